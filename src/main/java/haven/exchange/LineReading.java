package haven.exchange;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that is read from its left, a piece at a time.
final class LineReading {
    private String rest;

    LineReading(String line) {
        rest = line;
    }

    /// What has not been read yet.
    String rest() {
        return rest;
    }

    /// Goes back to what [#rest()] was.
    void back(String earlier) {
        rest = earlier;
    }

    /// Reads this piece, if it comes next.
    Optional<MatchResult> take(Pattern piece) {
        Matcher next = piece.matcher(rest);
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        MatchResult read = next.toMatchResult();
        rest = rest.substring(next.end());
        return Optional.of(read);
    }

    /// As [#take(Pattern)], where only matters whether it came.
    boolean skips(Pattern piece) {
        return take(piece).isPresent();
    }

    /// Whether this piece comes next.
    boolean sees(Pattern piece) {
        return piece.matcher(rest).lookingAt();
    }
}
