package haven.reminder;

import haven.calendar.English;
import haven.calendar.Weekdays;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The two units of a reminder for systemd, as text: a timer says when, a service what to show.
final class UnitText {
    private static final String WRITTEN_BY = "# haven remind wrote this; haven remind off takes it away.\n";
    private static final String MADE = "# Folders made for it: ";
    /// `OnCalendar=` as `systemd.time(7)` has it: days of the week, then the date, then the time.
    private static final Pattern WHEN =
            Pattern.compile("(?m)^OnCalendar=(?:([A-Z][A-Za-z.,]+) )?(\\S+) (\\d\\d:\\d\\d):00$");
    private static final Pattern END = Pattern.compile("(\\d{4})-(\\d\\d)-01[.][.](\\d\\d)");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SHOWS = Pattern.compile("(?m)^ExecStart=(.*)$");

    private UnitText() {}

    /// The timer.
    ///
    /// @param today the first day on which it may come
    /// @param made how many folders were made to hold it, from the innermost on
    static String timer(Reminder reminder, LocalDate today, int made) {
        String when = reminder.last().map(last -> dates(today, last)).orElse(List.of("*-*-*")).stream()
                .map(date -> "OnCalendar=" + days(reminder) + date + " " + English.clock(reminder.time()) + ":00\n")
                .collect(Collectors.joining());
        return WRITTEN_BY + (made == 0 ? "" : MADE + made + "\n")
                + "[Unit]\nDescription=Reminder at " + English.clock(reminder.time())
                + "\n\n[Timer]\n" + when + "AccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n";
    }

    private static String days(Reminder reminder) {
        return reminder.isDaily() ? "" : Weekdays.written(reminder.days(), "..") + " ";
    }

    /// Whole months by year, then the beginning of the last one: systemd knows no end, and a timer whose dates are over
    /// comes no more.
    private static List<String> dates(LocalDate today, LocalDate last) {
        List<String> dates = new ArrayList<>();
        YearMonth end = YearMonth.from(last);
        YearMonth month = YearMonth.from(today);
        while (month.isBefore(end)) {
            YearMonth to = month.getYear() == end.getYear() ? end.minusMonths(1) : month.withMonth(12);
            String months = "%02d".formatted(month.getMonthValue())
                    + (to.equals(month) ? "" : "..%02d".formatted(to.getMonthValue()));
            dates.add(month.getYear() + "-" + months + "-*");
            month = to.plusMonths(1);
        }
        dates.add("%d-%02d-01..%02d".formatted(last.getYear(), last.getMonthValue(), last.getDayOfMonth()));
        return dates;
    }

    /// The service.
    static String service(Reminder reminder, Cue cue) {
        String words = reminder.words();
        String command = Stream.concat(
                        Stream.concat(Stream.of(cue.program().toString()), cue.before().stream()), Stream.of(words))
                .map(UnitText::quoted)
                .collect(Collectors.joining(" "));
        // Without it the program takes what is not ASCII for nothing that can be shown.
        String locale = StandardCharsets.US_ASCII.newEncoder().canEncode(words) ? "" : "Environment=LC_ALL=C.UTF-8\n";
        return WRITTEN_BY + "[Unit]\nDescription=Reminder at " + English.clock(reminder.time())
                + "\n\n[Service]\nType=oneshot\n" + locale + "ExecStart=" + command + "\n";
    }

    private static String quoted(String word) {
        return '"'
                + word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("%", "%%")
                        .replace("$", "$$")
                + '"';
    }

    /// What two units say; empty where they say it in another way than haven does.
    static Optional<Reminder> read(String timer, String service) {
        List<MatchResult> when = WHEN.matcher(timer).results().toList();
        List<MatchResult> shows = SHOWS.matcher(service).results().toList();
        long lines = timer.lines().filter(line -> line.startsWith("On")).count();
        if (when.isEmpty() || lines != when.size() || shows.size() != 1) {
            return Optional.empty();
        }
        List<String> words = QUOTED.matcher(shows.getFirst().group(1))
                .results()
                .map(word -> plain(word.group(1)))
                .toList();
        boolean isOneTime = when.stream()
                        .map(line -> line.group(1) + line.group(3))
                        .distinct()
                        .count()
                == 1;
        MatchResult end = when.getLast();
        Optional<Set<DayOfWeek>> days = end.group(1) == null
                ? Optional.of(Weekdays.all())
                : Weekdays.of(end.group(1).replace("..", "-"));
        try {
            return words.isEmpty() || days.isEmpty() || !isOneTime
                    ? Optional.empty()
                    : Optional.of(new Reminder(
                            LocalTime.parse(end.group(3)), days.get(), words.getLast(), last(end.group(2))));
        } catch (DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> last(String date) {
        if (date.equals("*-*-*")) {
            return Optional.empty();
        }
        MatchResult end = END.matcher(date).results().findFirst().orElseThrow(() -> new DateTimeException(date));
        return Optional.of(LocalDate.of(
                Integer.parseInt(end.group(1)), Integer.parseInt(end.group(2)), Integer.parseInt(end.group(3))));
    }

    private static String plain(String quoted) {
        return quoted.replace("$$", "$").replace("%%", "%").replaceAll("\\\\(.)", "$1");
    }

    /// How many folders were made to hold a timer.
    static int made(String timer) {
        return timer.lines()
                .filter(line -> line.matches(MADE + "[1-9]"))
                .mapToInt(line -> line.charAt(MADE.length()) - '0')
                .findFirst()
                .orElse(0);
    }
}
