package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.calendar.English;
import haven.journal.JournalPlace;
import haven.text.OneLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A journal that is gone or empty while there are backups of it: no fresh start without a word.
///
/// It is said by each command that finds nothing there; once something is kept in a new journal, no more.
public final class LostJournal {
    /// What to do.
    public static final String HINT = "haven restore brings it back";

    private LostJournal() {}

    /// What is to be said at the end of a command that looked for the journal, if it is lost.
    public static Optional<String> line(App app) {
        Path file = app.paths().journal();
        return switch (app.journalUse().place().orElse(JournalPlace.TAKEN)) {
            case MISSING -> line("There was no journal at " + file, app);
            case EMPTY -> line("Your journal at " + file + " was empty", app);
            case TAKEN -> Optional.empty();
        };
    }

    private static Optional<String> line(String found, App app) {
        return backups(app).map(backups -> OneLine.of(found + ", but " + backups + ": " + HINT + "."));
    }

    /// That there are backups, as a clause; empty where there are none, or nobody can tell.
    public static Optional<String> backups(App app) {
        try {
            return app.backups()
                    .newest()
                    .map(at -> LocalDate.ofInstant(at, app.clock().getZone()))
                    .map(day -> "there are backups, the newest of " + English.day(day.getDayOfWeek()) + " " + day);
        } catch (UserError unreadable) {
            // Its own line in haven doctor says why.
            return Optional.empty();
        }
    }
}
