package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Parts;
import haven.entry.Scalar;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tables are written by hand, and are what the kinds say.
class SchemaTest extends OpenedJournal {
    private static final List<String> STAMP_COLUMNS =
            List.of("id TEXT NOT NULL", "at TEXT NOT NULL", "zone TEXT NOT NULL", "day TEXT NOT NULL");
    /// Those that say how the others came to be as they are, and the search.
    private static final String OTHERS = "(entry|entry_search.*|change|changing|history)";

    private Sql sql;

    @BeforeEach
    void look() throws SQLException {
        sql = JournalCopy.openReadOnly(file());
    }

    @AfterEach
    void lookAway() throws SQLException {
        sql.close();
    }

    @Test
    void eachTableHasTheFieldsOfItsKind() throws SQLException {
        Map<String, List<String>> there = new LinkedHashMap<>();
        for (String table : tables()) {
            there.put(
                    table,
                    sql.texts(
                            "SELECT name || ' ' || type || iif(\"notnull\", ' NOT NULL', '') FROM pragma_table_info(?)"
                                    + " ORDER BY cid",
                            table));
        }
        assertThat(there).containsExactlyInAnyOrderEntriesOf(expected());
    }

    @Test
    void eachTableIsStrict() throws SQLException {
        for (String table : tables()) {
            assertThat(sql.number("SELECT strict + wr FROM pragma_table_list WHERE name = ?", table))
                    .as(table)
                    .isEqualTo(2);
        }
    }

    @Test
    void eachTableIsWatched() throws SQLException {
        assertThat(sql.texts("SELECT name || ' ' || tbl_name FROM sqlite_schema WHERE type = 'trigger'"
                        + " AND name LIKE 'history^_%' ESCAPE '^'"))
                .containsExactlyInAnyOrderElementsOf(expected().keySet().stream()
                        .flatMap(table -> Stream.of("insert", "update", "delete")
                                .map(event -> "history_" + table + "_" + event + " " + table))
                        .toList());
    }

    private List<String> tables() throws SQLException {
        return sql
                .texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')")
                .stream()
                .filter(name -> !name.startsWith("sqlite_") && !name.matches(OTHERS))
                .toList();
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (Kind kind : Kinds.BUILT_IN.all()) {
            List<String> columns = new ArrayList<>(STAMP_COLUMNS);
            tables.put(kind.table(), columns);
            for (Field<?> field : kind.fields()) {
                if (field.type() instanceof Parts<?> parts) {
                    List<String> list =
                            new ArrayList<>(List.of(kind.table() + " TEXT NOT NULL", "position INTEGER NOT NULL"));
                    parts.columns()
                            .forEach(column -> list.add(column(column.name(), column.type(), column.isRequired())));
                    tables.put(kind.table() + "_" + field.name(), list);
                } else {
                    columns.add(column(field.column(), (Scalar<?>) field.type(), field.isRequired()));
                }
            }
        }
        return tables;
    }

    /// What is nothing where nothing is said may be missing, but where it has to be there.
    private static <T> String column(String name, Scalar<T> type, boolean isRequired) {
        String storage = switch (type.storage()) {
            case TEXT -> "TEXT";
            case WHOLE -> "INTEGER";
            case DECIMAL -> "REAL";
        };
        boolean mayBeMissing = type.stored(type.none()) == null && !isRequired;
        return name + " " + storage + (mayBeMissing ? "" : " NOT NULL");
    }
}
