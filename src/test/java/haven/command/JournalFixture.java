package haven.command;

import haven.TestApp;
import haven.journal.Change;
import haven.journal.CheckIn;
import haven.journal.Ending;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Feeling;
import haven.journal.Journal;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.Practice;
import haven.journal.Sensation;
import haven.journal.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A journal with one entry of each kind, named by the letters a to d, on the days before Wednesday evening.
final class JournalFixture {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private JournalFixture() {}

    /// Keeps them, each with the command it would come from.
    static void fill(TestApp haven) {
        try (Journal journal = haven.journal()) {
            journal.save(practice());
            journal.save(silence(), change('1', "2026-11-16T21:40", "log"));
            journal.save(checkIn(), change('2', "2026-11-17T08:00", "checkin"));
            journal.save(win(), change('3', "2026-11-18T20:00", "note"));
        }
    }

    /// Keeps these as one change.
    static void keep(TestApp haven, char number, String at, String what, Entry... entries) {
        try (Journal journal = haven.journal()) {
            journal.saveAll(List.of(entries), change(number, at, what));
        }
    }

    static String id(char letter) {
        return "01a2040c-0000-7000-8000-" + String.valueOf(letter).repeat(12);
    }

    static Stamp stamp(String local) {
        ZonedDateTime at = ZonedDateTime.parse(local + "+01:00[Europe/Berlin]");
        return new Stamp(at.toInstant(), BERLIN, LocalDate.parse(local.substring(0, 10)));
    }

    static Change change(char number, String at, String what) {
        return new Change(id(number), stamp(at).at(), BERLIN, what);
    }

    static EpisodeDraft silenceDraft() {
        EpisodeDraft draft = new EpisodeDraft(
                id('a'), stamp("2026-11-16T21:30"), stamp("2026-11-16T21:40").at());
        draft.trigger("no answer to my text");
        draft.feelings(List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())));
        draft.sensations(List.of(new Sensation("chest", "tight", "", OptionalInt.empty())));
        draft.distress(OptionalInt.of(8));
        draft.distressNow(OptionalInt.of(4));
        draft.with(List.of("Sam"));
        draft.tags(List.of("silence"));
        draft.note("I waited.\nThen I asked.");
        draft.practices(List.of(id('b')));
        return draft;
    }

    static Episode silence() {
        return silenceDraft().episode();
    }

    static Practice practice() {
        return new Practice(
                id('b'),
                stamp("2026-11-16T21:35"),
                "box",
                "4-4-4-4",
                Optional.of(Duration.ofMinutes(5)),
                Duration.ofMinutes(3),
                11,
                Ending.STOPPED,
                OptionalInt.of(8),
                OptionalInt.of(5),
                List.of(new Practice.PaceChange(Duration.ofMinutes(1), 0.9)),
                List.of());
    }

    static CheckIn checkIn() {
        return new CheckIn(
                id('c'),
                stamp("2026-11-17T08:00"),
                List.of(new CheckIn.Level("sleep", 6), new CheckIn.Level("mood", 4)),
                "slept badly");
    }

    static Note win() {
        return new Note(
                id('d'),
                stamp("2026-11-18T20:00"),
                NoteKind.WIN,
                "母に電話した 🙂 and we talked for a long while about nothing",
                List.of("family"));
    }
}
