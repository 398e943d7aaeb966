package haven.journal;

import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.PatternWord;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.entry.Practice.PaceChange;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.Sensation;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/// Entries of every kind with every field there or not, odd characters, and times around the hours that daylight
/// saving skips and repeats: the same ones for the same seed.
public final class GeneratedEntries {
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/Lima",
            "Asia/Kathmandu",
            "America/New_York",
            "Pacific/Apia",
            "UTC",
            "+05:30",
            "Z");
    /// Summer time begins or ends, in Berlin and in New York.
    private static final List<String> TURNS =
            List.of("2026-03-29T00:59:59.999Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-08T06:59:00Z");
    private static final List<String> BITS = List.of(
            "a",
            " ",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\t",
            "é",
            "猫",
            "🙂",
            "\u0001",
            "\u0085",
            "\u202E",
            "</script>",
            "0",
            "'",
            "=1+1",
            "-",
            "@",
            ",",
            ";",
            ":",
            "|",
            "\uFEFF",
            "null");

    private final Random random;
    /// What an episode may be linked to.
    private final List<String> practices = new ArrayList<>();

    /// Those of this seed.
    public GeneratedEntries(long seed) {
        random = new Random(seed);
    }

    /// As many, of every kind that is of a day.
    public List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(
                    switch (i % 4) {
                        case 0 -> practice();
                        case 1 -> episode();
                        case 2 -> checkIn();
                        default -> note();
                    });
        }
        return entries;
    }

    /// As many that are of a day, a thing of every type for the toolkit, and a safety plan with one line twice.
    public List<Entry> everything(int count) {
        List<Entry> entries = new ArrayList<>(entries(count));
        for (ToolType type : ToolType.values()) {
            entries.add(tool(type));
        }
        entries.add(line(SafetyPart.SIGNS, 0, "=x; " + text()));
        entries.add(line(SafetyPart.ALONE, 0, "the same"));
        entries.add(line(SafetyPart.ALONE, 1, "the same"));
        return entries;
    }

    /// One episode.
    public Entry episode() {
        Stamp stamp = stamp();
        return Entry.of(Episode.KIND, id(stamp), stamp)
                .with(Episode.RECORDED, maybe(() -> stamp.at().plusMillis(random.nextInt(1_000_000))))
                .with(Episode.TRIGGER, "x" + text())
                .with(Episode.FEELINGS, list(() -> new Feeling("f" + text(), rating())))
                .with(Episode.BODY, list(() -> new Sensation("p" + text(), text(), text(), rating())))
                .with(Episode.THOUGHT, text())
                .with(Episode.PATTERN, maybe(() -> oneOf(List.of(PatternWord.values()))))
                .with(Episode.URGE, text())
                .with(Episode.ACTED, maybe(() -> oneOf(List.of(Acted.values()))))
                .with(Episode.RESPONSE, text())
                .with(Episode.NEED, text())
                .with(Episode.OUTCOME, text())
                .with(Episode.DISTRESS, rating())
                .with(Episode.DISTRESS_NOW, rating())
                .with(Episode.WITH, list(() -> "w" + text()))
                .with(Episode.TAGS, list(() -> "t" + text()))
                .with(Episode.NOTE, text())
                .with(
                        Episode.PRACTICES,
                        practices.isEmpty()
                                ? List.of()
                                : list(() -> oneOf(practices)).stream()
                                        .distinct()
                                        .toList());
    }

    /// One practice.
    public Entry practice() {
        Stamp stamp = stamp();
        String id = id(stamp);
        practices.add(id);
        return Entry.of(Practice.KIND, id, stamp)
                .with(Practice.DRILL, oneOf(List.of("box", "body-scan", "3-3-3", "my own")))
                .with(Practice.PATTERN, oneOf(List.of("", "4-0-6-0", "4-4-4-4", "5.5-0-5.5-0")))
                .with(Practice.PLANNED, maybe(() -> seconds().plusMillis(1)))
                .with(Practice.PRACTISED, seconds())
                .with(Practice.BREATHS, random.nextInt(3) * random.nextInt(100))
                .with(Practice.ENDING, oneOf(List.of(Ending.values())))
                .with(Practice.BEFORE, rating())
                .with(Practice.AFTER, rating())
                .with(
                        Practice.PACES,
                        list(() -> new PaceChange(seconds(), oneOf(List.of(1.0, 1.1, 0.9, 2.0, 1.0 / 3)))))
                .with(Practice.FOUND, list(() -> new Found(oneOf(List.of("see", "hear", "feel")), text())));
    }

    /// One check-in.
    public Entry checkIn() {
        Stamp stamp = stamp();
        List<Level> levels = new ArrayList<>();
        for (String indicator : List.of("sleep", "mood", "self-talk", "my own: \"calm\"; =x", "猫")) {
            if (random.nextBoolean()) {
                levels.add(random.nextInt(levels.size() + 1), new Level(indicator, random.nextInt(11)));
            }
        }
        return Entry.of(CheckIn.KIND, id(stamp), stamp)
                .with(CheckIn.RATINGS, levels)
                .with(CheckIn.NOTE, text());
    }

    /// One note.
    public Entry note() {
        Stamp stamp = stamp();
        return Entry.of(Note.KIND, id(stamp), stamp)
                .with(Note.ABOUT, oneOf(List.of(NoteKind.values())))
                .with(Note.TEXT, text() + "x" + text())
                .with(Note.TAGS, list(() -> "t" + text()));
    }

    private Entry tool(ToolType type) {
        Stamp stamp = stamp();
        boolean isUsed = random.nextBoolean();
        return Entry.of(Tool.KIND, id(stamp), stamp)
                .with(Tool.NAME, "x" + text())
                .with(Tool.TYPE, type)
                .with(Tool.NOTE, text())
                .with(Tool.HELPS, text())
                .with(Tool.USES, isUsed ? 3 : 0)
                .with(Tool.LAST_USED, isUsed ? Optional.of(stamp.at()) : Optional.empty());
    }

    private Entry line(SafetyPart part, int position, String text) {
        Stamp stamp = stamp();
        return Entry.of(SafetyLine.KIND, id(stamp), stamp)
                .with(SafetyLine.PART, part)
                .with(SafetyLine.POSITION, position)
                .with(SafetyLine.TEXT, text);
    }

    /// When something was: often around a turn of the clocks, often after midnight with the day before.
    public Stamp stamp() {
        Instant at = random.nextInt(4) == 0
                ? Instant.parse(oneOf(TURNS))
                : Instant.ofEpochMilli(1_700_000_000_000L + random.nextLong(90_000_000_000L));
        ZoneId zone = ZoneId.of(oneOf(ZONES));
        LocalDate day = at.atZone(zone).toLocalDate().minusDays(random.nextInt(2));
        return new Stamp(at, zone, day);
    }

    /// An id for something of that time.
    public String id(Stamp stamp) {
        return EntryId.next(stamp.at(), random);
    }

    private Duration seconds() {
        return Duration.ofMillis(random.nextBoolean() ? random.nextInt(1_000_000) : 1000L * random.nextInt(4000));
    }

    private OptionalInt rating() {
        int value = random.nextInt(-4, 11);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    /// Any text, also one that begins or ends with space.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(oneOf(BITS));
        }
        return text.toString();
    }
}
