package haven.guide;

import java.time.Duration;

/// Time that can be paused and run faster or slower, read off a clock and never added up, so that it cannot drift.
///
/// @param shown what it shows at `since`
/// @param since the clock's time from which on it runs
/// @param rate how fast it runs: 1 as the clock, 0 paused
public record Stopwatch(Duration shown, Duration since, double rate) {
    /// One that starts from zero now.
    public static Stopwatch started(Duration now) {
        return new Stopwatch(Duration.ZERO, now, 1);
    }

    /// What it shows at a time of the clock.
    public Duration at(Duration now) {
        Duration passed = now.minus(since);
        return shown.plus(rate == 1 ? passed : Duration.ofNanos((long) (passed.toNanos() * rate)));
    }

    /// The same from now on at another rate.
    public Stopwatch withRate(double newRate, Duration now) {
        return new Stopwatch(at(now), now, newRate);
    }

    /// The clock's time at which it will show this; never, when it is paused.
    public Duration whenIt(Duration shows) {
        Duration left = shows.minus(shown);
        return since.plus(rate == 1 ? left : Duration.ofNanos((long) Math.ceil(left.toNanos() / rate)));
    }

    /// Whether it runs.
    public boolean isRunning() {
        return rate > 0;
    }
}
