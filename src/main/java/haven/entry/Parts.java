package haven.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A type of a list: a journal keeps it in a table of its own, a row a part, JSON in a list of objects.
///
/// @param <E> one part
public abstract non-sealed class Parts<E> extends Type<List<E>> {
    /// What a part has: a column of its table, a name in JSON.
    ///
    /// @param isRequired whether no part is without it
    /// @param example for an error, as JSON has it; empty where none is needed
    public record Column(String name, Scalar<?> type, boolean isRequired, String example) {}

    private final List<Column> columns;

    Parts(Column... columns) {
        super();
        this.columns = List.of(columns);
    }

    /// Something that every part has.
    static Column required(String name, Scalar<?> type, String example) {
        return new Column(name, type, true, example);
    }

    /// Something that a part may have.
    static Column optional(String name, Scalar<?> type, String example) {
        return new Column(name, type, false, example);
    }

    /// What each part has, in their order.
    public final List<Column> columns() {
        return columns;
    }

    /// Whether a part is no more than a word, which JSON has without a name.
    public final boolean isWords() {
        return columns.size() == 1;
    }

    /// The part that has these values, one a column.
    ///
    /// @throws IllegalArgumentException if there is none
    public abstract E of(Object... values);

    /// A part's values, one a column.
    abstract Object[] values(E part);

    /// What stands between two parts in a line; what are whole sentences may have commas within.
    char separator() {
        return ',';
    }

    @Override
    public final String inOneLine(String lines) {
        return lines.replaceAll("\\s*\n\\s*", separator() + " ");
    }

    /// The parts that a line has, each as it is written.
    public final List<String> pieces(String line) {
        if (separator() == ',') {
            return split(line);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : line.split("[" + separator() + "\n]", -1)) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    /// One part as a person writes it.
    ///
    /// @throws IllegalArgumentException as [#read(String)] does
    public abstract E readPart(String typed);

    /// Refuses a part that nobody may write, though a journal has room for it.
    ///
    /// @throws IllegalArgumentException with a clause that says what is accepted
    public void require(E part) {}

    /// One part as [#readPart(String)] reads it: its word, and how strong it is.
    public String writtenPart(E part) {
        String strength = strength(part);
        return strength.isEmpty() ? word(part) : word(part) + " " + strength;
    }

    /// What the part is, without how strong or how often.
    public abstract String word(E part);

    /// The beginning of a part that is written, where its word stands.
    public String writtenWord(String typed) {
        return typed;
    }

    /// What no two parts of a list have in common; nothing where two may be alike.
    Optional<String> key(E part) {
        return Optional.empty();
    }

    /// How strong a part is, as it is told.
    String strength(E part) {
        return "";
    }

    /// Whether parts of the same word are one, however that is spelled.
    boolean isSaidOnce() {
        return false;
    }

    /// One part that was said twice, with all that was said of it.
    ///
    /// @throws IllegalArgumentException if that is impossible, with a clause that says why
    E both(E first, E second) {
        return first;
    }

    /// These parts, with what is said twice put together where it is said first: capitals make no other person, tag or
    /// feeling.
    ///
    /// @throws IllegalArgumentException if that is impossible, with a clause that says why
    public final List<E> once(List<E> parts) {
        if (!isSaidOnce()) {
            return parts;
        }
        Map<String, E> once = new LinkedHashMap<>();
        for (E part : parts) {
            once.merge(spelling(part), part, this::both);
        }
        return List.copyOf(once.values());
    }

    /// The part's word without capitals: where two have the same, they are one.
    public final String spelling(E part) {
        return word(part).toLowerCase(Locale.ROOT);
    }

    /// The part that was stored so.
    ///
    /// @param stored as [Scalar#stored(Object)], one a column
    public final E load(@Nullable Object... stored) {
        Object[] values = new Object[stored.length];
        for (int i = 0; i < stored.length; i++) {
            values[i] = columns.get(i).type().load(stored[i]);
        }
        return of(values);
    }

    /// All parts of a list as they are stored, one a column.
    ///
    /// @param parts what a field of this type says
    @SuppressWarnings("unchecked") // A field's parts are of its own type.
    public final List<@Nullable Object[]> storedParts(Object parts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (E part : (List<E>) parts) {
            Object[] values = values(part);
            @Nullable Object[] row = new @Nullable Object[values.length];
            for (int i = 0; i < values.length; i++) {
                row[i] = stored(columns.get(i).type(), values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @SuppressWarnings("unchecked") // A column's values are of its own type.
    private static <V> @Nullable Object stored(Scalar<V> type, Object value) {
        return type.stored((V) value);
    }

    @Override
    public final List<E> none() {
        return List.of();
    }

    @Override
    public List<E> read(String typed) {
        List<E> parts = new ArrayList<>();
        for (String part : pieces(typed)) {
            parts.add(readPart(part));
        }
        check(parts);
        return List.copyOf(once(parts));
    }

    @Override
    public final String written(List<E> parts) {
        StringBuilder text = new StringBuilder();
        for (E part : parts) {
            text.append(text.isEmpty() ? "" : separator() + " ").append(writtenPart(part));
        }
        return text.toString();
    }

    /// Each part on a line of its own.
    ///
    /// @param parts what a field of this type says
    @SuppressWarnings("unchecked") // A field's parts are of its own type.
    final String onLines(Object parts) {
        return ((List<E>) parts).stream().map(this::writtenPart).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Told> told(String label, List<E> parts) {
        List<Told> told = new ArrayList<>();
        parts.forEach(part -> told.add(new Told(word(part), false, strength(part))));
        return told;
    }

    /// Those of the parts, where a part has words.
    @Override
    final List<String> words(List<E> parts) {
        return columns.stream().anyMatch(column -> column.type().equals(Types.TEXT))
                ? parts.stream().map(this::word).toList()
                : List.of();
    }

    @Override
    List<E> reworded(List<E> parts, UnaryOperator<String> words) {
        return once(parts.stream().map(part -> rewordedPart(part, words)).toList());
    }

    private E rewordedPart(E part, UnaryOperator<String> words) {
        Object[] values = values(part);
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i).type().isAnyText()) {
                values[i] = words.apply((String) values[i]);
            }
        }
        return of(values);
    }

    @Override
    List<E> kept(List<E> parts) {
        return List.copyOf(parts);
    }

    @Override
    void check(List<E> parts) {
        Set<String> keys = new HashSet<>();
        for (E part : parts) {
            Optional<String> key = key(part);
            if (key.isPresent() && !keys.add(key.get())) {
                throw new IllegalArgumentException("\"" + key.get() + "\" is there twice");
            }
        }
    }

    /// A question for each part that there is, and one for another.
    ///
    /// @param field of this type
    @SuppressWarnings("unchecked") // A field of this type has a list of its parts.
    final List<Question> each(Field<?> field, Entry entry) {
        Field<List<E>> list = (Field<List<E>>) field;
        List<Question> questions = new ArrayList<>();
        for (int place = 0; place <= entry.get(list).size(); place++) {
            questions.add(new OnePart<>(list, this, place));
        }
        return questions;
    }

    /// Whether a part says the same as one before it where no two may, for an error that names its place.
    public final boolean isThereAlready(List<E> before, E part) {
        return key(part).isPresent()
                && before.stream().anyMatch(other -> key(other).equals(key(part)));
    }
}
