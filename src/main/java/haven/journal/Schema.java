package haven.journal;

import haven.UserError;
import haven.entry.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables of a journal, and how an older one is brought up to date: the scripts that it lacks, in their order.
///
/// The file says which version it has (`user_version`) and that it is haven's (`application_id`).
///
/// @param kinds the kinds of entry that the tables are for
/// @param scripts the names of the scripts: the first makes the tables, each of the others is a version more
public record Schema(Kinds kinds, List<String> scripts) {
    /// That of this haven.
    public static final Schema BUILT_IN = new Schema(Kinds.BUILT_IN, List.of("001.sql"));

    /// "havn": what marks a file as a journal.
    static final int APPLICATION_ID = 0x6861766E;

    /// Keeps its own copy.
    public Schema {
        scripts = List.copyOf(scripts);
    }

    /// The version of its tables.
    public int version() {
        return scripts.size();
    }

    /// Makes the tables, or brings them up to date after a backup; refuses what another program or a newer haven wrote.
    ///
    /// @param now the time, for the name of the backup
    /// @param isOurs runs once it is known that the file is no stranger's
    void prepare(Sql sql, Path file, Instant now, Runnable isOurs) throws SQLException {
        boolean isCurrent =
                sql.number("PRAGMA user_version") == version() && sql.number("PRAGMA application_id") == APPLICATION_ID;
        if (!isCurrent) {
            // In one look, before anything is locked or written: another haven may be making it right now.
            sql.reading(open -> refuseStrangers(open, file));
        }
        isOurs.run();
        if (!isCurrent) {
            migrate(sql, file, now);
        }
    }

    private void migrate(Sql sql, Path file, Instant now) throws SQLException {
        List<Backup> made = new ArrayList<>();
        try {
            sql.writing(open -> {
                // Read again, now that nobody else can write: another haven may have been faster.
                int version = refuseStrangers(open, file);
                if (version > 0 && version < version()) {
                    made.add(backUp(file, version, now));
                }
                apply(open, version);
                return version;
            });
        } catch (SQLException problem) {
            if (!JournalErrors.mayHaveHarmed(problem)) {
                // The journal is as it was; each try would leave one copy more.
                takeBack(made);
            }
            throw JournalErrors.older(file, problem);
        } catch (RuntimeException problem) {
            takeBack(made);
            throw problem;
        }
    }

    /// Copies what the journal holds before anything in it is changed: `backups/journal-v1-20261118T203000Z.db`.
    ///
    /// Called by whoever alone may write to it, over another connection: SQLite copies over none that is writing.
    ///
    /// @throws UserError when there is no sound copy; what there was of it is gone again
    private static Backup backUp(Path journal, int version, Instant now) {
        BackupFolder folder = new BackupFolder(journal);
        try {
            return folder.keep(BackupFolder.OF_UPDATE, Backup.Kind.UPDATE.prefix() + version + "-", now, file -> {
                JournalCopy.copy(journal, file);
                try (Sql copy = JournalCopy.openReadOnly(file)) {
                    JournalCopy.check(copy);
                    if (copy.number("PRAGMA user_version") != version) {
                        throw new SQLException("its copy is of another version");
                    }
                }
            });
        } catch (IOException | SQLException problem) {
            if (problem instanceof SQLException damage && JournalErrors.isDamage(damage)) {
                throw JournalErrors.of(journal, damage);
            }
            throw UserError.failure(
                    "Your journal at " + journal + " is from an older haven, and no backup of it could be made in "
                            + folder.path() + ": " + JournalErrors.reason(problem) + ".",
                    "It was left untouched. Once that is mended, haven brings it up to date.",
                    problem);
        }
    }

    private static void takeBack(List<Backup> made) {
        for (Backup backup : made) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException unable) {
                // One copy more than is needed.
            }
        }
    }

    /// Brings a copy up to date, which nobody else has open.
    void prepareCopy(Sql copy) throws SQLException {
        copy.writing(sql -> {
            apply(sql, sql.number("PRAGMA user_version"));
            return true;
        });
    }

    private void apply(Sql sql, int version) throws SQLException {
        for (int next = version; next < version(); next++) {
            sql.run(script(scripts.get(next)));
            sql.run("PRAGMA user_version = " + (next + 1));
        }
        sql.run("PRAGMA application_id = " + APPLICATION_ID);
        new History(sql).watch(kinds);
        if (version > 0 && version < version()) {
            new Entries(sql, kinds).relistAll();
        }
    }

    /// Refuses what is not haven's or what only a newer haven understands, before anything is written.
    ///
    /// @return the version of its tables; 0 for a file with nothing in it
    int refuseStrangers(Sql sql, Path file) throws SQLException {
        int version = sql.number("PRAGMA user_version");
        switch (origin(sql)) {
            case NEWER_HAVEN ->
                throw UserError.failure(
                        "Your journal at " + file + " was written by a newer haven (schema " + version
                                + "; this one knows " + version() + ").",
                        "It was left untouched. Use the newer haven to open it.");
            case STRANGER ->
                throw UserError.failure(
                        "The file at " + file + " is another program's database, not a journal.",
                        "It was left untouched. Move it away; haven makes a new one.");
            case NOBODY, HAVEN -> {}
        }
        return version;
    }

    /// Who wrote a file.
    Origin origin(Sql sql) throws SQLException {
        int version = sql.number("PRAGMA user_version");
        if (sql.number("PRAGMA application_id") == APPLICATION_ID) {
            return version > version() ? Origin.NEWER_HAVEN : Origin.HAVEN;
        }
        return version == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0 ? Origin.NOBODY : Origin.STRANGER;
    }

    /// Who can have written a file.
    enum Origin {
        /// There is nothing in it.
        NOBODY,
        /// This haven or an older one.
        HAVEN,
        /// A haven whose tables this one does not know.
        NEWER_HAVEN,
        /// Another program.
        STRANGER
    }

    private static String script(String name) {
        String resource = "/haven/schema/" + name;
        try (InputStream in = Optional.ofNullable(Schema.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException(resource + " is missing from this installation"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
