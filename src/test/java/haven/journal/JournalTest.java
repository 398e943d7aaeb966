package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is kept is read back as it was.
class JournalTest extends OpenedJournal {
    private static final Change CHANGE = new Change("01a2040c-0000-7000-8000-00000000c000", NOW, STAMP.zone(), "test");

    private static ToolkitItem item(int number, ToolkitKind kind, String name) {
        return new ToolkitItem(id(number), STAMP, kind, name, "", "", Use.NONE);
    }

    private static Practice practice(int number, String drill, Instant at) {
        return new Practice(
                id(number),
                new Stamp(at, STAMP.zone(), DAY),
                drill,
                "",
                Optional.empty(),
                Duration.ofMinutes(1),
                0,
                Ending.STOPPED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of());
    }

    private static Episode episode(List<String> practices) {
        EpisodeDraft draft = new EpisodeDraft(id(100), STAMP, NOW);
        draft.trigger("silence");
        draft.practices(practices);
        return draft.episode();
    }

    @Test
    void anEpisodeKeepsItsPracticesInOrder() {
        journal.save(practice(1, "box", NOW));
        journal.save(practice(2, "sigh", NOW));
        journal.save(episode(List.of(id(2), id(1))));
        assertThat(journal.episodes(DAY, DAY)).containsExactly(episode(List.of(id(2), id(1))));

        journal.save(episode(List.of(id(1))));
        assertThat(journal.episodes(DAY, DAY)).containsExactly(episode(List.of(id(1))));

        journal.delete(id(100), CHANGE);
        assertThat(journal.practices(DAY, DAY)).hasSize(2);
    }

    @Test
    void entriesReadTogetherAreAsEachIsReadAlone() {
        List<Entry> entries = new GeneratedEntries(7).entries(80);
        journal.saveAll(entries, CHANGE);
        List<Entry> together = new ArrayList<>();
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        together.addAll(journal.practices(first, last));
        together.addAll(journal.episodes(first, last));
        together.addAll(journal.checkIns(first, last));
        together.addAll(journal.notes(first, last));
        assertThat(together).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(together)
                .allMatch(entry -> entry.equals(journal.entry(entry.id()).orElseThrow()));
        assertThat(journal.urges(first, last))
                .containsExactlyElementsOf(journal.episodes(first, last).stream()
                        .map(Episode::urged)
                        .toList());
    }

    @Test
    void anEpisodeWithAPracticeThatIsNotThereChangesNothing() {
        journal.save(practice(1, "box", NOW));
        journal.save(episode(List.of(id(1))));
        assertThatThrownBy(() -> journal.save(episode(List.of(id(1), id(2)))))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no practice with the id " + id(2) + " in your journal.");
        assertThat(journal.episodes(DAY, DAY)).containsExactly(episode(List.of(id(1))));
    }

    @Test
    void theToolkitIsReadBackAsItWas() {
        ToolkitItem tea = new ToolkitItem(
                id(1),
                STAMP,
                ToolkitKind.THING,
                "tea",
                "the smoky one",
                "after a call",
                new Use(2, Optional.of(Instant.parse("2026-11-10T08:00:00Z"))));
        ToolkitItem wait = item(2, ToolkitKind.STEP, "wait 20 minutes before answering");
        journal.toolkit().save(tea, CHANGE);
        journal.toolkit().save(wait, CHANGE);
        assertThat(journal.toolkit().items()).containsExactly(tea, wait);

        journal.toolkit().delete(id(1), CHANGE);
        assertThat(journal.toolkit().items()).containsExactly(wait);
    }

    @Test
    void aUseIsCountedWhateverElseIsChanged() {
        ToolkitItem tea = item(1, ToolkitKind.THING, "tea");
        journal.toolkit().save(tea, CHANGE);
        journal.toolkit().countUse(id(1), NOW, CHANGE);
        journal.toolkit().countUse(id(1), NOW.minusSeconds(60), CHANGE);
        journal.toolkit().save(new ToolkitItem(id(1), STAMP, ToolkitKind.THING, "green tea", "", "", Use.NONE), CHANGE);
        assertThat(journal.toolkit().items())
                .containsExactly(new ToolkitItem(
                        id(1), STAMP, ToolkitKind.THING, "green tea", "", "", new Use(2, Optional.of(NOW))));
    }

    @Test
    void twoOfAKindHaveTwoNames() {
        journal.toolkit().save(item(1, ToolkitKind.THING, "Tea"), CHANGE);
        journal.toolkit().save(item(2, ToolkitKind.MUSIC, "tea"), CHANGE);
        assertThatThrownBy(() -> journal.toolkit().save(item(3, ToolkitKind.THING, "tea"), CHANGE))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your toolkit already has the thing \"Tea\". Nothing was changed; haven"
                                        + " toolkit edit changes what is there."));
        assertThat(journal.toolkit().items())
                .containsExactly(item(1, ToolkitKind.THING, "Tea"), item(2, ToolkitKind.MUSIC, "tea"));
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
        journal.plan().replace(PlanPart.SIGNS, List.of("I stop answering", "I cannot sleep"), Set.of(), CHANGE);
        journal.plan().add(PlanPart.SIGNS, "I cannot sleep", CHANGE);
        journal.plan().add(PlanPart.HELP, "Sam, 555 0100", CHANGE);
        assertThat(journal.plan().read())
                .isEqualTo(new SafetyPlan(Map.of(
                        PlanPart.SIGNS,
                        List.of("I stop answering", "I cannot sleep", "I cannot sleep"),
                        PlanPart.HELP,
                        List.of("Sam, 555 0100"))));

        journal.plan().remove(PlanPart.SIGNS, "I cannot sleep", CHANGE);
        journal.plan().remove(PlanPart.SIGNS, "not there", CHANGE);
        journal.plan().replace(PlanPart.HELP, List.of(), Set.of("Sam, 555 0100"), CHANGE);
        assertThat(journal.plan().read())
                .isEqualTo(new SafetyPlan(Map.of(PlanPart.SIGNS, List.of("I stop answering", "I cannot sleep"))));
    }
}
