package haven;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The system's clock. Its zone is looked up when it is first asked for, because the table of zones takes as long to
/// load as everything else before the first cue.
final class SystemClock extends Clock {
    private static final int SHORT = 3;

    private final InstantSource source = InstantSource.system();

    /// The zone that a short name in `TZ` stands for, as in `EST`: said so, Java does not warn of it.
    static Optional<String> ofShortName(@Nullable String zone) {
        // Only then, as the table of zones is loaded for it.
        return zone != null && zone.length() == SHORT
                ? Optional.ofNullable(ZoneId.SHORT_IDS.get(zone))
                : Optional.empty();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
