package haven.entry;

import java.util.OptionalInt;

/// Whole numbers from 0 to 10, as people rate distress (SUDS, Wolpe 1969) and the strength of a feeling.
public final class Rating {
    /// The strongest there is.
    public static final int MAX = 10;

    /// From here on distress is still strong, whatever it was before.
    private static final int STILL_STRONG = 8;

    private Rating() {}

    /// Whether it is from 0 to 10.
    public static boolean isValid(int value) {
        return value >= 0 && value <= MAX;
    }

    /// The number, or nothing where none was given.
    public static String written(OptionalInt rating) {
        return rating.isPresent() ? String.valueOf(rating.getAsInt()) : "";
    }

    /// Whether what was practised was of no help, and is left alone for now: distress is higher than before it, or
    /// still 8 or more.
    public static boolean isOfNoHelp(OptionalInt before, int after) {
        return after >= STILL_STRONG || after > before.orElse(after);
    }

    /// Whether it is strong enough that whoever leaves is told where others can be reached: 8 or more.
    public static boolean isStrong(OptionalInt rating) {
        return rating.orElse(0) >= STILL_STRONG;
    }

    static void require(String what, String name, OptionalInt value) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " needs a name");
        }
        require(name, value);
    }

    static void require(String name, OptionalInt value) {
        if (value.isPresent() && !isValid(value.getAsInt())) {
            throw new IllegalArgumentException(name + " is a whole number from 0 to 10, not " + value.getAsInt());
        }
    }
}
