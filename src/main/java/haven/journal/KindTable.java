package haven.journal;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Parts;
import haven.entry.Scalar;
import haven.entry.Stamp;
import haven.entry.WrittenTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of a kind of entry: one with a row an entry, and one more for each of its lists, with a row a part.
///
/// A row begins with the id, when it was, the zone and the person's own day; then comes a column a field. A list's
/// table is named for the entry's and the field, `episode_tag`; its rows begin with the entry's id and their position.
final class KindTable {
    private static final List<String> STAMP = List.of("id", "at", "zone", "day");
    /// The ids that are asked for, each with its place among them: what is found comes with a number, not with an id.
    private static final String WANTED = "(SELECT key AS nth, value AS wanted FROM json_each(?)) CROSS JOIN ";

    private final Kind kind;
    private final List<Field<?>> columns = new ArrayList<>();
    private final List<Field<?>> lists = new ArrayList<>();
    private final String save;
    private final String read;
    private ZoneId zone = ZoneOffset.UTC;

    KindTable(Kind kind) {
        this.kind = kind;
        kind.fields().forEach(field -> (field.type() instanceof Scalar<?> ? columns : lists).add(field));
        List<String> all = new ArrayList<>(STAMP);
        columns.forEach(field -> all.add(Sql.quoted(field.column())));
        String names = String.join(", ", all);
        read = "SELECT nth, " + names + " FROM " + WANTED + kind.table() + " ON " + kind.table() + ".id = wanted";
        save = "INSERT INTO " + kind.table() + " (" + names + ") VALUES (" + Sql.marks(all.size())
                + ") ON CONFLICT (id) DO UPDATE SET "
                + all.stream().skip(1).map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
    }

    /// The table of a list.
    static String table(Kind kind, Field<?> list) {
        return kind.table() + "_" + list.name().replace('-', '_');
    }

    /// The columns of a list's parts.
    static List<String> columns(Field<?> list) {
        return ((Parts<?>) list.type())
                .columns().stream().map(Parts.Column::name).toList();
    }

    /// All of a kind's tables, its own first.
    static List<String> names(Kind kind) {
        List<String> names = new ArrayList<>(List.of(kind.table()));
        new KindTable(kind).lists.forEach(list -> names.add(table(kind, list)));
        return names;
    }

    /// Keeps all that an entry says.
    ///
    /// @param isNew whether none of it is there yet
    void save(Sql sql, Entry entry, boolean isNew) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                entry.id(),
                WrittenTime.of(entry.stamp().at()),
                entry.stamp().zone().getId(),
                entry.stamp().day().toString()));
        for (Field<?> field : columns) {
            values.add(stored(entry, field));
        }
        sql.update(save, values.toArray());
        for (Field<?> list : lists) {
            replace(sql, entry, list, isNew);
        }
    }

    private static <T> @Nullable Object stored(Entry entry, Field<T> field) {
        return ((Scalar<T>) field.type()).stored(entry.get(field));
    }

    private void replace(Sql sql, Entry entry, Field<?> list, boolean isNew) throws SQLException {
        Parts<?> parts = (Parts<?>) list.type();
        Object said = entry.get(list);
        if (!isNew) {
            if (parts(sql, list, 1, Entries.array(List.of(entry.id())))
                    .getFirst()
                    .equals(said)) {
                return;
            }
            sql.update("DELETE FROM " + table(kind, list) + " WHERE " + kind.table() + " = ?", entry.id());
        }
        String insert = "INSERT INTO " + table(kind, list) + " (" + kind.table() + ", position, " + names(parts)
                + ") VALUES (" + Sql.marks(parts.columns().size() + 2) + ")";
        int position = 0;
        for (@Nullable Object[] part : parts.storedParts(said)) {
            List<@Nullable Object> values = new ArrayList<>(List.of(entry.id(), position));
            Collections.addAll(values, part);
            sql.update(insert, values.toArray());
            position++;
        }
    }

    private static String names(Parts<?> parts) {
        return parts.columns().stream().map(column -> Sql.quoted(column.name())).collect(Collectors.joining(", "));
    }

    /// The entries of these ids, in no order; without those that are not there. Each table is asked once.
    List<Entry> read(Sql sql, List<String> ids) throws SQLException {
        String wanted = Entries.array(ids);
        List<List<List<Object>>> parts = new ArrayList<>();
        for (Field<?> list : lists) {
            parts.add(parts(sql, list, ids.size(), wanted));
        }
        return sql.list(read, row -> read(sql, row, ids, parts), wanted);
    }

    /// The parts of a list that each of these entries has.
    private List<List<Object>> parts(Sql sql, Field<?> list, int count, String wanted) throws SQLException {
        Parts<?> type = (Parts<?>) list.type();
        List<List<Object>> found = new ArrayList<>(Collections.nCopies(count, List.of()));
        sql.each(
                "SELECT nth, " + names(type) + " FROM " + WANTED + table(kind, list) + " ON " + kind.table()
                        + " = wanted ORDER BY nth, position",
                row -> {
                    @Nullable
                    Object[] stored = new @Nullable Object[type.columns().size()];
                    for (int i = 0; i < stored.length; i++) {
                        stored[i] = value(sql, row, i + 2, type.columns().get(i).type());
                    }
                    int nth = row.getInt(1);
                    if (found.get(nth).isEmpty()) {
                        found.set(nth, new ArrayList<>(2));
                    }
                    found.get(nth).add(type.load(stored));
                },
                wanted);
        return found;
    }

    private Entry read(Sql sql, ResultSet row, List<String> ids, List<List<List<Object>>> parts) throws SQLException {
        int nth = row.getInt(1);
        Stamp stamp = new Stamp(
                WrittenTime.instant(sql.required(row, 3)),
                zone(sql.required(row, 4)),
                WrittenTime.day(sql.required(row, 5)));
        List<Object> values = new ArrayList<>(kind.fields().size());
        int list = 0;
        int column = 1 + STAMP.size();
        for (Field<?> field : kind.fields()) {
            if (field.type() instanceof Scalar<?> type) {
                column++;
                values.add(type.load(value(sql, row, column, type)));
            } else {
                values.add(parts.get(list).get(nth));
                list++;
            }
        }
        return Entry.of(kind, ids.get(nth), stamp, values);
    }

    /// What a column holds: a text, a number or nothing.
    private static @Nullable Object value(Sql sql, ResultSet row, int column, Scalar<?> type) throws SQLException {
        Object value = type.storage() == Scalar.Storage.TEXT ? sql.text(row, column) : row.getObject(column);
        if (value instanceof Long) {
            throw new IllegalArgumentException(value + " is a larger number than any that is kept");
        }
        return value;
    }

    /// Of one person's entries, most have the zone of the one before.
    private ZoneId zone(String name) {
        if (!zone.getId().equals(name)) {
            zone = ZoneId.of(name);
        }
        return zone;
    }

    /// The fields of a kind that is unfinished without them, as a condition for a row of its table that lacks one.
    String isUnfinished() {
        List<String> lacking = new ArrayList<>(List.of("false"));
        for (Field<?> field : kind.fields()) {
            if (field.isEssential()) {
                lacking.add(
                        field.type() instanceof Scalar<?>
                                ? "ifnull(" + Sql.quoted(field.column()) + ", '') = ''"
                                : "NOT EXISTS (SELECT 1 FROM " + table(kind, field) + " WHERE " + kind.table()
                                        + " = id)");
            }
        }
        return String.join(" OR ", lacking);
    }
}
