package haven.guide;

import haven.entry.Question;
import java.util.Optional;

/// A question as it stands on the screen.
///
/// @param words as it is asked
/// @param kept what is kept as its answer
/// @param line what stands in the line to begin with
/// @param complaint what was wrong with the last answer; may be empty
/// @param about what it asks for, where words complete it
public record OpenQuestion(String words, String kept, String line, String complaint, Optional<Question> about) {
    /// A question whose kept answer stands in the line.
    public OpenQuestion(String words, String kept) {
        this(words, kept, kept, "", Optional.empty());
    }
}
