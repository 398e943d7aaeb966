package haven.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as it stands at the begin of a line of somebody's diary, or in a cell of a table: in any language, with two
/// digits of its year or four, or without it.
///
/// @param date the day; none where its year is not said
/// @param month 1 to 12; 0 where the year is said
/// @param day of the month; 0 where the year is said
/// @param written as it stands there
/// @param isSpan whether it is the first of several days
/// @param isSure whether it cannot well be anything else, whatever follows
public record DiaryDate(Optional<LocalDate> date, int month, int day, String written, boolean isSpan, boolean isSure) {
    private static final String GAP = "[\\s\\u00A0\\u202F]";
    private static final String OF =
            "(?:(?:of|de|del|di|do|da|dia|den|ng|ngày)" + GAP + "+|d['\\u2019]" + GAP + "?|\\u05D1(?=\\p{L}{3}))?";
    /// What may stand before a date, and makes no sentence of it.
    private static final Pattern ARTICLE = piece("(?:den|le|el|il|the|am|ngày|d\\.)" + GAP + "+(?=[0-9])");
    /// A Wednesday in the north, and much more often the begin of a sentence.
    private static final Pattern ON = piece("on\\s");
    /// What may stand before a weekday, and more often begins a sentence.
    private static final Pattern BEFORE_WEEKDAY = piece("(?:on|am|le|el|il|den|o|a|no|na)\\s+");

