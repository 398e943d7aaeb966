package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Use;
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
    private static Entry item(String name, ToolType type, int added, int uses, int last) {
        Stamp stamp = new Stamp(NOON.plusSeconds(added * 60L), ZoneOffset.UTC, LocalDate.of(2026, 11, 18));
        return Entry.of(Tool.KIND, "id of " + name, stamp)
                .with(Tool.NAME, name)
                .with(Tool.TYPE, type)
                .with(Tool.USES, uses)
                .with(Tool.LAST_USED, uses == 0 ? Optional.empty() : Optional.of(NOON.plusSeconds(last * 60L)));
    }

    private static List<String> names(List<Toolkit.Ranked> tools) {
        return tools.stream().map(tool -> tool.item().get(Tool.NAME)).toList();
    }

    @Test
    void theMostUsedThenTheLastUsedThenTheNewestComesFirst() {
        Toolkit toolkit = Toolkit.of(
                List.of(
                        item("oldest", ToolType.THING, 0, 0, 0),
                        item("used once, early", ToolType.THING, 1, 1, 10),
                        item("used once, late", ToolType.THING, 2, 1, 20),
                        item("used twice", ToolType.THING, 3, 2, 5),
                        item("newest", ToolType.THING, 4, 0, 0),
                        item("box", ToolType.DRILL, 5, 1, 6),
                        item("sigh", ToolType.PHRASE, 6, 0, 0)),
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
                        item("tea time", ToolType.THING, 0, 0, 0),
                        item("Tea", ToolType.MUSIC, 1, 0, 0),
                        item("tea", ToolType.THING, 2, 0, 0)),
                Map.of());
        assertThat(names(toolkit.named(typed))).containsExactly(found == null ? new String[0] : found.split(","));
    }

    @Test
    void whatIsUsedMostIsPickedMostAndEverythingGetsATurn() {
        Toolkit toolkit = Toolkit.of(
                List.of(
                        item("never", ToolType.THING, 0, 0, 0),
                        item("often", ToolType.THING, 0, 100, 0),
                        item("sometimes", ToolType.THING, 0, 16, 0)),
                Map.of());
        Random random = new Random(4);
        Map<String, Integer> times = new TreeMap<>();
        for (int i = 0; i < 1700; i++) {
            times.merge(toolkit.pick(random).orElseThrow().item().get(Tool.NAME), 1, Integer::sum);
        }
        // Weights 1, 11 and 5 of 17.
        assertThat(times.get("never")).isBetween(70, 130);
        assertThat(times.get("often")).isBetween(1040, 1160);
        assertThat(times.get("sometimes")).isBetween(440, 560);
        assertThat(new Toolkit(List.of()).pick(random)).isEmpty();
    }
}
