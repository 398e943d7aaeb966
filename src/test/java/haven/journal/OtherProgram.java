package haven.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Another program that opens a journal, or any file of SQLite's, without asking haven.
public final class OtherProgram {
    private OtherProgram() {}

    /// Runs these statements on the file, making it where there is none.
    public static void writes(Path file, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }
}