    private static final Pattern WORDS = piece("[,\\s]*\\p{L}");
    private static final Pattern AFTER_WEEKDAY = piece("[.,]{0,2}" + GAP + "*|\\)" + GAP + "*");
    private static final Pattern COMPACT = piece(
            "(?<year>(?:19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])"
                    + "(?<day>0[1-9]|[12][0-9]|3[01])(?:T?(?<hour>[01][0-9]|2[0-3])(?<minute>[0-5][0-9])(?<second>[0-5][0-9])?)?(?![0-9])");
    private static final Pattern EAST = piece("(?:(?<year>[0-9]{4}|(?<era>令和|平成|昭和|民國|民国)[0-9]{1,3}|)" + GAP
            + "?[年년]" + GAP + "?)?(?<month>[0-9]{1,2})" + GAP + "?[月월]" + GAP + "?(?<day>[0-9]{1,2})" + GAP
            + "?[日號号일]");
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);
    private static final List<Pattern> NUMBERS = List.of(numbers("[-\\u2010\\u2011]", ""), numbers("[/.]", GAP + "?"));
    private static final Pattern ROMAN =
            piece("(?<day>[0-9]{1,2})\\.?" + GAP + "(?<month>[IVX]{1,4})\\.?" + GAP + "(?<year>[0-9]{4})(?![0-9])");
    private static final Pattern WITHOUT_YEAR = piece("(?<a>[0-9]{1,2})(?:\\." + GAP
            + "?(?<b>[0-9]{1,2}|[IVX]{1,4})\\.|/(?<c>[0-9]{1,2})|-(?<d>[0-9]{2})(?=\\s*$))(?![0-9/]|[.:-][0-9]|\\p{L}|"
            + GAP
            + "?[%€$])");
    private static final Pattern DAY = piece(
            "(?<day>[0-9]{1,2})(?:\\.?" + GAP + "?[-–—/]" + GAP
                    + "?(?<until>[0-9]{1,2}))?(?![0-9]|:[0-9])(?:[.\\u00BA\\u00AA\\u00B0]|-?(?:st|nd|rd|th|er|re|го|е|та|ви|a|án|én|η|d)\\b\\.?)?");
    private static final Pattern TO_MONTH = piece("[\\s\\u00A0\\u202F,./-]{0,3}" + OF);
    private static final Pattern TO_DAY = piece("\\.?[\\s\\u00A0\\u202F,./-]{1,3}");
    private static final Pattern YEAR = piece("\\.?[\\s\\u00A0\\u202F,./-]{0,3}(?:(?:de|del|di|of|năm)" + GAP
            + "+)?(?:(?<year>[12][0-9]{3})(?![0-9]|:[0-9])|(?:['\\u2019]|(?<=[\\s./,-]))(?<short>[0-9]{2})"
            + "(?=$|\\s*$|[,;](?:\\s|$)|:?\\s+[-–—|]|:(?![0-9])|\\s+[0-9]{1,2}[:.h][0-9]))"
            + "(?:" + GAP + "?(?:г|р|року|года|жылы|m|d)\\.?(?=$|[\\s,:;]))?");
    private static final Pattern YEAR_BEFORE =
            piece("(?<year>[12][0-9]{3})[\\s\\u00A0,./-]{1,3}(?:(?:m|gada)\\.?" + GAP + "+)?");
    private static final Map<String, Integer> ROMANS = Map.ofEntries(
            Map.entry("I", 1),
            Map.entry("II", 2),
            Map.entry("III", 3),
            Map.entry("IV", 4),
            Map.entry("V", 5),
            Map.entry("VI", 6),
            Map.entry("VII", 7),
            Map.entry("VIII", 8),
            Map.entry("IX", 9),
            Map.entry("X", 10),
            Map.entry("XI", 11),
            Map.entry("XII", 12));

    /// What looks like a date by its shape: 10 Wonnemond 2024, Wonnemond 10, 2024.
    private static final Pattern SHAPE = piece("(?:[0-9]{1,2}\\.?" + GAP + "+\\p{L}{3,}\\.?,?" + GAP
            + "+(?:19|20)[0-9]{2}|\\p{L}{3,}\\.?" + GAP + "+[0-9]{1,2}," + GAP + "+(?:19|20)[0-9]{2})[.:]?\\s*$");

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int FOUR = 4;
    private static final int SHORTEST = 3;

    private static Pattern numbers(String between, String gap) {
        return piece("(?:(?<year>[0-9]{4})|(?<a>[0-9]{1,2})(?:\\.?[-–—](?<until>[0-9]{1,2}))?)" + gap + "(?<between>"
                + between + ")" + gap + "(?<b>[0-9]{1,2}|[IVX]{1,4})" + gap + "\\k<between>" + gap
                + "['\\u2019]?(?<c>[0-9]{4}|[0-9]{1,2})(?![0-9]|\\.[0-9]|[a-z]{2}|[%€$])");
    }

    private static Pattern piece(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Reads one, with its weekday before it, if the text goes on with one.
    ///
    /// @throws Unclear if it could be two
    /// @throws DateTimeException if it looks like one and is none; its message is a sentence that says so
    public static Optional<DiaryDate> take(Reading text, DateHabits habits) {
        String start = text.rest();
        if (start.isEmpty() || !Character.isLetterOrDigit(start.charAt(0))) {
            return Optional.empty();
        }
        boolean before = text.skips(BEFORE_WEEKDAY);
        Optional<DateNames.Found> weekday = DateNames.weekdays().first(text.rest());
        if (before && weekday.filter(name -> name.written().length() > SHORTEST).isEmpty()) {
            text.back(start);
            before = false;
            weekday = text.sees(ON) ? Optional.empty() : DateNames.weekdays().first(start);
        }
        if (weekday.isPresent()) {
            text.back(text.rest().substring(weekday.get().written().length()));
            text.skips(AFTER_WEEKDAY);
            text.skips(ARTICLE);
            Optional<DiaryDate> date = new Parts(text, habits, start, weekday).take();
            if (date.isPresent() && (!before || !text.sees(WORDS))) {
                return date;
            }
            text.back(start);
        }
        boolean article = text.skips(ARTICLE);
        Optional<DiaryDate> date = new Parts(text, habits, start, Optional.empty()).take();
        if (date.isEmpty() || (article && !text.rest().isBlank())) {
            text.back(start);
            if (text.sees(SHAPE)) {
                throw new DateTimeException('"' + start.strip() + "\" looks like a date, and its month is not known.");
            }
            return Optional.empty();
        }
        return date;
    }

    /// Reads the whole of a text as one with its year.
    ///
    /// @param weekday the weekday that is said of it elsewhere; may be empty
    /// @throws Unclear if it could be two
    /// @throws DateTimeException if it is none
    public static LocalDate of(String text, String weekday, DateHabits habits) {
        Reading reading = new Reading((isWeekday(weekday) ? weekday.strip() + " " : "") + text.strip());
        return take(reading, habits)
                .filter(read -> reading.rest().isBlank() || reading.rest().equals("."))
                .flatMap(DiaryDate::date)
                .orElseThrow(() -> new DateTimeException('"' + text + "\" is not a date."));
    }

    private static boolean isWeekday(String text) {
        return DateNames.weekdays()
                .first(text.strip())
                .filter(found -> found.written().length() == text.strip().length())
                .isPresent();
    }

    /// A date in a year that is said elsewhere.
    ///
    /// @throws DateTimeException if it is none
    public LocalDate in(int year) {
        return date.orElseGet(() -> DateOrder.date(String.valueOf(year), month, day, year)
                .orElseThrow(() -> new DateTimeException('"' + written + "\" is not a date of " + year + ".")));
    }

    /// The pieces of one, read one after the other.
    private static final class Parts {
        private final Reading text;
        private final DateHabits habits;
        private final String start;
        private final String from;
        private final Optional<DateNames.Found> weekday;

        /// @param start where what is written begins, before a weekday
        private Parts(Reading text, DateHabits habits, String start, Optional<DateNames.Found> weekday) {
            this.text = text;
            this.habits = habits;
            this.start = start;
            this.weekday = weekday;
            from = text.rest();
        }

        private Optional<DiaryDate> take() {
            if (from.isEmpty()) {
                return Optional.empty();
            }
            if (!Character.isDigit(from.charAt(0))) {
                Optional<DiaryDate> east = from.codePointAt(0) > 0x2E80 ? east() : Optional.empty();
                return east.isPresent() ? east : again().monthFirst();
            }
            return compact()
                    .or(() -> again().east())
                    .or(() -> again().numbers())
                    .or(() -> again().roman())
                    .or(() -> again().yearFirst())
                    .or(() -> again().dayFirst())
                    .or(() -> again().withoutYear());
        }

        private Parts again() {
            text.back(from);
            return this;
        }

        private String written() {
            return start.substring(0, start.length() - text.rest().length()).strip();
        }

        private Optional<DiaryDate> whole(LocalDate date, boolean span) {
            String written = written();
            weekday.ifPresent(name -> check(date, name));
            return Optional.of(new DiaryDate(Optional.of(date), 0, 0, written, span, true));
        }

        private Optional<DiaryDate> yearless(int month, int day, boolean sure) {
            boolean possible = day >= 1
                    && month >= 1
                    && month <= MONTHS
                    && day <= Month.of(month).maxLength();
            return possible
                    ? Optional.of(
                            new DiaryDate(Optional.empty(), month, day, written(), false, sure || weekday.isPresent()))
                    : Optional.empty();
        }

        private DateTimeException none() {
            return new DateTimeException('"' + written() + "\" is not a date.");
        }

        private Optional<DiaryDate> compact() {
            MatchResult piece = text.take(COMPACT).orElse(null);
            if (piece == null) {
                return Optional.empty();
            }
            LocalDate date = DateOrder.date(
                            piece.group("year"), number(piece, "month"), number(piece, "day"), habits.year())
                    .orElseThrow(this::none);
            Optional<DiaryDate> read = whole(date, false);
            if (piece.group("hour") != null) {
                // The time is read as that of any timestamp.
                String second = piece.group("second") == null ? "00" : piece.group("second");
                text.back("T" + piece.group("hour") + ":" + piece.group("minute") + ":" + second + text.rest());
            }
            return read;
        }

        private Optional<DiaryDate> east() {
            MatchResult piece = text.take(EAST).orElse(null);
            if (piece == null) {
                return Optional.empty();
            }
            String year = piece.group("year");
            if (year == null || year.isEmpty()) {
                return yearless(number(piece, "month"), number(piece, "day"), true);
            }
            String era = piece.group("era");
            int begun = era == null ? 0 : ERAS.getOrDefault(era, 0);
            int number = begun + Integer.parseInt(era == null ? year : year.substring(era.length()));
            return whole(
                    DateOrder.date(
                                    String.format(Locale.ROOT, "%04d", number),
                                    number(piece, "month"),
                                    number(piece, "day"),
                                    habits.year())
                            .orElseThrow(this::none),
                    false);
        }

        private Optional<DiaryDate> numbers() {
            MatchResult piece = text.take(NUMBERS.getFirst())
                    .or(() -> text.take(NUMBERS.getLast()))
                    .orElse(null);
            if (piece == null) {
                return Optional.empty();
            }
            String year = piece.group("year");
            String a = year == null ? piece.group("a") : year;
            String b = month(piece.group("b"));
            String c = piece.group("c");
            boolean yearFirst = year != null;
            boolean yearLast = c.length() == FOUR;
            boolean known =
                    !b.equals(piece.group("b")) || piece.group("between").equals(".");
            if (b.isEmpty() || (!yearFirst && c.length() == 1) || (yearFirst && yearLast)) {
                return Optional.empty();
            }
            List<DateOrder> possible = yearFirst
                    ? List.of(DateOrder.YMD)
                    : known
                            ? List.of(
                                    !yearLast && habits.order().equals(Optional.of(DateOrder.YMD))
                                            ? DateOrder.YMD
                                            : DateOrder.DMY)
                            : yearLast || piece.group("between").equals("/")
                                    ? List.of(DateOrder.DMY, DateOrder.MDY)
                                    : List.of(DateOrder.DMY, DateOrder.MDY, DateOrder.YMD);
            Map<DateOrder, LocalDate> dates = new EnumMap<>(DateOrder.class);
            for (DateOrder order : possible) {
                order.date(a, b, c, habits.year()).ifPresent(date -> dates.put(order, date));
            }
            if (dates.isEmpty()) {
                boolean meant = yearFirst || yearLast || (known && Integer.parseInt(b) <= MONTHS && number(a) <= DAYS);
                if (!meant) {
                    return Optional.empty();
                }
                throw none();
            }
            LocalDate date = decided(dates);
            if (possible.size() > 1) {
                dates.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(date))
                        .map(Map.Entry::getKey)
                        .reduce((one, other) -> DateOrder.YMD)
                        .filter(order -> order != DateOrder.YMD)
                        .ifPresent(habits::saw);
            }
            return whole(date, piece.group("until") != null);
        }

        /// The one that the others of the diary, or a weekday, leave.
        private LocalDate decided(Map<DateOrder, LocalDate> dates) {
            Set<LocalDate> different = new LinkedHashSet<>(dates.values());
            if (different.size() > 1 && weekday.isPresent()) {
                Set<LocalDate> fitting = new LinkedHashSet<>(different);
                fitting.removeIf(date -> !weekday.get()
                        .languages()
                        .containsKey(date.getDayOfWeek().getValue()));
                different = fitting.size() == 1 ? fitting : different;
            }
            Optional<LocalDate> by = habits.order().map(dates::get).filter(different::contains);
            if (different.size() == 1) {
                return different.iterator().next();
            }
            if (by.isPresent()) {
                return by.get();
            }
            List<String> all = different.stream().map(LocalDate::toString).toList();
            throw new Unclear(
                    written(),
                    "could be " + String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast()
                            + ". Write it as one of them, or say which with --date-order.");
        }

        private Optional<DiaryDate> roman() {
            MatchResult piece = text.take(ROMAN).orElse(null);
            Integer month =
                    piece == null ? null : ROMANS.get(piece.group("month").toUpperCase(Locale.ROOT));
            return piece == null || month == null
                    ? Optional.empty()
                    : whole(
                            DateOrder.date(piece.group("year"), month, number(piece, "day"), habits.year())
                                    .orElseThrow(this::none),
                            false);
        }

        private Optional<DiaryDate> yearFirst() {
            MatchResult year = text.take(YEAR_BEFORE).orElse(null);
            if (year == null) {
                return Optional.empty();
            }
            String behind = text.rest();
            Optional<DateNames.Found> month = name();
            MatchResult day =
                    month.isPresent() && text.skips(TO_DAY) ? text.take(DAY).orElse(null) : null;
            if (day == null) {
                text.back(behind);
                day = text.take(DAY).orElse(null);
                month = day != null && text.skips(TO_MONTH) ? name() : Optional.empty();
            }
            return day == null || month.isEmpty()
                    ? Optional.empty()
                    : named(month.get(), day, year.group("year"), true);
        }

        private Optional<DiaryDate> dayFirst() {
            MatchResult day = text.take(DAY).orElse(null);
            Optional<DateNames.Found> month = day != null && text.skips(TO_MONTH) ? name() : Optional.empty();
            return month.isEmpty() || day == null ? Optional.empty() : withYear(month.get(), day);
        }

        private Optional<DiaryDate> monthFirst() {
            Optional<DateNames.Found> month = name();
            MatchResult day =
                    month.isPresent() && text.skips(TO_DAY) ? text.take(DAY).orElse(null) : null;
            return month.isEmpty() || day == null ? Optional.empty() : withYear(month.get(), day);
        }

        private Optional<DiaryDate> withYear(DateNames.Found month, MatchResult day) {
            String behind = text.rest();
            MatchResult year = text.take(YEAR).orElse(null);
            if (year == null) {
                text.back(behind);
                return named(month, day, null, false);
            }
            String whole = year.group("year");
            return named(month, day, whole == null ? year.group("short") : whole, true);
        }

        private Optional<DiaryDate> named(
                DateNames.Found month, MatchResult day, @Nullable String year, boolean wholeIsMeant) {
            Set<Integer> months = habits.numbers(month);
            int number = number(day, "day");
            if (year == null) {
                return yearless(months.iterator().next(), number, false);
            }
            List<LocalDate> dates = new ArrayList<>();
            months.forEach(
                    one -> DateOrder.date(year, one, number, habits.year()).ifPresent(dates::add));
            if (dates.isEmpty()) {
                if (wholeIsMeant && year.length() == FOUR) {
                    throw none();
                }
                return Optional.empty();
            }
            if (dates.size() > 1) {
                throw Unclear.either(written(), dates.getFirst(), dates.get(1));
            }
            return whole(dates.getFirst(), day.group("until") != null);
        }

        /// The name of a month; an English one may be cut short anywhere.
        private Optional<DateNames.Found> name() {
            Optional<DateNames.Found> found = DateNames.months()
                    .first(text.rest())
                    .filter(name -> name.written().length() >= SHORTEST
                            || name.written().codePointAt(0) > 0x370)
                    .or(() -> text.take(WORD).flatMap(Parts::english));
            found.ifPresent(name -> {
                if (text.rest().startsWith(name.written())) {
                    text.back(text.rest().substring(name.written().length()));
                }
            });
            return found;
        }

        private static final Pattern WORD = piece("[a-z]{3,9}(?!\\p{L})");

        private static Optional<DateNames.Found> english(MatchResult word) {
            return Optional.ofNullable(English.named(Month.values(), word.group()))
                    .map(month -> new DateNames.Found(Map.of(month.getValue(), Set.of("en")), word.group()));
        }

        private Optional<DiaryDate> withoutYear() {
            MatchResult piece = text.take(WITHOUT_YEAR).orElse(null);
            if (piece == null) {
                return Optional.empty();
            }
            String a = piece.group("a");
            if (piece.group("b") != null) {
                String month = month(piece.group("b"));
                return month.isEmpty() ? Optional.empty() : yearless(number(month), number(a), true);
            }
            boolean dash = piece.group("d") != null;
            String b = dash ? piece.group("d") : piece.group("c");
            boolean padded = a.startsWith("0") || b.startsWith("0");
            if ((dash && a.length() == 1) || (!padded && isCount(a, b))) {
                return Optional.empty();
            }
            // Which of the two is the month does not matter yet: either needs its year.
            Optional<DiaryDate> day = yearless(number(b), number(a), padded);
            return day.isPresent() ? day : yearless(number(a), number(b), padded);
        }

        /// Eight of ten, four of five, always.
        private static boolean isCount(String a, String b) {
            return ((b.equals("10") || b.equals("5")) && number(a) <= number(b)) || (a + "/" + b).equals("24/7");
        }

        /// A month in digits; empty where it is no number.
        private static String month(String written) {
            if (Character.isDigit(written.charAt(0))) {
                return written;
            }
            Integer number = ROMANS.get(written.toUpperCase(Locale.ROOT));
            return number == null ? "" : number.toString();
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        private static int number(MatchResult piece, String group) {
            return Integer.parseInt(piece.group(group));
        }
    }

    /// Reads a weekday in parentheses or not, if the text goes on with one. A short word of another language is one
    /// where the date has that weekday, and else any word.
    public static Optional<DateNames.Found> weekday(Reading text, LocalDate date) {
        String start = text.rest();
        boolean open = text.skips(OPEN);
        Optional<DateNames.Found> found = DateNames.weekdays()
                .first(text.rest())
                .filter(name -> name.written().length() > SHORTEST
                        || name.all().contains("en")
                        || name.languages().containsKey(date.getDayOfWeek().getValue()));
        if (found.isEmpty()) {
            text.back(start);
            return found;
        }
        text.back(text.rest().substring(found.get().written().length()));
        text.skips(open ? CLOSE : POINT);
        return found;
    }

    private static final Pattern OPEN = piece("[(（]");
    private static final Pattern CLOSE = piece("\\.?[)）]");
    private static final Pattern POINT = piece("\\.");

    /// Holds a date against the weekday that is said of it.
    ///
    /// @throws DateTimeException if it says another than the date has
    public static void check(LocalDate date, DateNames.Found weekday) {
        DayOfWeek right = date.getDayOfWeek();
        if (!weekday.languages().containsKey(right.getValue())) {
            throw new DateTimeException(
                    date + " is a " + English.day(right) + ", and the line says " + weekday.written() + ".");
        }
    }

    /// The days of the week that a word of at least four letters means, if it is one of them and nothing else.
    public static Set<Integer> weekdays(String word) {
        return DateNames.weekdays()
                .first(word)
                .filter(found -> found.written().length() == word.length()
                        && (word.length() > SHORTEST || word.codePointAt(0) > 0x2E80))
                .map(found -> found.languages().keySet())
                .orElse(Set.of());
    }

    /// The numbers of the months that a word means, if it is one of them and nothing else.
    public static Set<Integer> months(String word) {
        return DateNames.months()
                .first(word)
                .filter(found -> found.written().length() == word.length() && word.length() >= SHORTEST)
                .map(found -> found.languages().keySet())
                .orElse(Set.of());
    }
}
