package haven.journal;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.WordList;
import haven.entry.WrittenTime;
import haven.text.Folded;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The entries of a journal: each kind in its own tables, and all of them in one list, by which they are found.
final class Entries {
    private static final String PUT = """
            INSERT INTO entry (id, kind, at, day, name, words) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, day = excluded.day, words = excluded.words""";

    /// As many entries as are read at once.
    static final int PIECE = 500;

    private final Sql sql;
    private final Kinds kinds;
    private final Map<Kind, KindTable> tables = new HashMap<>();

    Entries(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    private KindTable table(Kind kind) {
        return tables.computeIfAbsent(kind, KindTable::new);
    }

    /// Saves an entry whole; refuses one that is too large or names another that is not there, and a second of what
    /// there is one of.
    void save(Entry entry) throws SQLException {
        Kind kind = entry.kind();
        requireWhole(entry);
        Journal.refuseUnkeepable(entry);
        for (Field<?> link : kind.links()) {
            requireLinked((WordList) link.type(), (List<?>) entry.get(link));
        }
        if (!kind.isOfADay()) {
            refuseSecond(entry);
        }
        table(kind).save(sql, entry, !isThere(entry.id()));
        list(entry);
    }

    private static void requireWhole(Entry entry) {
        Optional<Field<?>> lacking = entry.kind().lacks(entry);
        if (lacking.isPresent()) {
            throw new IllegalArgumentException("a " + entry.kind() + " without " + lacking.get());
        }
    }

    /// Puts an entry where none of its id is; what it names may be elsewhere.
    void arrive(Entry entry) throws SQLException {
        requireWhole(entry);
        table(entry.kind()).save(sql, entry, true);
        list(entry);
    }

    /// Saves entries, those that others may name before them. Where there is one of something, what arrives takes its
    /// place.
    void saveAll(List<Entry> entries) throws SQLException {
        for (boolean isNaming : new boolean[] {false, true}) {
            for (Entry entry : entries) {
                if (entry.kind().links().isEmpty() != isNaming) {
                    replaceSame(entry);
                    save(entry);
                }
            }
        }
    }

    private void replaceSame(Entry entry) throws SQLException {
        for (Entry there : entry.kind().isOfADay() ? List.<Entry>of() : all(entry.kind())) {
            if (!there.id().equals(entry.id()) && entry.kind().isSame(there, entry)) {
                delete(there.id());
            }
        }
    }

    private void requireLinked(WordList type, List<?> ids) throws SQLException {
        String kind = type.target().orElseThrow();
        for (Object id : ids) {
            if (!sql.has("SELECT 1 FROM entry WHERE id = ? AND kind = ?", id, kind)) {
                throw UserError.usage(
                        "There is no " + kind + " with the id " + id + " in your journal.",
                        "Nothing was changed; name one that is there, or leave it out.");
            }
        }
    }

    private void refuseSecond(Entry entry) throws SQLException {
        for (Entry other : all(entry.kind())) {
            if (!other.id().equals(entry.id()) && entry.kind().isSame(other, entry)) {
                throw UserError.usage(
                        entry.kind().isThereAlready(other),
                        "Nothing was changed; haven " + entry.kind() + " edit changes what is there.");
            }
        }
    }

    private boolean isThere(String id) throws SQLException {
        return sql.has("SELECT 1 FROM entry WHERE id = ?", id);
    }

    /// Saves an entry that is there; what was taken out stays out.
    void update(Entry entry) throws SQLException {
        if (isThere(entry.id())) {
            save(entry);
        }
    }

    private void list(Entry entry) throws SQLException {
        sql.update(
                PUT,
                entry.id(),
                entry.kind().word(),
                WrittenTime.of(entry.stamp().at()),
                entry.stamp().day().toString(),
                ShortNames.end(entry.id()),
                Folded.of(entry.words()));
    }

    /// Takes an entry out, with all that belongs to it.
    void delete(String id) throws SQLException {
        Optional<Kind> kind = kind(id);
        if (kind.isPresent()) {
            sql.update("DELETE FROM " + kind.get().table() + " WHERE id = ?", id);
            sql.update("DELETE FROM entry WHERE id = ?", id);
        }
    }

    /// The entry of this id, if there is one.
    Optional<Entry> find(String id) throws SQLException {
        return read("SELECT id, kind FROM entry WHERE id = ?", id).stream().findFirst();
    }

    private Optional<Kind> kind(String id) throws SQLException {
        return sql.text("SELECT kind FROM entry WHERE id = ?", id).flatMap(kinds::named);
    }

    /// The entries that a query finds in the list, in its order.
    ///
    /// @param query for their ids and the words for their kinds
    List<Entry> read(String query, @Nullable Object... values) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        each(query, entries::add, values);
        return entries;
    }

    /// Shows the entries that a query finds, in its order. They are read in pieces, of which each table is asked once,
    /// so that no more than a piece of a journal is in the memory.
    void each(String query, Consumer<Entry> sink, @Nullable Object... values) throws SQLException {
        pieces(query, piece -> piece.forEach(sink), values);
    }

    /// As [#each], each with its name.
    void eachNamed(String query, BiConsumer<String, Entry> sink, @Nullable Object... values) throws SQLException {
        ShortNames names = new ShortNames(sql, kinds);
        pieces(
                query,
                piece -> {
                    Map<String, String> named =
                            names.names(piece.stream().map(Entry::id).toList());
                    piece.forEach(entry -> sink.accept(named.getOrDefault(entry.id(), entry.id()), entry));
                },
                values);
    }

