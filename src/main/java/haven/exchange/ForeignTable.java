package haven.exchange;

import haven.calendar.DateHabits;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;

/// A table of another program's, in CSV or JSON: what stands in each row, by the names of its columns.
///
/// @param columns in their order
/// @param rows without what is empty
/// @param isJson whether it is in JSON
public record ForeignTable(List<String> columns, List<Row> rows, boolean isJson) {
    /// Names of what says when something was, without their dashes.
    private static final Set<String> DATES = Set.of(
            "date",
            "fulldate",
            "datetime",
            "timestamp",
            "created",
            "createdat",
            "createdtime",
            "creationdate",
            "createddate",
            "createdon",
            "entrydate",
            "datejournal",
            "dateofjournal",
            "usereditedtimestampusec",
            "createdtimestampusec",
            "datum",
            "fecha",
            "data",
            "dato",
            "日付",
            "日期",
            "дата");

    private static final int LOOKED_AT = 20;
    private static final int MILLIS = 13;

    /// Keeps its own copies.
    public ForeignTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param cells by their columns; several where there was a list
    public record Row(Place place, Map<String, List<String>> cells) {
        /// What stands in a column; several with commas between.
        String cell(String column) {
            return String.join(", ", cells.getOrDefault(column, List.of()));
        }
    }

    /// Reads a text that is one, and says when something was; nothing where it is none.
    public static Optional<ForeignTable> of(ImportText text) {
        try {
            ForeignTable table = read(text, (place, mistake) -> {});
            return table.isDated() ? Optional.of(table) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Reads a text as one.
    ///
    /// @param mistakes what cannot be read, and where
    /// @throws IllegalArgumentException if it cannot be one
    static ForeignTable read(ImportText text, BiConsumer<Place, String> mistakes) {
        String first = text.firstLine();
        if (first.startsWith("{") || first.startsWith("[")) {
            return of(JsonRows.read(text, mistakes));
        }
        if (CsvText.names(first).size() < 2) {
            throw new IllegalArgumentException("one column is no table");
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        CsvText.read(text, mistakes, (place, header, cells) -> {
            if (columns.isEmpty()) {
                columns.addAll(header);
            }
            Map<String, List<String>> named = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i).strip();
                if (!cell.isEmpty()) {
                    named.computeIfAbsent(header.get(i), key -> new ArrayList<>())
                            .add(cell);
                }
            }
            if (!named.isEmpty()) {
                rows.add(new Row(place, named));
            }
        });
        return new ForeignTable(columns.isEmpty() ? CsvText.names(first) : columns, rows, false);
    }

    private static ForeignTable of(List<Row> rows) {
        List<String> columns = rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .toList();
        return new ForeignTable(columns, rows, true);
    }

    private boolean isDated() {
        return !columns.contains("kind") && !columns.contains("haven") && dated().isPresent();
    }

    /// The column that says when something was: by its name, or in CSV by what stands in it.
    Optional<String> dated() {
        // When it was edited last is not when it was.
        Optional<String> named = columns.stream()
                .sorted(Comparator.comparing(column -> plain(column).contains("edited")))
                .filter(column ->
                        isDate(column) && rows.stream().limit(LOOKED_AT).anyMatch(row -> looksDated(row.cell(column))))
                .findFirst();
        return named.isPresent() || isJson
                ? named
                : columns.stream()
                        .filter(column -> rows.stream()
                                                .limit(LOOKED_AT)
                                                .filter(row -> looksDated(row.cell(column)))
                                                .count()
                                        * 2
                                >= Math.clamp(rows.size(), 1, LOOKED_AT))
                        .findFirst();
    }

    /// Whether its first line has no names, but says something itself.
    public boolean isNameless() {
        return !isJson && columns.stream().anyMatch(ForeignTable::looksDated);
    }

    /// Whether a column has the name of one that says when something was.
    static boolean isDate(String column) {
        return DATES.contains(plain(column));
    }

    static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static boolean looksDated(String cell) {
        return DatedLine.isOne(cell)
                || time(cell, new DateHabits(Optional.empty(), DatedLine.ANY_DAY))
                        .isPresent();
    }

    /// The time that a cell says; nothing where it says none.
    ///
    /// @throws DateTimeException if it looks like one and cannot be read, or could be two
    static Optional<WrittenAt> time(String cell, DateHabits habits) {
        if (cell.matches("1[0-9]{9}(?:[0-9]{3}){0,2}")) {
            long millis =
                    cell.length() < MILLIS ? Long.parseLong(cell) * 1000 : Long.parseLong(cell.substring(0, MILLIS));
            return Optional.of(new WrittenAt(
                    LocalDateTime.ofEpochSecond(millis / 1000, 0, ZoneOffset.UTC), Optional.of(ZoneOffset.UTC)));
        }
        return DatedLine.of(cell, habits, OptionalInt.empty())
                .filter(line -> line.words().isBlank())
                .map(DatedLine::at);
    }
}
