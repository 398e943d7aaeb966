package haven.support;

import haven.setting.Country;
import java.time.LocalDate;
import java.util.Optional;

/// A number that answers.
///
/// @param country where it is reached
/// @param number as it is dialled
/// @param channel how it is reached: call, text; `emergency` is the number for immediate danger
/// @param hours when it is open; empty where that is not known
/// @param checked the day it was last checked, where that is known
/// @param certain false where it was found less often than the others
/// @param own whether the person added it
public record HelpLine(
        Country country,
        String number,
        String channel,
        String hours,
        Optional<LocalDate> checked,
        boolean certain,
        boolean own) {
    /// The channel of the number for immediate danger.
    public static final String EMERGENCY = "emergency";

    /// Whether it is the number for immediate danger.
    public boolean isEmergency() {
        return channel.equals(EMERGENCY);
    }

    /// Whether both are the same number of the same country, however it is written.
    boolean isSameAs(HelpLine other) {
        return country.equals(other.country) && digits().equals(other.digits());
    }

    private String digits() {
        return number.replaceAll("[ ()/.-]", "");
    }
}
