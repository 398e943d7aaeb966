package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;

/// A person's journal: one SQLite file that only they can read.
///
/// Every write is one transaction, on disk before the method returns. Every failure is a [UserError] that says what
/// is safe. A journal is used by one thread at a time; any number of processes may have the same file open.
public final class Journal implements AutoCloseable {
    /// How long a write waits for another program's, in milliseconds.
    private static final int BUSY_TIMEOUT = 10_000;
    /// The fewest characters an id is shown with.
    private static final int SHORTEST_PREFIX = 6;

    private final Path file;
    private final Connection connection;

    private Journal(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Loads the database's library ahead of the first journal that is opened, which takes longer than all else.
    public static void load() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception unusable) {
            // Whoever opens a journal is told.
        }
    }

    /// Opens the journal, making folder and file (0700 and 0600) when there is none, and bringing an older schema up
    /// to date.
    ///
    /// @param now the time, for the name of the backup that is made before an older journal is changed
    public static Journal open(Path file, Instant now) {
        try {
            JournalFile.create(file);
            return connect(file, now);
        } catch (IOException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// Opens the journal if there is one, as [#open(Path, Instant)] does: looking back makes no journal.
    public static Optional<Journal> openExisting(Path file, Instant now) {
        return JournalFile.exists(file) ? Optional.of(connect(file, now)) : Optional.empty();
    }

    private static Journal connect(Path file, Instant now) {
        if (file.toString().contains("?")) {
            // The driver would take what follows for options and open another file.
            throw UserError.failure(
                    "Your journal at " + file + " cannot be opened: its path has a question mark.",
                    "Set XDG_DATA_HOME to a folder without one.");
        }
        try {
            Connection connection = JDBC.createConnection(JDBC.PREFIX + file, new Properties());
            try {
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("PRAGMA busy_timeout = " + BUSY_TIMEOUT
                            + "; PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA");
                }
                Schema.prepare(connection, file, now);
                return new Journal(file, connection);
            } catch (SQLException | RuntimeException problem) {
                connection.close();
                throw problem;
            }
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// Keeps a practice, or what has changed in it since it was last kept.
    public void save(Practice practice) {
        write(() -> PracticeTable.save(connection, practice));
    }

    /// Keeps an episode, or what has changed in it since it was last kept.
    public void save(Episode episode) {
        write(() -> EpisodeTable.save(connection, episode));
    }

    /// Takes an episode out, with all that belongs to it; one that is not there is no error.
    public void deleteEpisode(String id) {
        write(() -> EpisodeTable.delete(connection, id));
    }

    /// The practices of these days, both included, in the order they began.
    public List<Practice> practices(LocalDate first, LocalDate last) {
        return read(() -> PracticeTable.between(connection, first, last));
    }

    /// The episodes of these days, both included, in the order they happened.
    public List<Episode> episodes(LocalDate first, LocalDate last) {
        return read(() -> EpisodeTable.between(connection, first, last));
    }

    /// Every word that was used for a feeling, the most often used first.
    public List<String> feelingNames() {
        return read(() -> EpisodeTable.feelingNames(connection));
    }

    /// Whether there is an episode of this id.
    public boolean holdsEpisode(String id) {
        return read(() -> Rows.holds(connection, "episode", id));
    }

    /// What is in the toolkit, in the order it was added.
    public List<ToolkitItem> toolkit() {
        return read(() -> ToolkitTable.all(connection));
    }

    /// Keeps something in the toolkit, or what has changed in it; its uses are as they were.
    ///
    /// @throws UserError when another of its kind has its name already
    public void save(ToolkitItem item) {
        write(() -> ToolkitTable.save(connection, item));
    }

    /// Takes something out of the toolkit; what is not there is no error.
    public void deleteToolkitItem(String id) {
        write(() -> ToolkitTable.delete(connection, id));
    }

    /// Counts one use of something in the toolkit.
    public void countUse(String id, Instant at) {
        write(() -> ToolkitTable.countUse(connection, id, at));
    }

    /// How often each drill was practised, and when it last was, by the drill's name.
    public Map<String, Use> drillUses() {
        return read(() -> PracticeTable.uses(connection));
    }

    /// The safety plan, empty until something is in it.
    public SafetyPlan safetyPlan() {
        return read(() -> PlanTable.read(connection));
    }

    /// Puts these lines in the place of those that are known in a part of the safety plan. A line that is not was
    /// written by another program meanwhile: it stays, after these.
    public void save(PlanPart part, List<String> lines, Set<String> known) {
        write(() -> PlanTable.replaceKnown(connection, part, lines, known));
    }

    /// Puts one line at the end of a part of the safety plan.
    public void add(PlanPart part, String line) {
        write(() -> PlanTable.add(connection, part, line));
    }

    /// Takes a line out of a part of the safety plan; one that is not there is no error.
    public void remove(PlanPart part, String line) {
        write(() -> PlanTable.remove(connection, part, line));
    }

    /// The shortest beginning of an id that names no other entry, of six characters or more, without dashes.
    public String prefix(String id) {
        return read(() -> {
            String digits = digits(id);
            int length = SHORTEST_PREFIX;
            for (String neighbour : neighbours(id)) {
                length = Math.max(length, common(digits, digits(neighbour)) + 1);
            }
            return digits.substring(0, Math.min(length, digits.length()));
        });
    }

    private static String digits(String id) {
        return id.replace("-", "");
    }

    private List<String> neighbours(String id) throws SQLException {
        String query =
                "SELECT max(id) FROM (SELECT max(id) AS id FROM episode WHERE id < ?1 UNION ALL SELECT max(id) FROM"
                        + " practice WHERE id < ?1) UNION ALL SELECT min(id) FROM (SELECT min(id) AS id FROM episode"
                        + " WHERE id > ?1 UNION ALL SELECT min(id) FROM practice WHERE id > ?1)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            return Rows.list(
                    statement,
                    (ResultSet row) -> Optional.ofNullable(row.getString(1)).orElse(""));
        }
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private void write(Transaction.Work work) {
        try {
            Transaction.write(connection, work);
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    private <T> T read(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        } catch (DateTimeException | IllegalArgumentException odd) {
            throw UserError.failure(
                    "Your journal at " + file + " holds something that haven cannot read: " + odd.getMessage() + ".",
                    "Nothing was changed. Mend that row with the program that wrote it.",
                    odd);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    private interface Query<T> {
        T run() throws SQLException;
    }
}
