package haven.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A practice that can be guided.
///
/// @param name what is typed: `long-exhale`
/// @param title what is shown: long exhale
/// @param family which command guides it
/// @param purpose what it is for, in one line
/// @param source where its figures come from
/// @param mostBreaths the most breaths it is practised with, unless more are asked for by name
/// @param steps its parts, in order
public record Drill(
        String name,
        String title,
        Family family,
        String purpose,
        String source,
        Optional<Integer> mostBreaths,
        List<Step> steps) {
    /// Refuses a drill without a step.
    public Drill {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a drill has at least one step");
        }
    }

    /// The same drill with other steps.
    public Drill with(List<Step> others) {
        return new Drill(name, title, family, purpose, source, mostBreaths, others);
    }

    /// How long it lasts; empty when a part of it has no clock.
    public Optional<Duration> length() {
        Duration total = Duration.ZERO;
        for (Step step : steps) {
            switch (step) {
                case Step.Breathe breathe ->
                    total = total.plus(breathe.timeline().length());
                case Step.Find find -> {
                    if (find.pace().isEmpty()) {
                        return Optional.empty();
                    }
                    total = total.plus(find.pace().get().multipliedBy(find.count()));
                }
            }
        }
        return Optional.of(total);
    }

    /// The breath it is built on: that of its first paced step.
    public Optional<BreathPattern> pattern() {
        for (Step step : steps) {
            if (step instanceof Step.Breathe breathe) {
                return Optional.of(breathe.pattern());
            }
        }
        return Optional.empty();
    }

    /// The families of drills.
    public enum Family {
        /// Paced breaths: `haven breathe`.
        BREATHE,
        /// Coming back to the present through the senses: `haven ground`.
        GROUND
    }
}
