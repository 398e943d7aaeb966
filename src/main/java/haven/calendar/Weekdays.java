package haven.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Days of the week as a person types them: Mon, Mon-Fri, Mon,Wed,Sat-Sun, weekdays, weekends, daily.
public final class Weekdays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int ALL = 7;
    /// Fewer days in a row are rather named one by one.
    private static final int FEW = 3;

    private Weekdays() {}

    /// All seven.
    public static Set<DayOfWeek> all() {
        return EnumSet.allOf(DayOfWeek.class);
    }

    /// The days that a text names; empty where it names none. Fri-Mon are four.
    public static Optional<Set<DayOfWeek>> of(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return switch (words) {
            case "daily" -> Optional.of(all());
            case "weekdays" -> Optional.of(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)));
            case "weekend", "weekends" -> Optional.of(EnumSet.copyOf(WEEKEND));
            default -> listed(words);
        };
    }

    private static Optional<Set<DayOfWeek>> listed(String words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String piece : words.split("\\s*,\\s*", -1)) {
            String[] ends = piece.split("\\s*[-–]\\s*", -1);
            DayOfWeek first = English.named(DayOfWeek.values(), ends[0]);
            DayOfWeek last = English.named(DayOfWeek.values(), ends[ends.length - 1]);
            if (first == null || last == null || ends.length > 2) {
                return Optional.empty();
            }
            days.add(last);
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
        }
        return Optional.of(days);
    }

    /// As they are typed: Mon-Fri, or Mon,Wed.
    ///
    /// @param to what stands between the first and the last of three or more in a row
    public static String written(Collection<DayOfWeek> days, String to) {
        List<String> pieces = new ArrayList<>();
        for (List<DayOfWeek> run : runs(days)) {
            if (run.size() < FEW) {
                run.forEach(day -> pieces.add(English.shortDay(day)));
            } else {
                pieces.add(English.shortDay(run.getFirst()) + to + English.shortDay(run.getLast()));
            }
        }
        return String.join(",", pieces);
    }

    /// As they are said: every day, Monday to Friday, Monday and Wednesday.
    public static String said(Collection<DayOfWeek> days) {
        if (days.size() == ALL) {
            return "every day";
        }
        List<String> pieces = new ArrayList<>();
        for (List<DayOfWeek> run : runs(days)) {
            if (run.size() < FEW) {
                run.forEach(day -> pieces.add(English.day(day)));
            } else {
                pieces.add(English.day(run.getFirst()) + " to " + English.day(run.getLast()));
            }
        }
        return English.list(pieces);
    }

    private static List<List<DayOfWeek>> runs(Collection<DayOfWeek> days) {
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : EnumSet.copyOf(days)) {
            boolean goesOn = !runs.isEmpty() && runs.getLast().getLast().plus(1) == day;
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }
}
