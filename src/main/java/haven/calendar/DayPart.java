package haven.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A part of a day, and the hour it stands for when nothing more exact is known.
enum DayPart {
    MORNING(5, 9),
    AFTERNOON(12, 15),
    EVENING(17, 20),
    NIGHT(20, 22);

    private final LocalTime start;
    private final LocalTime hour;

    DayPart(int start, int hour) {
        this.start = LocalTime.of(start, 0);
        this.hour = LocalTime.of(hour, 0);
    }

    LocalTime start() {
        return start;
    }

    LocalTime hour() {
        return hour;
    }

    /// The part of that name, in lower case.
    static @Nullable DayPart of(String word) {
        return switch (word) {
            case "morning" -> MORNING;
            case "afternoon" -> AFTERNOON;
            case "evening" -> EVENING;
            case "night" -> NIGHT;
            default -> null;
        };
    }
}
