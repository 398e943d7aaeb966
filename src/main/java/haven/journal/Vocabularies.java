package haven.journal;

import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Parts;
import haven.entry.Vocabulary;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words that were used, of each [Vocabulary].
///
/// @param kinds those that there are
record Vocabularies(Sql sql, Kinds kinds) {
    /// Every word of a vocabulary, the most often used first.
    List<String> words(Vocabulary vocabulary) throws SQLException {
        List<String> sources = sources(vocabulary);
        return sources.isEmpty()
                ? List.of()
                : sql.texts("SELECT name FROM ("
                        + sources.stream()
                                .map(source -> "SELECT name FROM " + source)
                                .collect(Collectors.joining(" UNION ALL "))
                        + ") WHERE name <> '' GROUP BY name ORDER BY count(*) DESC, name");
    }

    /// Where a vocabulary's words stand: tables of an `id` and a `name`, to be asked.
    List<String> sources(Vocabulary vocabulary) {
        List<String> sources = new ArrayList<>();
        for (Kind kind : kinds.all()) {
            for (Field<?> field : kind.fields()) {
                if (field.completes().equals(Optional.of(vocabulary))) {
                    sources.add(
                            field.type() instanceof Parts<?> parts
                                    ? "(SELECT " + kind.table() + " AS id, "
                                            + Sql.quoted(
                                                    parts.columns().getFirst().name()) + " AS name FROM "
                                            + KindTable.table(kind, field) + ")"
                                    : "(SELECT id, " + Sql.quoted(field.column()) + " AS name FROM " + kind.table()
                                            + ")");
                }
            }
        }
        return sources;
    }
}
