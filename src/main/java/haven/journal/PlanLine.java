package haven.journal;

/// One line of the safety plan.
///
/// @param part where it stands
/// @param text what it says
public record PlanLine(PlanPart part, String text) {
    /// Refuses one that says nothing.
    public PlanLine {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a line of the safety plan says something");
        }
    }
}
