package haven.reminder;

import haven.calendar.Weekdays;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A reminder as a line of a crontab.
final class CronLine {
    /// Ends each line that is haven's. To the shell that cron starts, it is a comment.
    static final String MARK = " # haven remind";

    /// Where a desktop takes notifications: cron's environment does not say it.
    private static final String DESKTOP =
            "XDG_RUNTIME_DIR=/run/user/$(id -u) DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus ";

    private static final String UTF_8 = "LC_ALL=C.UTF-8 ";
    private static final String QUIET = " >/dev/null 2>&1";
    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,2}) (\\d{1,2}) \\* \\* (\\S+) (?:test \"\\$\\(date [^)]*\\)\" -gt (\\d{8}) \\|\\| )?(.*) ('.*')"
                    + Pattern.quote(QUIET + MARK));
    private static final int DAYS_A_WEEK = 7;

    private CronLine() {}

    /// The line, without its end.
    static String of(Reminder reminder, Cue cue) {
        String days = reminder.isDaily()
                ? "*"
                : reminder.days().stream()
                        // Sunday is 0 to every cron.
                        .map(day -> String.valueOf(day.getValue() % DAYS_A_WEEK))
                        .sorted()
                        .collect(Collectors.joining(","));
        String until = reminder.last()
                .map(last ->
                        "test \"$(date +\\%Y\\%m\\%d)\" -gt " + DateTimeFormatter.BASIC_ISO_DATE.format(last) + " || ")
                .orElse("");
        boolean isAscii = StandardCharsets.US_ASCII.newEncoder().canEncode(reminder.words());
        String program = quoted(cue.program().toString()) + " "
                + cue.before().stream()
                        .map(word -> word.contains(" ") ? quoted(word) : word)
                        .collect(Collectors.joining(" "));
        return reminder.time().getMinute() + " " + reminder.time().getHour() + " * * " + days + " " + until + "env "
                + (cue.isMac() ? "" : DESKTOP) + (isAscii ? "" : UTF_8) + program + " " + quoted(reminder.words())
                + QUIET + MARK;
    }

    /// As one word for the shell that cron starts. A percent sign ends a command unless a backslash is before it, and
    /// crons differ in what two backslashes in a row are: there are none.
    private static String quoted(String word) {
        return "'"
                + word.replace("'", "\u0000")
                        .replace("\\", "\\''")
                        .replace("\u0000", "'\\''")
                        .replace("%", "\\%") + "'";
    }

    private static String plain(String quoted) {
        String shell = quoted.replace("\\%", "%");
        StringBuilder word = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < shell.length(); i++) {
            char letter = shell.charAt(i);
            if (letter == '\'') {
                within = !within;
            } else if (letter == '\\' && !within) {
                i++;
                word.append(shell.charAt(i));
            } else {
                word.append(letter);
            }
        }
        return word.toString();
    }

    /// Whether a line is haven's.
    static boolean isOurs(String line) {
        return line.endsWith(MARK) && !line.startsWith("#");
    }

    /// What a line of haven's says; empty where it says it in another way than haven does.
    static Optional<Reminder> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String last = parts.group(4);
            // The words come last; what is quoted before them is the program.
            String command = parts.group(5) + " " + parts.group(6);
            String words = command.substring(command.indexOf(" -- '") + " -- ".length());
            return Optional.of(new Reminder(
                    LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))),
                    days(parts.group(3)),
                    plain(words),
                    Optional.ofNullable(last).map(day -> LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE))));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }

    private static Set<DayOfWeek> days(String numbers) {
        if (numbers.equals("*")) {
            return Weekdays.all();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String number : numbers.split(",", -1)) {
            int day = Integer.parseInt(number);
            days.add(DayOfWeek.of(day == 0 ? DAYS_A_WEEK : day));
        }
        return days;
    }
}
