package haven.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// English names of days and months, whatever the machine's locale is, and without loading locale data.
public final class English {
    private static final int SHORT = 3;
    private static final int CLOCK = 5;

    private English() {}

    /// Such as November.
    public static String month(Month month) {
        return capitalised(month.name());
    }

    /// Such as Nov.
    public static String shortMonth(Month month) {
        return month(month).substring(0, SHORT);
    }

    /// Such as Wednesday.
    public static String day(DayOfWeek day) {
        return capitalised(day.name());
    }

    /// Such as Wed.
    public static String shortDay(DayOfWeek day) {
        return day(day).substring(0, SHORT);
    }

    /// Such as "18 November 2026".
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
    }

    /// Such as "09:05".
    public static String clock(LocalTime time) {
        return time.toString().substring(0, CLOCK);
    }

    /// A noun after its article: an episode, a note.
    public static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /// Such as "Monday, Wednesday and Sunday"; empty for none.
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// The day or month whose name begins with a word of at least three letters, in any case; null where none does.
    static <E extends Enum<E>> @Nullable E named(E[] all, String word) {
        for (E one : all) {
            if (word.length() >= SHORT && one.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                return one;
            }
        }
        return null;
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
