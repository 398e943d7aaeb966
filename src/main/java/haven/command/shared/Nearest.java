package haven.command.shared;

import haven.UserError;
import haven.text.Spelling;
import java.util.Collection;

/// The right spelling nearest to a wrong one.
public final class Nearest {
    private Nearest() {}

    /// Refuses a word that is none of these.
    ///
    /// @param what one of them: `kind`
    public static UserError unknown(String what, String typed, Collection<String> words) {
        return UserError.usage(
                "There is no " + what + " \"" + typed + "\".",
                question(typed, words) + "The " + what + "s are " + String.join(", ", words) + ".");
    }

    /// "Did you mean ...? " or nothing, to begin an error's second sentence.
    public static String question(String typed, Collection<String> words) {
        return Spelling.nearest(typed, words)
                .map(word -> "Did you mean " + word + "? ")
                .orElse("");
    }
}
