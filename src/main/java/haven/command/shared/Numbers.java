package haven.command.shared;

import haven.UserError;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/// Reads the numbers people type for options.
public final class Numbers {
    private static final int LONGEST = 9;
    /// In milliseconds.
    private static final BigDecimal SECOND = BigDecimal.valueOf(1000);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60_000);

    private Numbers() {}

    /// Seconds, with or without decimals.
    public static Duration seconds(String option, String text) {
        return length(option, text, SECOND, "seconds, such as 4 or 5.5");
    }

    /// Minutes, with or without decimals.
    public static Duration minutes(String option, String text) {
        return length(option, text, MINUTE, "minutes, such as 3 or 1.5");
    }

    private static Duration length(String option, String text, BigDecimal millis, String accepted) {
        return decimal(text)
                .map(value -> Duration.ofMillis(value.multiply(millis).longValue()))
                .orElseThrow(() -> wrong(option, text, accepted));
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
