package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Practice;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.SafetyPlan;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is kept is read back as it was.
class JournalTest extends OpenedJournal {
    private static final Change CHANGE = new Change("01a2040c-0000-7000-8000-00000000c000", NOW, STAMP.zone(), "test");

    private static Entry practice(int number, String drill, Instant at) {
        return practice(number, drill).at(new Stamp(at, STAMP.zone(), DAY));
    }

    private static Entry episode(List<String> practices) {
        return Entry.of(Episode.KIND, id(100), STAMP)
                .with(Episode.TRIGGER, "silence")
                .with(Episode.PRACTICES, practices);
    }

    private List<Entry> of(Kind kind) {
        return journal.entries(kind, DAY, DAY);
    }

    @Test
    void anEpisodeKeepsItsPracticesInOrder() {
        journal.save(practice(1, "box", NOW));
        journal.save(practice(2, "sigh", NOW));
        journal.save(episode(List.of(id(2), id(1))));
        assertThat(of(Episode.KIND)).containsExactly(episode(List.of(id(2), id(1))));

        journal.save(episode(List.of(id(1))));
        assertThat(of(Episode.KIND)).containsExactly(episode(List.of(id(1))));

        journal.delete(id(100), CHANGE);
        assertThat(of(Practice.KIND)).hasSize(2);
    }

    @Test
    void entriesReadTogetherAreAsEachIsReadAlone() {
        List<Entry> entries = new GeneratedEntries(7).entries(80);
        journal.saveAll(entries, CHANGE);
        List<Entry> together = new ArrayList<>();
        Kinds.BUILT_IN.ofDays().forEach(kind -> together.addAll(journal.entries(kind)));
        assertThat(together).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(together)
                .allMatch(entry -> entry.equals(journal.entry(entry.id()).orElseThrow()));
        assertThat(journal.entries(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
                .isEqualTo(together.stream()
                        .sorted(Comparator.<Entry, Instant>comparing(
                                        entry -> entry.stamp().at())
                                .thenComparing(Entry::id))
                        .toList());
    }

    @Test
    void anEpisodeWithAPracticeThatIsNotThereChangesNothing() {
        journal.save(practice(1, "box", NOW));
        journal.save(episode(List.of(id(1))));
        assertThatThrownBy(() -> journal.save(episode(List.of(id(1), id(2)))))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no practice with the id " + id(2) + " in your journal.");
        assertThat(of(Episode.KIND)).containsExactly(episode(List.of(id(1))));
    }

    @Test
    void theToolkitIsReadBackAsItWas() {
        Entry tea = tool(1, ToolType.THING, "tea")
                .with(Tool.NOTE, "the smoky one")
                .with(Tool.HELPS, "after a call")
                .with(Tool.USES, 2)
                .with(Tool.LAST_USED, Optional.of(Instant.parse("2026-11-10T08:00:00Z")));
        Entry wait = tool(2, ToolType.STEP, "wait 20 minutes before answering");
        journal.save(tea, CHANGE);
        journal.save(wait, CHANGE);
        assertThat(journal.entries(Tool.KIND)).containsExactly(tea, wait);

        journal.delete(id(1), CHANGE);
        assertThat(journal.entries(Tool.KIND)).containsExactly(wait);
    }

    @Test
    void aJournalThatIsMovedWhileItIsOpenIsNotSaidToBeReadOnly() throws IOException {
        journal.save(tool(1, ToolType.THING, "tea"), CHANGE);
        Path moved = Files.move(file(), file().resolveSibling("moved.db"));
        assertThatThrownBy(() -> journal.save(tool(2, ToolType.THING, "a walk"), CHANGE))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your journal at " + file() + " was moved or replaced while it was open."
                                        + " Nothing was written. Put it back, or try again."));
        try (Journal other = in(moved)) {
            assertThat(other.entries(Tool.KIND)).containsExactly(tool(1, ToolType.THING, "tea"));
        }
    }

    /// As it is then, not as whoever changes it knew it.
    @Test
    void whatAnEntryBecomesIsFoundInTheJournal() {
        journal.save(tool(1, ToolType.THING, "tea"), CHANGE);
        journal.update(id(1), tea -> tea.with(Tool.USES, tea.get(Tool.USES) + 1), CHANGE);
        journal.update(id(1), tea -> tea.with(Tool.USES, tea.get(Tool.USES) + 1), CHANGE);
        journal.update(id(1), tea -> tea.with(Tool.NAME, "green tea"), CHANGE);
        journal.update(id(2), gone -> gone.with(Tool.NAME, "never there"), CHANGE);
        assertThat(journal.entries(Tool.KIND))
                .containsExactly(tool(1, ToolType.THING, "green tea").with(Tool.USES, 2));
    }

    @Test
    void twoOfATypeHaveTwoNames() {
        journal.save(tool(1, ToolType.THING, "Tea"), CHANGE);
        journal.save(tool(2, ToolType.MUSIC, "tea"), CHANGE);
        assertThatThrownBy(() -> journal.save(tool(3, ToolType.THING, "tea"), CHANGE))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your toolkit already has the thing \"Tea\". Nothing was changed; haven"
                                        + " toolkit edit changes what is there."));
        assertThat(journal.entries(Tool.KIND))
                .containsExactly(tool(1, ToolType.THING, "Tea"), tool(2, ToolType.MUSIC, "tea"));
    }

    @Test
    void whatArrivesTakesThePlaceOfOneOfItsName() {
        journal.save(tool(1, ToolType.THING, "Tea"), CHANGE);
        journal.saveAll(List.of(tool(3, ToolType.THING, "tea")), CHANGE);
        assertThat(journal.entries(Tool.KIND)).containsExactly(tool(3, ToolType.THING, "tea"));
    }

    @Test
    void practicesCountByDrill() {
        Instant later = NOW.plusSeconds(60);
        journal.save(practice(1, "box", later));
        journal.save(practice(2, "box", NOW));
        journal.save(practice(3, "sigh", NOW));
        assertThat(journal.drillUses())
                .isEqualTo(Map.of("box", new Use(2, Optional.of(later)), "sigh", new Use(1, Optional.of(NOW))));
    }

    @Test
    void usesAddUpWithTheLaterTime() {
        Use earlier = new Use(1, Optional.of(NOW));
        Use later = new Use(2, Optional.of(NOW.plusSeconds(1)));
        assertThat(earlier.and(later)).isEqualTo(new Use(3, Optional.of(NOW.plusSeconds(1))));
        assertThat(later.and(earlier)).isEqualTo(earlier.and(later));
        assertThat(Use.NONE.and(earlier)).isEqualTo(earlier);
        assertThat(Use.NONE.and(Use.NONE)).isEqualTo(Use.NONE);
    }

    @Test
    void theSafetyPlanKeepsItsLinesInOrder() {
        Entry help = line(3, SafetyPart.HELP, 0, "Sam, 555 0100");
        Entry second = line(1, SafetyPart.SIGNS, 1, "I cannot sleep");
        Entry first = line(2, SafetyPart.SIGNS, 0, "I stop answering");
        journal.saveAll(List.of(help, second, first), CHANGE);
        Entry again = plan().behind(line(4, SafetyPart.SIGNS, 0, "I cannot sleep"));
        journal.save(again, CHANGE);
        assertThat(plan().lines()).containsExactly(first, second, again, help);
    }

    private SafetyPlan plan() {
        return new SafetyPlan(journal.entries(SafetyLine.KIND));
    }
}
