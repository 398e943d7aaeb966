package haven.toml;

import haven.text.Mistake;
import haven.text.OneLine;
import haven.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// The fields of one table of a file. What is wrong with one is noted with its place, and reading goes on with
/// something that stands in for it.
public final class TomlFields {
    private static final int MOST_LETTERS = 300;
    private static final int SHOWN_LETTERS = 40;

    private final TomlTable table;
    private final TomlPosition header;
    private final List<Mistake> mistakes;
    private final int before;

    /// The fields of this table.
    ///
    /// @param header where a missing field is said to be missing
    /// @param mistakes gathers what is wrong
    TomlFields(TomlTable table, TomlPosition header, List<Mistake> mistakes) {
        this.table = table;
        this.header = header;
        this.mistakes = mistakes;
        this.before = mistakes.size();
    }

    /// Whether anything in it was wrong so far.
    public boolean areWrong() {
        return mistakes.size() > before;
    }

    /// Whether it is there.
    public boolean has(String key) {
        return table.contains(List.of(key));
    }

    /// What stands there, of whatever type.
    public @Nullable Object raw(String key) {
        return table.get(List.of(key));
    }

    /// Notes every key that is none of these.
    public void onlyKeys(Collection<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                String shown = shown(key);
                wrong(
                        key,
                        shown + " is not known here; "
                                + Spelling.nearest(shown, known)
                                        .map(near -> "did you mean " + near + "?")
                                        .orElse("known are " + String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /// Notes where it is not there.
    public void require(String key) {
        if (!has(key)) {
            wrong(header, key + " is missing");
        }
    }

    /// Text that has to be there.
    public String text(String key) {
        require(key);
        return plain(key).orElse("?");
    }

    /// Text, or none.
    public String optionalText(String key) {
        return plain(key).orElse("");
    }

    private Optional<String> plain(String key) {
        Object value = raw(key);
        return value != null && isPlain(key, value, position(key))
                ? Optional.of(String.valueOf(value).strip())
                : Optional.empty();
    }

    /// Whether it can be shown on a line; notes why not.
    private boolean isPlain(String key, Object value, TomlPosition where) {
        if (!(value instanceof String text) || text.isBlank()) {
            wrong(where, key + " is text in quotes");
            return false;
        }
        Optional<Integer> unseen =
                text.codePoints().filter(OneLine::isInvisible).boxed().findFirst();
        if (unseen.isPresent()) {
            wrong(
                    where,
                    unseen.get() == '\n'
                            ? key + " is written on one line"
                            : key + " has a character that cannot be shown, U+" + String.format("%04X", unseen.get()));
            return false;
        }
        int letters = text.codePointCount(0, text.length());
        if (letters > MOST_LETTERS) {
            wrong(where, key + " has " + MOST_LETTERS + " letters at most, not " + letters);
            return false;
        }
        return true;
    }

    /// Text by which a part is left out, or none.
    public String part(String key, boolean needed) {
        String part = needed ? text(key) : optionalText(key);
        if (part.equals("none")) {
            wrong(key, key + " is another word than none, which stands for nothing left out");
        }
        return part;
    }

    /// An array of text, empty where it is not there. Each is noted that is none, or there already.
    public List<String> texts(String key) {
        return texts(key, (text, where) -> true);
    }

    /// An array of a type's constants in small letters, at least one. Each is noted that is none of them, or there
    /// already.
    public <E extends Enum<E>> List<E> constants(String key, String one, Class<E> type) {
        require(key);
        return texts(key, (text, where) -> isWord(one, text, words(type), where)).stream()
                .map(word -> constant(type, word))
                .toList();
    }

    /// One of a type's constants in small letters, where it is there and right.
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return word(key, words(type)).map(word -> constant(type, word));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> texts(String key, BiPredicate<String, TomlPosition> isRight) {
        List<String> texts = new ArrayList<>();
        if (!(raw(key) instanceof TomlArray array) || array.isEmpty()) {
            if (has(key)) {
                wrong(key, key + " is written as [\"...\", \"...\"]");
            }
            return texts;
        }
        for (int i = 0; i < array.size(); i++) {
            TomlPosition where = positionOf(array, i, position(key));
            Object value = Objects.requireNonNull(array.get(i));
            String text = String.valueOf(value).strip();
            if (isPlain("each of " + key, value, where) && isRight.test(text, where)) {
                if (texts.contains(text)) {
                    wrong(where, "\"" + shown(text) + "\" is there already");
                }
                texts.add(text);
            }
        }
        return texts;
    }

    /// One of some words, where it is there and right.
    public Optional<String> word(String key, List<String> words) {
        return plain(key).filter(text -> isWord(key, text, words, position(key)));
    }

    /// Whether it is one of these words; notes which there are.
    private boolean isWord(String key, String text, List<String> words, TomlPosition where) {
        if (words.contains(text)) {
            return true;
        }
        String near = Spelling.nearest(text, words)
                .map(word -> "did you mean \"" + word + "\"?")
                .orElse("there are \"" + String.join("\", \"", words) + "\"");
        wrong(where, "\"" + shown(text) + "\" is no " + key + "; " + near);
        return false;
    }

    /// `true` or `false`.
    public boolean flag(String key, boolean otherwise) {
        return value(key, Boolean.class, "true or false").orElse(otherwise);
    }

    /// A number, with or without decimals.
    public Optional<Double> number(String key) {
        Optional<Double> number = value(key, Number.class, "a number").map(Number::doubleValue);
        if (number.isPresent() && !Double.isFinite(number.get())) {
            wrong(key, key + " is a number");
        }
        return number.filter(Double::isFinite);
    }

    /// A whole number.
    public Optional<Integer> whole(String key) {
        return value(key, Long.class, "a whole number")
                .map(number -> Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private <T> Optional<T> value(String key, Class<T> type, String what) {
        Object value = raw(key);
        if (value != null && !type.isInstance(value)) {
            wrong(key, key + " is " + what);
        }
        return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
    }

    /// The tables of a name, such as each `[[step]]`, at least one.
    ///
    /// @param what what has them: "a drill"
    /// @param most how many it may have
    public List<TomlFields> tables(String key, String what, int most) {
        List<TomlFields> tables = new ArrayList<>();
        Object value = raw(key);
        String written = "a " + key + " is written as [[" + key + "]]";
        if (value instanceof TomlArray array && !array.isEmpty()) {
            if (array.size() > most) {
                wrong(positionOf(array, most, header), what + " has " + most + " " + key + "s at most");
                return tables;
            }
            for (int i = 0; i < array.size(); i++) {
                TomlPosition position = positionOf(array, i, header);
                if (array.get(i) instanceof TomlTable table) {
                    tables.add(new TomlFields(table, position, mistakes));
                } else {
                    wrong(position, written);
                }
            }
        } else if (value instanceof TomlTable) {
            wrong(key, written + ", with two brackets");
        } else {
            wrong(key, what + " has at least one [[" + key + "]]");
        }
        return tables;
    }

    /// Notes what a check refuses, at a key.
    ///
    /// @return whether it refused nothing
    public boolean accepts(String key, Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException refused) {
            wrong(key, String.valueOf(refused.getMessage()));
            return false;
        }
    }

    /// Notes what is wrong at a key.
    public void wrong(String key, String words) {
        wrong(position(key), words);
    }

    private void wrong(TomlPosition where, String words) {
        mistakes.add(new Mistake(where.line(), where.column(), words));
    }

    /// Where an element of an array is.
    private static TomlPosition positionOf(TomlArray array, int index, TomlPosition otherwise) {
        return Objects.requireNonNullElse(array.inputPositionOf(index), otherwise);
    }

    /// Where a key is; the header where it is not there.
    private TomlPosition position(String key) {
        return Objects.requireNonNullElse(table.inputPositionOf(List.of(key)), header);
    }

    private static String shown(String text) {
        String line = OneLine.of(text);
        return line.codePointCount(0, line.length()) <= SHOWN_LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_LETTERS)) + "...";
    }
}
