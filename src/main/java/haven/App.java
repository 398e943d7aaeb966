package haven;

import haven.draft.Drafts;
import haven.drill.DrillLibrary;
import haven.entry.EntryId;
import haven.entry.Kinds;
import haven.entry.Stamp;
import haven.file.OwnFiles;
import haven.journal.Backups;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.Schema;
import haven.reminder.Reminders;
import haven.setting.Config;
import haven.setting.Paths;
import haven.sound.Speakers;
import haven.sound.Tools;
import haven.terminal.Terminals;
import haven.text.Table;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Everything outside the program, in one place, so that a test can set all of it.
///
/// @param clock the time of day, and the zone the person is in
/// @param environment the environment's variables
/// @param paths where haven's files are
/// @param in standard input
/// @param out standard output: data
/// @param err standard error: talk
/// @param terminals the terminal, where there is one
/// @param speakers what plays and speaks here
/// @param random what ids are drawn from
/// @param schema the journal's tables, and the kinds of entry that there are
/// @param journalUse what the command has done with the journal so far
/// @param asksPlain whether the command was asked for plain lines
public record App(
        Clock clock,
        Map<String, String> environment,
        Paths paths,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminals terminals,
        Speakers speakers,
        RandomGenerator random,
        Schema schema,
        JournalUse journalUse,
        boolean asksPlain) {
    /// How many columns a report takes where nothing tells.
    public static final int DEFAULT_COLUMNS = 80;

    private static final int MOST_COLUMNS = 1000;

    /// The same for a command that was asked for plain lines.
    public App inPlainLines() {
        return new App(clock, environment, paths, in, out, err, terminals, speakers, random, schema, journalUse, true);
    }

    /// Whether reports are to be words alone, a fact a line, as a screen reader speaks them.
    public boolean isPlain() {
        return asksPlain || !environment.getOrDefault("ACCESSIBLE", "").isEmpty();
    }

    /// The time now, on the person's own clock.
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /// A time as an entry keeps it: with its zone, and the person's own day.
    public static Stamp stamp(ZonedDateTime at, Config config) {
        return new Stamp(at.toInstant(), at.getZone(), config.day(at));
    }

    /// An id for a new entry.
    public String newId() {
        return EntryId.next(clock.instant(), random);
    }

    /// Something that the person does now, which can be taken back as a whole.
    ///
    /// @param what the command: `log`, `toolkit rm`
    public Change change(String what) {
        return new Change(newId(), clock.instant(), clock.getZone(), what);
    }

    /// Opens the journal to write, making it where there is none.
    public Journal openJournal() {
        journalUse.writes(paths.journal());
        return Journal.open(schema, paths.journal(), clock.instant(), this::sayThatItWaits);
    }

    /// Opens the journal to write, from where nothing may be said: beside a drill that goes on.
    public Journal openJournalQuietly() {
        journalUse.writes(paths.journal());
        return Journal.open(schema, paths.journal(), clock.instant(), () -> {});
    }

    /// Opens the journal to look back, if there is one.
    public Optional<Journal> openExistingJournal() {
        journalUse.looks(paths.journal());
        return Journal.openExisting(schema, paths.journal(), clock.instant(), this::sayThatItWaits);
    }

    /// Opens the journal to look back, from where nothing may be said: beside a drill that goes on.
    public Optional<Journal> openExistingJournalQuietly() {
        journalUse.looks(paths.journal());
        return Journal.openExisting(schema, paths.journal(), clock.instant(), () -> {});
    }

    /// Opens the journal to look back, for what is done without rather than waited for: words to complete with.
    public Optional<Journal> openExistingJournalBriefly() {
        journalUse.looks(paths.journal());
        return Journal.openBriefly(schema, paths.journal(), clock.instant());
    }

    /// What a look into the journal gives.
    ///
    /// @param none what it is where there is no journal
    public <T> T look(T none, Function<Journal, T> look) {
        Optional<Journal> open = openExistingJournal();
        if (open.isEmpty()) {
            return none;
        }
        try (Journal journal = open.get()) {
            return look.apply(journal);
        }
    }

    private void sayThatItWaits() {
        out.flush();
        err.println("Waiting for another program that is writing to your journal.");
    }

    /// Says a line on standard output.
    ///
    /// @return the exit code of a command that had no more to do
    public int say(String line) {
        out.println(line);
        return Exit.OK;
    }

    /// The kinds of entry that there are.
    public Kinds kinds() {
        return schema.kinds();
    }

    /// What was being written when it was cut short.
    public Drafts drafts() {
        return new Drafts(paths.drafts(), kinds());
    }

    /// The journal's backups.
    public Backups backups() {
        return new Backups(schema, paths.journal(), clock.instant());
    }

    /// The reminders of this machine.
    public Reminders reminders() {
        return new Reminders(
                paths.config().resolveSibling(""), Tools.of(environment)::find, environment, () -> now().toLocalDate());
    }

    /// What is written for its own purpose alone.
    public OwnFiles ownFiles() {
        return new OwnFiles(List.of(
                paths.data(), backups().folder(), paths.config(), paths.drills(), paths.state(), paths.drafts()));
    }

    /// What can be read of what the person has set, whatever is wrong with the rest.
    public Config readableConfig() {
        return Config.readable(paths.configFile());
    }

    /// What the person has set, and the defaults for the rest.
    public Config config() {
        return Config.read(paths.configFile());
    }

    /// What the person has set, for what must not wait until a mistake in it is mended: where there is one, the other
    /// settings, and a line on standard error that says so.
    public Config configOrDefault() {
        try {
            return config();
        } catch (UserError mistake) {
            err.println(mistake.line() + " Until then haven does without it.");
            return readableConfig();
        }
    }

    /// How many columns a report may take: what `COLUMNS` says, where it is a number; else what the terminal says. In
    /// plain lines there is no limit: a fact is a line.
    public int columns() {
        if (isPlain()) {
            return Table.NO_COLUMNS;
        }
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            if (columns > 0 && columns <= MOST_COLUMNS) {
                return columns;
            }
        } catch (NumberFormatException none) {
            // As when it is not set.
        }
        return terminals.columns().orElse(DEFAULT_COLUMNS);
    }

    /// The drills that come with haven, and the person's own.
    public DrillLibrary drills() {
        return new DrillLibrary(paths.drills());
    }
}
