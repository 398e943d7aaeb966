package haven.insight;

import haven.entry.Entry;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// On which days of the week, and when in the day, something happened.
///
/// @param times how often, for each day that it happened on
public record Occasions(Map<DayOfWeek, Map<DayPart, Integer>> times) {
    /// When these entries were, each on the person's own day and by the clock where they were.
    public static Occasions of(List<Entry> entries) {
        Map<DayOfWeek, Map<DayPart, Integer>> times = new EnumMap<>(DayOfWeek.class);
        for (Entry entry : entries) {
            times.computeIfAbsent(entry.stamp().day().getDayOfWeek(), none -> new EnumMap<>(DayPart.class))
                    .merge(DayPart.of(entry.stamp().local().getHour()), 1, Integer::sum);
        }
        return new Occasions(times);
    }

    /// How often on such a day at such a time.
    public int times(DayOfWeek day, DayPart part) {
        return times.getOrDefault(day, Map.of()).getOrDefault(part, 0);
    }

    /// How often at such a time, on any day.
    public int times(DayPart part) {
        return times.values().stream()
                .mapToInt(day -> day.getOrDefault(part, 0))
                .sum();
    }

    /// A quarter of a day by the clock.
    public enum DayPart {
        /// From midnight to six.
        NIGHT(0),
        /// From six to noon.
        MORNING(6),
        /// From noon to six.
        AFTERNOON(12),
        /// From six to midnight.
        EVENING(18);

        private static final int HOURS = 6;

        private final int from;

        DayPart(int from) {
            this.from = from;
        }

        /// The hour it begins at, 0 to 18.
        public int from() {
            return from;
        }

        /// The hour it ends at, 6 to 24.
        public int to() {
            return from + HOURS;
        }

        private static DayPart of(int hour) {
            return values()[hour / HOURS];
        }

        /// As a sentence has it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
