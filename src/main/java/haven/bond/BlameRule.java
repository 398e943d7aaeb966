package haven.bond;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One way of saying things that is often heard as blame, with a plainer one.
///
/// @param name what it is called
/// @param says why it may be heard so, in a sentence
/// @param plainer what could stand there
/// @param match phrases, each a pattern over an [Utterance]'s words
/// @param reads what it is that may be heard so by how the sentence is built
/// @param unless phrases beside which it is not meant so; they stand where it does
/// @param forgives whether thanks in the same sentence say that it is not meant so
/// @param cue what it adds to how a text sounds; one that adds nothing is named whatever the rest says
/// @param alone whether it is no blame, but what has to be said: of a text that says so nothing else is remarked
public record BlameRule(
        String name,
        String says,
        String plainer,
        List<Pattern> match,
        Set<Reading> reads,
        List<Pattern> unless,
        boolean forgives,
        Optional<String> cue,
        boolean alone) {
    /// Keeps its own copies.
    public BlameRule {
        match = List.copyOf(match);
        reads = Set.copyOf(reads);
        unless = List.copyOf(unless);
    }
}
