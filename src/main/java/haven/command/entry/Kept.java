package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.calendar.English;
import haven.command.shared.Nearest;
import haven.command.shared.Unkept;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Stamp;
import haven.entry.Type;
import haven.journal.Journal;
import haven.setting.Setting;
import haven.text.OneLine;
import haven.text.Width;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps entries, and says in one line what was kept and by which id it can be found.
public final class Kept {
    private static final int LONGEST_TEXT = 60;
    private static final int MINUTE_MILLIS = 60_000;

    /// What is said where nothing was.
    public static final String NOTHING = "Nothing was said, and nothing was kept.";

    private Kept() {}

    /// Refuses what cannot be kept so, beyond what its kind knows: an entry that is too large, or about a drill that is
    /// not there.
    public static void require(Entry entry, App app) {
        Journal.refuseUnkeepable(entry);
        Optional<String> drill = entry.kind().drill(entry);
        List<String> drills = drill.isEmpty() ? List.of() : app.drills().names();
        if (drill.isPresent() && !drills.contains(drill.get())) {
            throw UserError.usage(
                    "There is no drill called \"" + drill.get() + "\".",
                    Nearest.question(drill.get(), drills) + "As another type it may have any name.");
        }
    }

    /// Keeps an entry as soon as it was said, and says so. Where the journal cannot, it waits in a draft.
    ///
    /// @param change the command
    public static void keep(App app, Entry entry, String change) {
        require(entry, app);
        try (Journal journal = app.openJournal()) {
            journal.save(entry, app.change(change));
            say(app, line(app, entry, app.clock().instant(), journal.name(entry.id())));
        } catch (UserError problem) {
            throw Unkept.of(app, entry, problem);
        }
    }

    /// Keeps what was changed in an entry, and says so. Where the journal cannot, it waits in a draft.
    ///
    /// @param change the command
    public static void keep(App app, Entry entry, Journal journal, String change) {
        try {
            journal.save(entry, app.change(change));
        } catch (UserError problem) {
            throw Unkept.of(app, entry, problem);
        }
        say(app, entry, journal);
    }

    /// Says that an entry is kept, by its name in this journal.
    static void say(App app, Entry entry, Journal journal) {
        say(app, entry(app, entry, journal.name(entry.id())));
    }

    /// Says the line, if there is one; where the terminal cannot show the person's words, it says that they are kept
    /// all the same.
    public static void say(App app, String line) {
        if (line.isEmpty()) {
            return;
        }
        app.out().println(line);
        if (!app.out().charset().newEncoder().canEncode(line)) {
            app.err().println("It is kept as you wrote it; this terminal cannot show all of it.");
        }
    }

    /// What to call an entry that was kept a moment ago: its whole id, should the journal not open again; nothing,
    /// where it was taken out meanwhile.
    public static Optional<String> name(App app, String id) {
        try (Journal journal = app.openJournal()) {
            return journal.entry(id).map(entry -> journal.name(id));
        } catch (UserError unreadable) {
            return Optional.of(id);
        }
    }

    /// What was kept, in one line that says how to find it: `Kept: an entry, 921d8.` It quotes nothing, as it stays on
    /// the screen, unless the person wants that: `Kept: "no answer to my text", anxious 8. 921d8`
    ///
    /// @param recorded when it was written down
    public static String line(App app, Entry entry, Instant recorded, String name) {
        String kept = "Kept" + when(entry.stamp(), recorded, app.clock().instant()) + ": ";
        return echoes(app)
                ? kept + told(entry) + ". " + name
                : kept + English.a(entry.kind().title()) + ", " + name + ".";
    }

    /// Whether what a person said is said again.
    public static boolean echoes(App app) {
        return app.readableConfig().get(Setting.ECHO);
    }

    private static String told(Entry entry) {
        List<String> parts = new ArrayList<>();
        for (Type.Told told : entry.told()) {
            String words = Width.shorten(OneLine.of(told.words()), LONGEST_TEXT, "...");
            parts.add(((told.isQuoted() ? '"' + words + '"' : words) + " " + told.number()).strip());
        }
        return parts.isEmpty() ? "your entry" : String.join(", ", parts);
    }

    /// As [#line], of an entry of any age.
    public static String entry(App app, Entry entry, String name) {
        return entry(app, entry, entry.stamp().at(), name);
    }

    /// As [#entry(App, Entry, String)].
    ///
    /// @param written when it was written down, where it does not say so itself
    static String entry(App app, Entry entry, Instant written, String name) {
        Kind kind = entry.kind();
        if (kind.isOfADay()) {
            return line(app, entry, kind.recorded().flatMap(entry::get).orElse(written), name);
        }
        String sort = kind.sort(entry);
        return "Kept: "
                + (echoes(app)
                        ? OneLine.of(kind.line(entry)) + (sort.isEmpty() ? "" : " (" + sort + ")")
                        : English.a(kind.one()))
                + ".";
    }

    /// When it was, where it is told: of what was before it was written down, and of what is still to come, so that a
    /// slip of the year is seen.
    private static String when(Stamp stamp, Instant recorded, Instant now) {
        boolean isToCome = isMinuteBefore(now, stamp.at());
        if (!isToCome && !isMinuteBefore(stamp.at(), recorded)) {
            return "";
        }
        ZonedDateTime at = stamp.local();
        String clock = English.clock(at.toLocalTime());
        return " for " + English.day(at.getDayOfWeek()) + " " + at.toLocalDate() + " " + clock
                + (isToCome ? ", which is still to come" : "");
    }

    private static boolean isMinuteBefore(Instant first, Instant second) {
        return second.toEpochMilli() - first.toEpochMilli() >= MINUTE_MILLIS;
    }
}
