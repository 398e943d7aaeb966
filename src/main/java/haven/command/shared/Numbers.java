package haven.command.shared;

import haven.UserError;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/// Reads the numbers people type for options.
public final class Numbers {
    private static final int MILLIS_DIGITS = 3;
    private static final int LONGEST = 9;
    private static final long SECONDS_A_MINUTE = 60;

    private Numbers() {}

    /// Seconds, with or without decimals.
    public static Duration seconds(String option, String text) {
        return decimal(text)
                .map(value ->
                        Duration.ofMillis(value.movePointRight(MILLIS_DIGITS).longValue()))
                .orElseThrow(() -> wrong(option, text, "seconds, such as 4 or 5.5"));
    }

    /// Minutes, with or without decimals.
    public static Duration minutes(String option, String text) {
        return decimal(text)
                .map(value -> value.multiply(BigDecimal.valueOf(SECONDS_A_MINUTE)))
                .map(value ->
                        Duration.ofMillis(value.movePointRight(MILLIS_DIGITS).longValue()))
                .orElseThrow(() -> wrong(option, text, "minutes, such as 3 or 1.5"));
    }

    /// A whole number.
    public static int whole(String option, String text) {
        return decimal(text)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .orElseThrow(() -> wrong(option, text, "a whole number"));
    }

    private static UserError wrong(String option, String text, String accepted) {
        return UserError.usage(option + " takes " + accepted + ", not \"" + text + "\".", "");
    }

    /// A plain decimal number of a sensible length, without sign or exponent.
    public static Optional<BigDecimal> decimal(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !text.matches("[0-9]+([.][0-9]+)?|[.][0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
