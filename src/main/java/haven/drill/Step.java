package haven.drill;

import java.time.Duration;
import java.util.Optional;

/// One part of a drill.
public sealed interface Step {
    /// A paced breath, repeated.
    ///
    /// @param pattern the breath
    /// @param extent how long it goes on
    record Breathe(BreathPattern pattern, Extent extent) implements Step {
        /// The breath repeated.
        public Timeline timeline() {
            return extent.timeline(pattern);
        }
    }

    /// Things to find with one sense, one at a time.
    ///
    /// @param sense see, hear, feel
    /// @param count how many
    /// @param cue the words that guide it
    /// @param pace how long each is given; empty where there is no clock
    record Find(String sense, int count, String cue, Optional<Duration> pace) implements Step {
        /// Refuses an empty sense and fewer than one thing.
        public Find {
            if (sense.isBlank() || cue.isBlank()) {
                throw new IllegalArgumentException("a step to find things has a sense and a cue");
            }
            if (count < 1 || count > 10) {
                throw new IllegalArgumentException("a sense finds 1 to 10 things, not " + count);
            }
        }

        /// The same with a clock.
        public Find paced(Duration each) {
            return new Find(sense, count, cue, Optional.of(each));
        }
    }
}
