package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.entry.Entry;
import haven.text.Utf8;
import java.io.IOException;
import java.util.List;

/// What standard input says: no shell history holds it, and no list of processes.
final class StandardInput {
    private static final String DASH = "-";

    private StandardInput() {}

    /// Whether the words of a command are `-`, and nothing else.
    ///
    /// @throws UserError if there are words beside it: an open question which of the two holds
    static boolean isNamed(String command, List<String> words) {
        if (words.equals(List.of(DASH))) {
            return true;
        }
        if (words.size() > 1
                && (words.getFirst().equals(DASH) || words.getLast().equals(DASH))) {
            throw UserError.usage(
                    "haven " + command + " - takes no words beside it.",
                    "It reads them from standard input; nothing was kept.");
        }
        return false;
    }

    /// All of it, as text.
    static String text(App app) {
        if (app.terminals().hasInput()) {
            app.err().println("Write as many lines as you like; Ctrl-D on an empty line ends.");
            app.err().flush();
        }
        String text = Utf8.text(bytes(app))
                .orElseThrow(() -> UserError.usage("Standard input is not text in UTF-8.", "Nothing was written."));
        if (text.indexOf('\0') >= 0) {
            throw UserError.usage("Standard input has the character NUL, which no text has.", "Nothing was written.");
        }
        return text.replace("\r\n", "\n").strip();
    }

    /// All of it.
    ///
    /// @throws UserError if it is more than any entry is written in, or cannot be read
    static byte[] bytes(App app) {
        byte[] bytes;
        try {
            bytes = app.in().readNBytes(Entry.MOST_WRITTEN + 1);
        } catch (IOException unreadable) {
            throw UserError.failure(
                    "Standard input cannot be read: " + unreadable.getMessage() + ".",
                    "Nothing was written.",
                    unreadable);
        }
        if (bytes.length > Entry.MOST_WRITTEN) {
            throw UserError.usage(
                    "Standard input has more than 10 MB, and " + Entry.LIMIT + ".", "Nothing was written.");
        }
        return bytes;
    }
}
