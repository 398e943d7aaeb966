package haven.command.journal;

import haven.TestApp;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.entry.Sensation;
import haven.entry.Stamp;
import haven.journal.Change;
import haven.journal.Journal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A journal with one entry of each kind, named by the letters a to d, on the days before Wednesday evening.
public final class JournalFixture {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private JournalFixture() {}

    /// Keeps them, each with the command it would come from.
    public static void fill(TestApp haven) {
        try (Journal journal = haven.journal()) {
            journal.save(practice());
            journal.save(silence(), change('1', "2026-11-16T21:40", "log"));
            journal.save(checkIn(), change('2', "2026-11-17T08:00", "checkin"));
            journal.save(win(), change('3', "2026-11-18T20:00", "note"));
        }
    }

    /// Keeps these as one change.
    public static void keep(TestApp haven, char number, String at, String what, Entry... entries) {
        try (Journal journal = haven.journal()) {
            journal.saveAll(List.of(entries), change(number, at, what));
        }
    }

    public static String id(char letter) {
        return "01a2040c-0000-7000-8000-" + String.valueOf(letter).repeat(12);
    }

    public static Stamp stamp(String local) {
        ZonedDateTime at = ZonedDateTime.parse(local + "+01:00[Europe/Berlin]");
        return new Stamp(at.toInstant(), BERLIN, LocalDate.parse(local.substring(0, 10)));
    }

    public static Change change(char number, String at, String what) {
        return new Change(id(number), stamp(at).at(), BERLIN, what);
    }

    public static Entry silence() {
        return Entry.of(Episode.KIND, id('a'), stamp("2026-11-16T21:30"))
                .with(Episode.RECORDED, Optional.of(stamp("2026-11-16T21:40").at()))
                .with(Episode.TRIGGER, "no answer to my text")
                .with(
                        Episode.FEELINGS,
                        List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "", OptionalInt.empty())))
                .with(Episode.DISTRESS, OptionalInt.of(8))
                .with(Episode.DISTRESS_NOW, OptionalInt.of(4))
                .with(Episode.WITH, List.of("Sam"))
                .with(Episode.TAGS, List.of("silence"))
                .with(Episode.NOTE, "I waited.\nThen I asked.")
                .with(Episode.PRACTICES, List.of(id('b')));
    }

    public static Entry practice() {
        return Entry.of(Practice.KIND, id('b'), stamp("2026-11-16T21:35"))
                .with(Practice.DRILL, "box")
                .with(Practice.PATTERN, "4-4-4-4")
                .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(5)))
                .with(Practice.PRACTISED, Duration.ofMinutes(3))
                .with(Practice.BREATHS, 11)
                .with(Practice.ENDING, Ending.STOPPED)
                .with(Practice.BEFORE, OptionalInt.of(8))
                .with(Practice.AFTER, OptionalInt.of(5))
                .with(Practice.PACES, List.of(new Practice.PaceChange(Duration.ofMinutes(1), 0.9)));
    }

    public static Entry checkIn() {
        return Entry.of(CheckIn.KIND, id('c'), stamp("2026-11-17T08:00"))
                .with(CheckIn.RATINGS, List.of(new CheckIn.Level("sleep", 6), new CheckIn.Level("mood", 4)))
                .with(CheckIn.NOTE, "slept badly");
    }

    public static Entry win() {
        return Entry.of(Note.KIND, id('d'), stamp("2026-11-18T20:00"))
                .with(Note.ABOUT, NoteKind.WIN)
                .with(Note.TEXT, "母に電話した 🙂 and we talked for a long while about nothing")
                .with(Note.TAGS, List.of("family"));
    }
}
