package haven.command.housekeeping;

import haven.TestApp;
import haven.entry.Episode;
import haven.journal.BackupNames;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.OtherProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// A journal with a backup that differs from it.
final class RestoreFixture {

    /// The trigger that is in the journal alone.
    static final String AFTER = "bell\u001b[31m and\na second line";

    /// What a restore says before it does anything.
    static final String LOOK = """
            journal-20261118T203000Z.db holds
              1 episode, 1 thing of the toolkit; 18 November 2026; schema 1
            Your journal holds
              1 episode, 1 practice, 1 thing of the toolkit; 18 November 2026 to 19 November
              2026; schema 1
            In your journal alone, and gone from it then: 2 entries
              2026-11-19  episode: bell [31m and a second line
              2026-11-19  practice: box
            In the backup alone, and back in your journal then: 1 entry
              2026-11-18  episode: silence
            In both, and in your journal as the backup has them then: 1 entry
              2026-11-18  toolkit: tea
            Your journal as it is now would be kept, as a backup.
            """;

    private final TestApp haven;

    RestoreFixture(Path home) {
        haven = TestApp.in(home).echoing();
    }

    TestApp haven() {
        return haven;
    }

    Path journal() {
        return haven.paths().journal();
    }

    /// Where its backups are.
    Path folder() {
        return haven.paths().data().resolve("backups");
    }

    /// Each file among the backups but the lock.
    List<String> names() throws IOException {
        return BackupNames.in(folder());
    }

    /// A backup, and a journal that went on without one of its entries.
    void backedUpAndGoneOn() {
        haven.run("log", "silence");
        haven.run("toolkit", "add", "tea");
        haven.run("backup");
        try (Journal open = haven.journal()) {
            Change change = new Change(
                    "01a2040c-0000-7000-8000-00000000000c",
                    haven.clock().instant(),
                    haven.clock().getZone(),
                    "rm");
            open.delete(open.entries(Episode.KIND).getFirst().id(), change);
        }
        haven.clock().advance(Duration.ofDays(1));
        haven.run("log", "bell");
        try {
            // As another program may have written it.
            OtherProgram.writes(
                    journal(),
                    "UPDATE episode SET trigger = 'bell' || char(27) || '[31m and' || char(10) || 'a second line'");
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("toolkit", "used", "tea");
    }

    /// The triggers in the journal.
    List<String> triggers() {
        return haven.episodes().stream()
                .map(entry -> entry.get(Episode.TRIGGER))
                .toList();
    }
}
