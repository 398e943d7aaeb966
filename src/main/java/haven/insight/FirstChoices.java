package haven.insight;

import java.util.List;

/// What is commonly chosen first, for when nothing is known of a person yet. These are customs, not evidence: haven
/// knows of no study that says which drill is better at which strength. None of them holds the breath, and none uses
/// touch or pictures of the mind, which some people would rather ask for.
public final class FirstChoices {
    private FirstChoices() {}

    /// The names of drills, the most common choice first.
    public static List<String> at(Strength strength) {
        return switch (strength) {
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
