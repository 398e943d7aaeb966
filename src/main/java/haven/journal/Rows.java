package haven.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reading and writing rows: the few forms that every table shares.
final class Rows {
    private Rows() {}

    /// The number that this query gives.
    static int number(Connection connection, String query) throws SQLException {
        return Integer.parseInt(text(connection, query));
    }

    /// The one value that this query gives.
    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                WrittenTime.instant(row.getString("at")),
                ZoneId.of(row.getString("zone")),
                WrittenTime.day(row.getString("day")));
    }

    /// An instant, where there is one.
    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(WrittenTime::instant);
    }

    static OptionalInt optional(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static void set(PreparedStatement statement, int index, OptionalInt value) throws SQLException {
        if (value.isPresent()) {
            statement.setInt(index, value.getAsInt());
        } else {
            statement.setNull(index, Types.INTEGER);
        }
    }

    /// Whether the table has a row of this id.
    static boolean holds(Connection connection, String table, String id) throws SQLException {
        return !list(connection, "SELECT 1 FROM " + table + " WHERE id = ?", row -> row.getInt(1), id)
                .isEmpty();
    }

    /// Runs a statement with these texts in the places of its question marks.
    static int update(Connection connection, String sql, String... texts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, texts);
            return statement.executeUpdate();
        }
    }

    /// What a query gives with these texts in the places of its question marks.
    static <T> List<T> list(Connection connection, String query, Reader<T> reader, String... texts)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            set(statement, texts);
            return list(statement, reader);
        }
    }

    /// Hands over each row of a query, without keeping any.
    static void each(Connection connection, String query, Visitor visitor, String... texts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            set(statement, texts);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(row);
                }
            }
        }
    }

    private static void set(PreparedStatement statement, String... texts) throws SQLException {
        for (int i = 0; i < texts.length; i++) {
            statement.setString(i + 1, texts[i]);
        }
    }

    /// Sets what every entry's table begins with: id, at, zone, day.
    static void begin(PreparedStatement statement, Entry entry) throws SQLException {
        set(
                statement,
                entry.id(),
                WrittenTime.of(entry.stamp().at()),
                entry.stamp().zone().getId(),
                entry.stamp().day().toString());
    }

    static <T> List<T> list(PreparedStatement statement, Reader<T> reader) throws SQLException {
        List<T> result = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                result.add(reader.read(row));
            }
        }
        return result;
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }
}
