package haven.bond;

import java.util.List;
import java.util.regex.Pattern;

/// One way of saying things that is often heard as blame, with a plainer one.
///
/// @param name what it is called
/// @param says why it may be heard so, in a sentence
/// @param plainer what could stand there
/// @param match phrases, each a pattern over an [Utterance]'s words
/// @param unless phrases beside which it is not meant so; they stand where it does
/// @param forgives whether thanks in the same sentence say that it is not meant so
public record BlameRule(
        String name, String says, String plainer, List<Pattern> match, List<Pattern> unless, boolean forgives) {
    /// Keeps its own copies.
    public BlameRule {
        match = List.copyOf(match);
        unless = List.copyOf(unless);
    }
}
