package haven.calendar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that is read from its left, a piece at a time.
public final class Reading {
    private String rest;

    /// @param text what is to be read
    public Reading(String text) {
        rest = text;
    }

    /// What has not been read yet.
    public String rest() {
        return rest;
    }

    /// Goes back to what [#rest()] was.
    public void back(String earlier) {
        rest = earlier;
    }

    /// Reads this piece, if it comes next.
    public Optional<MatchResult> take(Pattern piece) {
        Matcher next = piece.matcher(rest);
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        MatchResult read = next.toMatchResult();
        rest = rest.substring(next.end());
        return Optional.of(read);
    }

    /// As [#take(Pattern)], where only matters whether it came.
    public boolean skips(Pattern piece) {
        return take(piece).isPresent();
    }

    /// Whether this piece comes next.
    public boolean sees(Pattern piece) {
        return piece.matcher(rest).lookingAt();
    }
}
