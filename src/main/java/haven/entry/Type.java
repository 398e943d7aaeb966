package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What sort of value a field has, and every way it is written.
///
/// @param <T> the value; never null, as nothing said is a value too
public abstract sealed class Type<T> permits Scalar, Parts {
    Type() {}

    /// The value where nothing is said.
    public abstract T none();

    /// What a person wrote, in an option, a form or a page; nothing written is [#none()].
    ///
    /// @throws IllegalArgumentException if it is none, with a clause that says what is accepted
    public abstract T read(String typed);

    /// The value as [#read(String)] reads it.
    public abstract String written(T value);

    /// The value as a page shows it to be read.
    public String shown(T value) {
        return written(value);
    }

    /// The value in a line that says what was kept, a text a thing.
    ///
    /// @param label what a number is of
    public abstract List<Told> told(String label, T value);

    /// The words in it that a search finds.
    List<String> words(T value) {
        return List.of();
    }

    /// The value as an entry has it: no finer than it is stored, and nobody else's to change.
    T kept(T value) {
        return value;
    }

    /// Refuses a value that cannot be, with words for whoever made it.
    void check(T value) {}

    /// The value for somebody else, with initials for names.
    T initials(T value) {
        return value;
    }

    /// The value with its words as somebody else is told them.
    T reworded(T value, UnaryOperator<String> words) {
        return value;
    }

    /// Whether an answer is a word or two, so that a wrong one is typed anew.
    public final boolean isBrief() {
        return !isList() && !isAnyText();
    }

    /// Whether any text is one, so that it is read as it stands.
    public boolean isAnyText() {
        return false;
    }

    /// Whether what is written has commas between its parts.
    public final boolean isList() {
        return this instanceof Parts;
    }

    /// What stands on several lines of a page, as [#read(String)] reads it.
    public String inOneLine(String lines) {
        return lines;
    }

    /// What is written with commas or semicolons between.
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[,;]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// A piece of a line that says what was kept.
    ///
    /// @param words what it says
    /// @param isQuoted whether these are the person's own words
    /// @param number what follows, a strength or a rating; may be empty
    public record Told(String words, boolean isQuoted, String number) {}
}
