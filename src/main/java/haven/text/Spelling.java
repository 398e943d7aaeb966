package haven.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How words are spelled.
public final class Spelling {
    private Spelling() {}

    /// The word nearest to a wrong one, if it is near enough to be meant: at most a third of the letters differ, or it
    /// begins so.
    public static Optional<String> nearest(String typed, Collection<String> words) {
        String low = lower(typed);
        return words.stream()
                .filter(word -> distance(low, lower(word)) <= Math.max(1, Math.max(low.length(), word.length()) / 3)
                        || (low.length() > 2 && lower(word).startsWith(low)))
                .min(Comparator.comparingInt(word -> distance(low, lower(word))));
    }

    /// A sentence as it goes on another: with a small letter at its beginning.
    ///
    /// @param none what is said where there is none
    public static String lowered(@Nullable String sentence, String none) {
        return sentence == null || sentence.isEmpty() ? none : lower(sentence.substring(0, 1)) + sentence.substring(1);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Edits between two words (optimal string alignment: a swap of neighbours is one).
    private static int distance(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : best(edits, one, other, i, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int best(int[][] edits, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j] + 1, edits[i][j - 1] + 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
