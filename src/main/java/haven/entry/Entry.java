package haven.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Something that a person keeps: what each field of its kind says, beside its id and when it was.
///
/// It never changes; what says something else is another one.
public final class Entry {
    /// The most text that one may have, in bytes of UTF-8: more than anybody writes at once.
    public static final int MOST_BYTES = 1_000_000;

    /// The most bytes that one may come in: its text, should every character be escaped, and what is around it.
    public static final int MOST_WRITTEN = 10 * MOST_BYTES;

    /// What is said of more, as a clause.
    public static final String LIMIT = "an entry has 1 MB of text at most";

    private final Kind kind;
    private final String id;
    private final Stamp stamp;
    private final Object[] values;

    private Entry(Kind kind, String id, Stamp stamp, Object[] values) {
        this.kind = kind;
        this.id = id;
        this.stamp = stamp;
        this.values = values;
    }

    /// One that says nothing yet.
    ///
    /// @param id a UUID of version 7
    public static Entry of(Kind kind, String id, Stamp stamp) {
        Object[] values = new Object[kind.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = kind.fields().get(i).none();
        }
        return new Entry(kind, id, stamp, values);
    }

    /// One that says all of this.
    ///
    /// @param values one a field, in the kind's order
    /// @throws IllegalArgumentException if one of them cannot be
    public static Entry of(Kind kind, String id, Stamp stamp, List<?> values) {
        Object[] all = values.toArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = checked(kind.fields().get(i), all[i]);
        }
        return new Entry(kind, id, stamp, all);
    }

    @SuppressWarnings("unchecked") // A field's values are of its own type.
    private static <T> Object checked(Field<T> field, Object value) {
        T kept = field.type().kept((T) value);
        try {
            field.type().check(kept);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(field.name() + ": " + wrong.getMessage(), wrong);
        }
        return kept;
    }

    /// Which kind it is of.
    public Kind kind() {
        return kind;
    }

    /// Whether it is of this kind.
    public boolean is(Kind one) {
        return kind.equals(one);
    }

    /// A UUID of version 7.
    public String id() {
        return id;
    }

    /// When it was.
    public Stamp stamp() {
        return stamp;
    }

    /// What it says in a field of its kind.
    @SuppressWarnings("unchecked") // A field's values are of its own type.
    public <T> T get(Field<T> field) {
        return (T) values[kind.place(field)];
    }

    /// Whether it says something in a field of its kind.
    public boolean says(Field<?> field) {
        return !get(field).equals(field.none());
    }

    /// The same, with this in a field of its kind.
    ///
    /// @throws IllegalArgumentException if it cannot be, with a clause that says why
    public <T> Entry with(Field<T> field, T value) {
        Object[] other = values.clone();
        other[kind.place(field)] = checked(field, value);
        return new Entry(kind, id, stamp, other);
    }

    /// The same, at another time.
    public Entry at(Stamp time) {
        return new Entry(kind, id, time, values);
    }

    /// The same, as an entry of its own.
    ///
    /// @param newId which none has yet
    public Entry under(String newId) {
        return new Entry(kind, newId, stamp, values);
    }

    /// The same, with what one state of this entry says otherwise than another: what differs between neither stays.
    public Entry withChanges(Entry before, Entry after) {
        Object[] other = values.clone();
        for (int i = 0; i < other.length; i++) {
            if (!before.values[i].equals(after.values[i])) {
                other[i] = after.values[i];
            }
        }
        return new Entry(kind, id, before.stamp.equals(after.stamp) ? stamp : after.stamp, other);
    }

    /// Whether nothing was said in it beyond when it was.
    public boolean isEmpty() {
        return kind.fields().stream().filter(Predicate.not(Field::isAside)).noneMatch(this::says);
    }

    /// Why no journal keeps it, as a clause without its subject; nothing where one does. It may have more text than one
    /// may have, or what is no text, which no export could bring back.
    public Optional<String> unkeepable() {
        String words = words();
        if (words.codePoints().anyMatch(Entry::isNoLetter)) {
            return Optional.of("has the character NUL or half a character, which no text has");
        }
        boolean isTooLarge =
                words.length() > MOST_BYTES / 3 && words.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        return isTooLarge ? Optional.of("is too long: " + LIMIT) : Optional.empty();
    }

    private static boolean isNoLetter(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /// All that was said in it, a line each, for a search to look in.
    public String words() {
        List<String> words = new ArrayList<>();
        kind.fields().forEach(field -> words.addAll(words(field)));
        words.removeIf(String::isBlank);
        return String.join("\n", words);
    }

    /// What it says in these fields, each of them a sentence.
    String together(List<Field<String>> fields) {
        return fields.stream()
                .map(field -> get(field).strip())
                .filter(words -> !words.isEmpty())
                .map(words -> ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".")
                .map(Entry::capital)
                .collect(Collectors.joining(" "));
    }

    /// Words as they begin a sentence.
    static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /// The words it says in a field, as [#words()].
    <T> List<String> words(Field<T> field) {
        return field.type().words(get(field));
    }

    /// As it says a field on a page that is read.
    public <T> String shown(Field<T> field) {
        return field.type().shown(get(field));
    }

    /// What the line that says what was kept has of it.
    public List<Type.Told> told() {
        List<Type.Told> told = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            if (!field.toldAs().isEmpty()) {
                told.addAll(told(field));
            }
        }
        return told;
    }

    private <T> List<Type.Told> told(Field<T> field) {
        return field.type().told(field.toldAs(), get(field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry
                && kind.equals(entry.kind)
                && id.equals(entry.id)
                && stamp.equals(entry.stamp)
                && Arrays.equals(values, entry.values);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind.word() + " " + id + " " + stamp.written() + " " + Arrays.toString(values);
    }
}
