package haven.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/// A first `--map` for a table, by the names of its columns and what stands in them: a person changes what is wrong.
public final class TableHint {
    private static final Set<String> TIMES = Set.of("time", "timeofday", "uhrzeit", "hora", "heure", "hour");
    private static final Set<String> TAGS = Set.of("tags", "tag", "labels", "activities");
    private static final Set<String> TEXTS = Set.of(
            "text",
            "note",
            "notes",
            "body",
            "content",
            "entry",
            "comment",
            "comments",
            "title",
            "description",
            "textcontent",
            "journal",
            "notiz",
            "notas",
            "nota",
            "richtext");
    private static final Set<String> RATED = Set.of("mood", "rating", "score", "scores", "stimmung", "humor", "energy");
    private static final Set<String> INDICATORS =
            Set.of("category", "name", "feature", "featurename", "factor", "habit");
    private static final Set<String> VALUES = Set.of("value", "rating", "amount", "rating/amount", "score", "count");
    private static final Set<String> NEEDLESS = Set.of(
            "id",
            "uuid",
            "weekday",
            "dateformatted",
            "datemodified",
            "modified",
            "updated",
            "updatedat",
            "type",
            "timezone");
    private static final int MOST_WORDS = 12;
    private static final BigDecimal FEW = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ForeignTable table;
    private final boolean tall;
    private final boolean rated;

    private TableHint(ForeignTable table) {
        this.table = table;
        tall = has(INDICATORS) && has(VALUES);
        rated = tall || table.columns().stream().anyMatch(this::isRated);
    }

    private boolean has(Set<String> names) {
        return table.columns().stream().map(ForeignTable::plain).anyMatch(names::contains);
    }

    /// The columns and what each seems to be: `Date=date,Mood=rating.mood:1-5`.
    public static String of(ForeignTable table) {
        TableHint hint = new TableHint(table);
        List<String> parts = new ArrayList<>();
        String dated = table.dated().orElse("");
        for (String column : table.columns()) {
            boolean date = column.equals(dated);
            parts.add(column + "=" + (date ? TableMap.DATE : hint.guess(column)));
        }
        return String.join(",", parts);
    }

    private String guess(String column) {
        String plain = ForeignTable.plain(column);
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        if (TIMES.contains(plain)) {
            return TableMap.TIME;
        }
        if (tall && INDICATORS.contains(plain)) {
            return TableMap.INDICATOR;
        }
        if (tall && VALUES.contains(plain)) {
            return TableMap.VALUE + range(column);
        }
        if (NEEDLESS.contains(plain) || ForeignTable.isDate(column) || NEEDLESS.contains(last)) {
            return TableMap.NOTHING;
        }
        if (isRated(column)) {
            return TableMap.RATING + name(last) + range(column);
        }
        boolean alone = table.columns().stream()
                        .filter(other -> isText(ForeignTable.plain(other)))
                        .count()
                == 1;
        if (Arrays.stream(plain.split("\\.", -1)).anyMatch(TAGS::contains) && !rated) {
            return "tag";
        }
        return (rated ? "note" : "text") + (isText(plain) && alone ? "" : ":");
    }

    private static String name(String last) {
        return last.startsWith("score") ? "mood" : last.toLowerCase(Locale.ROOT);
    }

    private static boolean isText(String plain) {
        return TEXTS.contains(plain.substring(plain.lastIndexOf('.') + 1));
    }

    private boolean isRated(String column) {
        String plain = ForeignTable.plain(column);
        return RATED.contains(plain.substring(plain.lastIndexOf('.') + 1))
                && (end(column, BigDecimal::max).isPresent() || isOfFewWords(column));
    }

    private boolean isOfFewWords(String column) {
        return words(column).size() <= MOST_WORDS;
    }

    private List<String> words(String column) {
        return table.rows().stream()
                .flatMap(row -> row.cells().getOrDefault(column, List.of()).stream())
                .distinct()
                .limit(MOST_WORDS + 1L)
                .toList();
    }

    /// What is rated in words, each of which needs a number.
    public static List<String> moods(ForeignTable table) {
        TableHint hint = new TableHint(table);
        return table.columns().stream()
                .filter(column -> hint.isRated(column)
                        && hint.end(column, BigDecimal::max).isEmpty())
                .flatMap(column -> hint.words(column).stream())
                .distinct()
                .toList();
    }

    /// Numbers up to five are of a few steps, more likely than not.
    private String range(String column) {
        Optional<BigDecimal> most = end(column, BigDecimal::max);
        Optional<BigDecimal> least = end(column, BigDecimal::min);
        if (most.isEmpty() || least.isEmpty()) {
            return "";
        }
        if (!isWhole(column)) {
            return ":0-" + most.get().max(BigDecimal.TEN);
        }
        if (least.get().signum() < 0) {
            return ":" + least.get() + "-" + most.get();
        }
        if (most.get().compareTo(FEW) <= 0) {
            return least.get().compareTo(BigDecimal.ONE) < 0 ? ":0-5" : ":1-5";
        }
        return most.get().compareTo(BigDecimal.TEN) <= 0
                ? ""
                : ":0-" + most.get().max(HUNDRED);
    }

    private boolean isWhole(String column) {
        return table.rows().stream()
                .flatMap(row -> row.cells().getOrDefault(column, List.of()).stream())
                .allMatch(cell -> cell.matches("-?[0-9]+"));
    }

    /// The highest or lowest number in a column; nothing where there is another text than numbers.
    private Optional<BigDecimal> end(String column, BinaryOperator<BigDecimal> further) {
        Optional<BigDecimal> end = Optional.empty();
        for (ForeignTable.Row row : table.rows()) {
            for (String cell : row.cells().getOrDefault(column, List.of())) {
                try {
                    BigDecimal number = new BigDecimal(cell.replace(',', '.'));
                    end = Optional.of(
                            end.map(other -> further.apply(other, number)).orElse(number));
                } catch (NumberFormatException word) {
                    return Optional.empty();
                }
            }
        }
        return end;
    }
}
