package haven;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The system's clock. Its zone is looked up when it is first asked for, because the table of zones takes as long to
/// load as everything else before the first cue.
final class SystemClock extends Clock {
    private final InstantSource source = InstantSource.system();
    private final SystemZone system;
    private @Nullable ZoneId zone;

    SystemClock(SystemZone system) {
        this.system = system;
    }

    @Override
    public synchronized ZoneId getZone() {
        ZoneId known = zone == null ? system.zone() : zone;
        zone = known;
        return known;
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
