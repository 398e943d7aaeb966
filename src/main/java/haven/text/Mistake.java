package haven.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is wrong at one place of a file that a person wrote.
///
/// @param line from 1
/// @param column from 1
/// @param words what is wrong, and what is accepted; begins in lower case and ends without a stop
public record Mistake(int line, int column, String words) {
    private static final Pattern LONG = Pattern.compile("(\\S{40})\\S+");

    /// Cuts what is longer than any word: it stands in the file, and one look at its beginning finds it.
    public Mistake {
        words = LONG.matcher(words).replaceAll("$1...");
    }

    /// What a parser of TOML says, as such words.
    public static String ofToml(@Nullable String sentence) {
        return Spelling.lowered(sentence, "not TOML");
    }

    /// `line 3, column 7: out is missing`.
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + words;
    }
}
