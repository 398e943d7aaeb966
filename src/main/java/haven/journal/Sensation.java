package haven.journal;

import java.util.OptionalInt;

/// Something felt in the body.
///
/// @param place where: chest, throat, hands
/// @param quality how: tight, buzzing, numb; may be empty
/// @param temperature how warm: cold, hot; may be empty
/// @param strength 0 to 10, or none given
public record Sensation(String place, String quality, String temperature, OptionalInt strength) {
    /// Refuses an empty place and a strength outside 0 to 10.
    public Sensation {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a sensation needs a place in the body");
        }
        Rating.require("a sensation's strength", strength);
    }

    /// How and where: `tight hot chest`.
    public String words() {
        return String.join(" ", quality, temperature, place).strip().replaceAll(" +", " ");
    }
}
