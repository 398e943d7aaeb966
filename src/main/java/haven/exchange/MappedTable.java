package haven.exchange;

import haven.calendar.ClockTime;
import haven.calendar.DateHabits;
import haven.calendar.DiaryTime;
import haven.entry.CheckIn;
import haven.entry.Field;
import haven.entry.Scalar;
import haven.entry.Types;
import haven.entry.WordList;
import haven.exchange.ForeignTable.Row;
import haven.exchange.TableMap.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads a table of another program's as a person says what its columns are: each row becomes an entry.
final class MappedTable {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[|;,]\\s*");
    /// What a table says in the place of a time, and the middle of that.
    private static final Map<String, LocalTime> PARTS = Map.of(
            "am", LocalTime.of(9, 0),
            "morning", LocalTime.of(9, 0),
            "mid", LocalTime.NOON,
            "midday", LocalTime.NOON,
            "noon", LocalTime.NOON,
            "all day", LocalTime.NOON,
            "pm", LocalTime.of(15, 0),
            "afternoon", LocalTime.of(15, 0),
            "evening", LocalTime.of(20, 0),
            "night", LocalTime.of(22, 0));

    private static final BigDecimal MOST = BigDecimal.TEN;

    private final ImportedEntries intake;
    private final ReadAs asked;
    private final TableMap map;
    private final DateHabits habits;

    private MappedTable(ImportedEntries intake, ReadAs asked, TableMap map) {
        this.intake = intake;
        this.asked = asked;
        this.map = map;
        habits = asked.habits();
    }

    static void read(ImportText text, ImportedEntries intake) {
        ForeignTable table;
        try {
            table = ForeignTable.read(text, intake::mistake);
        } catch (IllegalArgumentException none) {
            intake.mistake(text.line(1), "it is no table with names in its first line.");
            return;
        }
        TableMap map = TableMap.of(text.asked().map(), table.columns());
        MappedTable mapped = new MappedTable(intake, text.asked(), map);
        for (Row row : table.rows()) {
            mapped.columns(TableMap.DATE).forEach(column -> mapped.habits.learn(row.cell(column.name())));
        }
        int silent = 0;
        for (Row row : table.rows()) {
            silent += mapped.row(row) ? 0 : 1;
        }
        List<String> left = table.columns().stream()
                .filter(name ->
                        map.columns().stream().noneMatch(column -> column.name().equals(name)))
                .filter(name ->
                        table.rows().stream().anyMatch(row -> row.cells().containsKey(name)))
                .toList();
        if (!left.isEmpty()) {
            text.remark("Not taken from " + text.name() + ": " + String.join(", ", left) + ".");
        }
        if (silent > 0) {
            text.remark(silent + (silent == 1 ? " row says" : " rows say") + " nothing in what was taken.");
        }
    }

    private List<Column> columns(String field) {
        return map.columns().stream()
                .filter(column -> column.field().equals(field))
                .toList();
    }

    /// Takes a row; whether it says anything.
    private boolean row(Row row) {
        try {
            ObjectNode thing = JsonNodeFactory.instance.objectNode();
            thing.put("kind", map.kind().word());
            thing.put("at", at(row));
            int before = thing.size();
            for (Column column : map.columns()) {
                put(thing, column, row);
            }
            if (thing.size() == before) {
                return false;
            }
            intake.take(row.place(), thing);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            intake.mistake(row.place(), Objects.requireNonNullElse(wrong.getMessage(), "it cannot be read."));
        }
        return true;
    }

    private String at(Row row) {
        String date = row.cell(columns(TableMap.DATE).getFirst().name());
        WrittenAt day = ForeignTable.time(date, habits)
                .orElseThrow(() ->
                        new DateTimeException(date.isEmpty() ? "it has no date." : '"' + date + "\" is not a date."));
        Optional<LocalTime> time = columns(TableMap.TIME).stream()
                .map(column -> row.cell(column.name()))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(MappedTable::time);
        WrittenAt at =
                time.isPresent() ? new WrittenAt(day.local().toLocalDate().atTime(time.get()), Optional.empty()) : day;
        if (at.local().toLocalDate().isAfter(asked.today().plusDays(1))) {
            throw new DateTimeException(at.local().toLocalDate() + " is still to come.");
        }
        return at.offset().isPresent()
                ? at.local().atOffset(at.offset().get()).toString()
                : at.local().toString();
    }

