package haven.journal;

import java.util.Locale;
import java.util.Optional;

/// Whether an urge was acted on.
public enum Acted {
    /// It was there, and was let be.
    NO,
    /// Some of it.
    PARTLY,
    /// It was followed.
    YES;

    /// The word a person writes, and the journal keeps.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads [#word()], in any case.
    public static Optional<Acted> of(String word) {
        for (Acted acted : values()) {
            if (acted.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(acted);
            }
        }
        return Optional.empty();
    }
}
