package haven.exchange;

import haven.calendar.ClockTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When another program, or a person, wrote that something was.
///
/// @param local the day and the time of day
/// @param offset how far from UTC its clock was; the person's own zone where it does not say
record WrittenAt(LocalDateTime local, Optional<ZoneOffset> offset) {
    /// To the second, which an id is drawn from.
    static WrittenAt of(LocalDate date, ClockTime time) {
        return new WrittenAt(date.atTime(time.time().truncatedTo(ChronoUnit.SECONDS)), time.offset());
    }

    /// The instant, in this zone.
    ZonedDateTime in(ZoneId zone) {
        return offset.map(fixed -> local.atOffset(fixed).atZoneSameInstant(zone))
                .orElseGet(() -> local.atZone(zone));
    }

    /// The same wherever it is read: what an id is drawn from.
    LocalDateTime fixed() {
        return in(ZoneOffset.UTC).toLocalDateTime();
    }
}
