package haven.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The tables of a journal of any version, by what the file itself says of them.
///
/// @param tables all that hold what a person has kept, by their names
record JournalTables(List<Described> tables) {
    /// What is made from the others, or says how they came to be as they are.
    private static final Set<String> ABOUT_OTHERS = Set.of("entry", "change", "changing", "history");

    static JournalTables of(Connection connection) throws SQLException {
        List<Described> tables = new ArrayList<>();
        String query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                + " AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (String name : Rows.list(statement, row -> row.getString(1))) {
                if (!ABOUT_OTHERS.contains(name)) {
                    tables.add(described(connection, name));
                }
            }
        }
        return new JournalTables(List.copyOf(tables));
    }

    private static Described described(Connection connection, String table) throws SQLException {
        List<String> columns = strings(connection, "SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
        List<String> key = strings(connection, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", table);
        List<String> parents = strings(
                connection,
                "SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" ="
                        + " (SELECT name FROM pragma_table_info(?1) WHERE pk = 1)",
                table);
        return new Described(table, columns, key, parents.stream().findFirst());
    }

    private static List<String> strings(Connection connection, String query, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            return Rows.list(statement, row -> row.getString(1));
        }
    }

    /// The tables with a row an entry.
    List<Described> ofEntries() {
        return tables.stream().filter(table -> table.parent().isEmpty()).toList();
    }

    /// The tables whose rows belong to an entry.
    List<Described> ofParts() {
        return tables.stream().filter(table -> table.parent().isPresent()).toList();
    }

    /// One table.
    ///
    /// @param name its name
    /// @param columns their names, in their order
    /// @param key those of its primary key, in its order
    /// @param parent the table of the entries that its rows belong to
    record Described(String name, List<String> columns, List<String> key, Optional<String> parent) {
        /// For a query.
        String quoted() {
            return quoted(name);
        }

        static String quoted(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }

        boolean has(String column) {
            return columns.contains(column);
        }
    }
}
