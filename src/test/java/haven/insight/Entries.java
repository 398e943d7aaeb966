package haven.insight;

import haven.calendar.Week;
import haven.calendar.Weeks;
import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kinds;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Parts;
import haven.entry.Practice;
import haven.entry.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Entries for tests of looking back, and one full week of them: 16 to 22 November 2026.
public final class Entries {
    /// The full week.
    public static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));
    /// Its Sunday.
    public static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    /// No rating.
    public static final int NONE = -1;

    /// Those made later come later, as in a journal.
    private static final AtomicLong IDS = new AtomicLong();

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Entries() {}

    /// The full week's practices.
    public static List<Entry> practices() {
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
    public static List<Entry> episodes() {
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
    public static List<Entry> before() {
        return List.of(
                episode(9, "no answer to my message", Optional.of(Acted.NO), 8),
                episode(10, "no answer to my message", Optional.of(Acted.YES), 8),
                episode(11, "a bill", Optional.of(Acted.YES), 7),
                episode(12, "a bill", Optional.of(Acted.PARTLY), 5));
    }

    /// All of it.
    public static WeekEntries week() {
        return week(
                SUNDAY, Stream.concat(practices().stream(), episodes().stream()).toList(), before());
    }

    /// The full week's days with other entries, seen from their end, and nothing the week before.
    public static WeekEntries week(Entry... entries) {
        return week(SUNDAY, List.of(entries), List.of());
    }

    /// The full week's days with other entries.
    public static WeekEntries week(LocalDate today, List<Entry> entries, List<Entry> before) {
        return WeekEntries.of(
                new Weeks(WEEK, 1),
                today,
                Kinds.BUILT_IN.ofDays(),
                Stream.concat(before.stream(), entries.stream()).toList());
    }

    /// A check-in on a day of November 2026, with ratings such as `sleep:6`.
    public static Entry checkIn(int day, String... levels) {
        return Entry.of(CheckIn.KIND, id(), stamp(november(day)))
                .with(CheckIn.RATINGS, CheckIn.RATINGS.type().read(String.join(",", levels)));
    }

    /// A note on a day of November 2026.
    public static Entry note(int day, NoteKind about, String text) {
        return Entry.of(Note.KIND, id(), stamp(november(day)))
                .with(Note.ABOUT, about)
                .with(Note.TEXT, text);
    }

    /// A practice on a day of November 2026, ended by the person.
    public static Entry practice(int day, String drill, int seconds, int before, int after) {
        return practice(day, drill, Duration.ofSeconds(seconds), Ending.STOPPED, before, after);
    }

    /// A practice on a day of November 2026.
    public static Entry practice(int day, String drill, Duration practised, Ending ending, int before, int after) {
        return practice(november(day), drill, practised, ending, before, after);
    }

    private static Entry practice(
            LocalDate day, String drill, Duration practised, Ending ending, int before, int after) {
        return Entry.of(Practice.KIND, id(), stamp(day))
                .with(Practice.DRILL, drill)
                .with(Practice.PRACTISED, practised)
                .with(Practice.ENDING, ending)
                .with(Practice.BEFORE, rating(before))
                .with(Practice.AFTER, rating(after));
    }

    /// A practice of five minutes at noon of a day, to its end.
    public static Entry practice(LocalDate day, String drill, int before, int after) {
        return practice(day, drill, Duration.ofMinutes(5), Ending.COMPLETED, before, after);
    }

    /// An episode on a day of November 2026, with feelings such as `anxious:7` or `anxious`.
    public static Entry episode(int day, String trigger, Optional<Acted> acted, int distress, String... feelings) {
        return episode(day, trigger, "to write again", acted, distress, feelings);
    }

    /// The same, with the urge in words.
    static Entry episode(
            int day, String trigger, String urge, Optional<Acted> acted, int distress, String... feelings) {
        Parts<Feeling> type = (Parts<Feeling>) Episode.FEELINGS.type();
        return Entry.of(Episode.KIND, id(), stamp(november(day)))
                .with(Episode.TRIGGER, trigger)
                .with(Episode.FEELINGS, Stream.of(feelings).map(type::readPart).toList())
                .with(Episode.URGE, urge)
                .with(Episode.ACTED, acted)
                .with(Episode.DISTRESS, rating(distress));
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
        return new UUID(0, IDS.incrementAndGet()).toString();
    }
}
