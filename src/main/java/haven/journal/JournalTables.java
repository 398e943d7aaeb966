package haven.journal;

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

    static JournalTables of(Sql sql) throws SQLException {
        List<Described> tables = new ArrayList<>();
        String query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                + " AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name";
        for (String name : sql.texts(query)) {
            if (!ABOUT_OTHERS.contains(name)) {
                tables.add(described(sql, name));
            }
        }
        return new JournalTables(List.copyOf(tables));
    }

    private static Described described(Sql sql, String table) throws SQLException {
        List<String> columns = sql.texts("SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
        List<String> key = sql.texts("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", table);
        Optional<String> parent = sql.text(
                "SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" ="
                        + " (SELECT name FROM pragma_table_info(?1) WHERE pk = 1)",
                table);
        return new Described(table, columns, key, parent);
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
            return Sql.quoted(name);
        }

        boolean has(String column) {
            return columns.contains(column);
        }
    }
}
