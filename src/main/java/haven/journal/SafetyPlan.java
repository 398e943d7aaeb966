package haven.journal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the person wrote down in a calm hour for a hard one.
///
/// @param parts the lines of each part that says something, in their order
public record SafetyPlan(Map<PlanPart, List<String>> parts) {
    /// Nothing written yet.
    public static final SafetyPlan EMPTY = new SafetyPlan(Map.of());

    /// Leaves out the parts that say nothing.
    public SafetyPlan {
        Map<PlanPart, List<String>> said = new EnumMap<>(PlanPart.class);
        parts.forEach((part, lines) -> {
            if (!lines.isEmpty()) {
                said.put(part, List.copyOf(lines));
            }
        });
        parts = Collections.unmodifiableMap(said);
    }

    /// The lines of a part, none where it says nothing.
    public List<String> lines(PlanPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /// The same plan with these lines in a part.
    public SafetyPlan with(PlanPart part, List<String> lines) {
        Map<PlanPart, List<String>> all = new EnumMap<>(PlanPart.class);
        all.putAll(parts);
        all.put(part, lines);
        return new SafetyPlan(all);
    }

    /// Whether nothing is written in it yet.
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
