package haven.text;

import java.util.regex.Pattern;

/// Words as a POSIX shell takes them.
public final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private ShellWords() {}

    /// The text as one word: in quotes where a shell would see more in it than letters.
    public static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
