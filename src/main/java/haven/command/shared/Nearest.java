package haven.command.shared;

import haven.text.Spelling;
import java.util.Collection;

/// The right spelling nearest to a wrong one.
public final class Nearest {
    private Nearest() {}

    /// "Did you mean ...? " or nothing, to begin an error's second sentence.
    public static String question(String typed, Collection<String> words) {
        return Spelling.nearest(typed, words)
                .map(word -> "Did you mean " + word + "? ")
                .orElse("");
    }
}
