package haven;

import haven.text.Utf8;
import java.util.Arrays;

/// Words on the command line that are not text in UTF-8. Java puts U+FFFD in the place of what it cannot read, so that
/// what was typed would be lost without a word.
final class ForeignWords {
    private static final char LOST = '\uFFFD';

    private ForeignWords() {}

    /// Whether something may have been lost; U+FFFD may also have been typed.
    static boolean maybeIn(String... words) {
        return Arrays.stream(words).anyMatch(word -> word.indexOf(LOST) >= 0);
    }

    /// Refuses words of which something was lost.
    ///
    /// @param commandLine the bytes of the whole command line, which ends with these words, each with a NUL behind it
    /// @throws UserError naming the first such word
    static void refuse(byte[] commandLine, String... words) {
        int end = commandLine.length - 1;
        String first = "";
        for (int i = words.length - 1; i >= 0 && end >= 0; i--) {
            int start = end;
            while (start > 0 && commandLine[start - 1] != 0) {
                start--;
            }
            if (Utf8.text(commandLine, start, end).isEmpty()) {
                first = words[i];
            }
            end = start - 1;
        }
        if (!first.isEmpty()) {
            throw UserError.usage('"' + first + "\" is not text in UTF-8.", "Nothing was done. Type it in UTF-8.");
        }
    }
}
