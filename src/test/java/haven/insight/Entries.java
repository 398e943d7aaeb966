package haven.insight;

import haven.calendar.Week;
import haven.journal.Acted;
import haven.journal.CheckIn;
import haven.journal.CheckIn.Level;
import haven.journal.Ending;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Feeling;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.Practice;
import haven.journal.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/// Entries for tests of looking back, and one full week of them: 16 to 22 November 2026.
public final class Entries {
    /// The full week.
    public static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));
    /// Its Sunday.
    public static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    /// No rating.
    public static final int NONE = -1;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Entries() {}

    /// The full week's practices.
    public static List<Practice> practices() {
        return List.of(
                practice(16, "long-exhale", 300, 7, 4),
                practice(16, "3-3-3", 95, 8, 5),
                practice(17, "long-exhale", 600, 6, 4),
                practice(17, "long-exhale", 290, 6, 5),
                practice(19, "long-exhale", 130, 5, NONE),
                practice(20, "box", 240, 6, 6),
                practice(20, "3-3-3", 120, 6, 6),
                practice(20, "long-exhale", 300, 5, 3),
                practice(22, "3-3-3", 80, 7, 6));
    }

    /// The full week's episodes.
    public static List<Episode> episodes() {
        return List.of(
                episode(16, "no answer to my message", Optional.of(Acted.NO), 6, "anxious:7", "lonely:5"),
                episode(17, "No answer  to my message", Optional.of(Acted.NO), 7, "anxious:8"),
                episode(
                        17,
                        "criticism in front of the whole team at the Tuesday meeting | again *and* again",
                        Optional.of(Acted.PARTLY),
                        5,
                        "ashamed:6"),
                episode(19, "no answer to my message", Optional.of(Acted.NO), 8, "anxious:9", "angry"),
                episode(
                        19,
                        "criticism in front of the whole team at the Tuesday meeting | again *and* again",
                        Optional.of(Acted.NO),
                        7,
                        "ashamed:3",
                        "angry:6"),
                episode(20, "", Optional.of(Acted.YES), NONE, "anxious:5"),
                episode(20, "no answer to my message", Optional.of(Acted.NO), NONE, "anxious"),
                episode(22, "a loud voice in the café", Optional.of(Acted.NO), 4));
    }

    /// The episodes of the week before it.
    public static List<Episode> before() {
        return List.of(
                episode(9, "no answer to my message", Optional.of(Acted.NO), 8),
                episode(10, "no answer to my message", Optional.of(Acted.YES), 8),
                episode(11, "a bill", Optional.of(Acted.YES), 7),
                episode(12, "a bill", Optional.of(Acted.PARTLY), 5));
    }

    /// All of it.
    public static WeekEntries week() {
        return new WeekEntries(WEEK, SUNDAY, kept(practices(), episodes()), List.copyOf(before()));
    }

    /// The full week's days with other entries, seen from their end, and nothing the week before.
    public static WeekEntries week(Entry... entries) {
        return new WeekEntries(WEEK, SUNDAY, List.of(entries), List.of());
    }

    /// Practices and episodes, and nothing else.
    public static List<Entry> kept(List<Practice> practices, List<Episode> episodes) {
        return Stream.<Entry>concat(practices.stream(), episodes.stream()).toList();
    }

    /// A check-in on a day of November 2026, with ratings such as `sleep:6`.
    public static CheckIn checkIn(int day, String... levels) {
        return new CheckIn(
                id(),
                stamp(november(day)),
                Arrays.stream(levels)
                        .map(level -> level.split(":", -1))
                        .map(parts -> new Level(parts[0], Integer.parseInt(parts[1])))
                        .toList(),
                "");
    }

    /// A note on a day of November 2026.
    public static Note note(int day, NoteKind about, String text) {
        return new Note(id(), stamp(november(day)), about, text, List.of());
    }

    /// A practice on a day of November 2026, ended by the person.
    public static Practice practice(int day, String drill, int seconds, int before, int after) {
        return practice(day, drill, Duration.ofSeconds(seconds), Ending.STOPPED, before, after);
    }

    /// A practice on a day of November 2026.
    public static Practice practice(int day, String drill, Duration practised, Ending ending, int before, int after) {
        return practice(november(day), drill, practised, ending, before, after);
    }

    private static Practice practice(
            LocalDate day, String drill, Duration practised, Ending ending, int before, int after) {
        return new Practice(
                id(),
                stamp(day),
                drill,
                "",
                Optional.empty(),
                practised,
                0,
                ending,
                rating(before),
                rating(after),
                List.of(),
                List.of());
    }

    /// A practice of five minutes at noon of a day, to its end.
    public static Practice practice(LocalDate day, String drill, int before, int after) {
        return practice(day, drill, Duration.ofMinutes(5), Ending.COMPLETED, before, after);
    }

    /// An episode on a day of November 2026, with feelings such as `anxious:7` or `anxious`.
    public static Episode episode(int day, String trigger, Optional<Acted> acted, int distress, String... feelings) {
        return episode(day, trigger, "to write again", acted, distress, feelings);
    }

    /// The same, with the urge in words.
    static Episode episode(
            int day, String trigger, String urge, Optional<Acted> acted, int distress, String... feelings) {
        Stamp stamp = stamp(november(day));
        return new Episode(
                id(),
                stamp,
                stamp.at(),
                trigger,
                "",
                Arrays.stream(feelings).map(Entries::feeling).toList(),
                List.of(),
                urge,
                acted,
                Optional.empty(),
                "",
                "",
                "",
                rating(distress),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static Feeling feeling(String text) {
        String[] parts = text.split(":", -1);
        return new Feeling(parts[0], rating(parts.length == 1 ? NONE : Integer.parseInt(parts[1])));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Stamp stamp(LocalDate day) {
        return new Stamp(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE, day);
    }

    private static OptionalInt rating(int value) {
        return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
