package haven.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Numbers of JSON, as exact as they are written.
final class JsonNumber {
    /// Over thirty years: longer than anything was practised.
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(1_000_000_000);

    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

    private JsonNumber() {}

    /// A number that a computer can hold: 1e999 is read as an infinite one.
    static Optional<BigDecimal> of(JsonNode value) {
        return value.isNumber() && Double.isFinite(Double.parseDouble(value.asString()))
                ? Optional.of(new BigDecimal(value.asString()))
                : Optional.empty();
    }

    /// Whether so many seconds may have been practised.
    static boolean areSeconds(BigDecimal seconds) {
        return seconds.signum() >= 0 && seconds.compareTo(MOST_SECONDS) <= 0;
    }

    /// Seconds as whole milliseconds.
    static long millis(BigDecimal seconds) {
        return seconds.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
