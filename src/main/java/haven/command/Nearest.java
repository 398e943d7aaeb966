package haven.command;

import haven.text.Spelling;
import java.util.Collection;

/// The right spelling nearest to a wrong one.
final class Nearest {
    private Nearest() {}

    /// "Did you mean ...? " or nothing, to begin an error's second sentence.
    static String question(String typed, Collection<String> words) {
        return Spelling.nearest(typed, words)
                .map(word -> "Did you mean " + word + "? ")
                .orElse("");
    }
}
