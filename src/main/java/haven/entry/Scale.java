package haven.entry;

import java.util.List;
import java.util.Optional;

/// What a check-in asks about, rated from 0 to 10.
///
/// @param name what it is
/// @param low what 0 means
/// @param high what 10 means
public record Scale(String name, String low, String high) {
    /// What everybody is asked.
    public static final List<Scale> BUILT_IN = List.of(
            new Scale("sleep", "hardly slept", "slept well"),
            new Scale("mood", "very low", "good"),
            new Scale("self-talk", "harsh", "kind"),
            new Scale("connection", "alone", "close"));

    /// Refuses one without a name.
    public Scale {
        if (name.isBlank()) {
            throw new IllegalArgumentException("what a check-in asks about has a name");
        }
    }

    /// The one of this name that everybody is asked.
    public static Optional<Scale> builtIn(String name) {
        return BUILT_IN.stream().filter(scale -> scale.name().equals(name)).findFirst();
    }
}
