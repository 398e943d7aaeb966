package haven.drill;

import java.time.Duration;
import java.util.Optional;

/// How long a paced breath goes on.
public sealed interface Extent {
    /// The breath repeated for as long as this, coming to its own rate where it begins at another.
    Timeline timeline(BreathPattern pattern, Optional<Settling> settling);

    /// For a length of time: as many whole breaths as come nearest to it.
    record Lasting(Duration length) implements Extent {
        /// The longest a drill lasts.
        public static final Duration LONGEST = Duration.ofMinutes(60);

        /// Refuses nothing at all, and more than an hour.
        public Lasting {
            if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a drill lasts more than 0 minutes, and 60 at most");
            }
        }

        @Override
        public Timeline timeline(BreathPattern pattern, Optional<Settling> settling) {
            return Timeline.lasting(pattern, length, settling);
        }
    }

    /// For a number of breaths.
    record Breaths(int count) implements Extent {
        /// The most breaths of one drill.
        public static final int MOST = 500;

        /// Refuses fewer than one, and more than [#MOST].
        public Breaths {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("a drill has 1 to " + MOST + " breaths, not " + count);
            }
        }

        @Override
        public Timeline timeline(BreathPattern pattern, Optional<Settling> settling) {
            return new Timeline(pattern, count, settling);
        }
    }
}
