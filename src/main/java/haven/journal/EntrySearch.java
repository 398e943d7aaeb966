package haven.journal;

import java.lang.Character.UnicodeScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// An [EntryQuery] as SQL over `entry`.
final class EntrySearch {
    private static final String FEELING = "SELECT episode FROM feeling WHERE name IN (%s)";
    private static final String WITH = "SELECT episode FROM companion WHERE name IN (%s)";
    private static final String TAG =
            "SELECT episode FROM tag WHERE name IN (%1$s) UNION ALL SELECT note FROM note_tag WHERE name IN (%1$s)";
    private static final String MIN = "SELECT id FROM episode WHERE distress >= CAST(? AS INTEGER)"
            + " UNION ALL SELECT id FROM practice WHERE distress_before >= CAST(? AS INTEGER)";

    private final Connection connection;
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<String> values = new ArrayList<>();

    private EntrySearch(Connection connection) {
        this.connection = connection;
    }

    static List<Entry> entries(Connection connection, EntryQuery query) throws SQLException {
        EntrySearch search = of(connection, query);
        String limit = query.most().isPresent() ? " LIMIT " + query.most().getAsInt() : "";
        List<String> ids = search.run("SELECT id FROM entry", " ORDER BY at DESC, id DESC" + limit);
        List<Entry> entries = new ArrayList<>();
        for (String id : ids) {
            EntryTable.find(connection, id).ifPresent(entries::add);
        }
        return entries;
    }

    static int count(Connection connection, EntryQuery query) throws SQLException {
        return Integer.parseInt(
                of(connection, query).run("SELECT count(*) FROM entry", "").getFirst());
    }

    private static EntrySearch of(Connection connection, EntryQuery query) throws SQLException {
        EntrySearch search = new EntrySearch(connection);
        if (!query.kinds().isEmpty()) {
            search.where(
                    "kind IN (" + marks(query.kinds().size()) + ")",
                    query.kinds().stream().map(EntryKind::word).toList());
        }
        search.whereDay(">=", query.since().map(Object::toString));
        search.whereDay("<=", query.until().map(Object::toString));
        search.whereNamed(FEELING, List.of("feeling"), query.feelings());
        search.whereNamed(WITH, List.of("companion"), query.with());
        search.whereNamed(TAG, List.of("tag", "note_tag"), query.tags());
        if (query.min().isPresent()) {
            String min = String.valueOf(query.min().getAsInt());
            search.where("id IN (" + MIN + ")", List.of(min, min));
        }
        search.whereSaid(query.words());
        return search;
    }

    private void whereSaid(List<String> words) {
        List<String> indexed = new ArrayList<>();
        for (String word : words) {
            if (word.codePoints().anyMatch(EntrySearch::isInsideWords)) {
                String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
                where("words LIKE ? ESCAPE '!'", List.of("%" + escaped + "%"));
            } else {
                indexed.add(word);
            }
        }
        if (!indexed.isEmpty()) {
            where("number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH ?)", List.of(match(indexed)));
        }
    }

    /// Whether the index cannot find it: scripts that put no spaces between words are one long word to it, and emoji
    /// none.
    private static boolean isInsideWords(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> Character.getType(point) == Character.OTHER_SYMBOL;
        };
    }

    private List<String> run(String select, String end) throws SQLException {
        return Rows.list(
                connection,
                select + " WHERE " + String.join(" AND ", conditions) + end,
                row -> row.getString(1),
                values.toArray(String[]::new));
    }

    private void where(String condition, List<String> texts) {
        conditions.add(condition);
        values.addAll(texts);
    }

    private void whereDay(String comparison, Optional<String> day) {
        day.ifPresent(value -> where("day " + comparison + " ?", List.of(value)));
    }

    /// SQLite knows upper and lower case in ASCII only, so the spellings that are there are compared here.
    private void whereNamed(String part, List<String> tables, List<String> names) throws SQLException {
        for (String name : names) {
            List<String> spellings = new ArrayList<>();
            for (String table : tables) {
                Rows.list(connection, "SELECT DISTINCT name FROM " + table, row -> row.getString(1)).stream()
                        .filter(there -> there.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .forEach(spellings::add);
            }
            List<String> all = new ArrayList<>();
            tables.forEach(table -> all.addAll(spellings));
            where("id IN (" + part.formatted(marks(spellings.size())) + ")", all);
        }
    }

    private static String marks(int count) {
        return "?, ".repeat(count).replaceFirst(", $", "");
    }

    /// Each word in quotes, so that nothing in it is taken for the search's own language.
    private static String match(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" AND "));
    }
}
