package haven;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// A clock that stands still until a test moves it.
public final class SettableClock extends Clock {
    private volatile ZonedDateTime now;

    /// A clock that shows this time, in its zone.
    public SettableClock(ZonedDateTime now) {
        this.now = now;
    }

    /// Shows this time, in its zone.
    public void set(ZonedDateTime time) {
        now = time;
    }

    /// Moves on, or back where the duration is negative.
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.toInstant(), zone);
    }

    @Override
    public Instant instant() {
        return now.toInstant();
    }
}
