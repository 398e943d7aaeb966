package haven.report;

import haven.entry.Word;
import java.util.Optional;

/// The forms a report comes in.
public enum Format implements Word {
    /// For the terminal.
    TEXT(".txt"),
    /// A page to bring along.
    MARKDOWN(".md"),
    /// A page for a browser, and for paper.
    HTML(".html"),
    /// The same as a browser prints it, which is no text.
    PDF(".pdf"),
    /// For other programs.
    JSON(".json"),
    /// For a spreadsheet.
    CSV(".csv");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /// What the name of a file in it ends in, such as `.md`.
    public String ending() {
        return ending;
    }

    /// Reads [#word()], in any case.
    public static Optional<Format> of(String word) {
        return Word.of(values(), word);
    }
}
