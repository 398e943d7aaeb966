package haven.drill;

import java.time.Duration;

/// A breath that begins at another rate and comes to its own little by little: each breath is as long as the rate
/// asks for at its beginning.
///
/// @param from breaths a minute at the start, 2 to 30
/// @param over how long it takes to come to its own rate, 10 seconds to 20 minutes
public record Settling(double from, Duration over) {
    private static final double FEWEST = 2;
    private static final double MOST = 30;
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final double NANOS_A_MINUTE = 60e9;

    /// Refuses rates that nobody breathes at.
    public Settling {
        if (!(from >= FEWEST && from <= MOST)) {
            throw new IllegalArgumentException("breaths begin at 2 to 30 a minute, not " + from);
        }
        if (over.compareTo(SHORTEST) < 0 || over.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("breaths settle in 10 seconds to 20 minutes");
        }
    }

    /// How long the breath is that begins here.
    ///
    /// @param start when it begins, in nanoseconds from the first
    /// @param own how long it is at its own rate, in nanoseconds
    long length(long start, long own) {
        if (start >= over.toNanos()) {
            return own;
        }
        double ownRate = NANOS_A_MINUTE / own;
        double rate = from + (ownRate - from) * start / over.toNanos();
        return Math.round(NANOS_A_MINUTE / rate);
    }
}
