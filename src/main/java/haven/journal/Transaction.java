package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// All of some work on the journal, or none of it.
final class Transaction {
    private Transaction() {}

    /// Does it while nobody else can write.
    static void write(Connection connection, Work work) throws SQLException {
        run(connection, "BEGIN IMMEDIATE", work);
    }

    /// Does it on one state of the file, whatever others write meanwhile.
    static void read(Connection connection, Work work) throws SQLException {
        run(connection, "BEGIN", work);
    }

    private static void run(Connection connection, String begin, Work work) throws SQLException {
        execute(connection, begin);
        try {
            work.run();
            execute(connection, "COMMIT");
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
}
