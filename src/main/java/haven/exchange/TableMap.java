package haven.exchange;

import haven.UserError;
import haven.entry.CheckIn;
import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Note;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the columns of a table are, as `--map` says it: `Date=date,Mood=rating.mood:1-5,Notes=note`.
///
/// A column is `date` (with its time or without), `time`, a field of an entry, `rating.NAME`, or `-`, which is not
/// taken. Where a column has the names of what was rated, and another its numbers, they are `indicator` and `value`.
/// Behind a colon stands the range of a rating, or the label of a text.
///
/// @param kind what each row becomes: the first of note, check-in and episode that has all of these fields
/// @param columns in the order of the table
record TableMap(Kind kind, List<Column> columns) {
    static final String DATE = "date";
    static final String TIME = "time";
    static final String NOTHING = "-";
    static final String RATING = "rating.";
    static final String INDICATOR = "indicator";
    static final String VALUE = "value";
    private static final List<Kind> KINDS = List.of(Note.KIND, CheckIn.KIND, Episode.KIND);
    private static final Pattern RANGE =
            Pattern.compile("(?<from>-?[0-9]+(?:\\.[0-9]+)?)\\s*-\\s*(?<to>-?[0-9]+(?:\\.[0-9]+)?)");

    /// @param name the column's
    /// @param field what it is
    /// @param detail what stood behind the colon; nothing where there was none
    record Column(String name, String field, Optional<String> detail) {
        /// The ends of its range.
        Optional<BigDecimal[]> range() {
            Matcher range = RANGE.matcher(detail.orElse(""));
            return range.matches()
                    ? Optional.of(
                            new BigDecimal[] {new BigDecimal(range.group("from")), new BigDecimal(range.group("to"))})
                    : Optional.empty();
        }

        /// What stands before its text; the column's own name, where a colon says no other.
        Optional<String> label() {
            return detail.map(label -> label.isEmpty() ? name : label);
        }

        private boolean isOfEach() {
            return List.of(DATE, TIME, NOTHING).contains(field);
        }
    }

    /// Reads it.
    ///
    /// @param said each `--map`
    /// @param names those of the table's columns
    /// @throws UserError if it cannot be read, or there are no such columns or fields
    static TableMap of(List<String> said, List<String> names) {
        List<Column> columns = new ArrayList<>();
        for (String one : said.stream().flatMap(TableMap::parts).toList()) {
            Column column = column(one, names);
            if (columns.stream().anyMatch(before -> before.name().equals(column.name()))) {
                throw wrong("names the column " + column.name() + " twice.", "Each is one thing.");
            }
            columns.add(column);
        }
        if (columns.stream().noneMatch(column -> column.field().equals(DATE))) {
            throw wrong("says no date.", "One column is date, as in --map \"" + names.getFirst() + "=date\".");
        }
        return new TableMap(kind(columns), columns);
    }

    /// Parts are kept apart by commas; what has no equals sign belongs to the next.
    private static Stream<String> parts(String said) {
        List<String> parts = new ArrayList<>();
        String open = "";
        for (String piece : said.split(",", -1)) {
            open = open.isEmpty() ? piece : open + "," + piece;
            if (piece.contains("=")) {
                parts.add(open.strip());
                open = "";
            }
        }
        if (!open.isBlank()) {
            parts.add(open.strip());
        }
        return parts.stream();
    }

    private static Column column(String part, List<String> names) {
        int equals = part.lastIndexOf('=');
        if (equals < 1) {
            throw wrong("has \"" + part + "\".", "It is COLUMN=FIELD, such as \"" + names.getFirst() + "=date\".");
        }
        String name = part.substring(0, equals).strip();
        String right = part.substring(equals + 1).strip();
        int colon = right.indexOf(':');
        String field = (colon < 0 ? right : right.substring(0, colon)).strip();
        Optional<String> detail = colon < 0
                ? Optional.empty()
                : Optional.of(right.substring(colon + 1).strip());
        String known = names.stream()
                .filter(other -> other.strip().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "names the column " + name + ", which the table does not have.",
                        "It has " + String.join(", ", names) + "."));
        return new Column(known, field.toLowerCase(Locale.ROOT), detail);
    }

    private static Kind kind(List<Column> columns) {
        List<Column> own = columns.stream().filter(column -> !column.isOfEach()).toList();
        for (Column column : own) {
            if (KINDS.stream().noneMatch(kind -> has(kind, column.field()))) {
                throw wrong(
                        "has no field " + column.field() + ".",
                        (CheckIn.KIND.word() + " and the like have: date, time, " + String.join(", ", fields())
                                + "; - is not taken."));
            }
        }
        return KINDS.stream()
                .filter(kind -> own.stream().allMatch(column -> has(kind, column.field())))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "asks for "
                                + String.join(
                                        ", ",
                                        own.stream()
                                                .map(Column::field)
                                                .distinct()
                                                .toList()) + ", which no one kind of entry has.",
                        "A check-in has rating.NAME and note; a note has text and tag; an episode has the rest."));
    }

    private static List<String> fields() {
        return Stream.concat(
                        Stream.of(RATING + "NAME", INDICATOR, VALUE),
                        KINDS.stream()
                                .flatMap(kind -> kind.fields().stream())
                                .filter(field -> field != CheckIn.RATINGS && !field.isAside())
                                .map(Field::name))
                .distinct()
                .toList();
    }

    private static boolean has(Kind kind, String field) {
        if (kind == CheckIn.KIND && (field.startsWith(RATING) || field.equals(INDICATOR) || field.equals(VALUE))) {
            return field.length() > RATING.length() || !field.startsWith(RATING);
        }
        return field(kind, field).isPresent();
    }

    /// The field of a kind, by the name of its option or of its column.
    static Optional<Field<?>> field(Kind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field != CheckIn.RATINGS)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() -> Cells.field(kind, name).filter(field -> field != CheckIn.RATINGS));
    }

    static UserError wrong(String what, String hint) {
        return UserError.usage("--map " + what, hint + " Nothing was imported.");
    }
}
