package haven.entry;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another name for somebody, wherever the old one stands in an entry: in every list of names in any case, and in the
/// person's own words whole and as it is written. Codes and ids are nobody's name.
///
/// @param old the name that stands there
/// @param now the name to put in its place
public record Renaming(String old, String now) {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

    /// Refuses a name with nothing in it.
    public Renaming {
        if (old.isBlank() || now.isBlank()) {
            throw new IllegalArgumentException("a name needs a letter");
        }
    }

    /// The entry with the other name; the same one where nobody is named so.
    public Entry of(Entry entry) {
        Pattern whole = whole(old);
        String put = Matcher.quoteReplacement(now);
        Entry renamed = entry;
        for (Field<?> field : entry.kind().fields()) {
            renamed = field.namesPeople()
                    ? with(renamed, field, name -> isOld(name) ? now : name)
                    : with(renamed, field, words -> whole.matcher(words).replaceAll(put));
        }
        return renamed;
    }

    /// Whether a name stands in these words, whole and as it is written: "S" is not in "Shouted".
    public static boolean isIn(String words, String name) {
        return whole(name).matcher(words).find();
    }

    private static Pattern whole(String name) {
        return Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(name) + "(?!" + LETTER + ")");
    }

    private boolean isOld(String name) {
        return name.strip().toLowerCase(Locale.ROOT).equals(old.toLowerCase(Locale.ROOT));
    }

    private static <T> Entry with(Entry entry, Field<T> field, UnaryOperator<String> change) {
        T value = entry.get(field);
        // What no search finds is no word of the person's.
        if (field.type().words(value).isEmpty()) {
            return entry;
        }
        T changed = field.type().reworded(value, change);
        return changed.equals(value) ? entry : entry.with(field, changed);
    }
}