    private static LocalTime time(String cell) {
        LocalTime part = PARTS.get(cell.toLowerCase(Locale.ROOT));
        return part != null
                ? part
                : DiaryTime.of(cell)
                        .map(ClockTime::time)
                        .orElseThrow(() -> new DateTimeException('"' + cell + "\" is not a time."));
    }

    private void put(ObjectNode thing, Column column, Row row) {
        List<String> cells = row.cells().getOrDefault(column.name(), List.of());
        String cell = row.cell(column.name());
        String name = column.field();
        if (cells.isEmpty() || name.equals(TableMap.INDICATOR)) {
            return;
        }
        if (name.startsWith(TableMap.RATING) || name.equals(TableMap.VALUE)) {
            String indicator = name.equals(TableMap.VALUE) ? indicator(row) : name.substring(TableMap.RATING.length());
            ObjectNode level = list(thing, CheckIn.RATINGS).addObject();
            level.put("indicator", indicator);
            level.put("value", rating(cell, column));
            return;
        }
        Optional<Field<?>> field = TableMap.field(map.kind(), name);
        field.ifPresent(known -> put(thing, known, column, cells));
    }

    private String indicator(Row row) {
        return columns(TableMap.INDICATOR).stream()
                .map(column -> row.cell(column.name()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it has a value, and no name of what was rated."))
                .toLowerCase(Locale.ROOT);
    }

    private void put(ObjectNode thing, Field<?> field, Column column, List<String> cells) {
        String whole = String.join(", ", cells);
        if (field.type() instanceof WordList) {
            ArrayNode words = list(thing, field);
            for (String word :
                    cells.stream().flatMap(BETWEEN_WORDS::splitAsStream).toList()) {
                if (!word.isBlank()
                        && words.valueStream()
                                .noneMatch(other -> other.asString().equals(word))) {
                    words.add(word.replaceFirst("^#", ""));
                }
            }
        } else if (field.type().equals(Types.RATING)) {
            thing.put(field.json(), rating(whole, column));
        } else if (field.type() instanceof Scalar<?> type && type.isAnyText()) {
            String before = thing.path(field.json()).asString("");
            String said = column.label().map(label -> label + ": ").orElse("") + whole;
            thing.put(field.json(), before.isEmpty() ? said : before + "\n" + said);
        } else {
            Cells.put(thing, field, field.type() instanceof Scalar<?> ? whole : whole.replaceAll("[|,]", ";"));
        }
    }

    private static ArrayNode list(ObjectNode thing, Field<?> field) {
        return thing.get(field.json()) instanceof ArrayNode there ? there : thing.putArray(field.json());
    }

    /// A number from 0 to 10: as it is, by the range of its column, or as `--mood` gives one to a word.
    private int rating(String cell, Column column) {
        Integer mood = asked.moods().get(cell.toLowerCase(Locale.ROOT));
        if (mood != null) {
            return mood;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(cell.replace(',', '.').replaceFirst("\\s*/.*|\\s*%$", ""));
        } catch (NumberFormatException word) {
            throw new IllegalArgumentException(
                    '"' + cell + "\" has no number. Give it one from 0 to 10: --mood \"" + cell + "=N\".");
        }
        Optional<BigDecimal[]> range = column.range();
        BigDecimal rated = number;
        if (range.isPresent()) {
            BigDecimal from = range.get()[0];
            BigDecimal width = range.get()[1].subtract(from);
            rated = width.signum() == 0
                    ? number
                    : number.subtract(from).multiply(MOST).divide(width, 0, RoundingMode.HALF_UP);
        }
        boolean whole = rated.stripTrailingZeros().scale() <= 0;
        if (!whole || rated.signum() < 0 || rated.compareTo(MOST) > 0) {
            throw new IllegalArgumentException('"' + cell + "\" is no whole number from 0 to 10"
                    + (range.isPresent()
                            ? " in that range."
                            : ". Say the range of " + column.name() + ": --map \"" + column.name() + "="
                                    + column.field() + ":1-5\", or 0-100."));
        }
        return rated.intValueExact();
    }
}
