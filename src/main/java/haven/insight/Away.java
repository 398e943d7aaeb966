package haven.insight;

import haven.calendar.English;
import haven.entry.Entry;
import haven.entry.TimeOut;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// A time-out as it stands: until when, and whether the person is back.
///
/// @param timeOut the entry, which says when to be back
/// @param backBy when to be back, on the clock that the person had as it began
public record Away(Entry timeOut, ZonedDateTime backBy) {
    /// What nobody came back from for so long is let be.
    private static final Duration LET_BE = Duration.ofDays(1);

    /// The newest of these time-outs that the person is not back from, and has not let go.
    public static Optional<Away> open(List<Entry> timeOuts, Instant now) {
        return timeOuts.reversed().stream()
                .filter(entry -> TimeOut.KIND.isOpen(entry) && !entry.says(TimeOut.CAME_BACK))
                .filter(entry -> !entry.stamp().at().isAfter(now))
                .flatMap(entry -> of(entry).stream())
                .filter(away -> now.isBefore(away.end().plus(LET_BE)))
                .findFirst();
    }

    /// This time-out, where it says when to be back.
    public static Optional<Away> of(Entry entry) {
        return entry.get(TimeOut.BACK_BY)
                .map(at -> new Away(entry, at.atZone(entry.stamp().zone())));
    }

    /// When to be back.
    public Instant end() {
        return backBy.toInstant();
    }

    /// Whether that time has come.
    public boolean isDue(Instant now) {
        return !now.isBefore(end());
    }

    /// When to be back, in words: `21:40`, `08:10 on Thursday`.
    public String back() {
        return clock(end());
    }

    /// What is said to whoever is back: late or not, it is said the same.
    public String welcome() {
        return "Back at " + clock(timeOut.get(TimeOut.CAME_BACK).orElseGet(this::end)) + ". You had said " + back()
                + ".";
    }

    private String clock(Instant instant) {
        ZonedDateTime at = instant.atZone(backBy.getZone());
        boolean isSameDay = at.toLocalDate().equals(timeOut.stamp().local().toLocalDate());
        return English.clock(at.toLocalTime()) + (isSameDay ? "" : " on " + English.day(at.getDayOfWeek()));
    }
}
