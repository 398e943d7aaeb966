package haven.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// In which order a date has its day, month and year.
public enum DateOrder {
    /// Day, month, year.
    DMY,
    /// Month, day, year.
    MDY,
    /// Year, month, day.
    YMD;

    private static final int CENTURY = 100;
    private static final int SHORT = 2;

    /// The one of this name, in any case.
    public static Optional<DateOrder> of(String word) {
        for (DateOrder order : values()) {
            if (order.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /// The date that three parts are in this order, if they are one.
    ///
    /// @param latest the year that one of two digits is not after
    Optional<LocalDate> date(String first, String second, String third, int latest) {
        return switch (this) {
            case DMY -> date(third, number(second), number(first), latest);
            case MDY -> date(third, number(first), number(second), latest);
            case YMD -> date(first, number(second), number(third), latest);
        };
    }

    /// The date, if it is one.
    ///
    /// @param year of two digits or four
    static Optional<LocalDate> date(String year, int month, int day, int latest) {
        try {
            return Optional.of(LocalDate.of(year(year, latest), month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int year(String written, int latest) {
        int year = number(written);
        if (written.length() > SHORT) {
            return year;
        }
        int ofThis = latest - Math.floorMod(latest, CENTURY) + year;
        return ofThis > latest ? ofThis - CENTURY : ofThis;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
