package haven.guide;

import haven.journal.WordKind;
import java.util.Optional;

/// A question as it is asked, whatever it is about.
///
/// @param words the question
/// @param kept the answer that is kept, or empty
/// @param line the text in the line to edit: the answer so far, or one to correct
/// @param complaint what was wrong with the line, or empty
/// @param completes which words may help to answer it, if any
public record OpenQuestion(String words, String kept, String line, String complaint, Optional<WordKind> completes) {
    /// A question that no words help with.
    public OpenQuestion(String words, String kept, String line, String complaint) {
        this(words, kept, line, complaint, Optional.empty());
    }

    /// A question with the answer so far.
    public OpenQuestion(String words, String kept) {
        this(words, kept, kept, "");
    }
}
