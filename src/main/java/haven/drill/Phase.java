package haven.drill;

import java.time.Duration;
import java.util.Locale;

/// A part of a breath.
public enum Phase {
    /// The inhale.
    IN("breathe in", 500, 30_000),
    /// A second, short inhale on top of the first.
    SIP("sip in", 0, 5000),
    /// Full lungs, nothing moving.
    HOLD("hold", 0, 60_000),
    /// The exhale.
    OUT("breathe out", 500, 60_000),
    /// Empty lungs, nothing moving.
    REST("rest", 0, 60_000);

    private final String cue;
    private final Duration shortest;
    private final Duration longest;

    /// @param shortest in milliseconds, as is the longest
    Phase(String cue, long shortest, long longest) {
        this.cue = cue;
        this.shortest = Duration.ofMillis(shortest);
        this.longest = Duration.ofMillis(longest);
    }

    /// The words that guide it.
    public String cue() {
        return cue;
    }

    /// Refuses a length that nobody can breathe, in words for the person who wrote it.
    void require(Duration length) {
        if (length.compareTo(shortest) < 0 || length.compareTo(longest) > 0) {
            throw new IllegalArgumentException(name().toLowerCase(Locale.ROOT) + " lasts from "
                    + BreathPattern.seconds(shortest) + " to " + BreathPattern.seconds(longest) + " seconds, not "
                    + BreathPattern.seconds(length));
        }
    }

    /// Whether the breath moves in it.
    public boolean isMoving() {
        return this != HOLD && this != REST;
    }
}
