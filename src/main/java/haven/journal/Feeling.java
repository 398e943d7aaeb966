package haven.journal;

import java.util.OptionalInt;

/// A feeling and how strong it was.
///
/// @param name the person's word for it
/// @param strength 0 to 10, or none given
public record Feeling(String name, OptionalInt strength) {
    /// Refuses an empty name and a strength outside 0 to 10.
    public Feeling {
        Rating.require("a feeling", name, strength);
    }
}
