package haven.journal;

import java.util.Locale;
import java.util.Optional;

/// How a practice ended. Stopping early counts as practice.
public enum Ending {
    /// It is going on; or the machine stopped before it could end.
    RUNNING,
    /// To its planned end.
    COMPLETED,
    /// The person ended it.
    STOPPED,
    /// Ctrl-C, a signal, or the terminal went away.
    INTERRUPTED;

    /// The word the journal keeps.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads [#word()].
    public static Optional<Ending> of(String word) {
        for (Ending ending : values()) {
            if (ending.word().equals(word)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }
}
