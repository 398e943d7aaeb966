package haven.insight;

import haven.entry.Rating;
import java.util.List;

/// How strong distress is, in three bands. What helps with a little unease may be out of reach at 9, so a drill's
/// record is kept apart for each.
///
/// The bounds are haven's own choice: at 7 and up a breath may be too much and the senses come in; at 3 and under there
/// is room for something quiet.
public enum Strength {
    /// 0 to 3.
    MILD("at 3 and under"),
    /// 4 to 6.
    MIDDLE("at 4 to 6"),
    /// 7 to 10.
    STRONG("at 7 and up");

    private static final int MIDDLE_FROM = 4;
    private static final int STRONG_FROM = 7;

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    /// The band of a rating.
    ///
    /// @throws IllegalArgumentException if it is not from 0 to 10
    public static Strength of(int rating) {
        if (!Rating.isValid(rating)) {
            throw new IllegalArgumentException("distress is a whole number from 0 to 10, not " + rating);
        }
        if (rating >= STRONG_FROM) {
            return STRONG;
        }
        return rating >= MIDDLE_FROM ? MIDDLE : MILD;
    }

    /// As it ends a sentence: "at 7 and up".
    public String words() {
        return words;
    }

    /// What is commonly chosen first, for when nothing is known of a person yet: the names of drills, the most common
    /// choice first.
    ///
    /// These are customs, not evidence: haven knows of no study that says which drill is better at which strength. None
    /// of them holds the breath, and none uses touch or pictures of the mind, which some people would rather ask for.
    public List<String> firstChoices() {
        return switch (this) {
            case MILD ->
                List.of(
                        "coherent",
                        "body-scan",
                        "gratitude",
                        "even",
                        "long-exhale",
                        "count-down",
                        "posture",
                        "self-compassion");
            case MIDDLE -> List.of("long-exhale", "sigh", "3-3-3", "name-it", "movement", "even", "posture", "object");
            case STRONG ->
                List.of(
                        "3-3-3",
                        "long-exhale",
                        "5-4-3-2-1",
                        "muscle-relaxation",
                        "feet",
                        "object",
                        "movement",
                        "count-down");
        };
    }
}
