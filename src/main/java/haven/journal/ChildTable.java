package haven.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table whose rows belong to a row of another, in an order.
///
/// @param <T> what a row is read as
/// @param parent the column that names whom a row belongs to
/// @param columns the others, but for `position`
/// @param reader reads them by their names
/// @param writer sets them, from the third parameter on
record ChildTable<T>(String table, String parent, List<String> columns, Rows.Reader<T> reader, Writer<T> writer) {
    /// A table of one word a row.
    static ChildTable<String> ofWords(String table, String parent, String column) {
        return new ChildTable<>(
                table,
                parent,
                List.of(column),
                row -> row.getString(column),
                (statement, word) -> statement.setString(3, word));
    }

    /// What belongs to one, in its order.
    List<T> of(Connection connection, String id) throws SQLException {
        String query = "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE " + parent
                + " = ? ORDER BY position";
        return Rows.list(connection, query, reader, id);
    }

    /// What belongs to each of those that a query finds, in its order; whoever has nothing is not in it.
    ///
    /// @param ids a query of one column
    /// @param texts for the places of its question marks
    Map<String, List<T>> ofEach(Connection connection, String ids, String... texts) throws SQLException {
        String query = "SELECT " + parent + ", " + String.join(", ", columns) + " FROM " + table + " WHERE " + parent
                + " IN (" + ids + ") ORDER BY " + parent + ", position";
        Map<String, List<T>> found = new HashMap<>();
        Rows.each(
                connection,
                query,
                row -> found.computeIfAbsent(row.getString(parent), whose -> new ArrayList<>())
                        .add(reader.read(row)),
                texts);
        return found;
    }

    /// Puts these in the place of all that belongs to one; what is as it was stays, and is no change.
    void replace(Connection connection, String id, List<T> values) throws SQLException {
        List<T> there = of(connection, id);
        if (there.equals(values)) {
            return;
        }
        if (!there.isEmpty()) {
            Rows.update(connection, "DELETE FROM " + table + " WHERE " + parent + " = ?", id);
        }
        String insert = "INSERT INTO " + table + " (" + parent + ", position, " + String.join(", ", columns)
                + ") VALUES (?, ?" + ", ?".repeat(columns.size()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(1, id);
                statement.setInt(2, i);
                writer.write(statement, values.get(i));
                statement.executeUpdate();
            }
        }
    }

    /// Sets the columns from the third parameter on.
    interface Writer<T> {
        void write(PreparedStatement statement, T value) throws SQLException;
    }
}
