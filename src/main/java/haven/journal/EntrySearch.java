package haven.journal;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Parts;
import haven.entry.Use;
import haven.entry.Vocabulary;
import haven.entry.WrittenTime;
import haven.text.Folded;
import java.lang.Character.UnicodeScript;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// What is asked of all entries: those of an [EntryQuery], the words that were used of each [Vocabulary], the drills
/// that were practised.
final class EntrySearch {
    private final Sql sql;
    private final Kinds kinds;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    EntrySearch(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    List<Entry> entries(EntryQuery query) throws SQLException {
        return new Entries(sql, kinds).read(select(query), values.toArray());
    }

    /// Shows the same, each with its name, no more than a piece of them in the memory.
    void each(EntryQuery query, BiConsumer<String, Entry> sink) throws SQLException {
        new Entries(sql, kinds).eachNamed(select(query), sink, values.toArray());
    }

    private String select(EntryQuery query) throws SQLException {
        where(query);
        String limit = query.most().isPresent() ? " LIMIT " + query.most().getAsInt() : "";
        return "SELECT id, kind FROM entry" + conditions() + " ORDER BY at DESC, id DESC" + limit;
    }

    int count(EntryQuery query) throws SQLException {
        where(query);
        return sql.number("SELECT count(*) FROM entry" + conditions(), values.toArray());
    }

    private String conditions() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    private void where(EntryQuery query) throws SQLException {
        List<Kind> asked = query.kinds().isEmpty() ? kinds.ofDays() : List.copyOf(query.kinds());
        conditions.add("kind IN (" + Entries.words(asked) + ")");
        query.since().ifPresent(day -> where("day >= ?", List.of(day.toString())));
        query.until().ifPresent(day -> where("day <= ?", List.of(day.toString())));
        whereNamed(Vocabulary.FEELING, query.feelings());
        whereNamed(Vocabulary.PERSON, query.with());
        whereNamed(Vocabulary.TAG, query.tags());
        query.min().ifPresent(this::whereStrong);
        whereSaid(query.words());
    }

    private void whereStrong(int min) {
        List<String> strong = new ArrayList<>();
        for (Kind kind : kinds.ofDays()) {
            kind.before()
                    .ifPresent(field -> strong.add(
                            "SELECT id FROM " + kind.table() + " WHERE " + Sql.quoted(field.column()) + " >= " + min));
        }
        where("id IN (" + String.join(" UNION ALL ", strong) + ")", List.of());
    }

    private void whereSaid(List<String> words) {
        List<String> indexed = new ArrayList<>();
        for (String typed : words) {
            String word = Folded.of(typed);
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

    private void where(String condition, List<String> texts) {
        conditions.add(condition);
        values.addAll(texts);
    }

    /// SQLite folds no more than ASCII, so the spellings that are there are compared here.
    private void whereNamed(Vocabulary vocabulary, List<String> names) throws SQLException {
        for (String name : names) {
            List<String> spellings = words(vocabulary).stream()
                    .filter(there -> Folded.of(there).equals(Folded.of(name)))
                    .toList();
            List<String> found = new ArrayList<>();
            List<String> all = new ArrayList<>();
            for (String source : sources(vocabulary)) {
                found.add("SELECT id FROM " + source + " WHERE name IN (" + Sql.marks(spellings.size()) + ")");
                all.addAll(spellings);
            }
            where("id IN (" + String.join(" UNION ALL ", found) + ")", all);
        }
    }

    /// Each word in quotes, so that nothing in it is taken for the search's own language.
    private static String match(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" AND "));
    }

    /// Every word of a vocabulary, the most often used first.
    List<String> words(Vocabulary vocabulary) throws SQLException {
        List<String> sources = sources(vocabulary);
        if (sources.isEmpty()) {
            return List.of();
        }
        return sql.texts("SELECT name FROM (SELECT name FROM " + String.join(" UNION ALL SELECT name FROM ", sources)
                + ") WHERE name <> '' GROUP BY name ORDER BY count(*) DESC, name");
    }

    /// Where a vocabulary's words stand: tables of an `id` and a `name`, to be asked.
    private List<String> sources(Vocabulary vocabulary) {
        List<String> sources = new ArrayList<>();
        for (Kind kind : kinds.all()) {
            for (Field<?> field : kind.fields()) {
                if (!field.completes().equals(Optional.of(vocabulary))) {
                    continue;
                }
                sources.add(
                        field.type() instanceof Parts<?>
                                ? "(SELECT " + kind.table() + " AS id, "
                                        + Sql.quoted(KindTable.columns(field).getFirst()) + " AS name FROM "
                                        + KindTable.table(kind, field) + ")"
                                : "(SELECT id, " + Sql.quoted(field.column()) + " AS name FROM " + kind.table() + ")");
            }
        }
        return sources;
    }

    /// How often each drill was practised and when it last was, by the drill's name; stopping early counts.
    Map<String, Use> drillUses() throws SQLException {
        Map<String, Use> uses = new HashMap<>();
        sql.each(
                "SELECT drill, count(*), max(at) FROM practice GROUP BY drill",
                row -> uses.put(
                        row.getString(1), new Use(row.getInt(2), Optional.of(WrittenTime.instant(row.getString(3))))));
        return uses;
    }
}
