package haven.journal;

/// Something felt in the body.
///
/// @param place where: chest, throat, hands
/// @param quality how: tight, hot, numb; may be empty
public record Sensation(String place, String quality) {
    /// Refuses an empty place.
    public Sensation {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a sensation needs a place in the body");
        }
    }
}
