package haven.journal;

import haven.UserError;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The toolkit as rows of `toolkit`.
final class ToolkitTable {
    /// A use is counted by [#countUse] alone, so that two programs cannot undo each other's.
    private static final String SAVE = """
            INSERT INTO toolkit (id, at, zone, day, kind, name, note, helps, uses, last_used)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, note = excluded.note,
              helps = excluded.helps""";
    private static final String USE =
            "UPDATE toolkit SET uses = uses + 1, last_used = max(coalesce(last_used, ''), ?) WHERE id = ?";

    private ToolkitTable() {}

    static void save(Connection connection, ToolkitItem item) throws SQLException {
        refuseSecond(connection, item);
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setString(1, item.id());
            statement.setString(2, WrittenTime.of(item.stamp().at()));
            statement.setString(3, item.stamp().zone().getId());
            statement.setString(4, item.stamp().day().toString());
            statement.setString(5, item.kind().word());
            statement.setString(6, item.name());
            statement.setString(7, item.note());
            statement.setString(8, item.helps());
            statement.setInt(9, item.used().times());
            statement.setString(10, item.used().last().map(WrittenTime::of).orElse(null));
            statement.executeUpdate();
        }
    }

    /// Puts these in the place of those with their ids, or of their kind and name.
    static void replaceAll(Connection connection, List<ToolkitItem> items) throws SQLException {
        for (ToolkitItem there : all(connection)) {
            if (items.stream().anyMatch(item -> item.isSame(there))) {
                delete(connection, there.id());
            }
        }
        for (ToolkitItem item : items) {
            save(connection, item);
        }
    }

    private static void refuseSecond(Connection connection, ToolkitItem item) throws SQLException {
        for (ToolkitItem other : all(connection)) {
            if (!other.id().equals(item.id()) && other.isSame(item)) {
                throw UserError.usage(
                        "Your toolkit already has the " + item.kind().word() + " \"" + other.name() + "\".",
                        "Nothing was changed; haven toolkit edit changes what is there.");
            }
        }
    }

    static void delete(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM toolkit WHERE id = ?")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    static void countUse(Connection connection, String id, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(USE)) {
            statement.setString(1, WrittenTime.of(at));
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }

    static List<ToolkitItem> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM toolkit ORDER BY at, rowid")) {
            return Rows.list(statement, ToolkitTable::read);
        }
    }

    private static ToolkitItem read(ResultSet row) throws SQLException {
        return new ToolkitItem(
                row.getString("id"),
                Rows.stamp(row),
                ToolkitKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("note"),
                row.getString("helps"),
                new Use(row.getInt("uses"), Rows.instant(row, "last_used")));
    }
}
