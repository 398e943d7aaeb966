package haven.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// When something happened, as the person lived it.
///
/// @param at the instant, to the millisecond
/// @param zone where the person's clock was
/// @param day the person's own day, which may end after midnight
public record Stamp(Instant at, ZoneId zone, LocalDate day) {
    /// Drops what is below a millisecond, so that a stamp read back equals the one written.
    public Stamp {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The time on the person's own clock.
    public ZonedDateTime local() {
        return at.atZone(zone);
    }

    /// That time in ISO 8601 with its offset, for other programs: `2026-11-21T21:30:00+01:00`.
    public String written() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local());
    }
}
