package haven;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/// The system's clock. Its zone is looked up when it is first asked for, because the table of zones takes as long to
/// load as everything else before the first cue.
final class SystemClock extends Clock {
    private final InstantSource source = InstantSource.system();
    private final SystemZone zone;

    SystemClock(SystemZone zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone.zone();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.system(other);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
