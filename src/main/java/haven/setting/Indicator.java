package haven.setting;

import haven.entry.Scale;
import haven.text.OneLine;
import java.util.List;
import java.util.Locale;

/// Something that a person wants to be asked once a day, from 0 to 10, beside [Scale#BUILT_IN].
///
/// @param name such as pain
/// @param low what 0 means, such as none
/// @param high what 10 means, such as a lot
public record Indicator(String name, String low, String high) {
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final int LONGEST = 24;

    /// Refuses what cannot be shown as one short name with two ends; the message is a clause.
    public Indicator {
        name = OneLine.of(name).strip();
        low = OneLine.of(low).strip();
        high = OneLine.of(high).strip();
        if (name.isEmpty() || low.isEmpty() || high.isEmpty()) {
            throw new IllegalArgumentException(
                    "an indicator is \"NAME\" or \"NAME: LOW, HIGH\", and nothing of it empty");
        }
        for (String part : List.of(name, low, high)) {
            if (part.codePointCount(0, part.length()) > LONGEST) {
                throw new IllegalArgumentException(
                        "indicators has \"" + part + "\", which is longer than " + LONGEST + " letters");
            }
        }
        if (Scale.builtIn(name.toLowerCase(Locale.ROOT).replace(' ', '-')).isPresent()) {
            throw new IllegalArgumentException("indicators has \"" + name + "\", which a check-in asks anyway");
        }
    }

    /// Reads `NAME`, or `NAME: LOW, HIGH`.
    ///
    /// @throws IllegalArgumentException if it is neither; the message is a clause
    public static Indicator of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new Indicator(written, LOW, HIGH);
        }
        String[] ends = written.substring(colon + 1).split(",", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(
                    "\"" + OneLine.of(written) + "\" is not an indicator, which is \"NAME\" or \"NAME: LOW, HIGH\"");
        }
        return new Indicator(written.substring(0, colon), ends[0], ends[1]);
    }

    /// As [#of(String)] reads it.
    public String written() {
        return low.equals(LOW) && high.equals(HIGH) ? name : name + ": " + low + ", " + high;
    }
}