    private void pieces(String query, Piece sink, @Nullable Object... values) throws SQLException {
        List<String> order = new ArrayList<>();
        Map<String, List<String>> byKind = new HashMap<>();
        sql.each(
                query,
                row -> {
                    order.add(sql.required(row, 1));
                    byKind.computeIfAbsent(sql.required(row, 2), kind -> new ArrayList<>())
                            .add(order.getLast());
                    if (order.size() == PIECE) {
                        show(order, byKind, sink);
                    }
                },
                values);
        show(order, byKind, sink);
    }

    private void show(List<String> order, Map<String, List<String>> byKind, Piece sink) throws SQLException {
        Map<String, Entry> entries = new HashMap<>();
        for (Kind kind : kinds.all()) {
            List<String> ids = byKind.getOrDefault(kind.word(), List.of());
            if (!ids.isEmpty()) {
                table(kind).read(sql, ids).forEach(entry -> entries.put(entry.id(), entry));
            }
        }
        sink.take(order.stream().filter(entries::containsKey).map(entries::get).toList());
        order.clear();
        byKind.clear();
    }

    /// Ids for `json_each`.
    static String array(Collection<String> ids) {
        return ids.stream()
                .map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private interface Piece {
        void take(List<Entry> entries) throws SQLException;
    }

    /// All entries of a kind, in the order they were.
    List<Entry> all(Kind kind) throws SQLException {
        // From its own table: in the list of all, ten years of others would be passed by.
        return read("SELECT id, ? AS kind FROM " + kind.table() + " ORDER BY at, id", kind.word());
    }

    /// The entries of some kinds of these days, both included, in the order they were.
    List<Entry> between(List<Kind> some, String first, String last) throws SQLException {
        return read(
                "SELECT id, kind FROM entry WHERE day BETWEEN ? AND ? AND kind IN (" + words(some)
                        + ") ORDER BY at, id",
                first,
                last);
    }

    /// Shows what is of these days, both included, in the order it was, and each entry that one of these names.
    void withLinked(String first, String last, Consumer<Entry> sink) throws SQLException {
        List<String> ids = new ArrayList<>(List.of("SELECT id FROM entry WHERE day BETWEEN ?1 AND ?2"));
        for (Kind kind : kinds.all()) {
            for (Field<?> link : kind.links()) {
                ids.add("SELECT " + Sql.quoted(KindTable.columns(link).getFirst()) + " FROM "
                        + KindTable.table(kind, link) + " JOIN entry ON entry.id = " + kind.table()
                        + " WHERE day BETWEEN ?1 AND ?2");
            }
        }
        each(
                "SELECT id, kind FROM entry WHERE kind IN (" + words(kinds.ofDays()) + ") AND id IN ("
                        + String.join(" UNION ", ids) + ") ORDER BY at, id",
                sink,
                first,
                last);
    }

    /// The entries that name another, in the order they were.
    List<Entry> linkedTo(String id) throws SQLException {
        List<String> ids = new ArrayList<>();
        for (Kind kind : kinds.all()) {
            for (Field<?> link : kind.links()) {
                ids.add("SELECT " + kind.table() + " FROM " + KindTable.table(kind, link) + " WHERE "
                        + Sql.quoted(KindTable.columns(link).getFirst()) + " = ?1");
            }
        }
        return read("SELECT id, kind FROM entry WHERE id IN (" + String.join(" UNION ", ids) + ") ORDER BY at, id", id);
    }

    /// The newest entry of a kind that lacks something essential; one that is still to come where no other does.
    Optional<String> unfinished(Kind kind, Instant now) throws SQLException {
        return sql.text(
                "SELECT id FROM " + kind.table() + " WHERE " + table(kind).isUnfinished()
                        + " ORDER BY at > ?1, at DESC, id DESC LIMIT 1",
                WrittenTime.of(now));
    }

    /// Brings the list up to date with the tables for one entry, whether it is there or not.
    void relist(String id) throws SQLException {
        for (Kind kind : kinds.all()) {
            Optional<Entry> entry = table(kind).read(sql, List.of(id)).stream().findFirst();
            if (entry.isPresent()) {
                list(entry.get());
                return;
            }
        }
        sql.update("DELETE FROM entry WHERE id = ?", id);
    }

    /// Makes the list anew; what cannot be read is in it no more.
    void relistAll() throws SQLException {
        sql.update("DELETE FROM entry");
        for (Kind kind : kinds.all()) {
            sql.each("SELECT id FROM " + kind.table() + " ORDER BY id", row -> {
                String id = row.getString(1);
                if (isReadable(kind, List.of(id))) {
                    list(table(kind).read(sql, List.of(id)).getFirst());
                }
            });
        }
    }

    /// What the tables hold that cannot be read: an entry's kind and id each.
    List<String> unreadable() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Kind kind : kinds.all()) {
            List<String> ids = List.of("");
            while (!ids.isEmpty()) {
                ids = sql.texts(
                        "SELECT id FROM " + kind.table() + " WHERE id > ? ORDER BY id LIMIT " + PIECE, ids.getLast());
                if (!isReadable(kind, ids)) {
                    // It may be a part of any of them.
                    for (String id : ids) {
                        if (!isReadable(kind, List.of(id))) {
                            found.add(kind + " " + id);
                        }
                    }
                }
            }
        }
        return found;
    }

    private boolean isReadable(Kind kind, List<String> ids) throws SQLException {
        try {
            table(kind).read(sql, ids);
            return true;
        } catch (DateTimeException | IllegalArgumentException odd) {
            return false;
        }
    }

    /// Takes what was deleted out of the search for good.
    void sweepSearch() throws SQLException {
        sql.update("INSERT INTO entry_search (entry_search) VALUES ('optimize')");
    }

    static String words(List<Kind> kinds) {
        return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    }
}
