package haven.journal;

import haven.journal.CheckIn.Level;
import haven.journal.Practice.Found;
import haven.journal.Practice.PaceChange;
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

    /// As many, of every kind.
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

    /// One episode.
    public Episode episode() {
        Stamp stamp = stamp();
        EpisodeDraft draft = new EpisodeDraft(id(stamp), stamp, stamp.at().plusMillis(random.nextInt(1_000_000)));
        draft.trigger("x" + text());
        draft.feelings(list(() -> new Feeling("f" + text(), rating())));
        draft.sensations(list(() -> new Sensation("p" + text(), text(), text(), rating())));
        draft.thought(text());
        draft.pattern(PatternWord.of(oneOf(List.of("reaching", "pulling away", "watching", "steady", "-"))));
        draft.urge(text());
        draft.acted(Acted.of(oneOf(List.of("no", "partly", "yes", "-"))));
        draft.response(text());
        draft.need(text());
        draft.outcome(text());
        draft.distress(rating());
        draft.distressNow(rating());
        draft.with(list(() -> "w" + text()));
        draft.tags(list(() -> "t" + text()));
        draft.note(text());
        draft.practices(
                practices.isEmpty()
                        ? List.of()
                        : list(() -> oneOf(practices)).stream().distinct().toList());
        return draft.episode();
    }

    /// One practice.
    public Practice practice() {
        Stamp stamp = stamp();
        String id = id(stamp);
        practices.add(id);
        return new Practice(
                id,
                stamp,
                oneOf(List.of("box", "body-scan", "3-3-3", "my own")),
                oneOf(List.of("", "4-0-6-0", "4-4-4-4", "5.5-0-5.5-0")),
                random.nextBoolean() ? Optional.of(seconds().plusMillis(1)) : Optional.empty(),
                seconds(),
                random.nextInt(3) * random.nextInt(100),
                oneOf(List.of(Ending.values())),
                rating(),
                rating(),
                list(() -> new PaceChange(seconds(), oneOf(List.of(1.0, 1.1, 0.9, 2.0, 1.0 / 3)))),
                list(() -> new Found(oneOf(List.of("see", "hear", "feel")), text())));
    }

    /// One check-in.
    public CheckIn checkIn() {
        Stamp stamp = stamp();
        List<Level> levels = new ArrayList<>();
        for (String indicator : List.of("sleep", "mood", "self-talk", "my own: \"calm\"; =x", "猫")) {
            if (random.nextBoolean()) {
                levels.add(random.nextInt(levels.size() + 1), new Level(indicator, random.nextInt(11)));
            }
        }
        return new CheckIn(id(stamp), stamp, levels, text());
    }

    /// One note.
    public Note note() {
        Stamp stamp = stamp();
        return new Note(
                id(stamp), stamp, oneOf(List.of(NoteKind.values())), text() + "x" + text(), list(() -> "t" + text()));
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
