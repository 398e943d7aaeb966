package haven.insight;

/// A drill that may be offered.
///
/// @param drill its name: `long-exhale`
/// @param title what is shown: long exhale
/// @param kind what it asks of a person
public record Candidate(String drill, String title, Kind kind) {
    /// What a drill asks of a person.
    public enum Kind {
        /// To follow a breath.
        BREATH,
        /// To look, listen and feel, with the eyes open.
        GROUNDING,
        /// Anything else: muscles, images, touch, words.
        OTHER
    }
}
