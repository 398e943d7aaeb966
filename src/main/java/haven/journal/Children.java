package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What belongs to the entries that are read: asked for one by one or, of many entries, once a table.
interface Children {
    /// What belongs to the entry of this id, in its order.
    <T> List<T> of(ChildTable<T> table, String id) throws SQLException;

    /// Asks for each.
    static Children ofOne(Connection connection) {
        return new Children() {
            @Override
            public <T> List<T> of(ChildTable<T> table, String id) throws SQLException {
                return table.of(connection, id);
            }
        };
    }

    /// Asks once a table, for all that a query finds: a week has two hundred entries, and a query for each table of
    /// each of them takes longer than all else that a week does.
    ///
    /// @param ids a query of one column
    /// @param texts for the places of its question marks
    static Children ofMany(Connection connection, String ids, String... texts) {
        IdentityHashMap<ChildTable<?>, Map<String, ?>> read = new IdentityHashMap<>();
        return new Children() {
            @Override
            @SuppressWarnings("unchecked") // A table's rows are of its own type.
            public <T> List<T> of(ChildTable<T> table, String id) throws SQLException {
                Map<String, List<T>> all = (Map<String, List<T>>) read.get(table);
                if (all == null) {
                    all = table.ofEach(connection, ids, texts);
                    read.put(table, all);
                }
                return all.getOrDefault(id, List.of());
            }
        };
    }
}
