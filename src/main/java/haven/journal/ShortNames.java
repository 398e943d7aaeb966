package haven.journal;

import haven.entry.Kinds;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person calls the entries of a day: by the beginning of the random end of an id.
///
/// @param kinds those that there are
record ShortNames(Sql sql, Kinds kinds) {
    /// Where the random end of an id begins.
    private static final int END_AT = 24;
    /// The fewest characters an entry is named by.
    private static final int SHORTEST = 5;
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{1,36}");

    /// The random end of an id.
    static String end(String id) {
        return id.substring(END_AT);
    }

    /// For each of these ids, the shortest beginning of its random end that names no other entry.
    Map<String, String> names(Collection<String> ids) throws SQLException {
        String others = " FROM entry WHERE id <> value AND kind IN (" + Entries.words(kinds.ofDays()) + ") AND name ";
        String end = " substr(value, " + (END_AT + 1) + ")";
        Map<String, String> names = new HashMap<>();
        // What shares most with it stands beside it.
        sql.each(
                "SELECT value, (SELECT name" + others + "<=" + end + " ORDER BY name DESC LIMIT 1), (SELECT name"
                        + others + ">=" + end + " ORDER BY name LIMIT 1) FROM json_each(?)",
                row -> {
                    String id = row.getString(1);
                    int length = SHORTEST;
                    for (int neighbour = 2; neighbour <= 3; neighbour++) {
                        String name = Objects.requireNonNullElse(row.getString(neighbour), "");
                        while (length < end(id).length() && name.startsWith(end(id).substring(0, length))) {
                            length++;
                        }
                    }
                    names.put(id, length < end(id).length() ? end(id).substring(0, length) : id);
                },
                Entries.array(ids));
        return names;
    }

    /// The ids of what is of a day and may be meant by a name, the newest first.
    List<String> named(String name) throws SQLException {
        return called(
                // After all that begins with it: no digit of an id comes behind f.
                "SELECT id FROM entry WHERE (name BETWEEN ?1 AND ?1 || 'g' OR id = ?1) AND kind IN ("
                        + Entries.words(kinds.ofDays()) + ") ORDER BY at DESC, id DESC",
                name);
    }

    /// As [#named(String)], of what was taken out, the latest such first.
    List<String> takenOut(String name) throws SQLException {
        return called(
                "SELECT owner FROM history WHERE position = " + History.ENTRY + " AND part IN ("
                        + kinds.ofDays().stream()
                                .map(kind -> "'" + kind.table() + "'")
                                .collect(Collectors.joining(", "))
                        + ") AND (substr(owner, " + (END_AT + 1)
                        + ") BETWEEN ?1 AND ?1 || 'g' OR owner = ?1)"
                        + " AND owner NOT IN (SELECT id FROM entry) GROUP BY owner ORDER BY max(change) DESC",
                name);
    }

    private List<String> called(String query, String name) throws SQLException {
        String digits = name.toLowerCase(Locale.ROOT);
        return NAME.matcher(digits).matches() ? sql.texts(query, digits) : List.of();
    }
}
