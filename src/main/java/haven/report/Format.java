package haven.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms a report comes in.
public enum Format {
    /// For the terminal.
    TEXT(".txt"),
    /// A page to bring along.
    MARKDOWN(".md"),
    /// For other programs.
    JSON(".json"),
    /// For a spreadsheet.
    CSV(".csv");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /// The word a person types.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the name of a file in it ends in, such as `.md`.
    public String ending() {
        return ending;
    }

    /// Reads [#word()], in any case.
    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
