package haven.command;

import haven.App;
import haven.UserError;
import haven.calendar.English;
import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Feeling;
import haven.journal.Journal;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.Practice;
import haven.journal.Sensation;
import haven.journal.Stamp;
import haven.text.OneLine;
import haven.text.Width;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The one line that says what was kept, and by which id it can be found.
final class Kept {
    private static final int LONGEST_TEXT = 60;
    private static final int MINUTE_MILLIS = 60_000;

    /// What is said where nothing was.
    static final String NOTHING = "Nothing was said, and nothing was kept.";

    private Kept() {}

    /// Says the line; where the terminal cannot show the person's words, it says that they are kept all the same.
    static void say(App app, String line) {
        app.out().println(line);
        if (!app.out().charset().newEncoder().canEncode(line)) {
            app.err().println("It is kept as you wrote it; this terminal cannot show all of it.");
        }
    }

    /// What to call an entry that was kept a moment ago: its whole id, should the journal not open again; nothing,
    /// where it was taken out meanwhile.
    static Optional<String> name(App app, String id) {
        try (Journal journal = app.openJournal()) {
            return journal.entry(id).map(entry -> journal.name(id));
        } catch (UserError unreadable) {
            return Optional.of(id);
        }
    }

    /// `Kept: "no answer to my text", anxious 8. 019a2b`
    ///
    /// @param now when this is said
    static String line(Episode episode, Instant now, String prefix) {
        List<String> parts = parts(episode);
        String what = parts.isEmpty() ? "your entry" : String.join(", ", parts);
        return line(episode, episode.recorded(), now, what, prefix);
    }

    /// `Kept: sleep 6, mood 4. 9f2c1`
    ///
    /// @param recorded when it was written down
    /// @param now when this is said
    static String line(CheckIn checkIn, Instant recorded, Instant now, String prefix) {
        List<String> parts = new ArrayList<>();
        checkIn.levels().forEach(level -> parts.add(shortened(level.indicator()) + " " + level.value()));
        if (!checkIn.note().isBlank()) {
            parts.add(quoted(checkIn.note()));
        }
        return line(checkIn, recorded, now, String.join(", ", parts), prefix);
    }

    /// `Kept: win, "called Sam back", family. 9f2c1`
    ///
    /// @param recorded when it was written down
    /// @param now when this is said
    static String line(Note note, Instant recorded, Instant now, String prefix) {
        List<String> parts = new ArrayList<>();
        if (note.about() != NoteKind.NOTE) {
            parts.add(note.about().word());
        }
        parts.add(quoted(note.text()));
        note.tags().forEach(tag -> parts.add(shortened(tag)));
        return line(note, recorded, now, String.join(", ", parts), prefix);
    }

    private static String line(Entry entry, Instant recorded, Instant now, String what, String prefix) {
        return "Kept" + when(entry.stamp(), recorded, now) + ": " + what + ". " + prefix;
    }

    /// As [#line(Episode, Instant, String)], of an entry of any kind.
    static String entry(Entry entry, Instant now, String prefix) {
        Instant at = entry.stamp().at();
        return switch (entry) {
            case Episode episode -> line(episode, now, prefix);
            case CheckIn checkIn -> line(checkIn, at, now, prefix);
            case Note note -> line(note, at, now, prefix);
            case Practice practice -> line(practice, at, now, practice.drill(), prefix);
        };
    }

    private static List<String> parts(Episode episode) {
        List<String> parts = new ArrayList<>();
        if (!episode.trigger().isBlank()) {
            parts.add(quoted(episode.trigger()));
        }
        for (Feeling feeling : episode.feelings()) {
            parts.add(rated(shortened(feeling.name()), feeling.strength()));
        }
        for (Sensation sensation : episode.sensations()) {
            parts.add(rated(shortened(sensation.words()), sensation.strength()));
        }
        if (episode.distress().isPresent()) {
            parts.add(rated("distress", episode.distress()));
        }
        if (episode.distressNow().isPresent()) {
            parts.add(rated("now", episode.distressNow()));
        }
        return parts;
    }

    /// The time it was understood to have happened, where that was not just now; one that is to come is said to be, so
    /// that a slip of the year is seen.
    private static String when(Stamp stamp, Instant recorded, Instant now) {
        boolean isToCome = isMinuteBefore(now, stamp.at());
        if (!isToCome && !isMinuteBefore(stamp.at(), recorded)) {
            return "";
        }
        ZonedDateTime at = stamp.local();
        String clock = at.toLocalTime().toString().substring(0, 5);
        return " for " + English.day(at.getDayOfWeek()) + " " + at.toLocalDate() + " " + clock
                + (isToCome ? ", which is still to come" : "");
    }

    private static boolean isMinuteBefore(Instant first, Instant second) {
        return second.toEpochMilli() - first.toEpochMilli() >= MINUTE_MILLIS;
    }

    private static String rated(String name, OptionalInt rating) {
        return rating.isPresent() ? name + " " + rating.getAsInt() : name;
    }

    private static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /// On one line, not too long, and without anything that a terminal would obey.
    private static String shortened(String text) {
        return Width.shorten(OneLine.of(text), LONGEST_TEXT, "...");
    }
}
