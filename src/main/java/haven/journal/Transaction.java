package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// All of some work on the journal, or none of it.
final class Transaction {
    private static final String ALONE = "BEGIN IMMEDIATE";

    private Transaction() {}

    /// Does it while nobody else can write.
    static void write(Connection connection, Work work) throws SQLException {
        writing(connection, () -> {
            work.run();
            return true;
        });
    }

    /// What it gives, done while nobody else can write.
    static <T> T writing(Connection connection, Query<T> query) throws SQLException {
        return run(connection, ALONE, query, "COMMIT");
    }

    /// What it gives on one state of the file, whatever others write meanwhile.
    static <T> T reading(Connection connection, Query<T> query) throws SQLException {
        return run(connection, "BEGIN", query, "COMMIT");
    }

    /// What it gives; then all is as it was.
    static <T> T tryingOut(Connection connection, Query<T> query) throws SQLException {
        return run(connection, "BEGIN", query, "ROLLBACK");
    }

    private static <T> T run(Connection connection, String begin, Query<T> query, String end) throws SQLException {
        execute(connection, begin);
        try {
            T result = query.run();
            execute(connection, end);
            return result;
        } catch (SQLException | RuntimeException problem) {
            rollBack(connection, problem);
            throw problem;
        }
    }

    /// SQLite may have rolled back by itself, as on a full disk; then there is nothing left to do.
    private static void rollBack(Connection connection, Exception problem) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException second) {
            problem.addSuppressed(second);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Something to do with the connection.
    interface Work {
        void run() throws SQLException;
    }

    /// Something to ask the connection.
    interface Query<T> {
        T run() throws SQLException;
    }
}
