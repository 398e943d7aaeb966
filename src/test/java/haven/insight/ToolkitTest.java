package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.journal.Stamp;
import haven.journal.ToolkitItem;
import haven.journal.ToolkitKind;
import haven.journal.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolkitTest {
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    /// Added so many minutes after noon, used so often, last so many minutes after noon.
    private static ToolkitItem item(String name, ToolkitKind kind, int added, int uses, int last) {
        return new ToolkitItem(
                "id of " + name,
                new Stamp(NOON.plusSeconds(added * 60L), ZoneOffset.UTC, LocalDate.of(2026, 11, 18)),
                kind,
                name,
                "",
                "",
                new Use(uses, uses == 0 ? Optional.empty() : Optional.of(NOON.plusSeconds(last * 60L))));
    }

    private static List<String> names(List<Tool> tools) {
        return tools.stream().map(tool -> tool.item().name()).toList();
    }

    @Test
    void theMostUsedThenTheLastUsedThenTheNewestComesFirst() {
        Toolkit toolkit = Toolkit.of(
                List.of(
                        item("oldest", ToolkitKind.THING, 0, 0, 0),
                        item("used once, early", ToolkitKind.THING, 1, 1, 10),
                        item("used once, late", ToolkitKind.THING, 2, 1, 20),
                        item("used twice", ToolkitKind.THING, 3, 2, 5),
                        item("newest", ToolkitKind.THING, 4, 0, 0),
                        item("box", ToolkitKind.DRILL, 5, 1, 6),
                        item("sigh", ToolkitKind.PHRASE, 6, 0, 0)),
                Map.of("box", new Use(2, Optional.of(NOON)), "sigh", new Use(9, Optional.of(NOON))));

        assertThat(names(toolkit.tools()))
                .containsExactly(
                        "box", "used twice", "used once, late", "used once, early", "sigh", "newest", "oldest");
        assertThat(toolkit.tools().getFirst().used()).isEqualTo(new Use(3, Optional.of(NOON.plusSeconds(360))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {"tea|tea", "TEA|tea,Tea", "Te|tea,Tea,tea time", "tea t|tea time", "time|none", "Tea|Tea"})
    void aNameIsFoundExactlyThenByCaseThenByItsBeginning(String typed, String found) {
        Toolkit toolkit = Toolkit.of(
                List.of(
                        item("tea time", ToolkitKind.THING, 0, 0, 0),
                        item("Tea", ToolkitKind.MUSIC, 1, 0, 0),
                        item("tea", ToolkitKind.THING, 2, 0, 0)),
                Map.of());
        assertThat(names(toolkit.named(typed))).containsExactly(found == null ? new String[0] : found.split(","));
    }

    @Test
    void whatIsUsedMostIsPickedMostAndEverythingGetsATurn() {
        Toolkit toolkit = Toolkit.of(
                List.of(
                        item("never", ToolkitKind.THING, 0, 0, 0),
                        item("often", ToolkitKind.THING, 0, 100, 0),
                        item("sometimes", ToolkitKind.THING, 0, 16, 0)),
                Map.of());
        Random random = new Random(4);
        Map<String, Integer> times = new TreeMap<>();
        for (int i = 0; i < 1700; i++) {
            times.merge(toolkit.pick(random).orElseThrow().item().name(), 1, Integer::sum);
        }
        // Weights 1, 11 and 5 of 17.
        assertThat(times.get("never")).isBetween(70, 130);
        assertThat(times.get("often")).isBetween(1040, 1160);
        assertThat(times.get("sometimes")).isBetween(440, 560);
        assertThat(new Toolkit(List.of()).pick(random)).isEmpty();
    }
}
