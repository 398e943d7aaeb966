package haven.command.direction;

import haven.App;
import haven.UserError;
import haven.calendar.ClockTime;
import haven.calendar.English;
import haven.calendar.Reading;
import haven.calendar.Unclear;
import haven.calendar.Weekdays;
import haven.calendar.WrittenDate;
import haven.command.shared.Arguments;
import haven.reminder.Reminder;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was typed after `haven remind`: times, days, and how long.
///
/// @param times one at least
/// @param days on which they come; empty where none are named
record ReminderWords(Set<LocalTime> times, Optional<Set<DayOfWeek>> days, Optional<LocalDate> last) {
    private static final String EXAMPLE = "For example: haven remind 21:30, or haven remind 8:00 Mon-Fri.";
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})\\s*(day|week|month)s?");
    private static final Pattern UNIT = Pattern.compile("(?:day|week|month)s?");
    private static final Pattern HALF = Pattern.compile("(?:[ap]\\.?m\\.?|uhr)");
    private static final int MOST_YEARS = 5;

    /// Reads the words, with `--days`, `--until` and `--for`.
    static ReminderWords of(List<String> words, Arguments arguments, App app) {
        List<String> rest = new ArrayList<>();
        Optional<String> length = arguments.value("--for");
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            boolean isUnit = UNIT.matcher(low).matches();
            if (isUnit && length.filter(number -> number.matches("\\d+")).isPresent()) {
                length = Optional.of(length.get() + " " + low);
            } else if (HALF.matcher(low).matches() && !rest.isEmpty()) {
                rest.add(rest.removeLast() + " " + word);
            } else {
                rest.add(word);
            }
        }
        Set<LocalTime> times = new TreeSet<>();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        arguments.value("--days").ifPresent(typed -> days.addAll(days("--days", typed)));
        for (String word : rest) {
            Optional<Set<DayOfWeek>> named = Weekdays.of(word);
            if (named.isPresent()) {
                days.addAll(named.get());
            } else {
                times.add(time(word));
            }
        }
        if (times.isEmpty()) {
            throw UserError.usage("At what time is not said yet.", EXAMPLE);
        }
        Optional<LocalDate> last = last(length, arguments, app.now().toLocalDate());
        return new ReminderWords(times, days.isEmpty() ? Optional.empty() : Optional.of(days), last);
    }

    private static Set<DayOfWeek> days(String option, String typed) {
        return Weekdays.of(typed)
                .orElseThrow(() -> UserError.usage(
                        option + " \"" + typed + "\" names no days.", "Try Mon,Wed or Mon-Fri, weekdays or weekends."));
    }

    private static LocalTime time(String word) {
        try {
            ClockTime read = ClockTime.of(word);
            if (read.offset().isPresent()) {
                throw UserError.usage(
                        '"' + word + "\" says a zone; a reminder goes by the clock where you are.", EXAMPLE);
            }
            if (read.time().equals(read.time().truncatedTo(ChronoUnit.MINUTES))) {
                return read.time();
            }
        } catch (Unclear unclear) {
            throw UserError.usage(String.valueOf(unclear.getMessage()), "");
        } catch (DateTimeException other) {
            // Then it is refused as all else that is none.
        }
        throw UserError.usage('"' + word + "\" is neither a time of day nor a day.", EXAMPLE);
    }

    private static Optional<LocalDate> last(Optional<String> length, Arguments arguments, LocalDate today) {
        arguments.refuseBoth("--for", "--until");
        Optional<LocalDate> last = length.map(typed -> after(typed, today))
                .or(() -> arguments.value("--until").map(typed -> date(typed, today)));
        last.ifPresent(day -> {
            if (day.isBefore(today)) {
                throw UserError.usage("--until " + English.date(day) + " has passed.", "Name a day that is to come.");
            }
            if (day.isAfter(today.plusYears(MOST_YEARS))) {
                throw UserError.usage(
                        English.date(day) + " is too far ahead.",
                        "It takes five years at most; without --until and --for it does not end.");
            }
        });
        return last;
    }

    private static LocalDate after(String typed, LocalDate today) {
        Matcher length = LENGTH.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!length.matches() || Integer.parseInt(length.group(1)) == 0) {
            throw UserError.usage("--for \"" + typed + "\" is no length.", "Try --for 4 weeks, 10 days or 2 months.");
        }
        int number = Integer.parseInt(length.group(1));
        LocalDate end = switch (length.group(2)) {
            case "day" -> today.plusDays(number);
            case "week" -> today.plusWeeks(number);
            default -> today.plusMonths(number);
        };
        return end.minusDays(1);
    }

    /// A date without its year is the next one.
    private static LocalDate date(String typed, LocalDate today) {
        try {
            Reading reading = new Reading(typed.strip());
            Optional<WrittenDate> date = WrittenDate.take(reading);
            if (date.isPresent() && reading.rest().isBlank()) {
                LocalDate thisYear = date.get().day().atYear(today.getYear());
                return date.get()
                        .whole()
                        .orElse(thisYear.isBefore(today) ? date.get().day().atYear(today.getYear() + 1) : thisYear);
            }
        } catch (DateTimeException impossible) {
            throw UserError.usage("--until " + impossible.getMessage(), "");
        }
        throw UserError.usage(
                "--until \"" + typed + "\" is no date that haven can read.", "Try 2026-12-24 or \"24 December\".");
    }

    /// The reminders that this asks for.
    ///
    /// @param text what is shown
    List<Reminder> reminders(String text) {
        try {
            return times.stream()
                    .map(time -> new Reminder(time, days.orElse(Weekdays.all()), text, last))
                    .toList();
        } catch (IllegalArgumentException refused) {
            throw UserError.usage(String.valueOf(refused.getMessage()), "--words takes a few words.");
        }
    }

    /// Whether this names one: by its time, and its days where they are said.
    boolean names(Reminder reminder) {
        return times.contains(reminder.time())
                && days.filter(named -> !named.equals(reminder.days())).isEmpty();
    }
}
