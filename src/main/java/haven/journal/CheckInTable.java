package haven.journal;

import haven.journal.CheckIn.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Check-ins as rows of `check_in` and `rating`.
final class CheckInTable {
    private static final ChildTable<Level> RATING = new ChildTable<>(
            "rating",
            "check_in",
            List.of("indicator", "value"),
            row -> new Level(row.getString("indicator"), row.getInt("value")),
            (row, level) -> {
                row.setString(3, level.indicator());
                row.setInt(4, level.value());
            });
    private static final String SAVE = """
            INSERT INTO check_in (id, at, zone, day, note) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, zone = excluded.zone, day = excluded.day,
              note = excluded.note""";

    private CheckInTable() {}

    static void save(Connection connection, CheckIn checkIn) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            Rows.begin(statement, checkIn);
            statement.setString(5, checkIn.note());
            statement.executeUpdate();
        }
        RATING.replace(connection, checkIn.id(), checkIn.levels());
    }

    static CheckIn read(ResultSet row, Children children) throws SQLException {
        String id = row.getString("id");
        return new CheckIn(id, Rows.stamp(row), children.of(RATING, id), row.getString("note"));
    }
}
