package haven.drill;

import haven.drill.Card.Family;
import haven.drill.Step.Ask;
import haven.drill.Step.Breathe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A practice that can be guided.
///
/// @param name what is typed: `long-exhale`
/// @param card what it says of itself
/// @param steps its parts, in order; at least one
/// @param shortSteps its parts when there is little time; at least one
public record Drill(String name, Card card, List<Step> steps, List<Step> shortSteps) {
    /// What to know before paced breaths of every kind: the one place that says who leaves holds out.
    public static final String BREATHS = "Breathe small and gently. Leave holds out when pregnant or with asthma,"
            + " epilepsy, heart or lung trouble or high blood pressure, and stop if you feel dizzy or tingling.";

    /// How much shorter or longer than written a part may become.
    private static final double LEAST_STRETCH = 0.4;
    private static final double MOST_STRETCH = 6;

    /// Refuses a drill without a step.
    public Drill {
        steps = List.copyOf(steps);
        shortSteps = List.copyOf(shortSteps);
        if (steps.isEmpty() || shortSteps.isEmpty()) {
            throw new IllegalArgumentException("a drill has at least one step, also when it is short");
        }
    }

    /// What is shown: long exhale.
    public String title() {
        return card.title();
    }

    /// Whether that short command guides it.
    public boolean isOf(Family family) {
        return card.family().equals(Optional.of(family));
    }

    /// The same drill with these steps, whether there is little time or not.
    public Drill with(List<Step> others) {
        return new Drill(name, card, others, others);
    }

    /// The same drill for when there is little time.
    public Drill shortened() {
        return with(shortSteps);
    }

    /// The same drill with each step as this makes it, whether there is little time or not.
    public Drill each(UnaryOperator<Step> change) {
        return new Drill(
                name,
                card,
                steps.stream().map(change).toList(),
                shortSteps.stream().map(change).toList());
    }

    /// The same drill as it is practised where breaths are held, or not.
    public Drill held(boolean holds) {
        return holds || !hasHolds() ? this : withoutHolds();
    }

    /// The same drill with no breath held, and said to be so. One that is called by its figures is called by the new
    /// ones.
    public Drill withoutHolds() {
        Drill eased = each(step ->
                step instanceof Breathe breathe ? breathe.with(breathe.pattern().withoutHolds()) : step);
        BreathPattern pattern = eased.pattern().orElse(null);
        if (pattern == null || steps.size() > 1) {
            return eased;
        }
        boolean isCalledByFigures =
                pattern().map(BreathPattern::notation).filter(title()::equals).isPresent();
        String purpose = "In " + BreathPattern.seconds(pattern.in().plus(pattern.sip())) + ", out "
                + BreathPattern.seconds(pattern.out()) + ": without its holds.";
        return new Drill(
                name,
                card.saying(isCalledByFigures ? pattern.notation() : title(), purpose),
                eased.steps,
                eased.shortSteps);
    }

    /// The same drill with these words wherever it asks for a feeling.
    public Drill withFeelings(List<String> words) {
        return each(step -> step instanceof Ask ask && ask.kind() == Ask.Kind.FEELING ? ask.choosing(words) : step);
    }

    /// Whether it asks for a feeling.
    public boolean asksForFeelings() {
        return steps.stream().anyMatch(step -> step instanceof Ask ask && ask.kind() == Ask.Kind.FEELING);
    }

    /// Whether a breath is held in it.
    public boolean hasHolds() {
        return steps.stream()
                .anyMatch(step ->
                        step instanceof Breathe breathe && breathe.pattern().hasHold());
    }

    /// What to know before it; empty where there is nothing.
    public List<String> cautions() {
        return Stream.of(card.caution(), hasHolds() ? BREATHS : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// What parts of it may be left out by name, in order.
    public List<String> parts() {
        return steps.stream()
                .map(Step::part)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /// The same drill without these parts; where nothing would be left, as it is.
    public Drill without(Set<String> parts) {
        List<Step> left = without(steps, parts);
        List<Step> shortLeft = without(shortSteps, parts);
        return left.isEmpty() || shortLeft.isEmpty() ? this : new Drill(name, card, left, shortLeft);
    }

    private static List<Step> without(List<Step> steps, Set<String> parts) {
        return steps.stream().filter(step -> !parts.contains(step.part())).toList();
    }

    /// How long it lasts; empty when a part of it has no clock.
    public Optional<Duration> length() {
        boolean hasClock = steps.stream().allMatch(step -> step.length().isPresent());
        return hasClock ? Optional.of(usualLength()) : Optional.empty();
    }

    /// About how long it takes, also where a part of it has no clock.
    public Duration usualLength() {
        return usualLength(steps);
    }

    private static Duration usualLength(List<Step> steps) {
        return steps.stream().map(Step::time).reduce(Duration.ZERO, Duration::plus);
    }

    /// The same drill for another length: each part that can is made longer or shorter alike.
    ///
    /// @throws IllegalArgumentException if it cannot be made as long or as short; its message says what can
    public Drill lasting(Duration wanted) {
        if (steps.size() == 1 && steps.getFirst() instanceof Breathe breathe) {
            return with(List.of(breathe.lasting(wanted)));
        }
        Duration stretching = usualLength(steps.stream().filter(Step::stretches).toList());
        Duration fixed = usualLength().minus(stretching);
        if (stretching.isZero()) {
            throw new IllegalArgumentException(title() + " goes at your own pace, without minutes");
        }
        double factor = (double) wanted.minus(fixed).toMillis() / stretching.toMillis();
        if (factor < LEAST_STRETCH || factor > MOST_STRETCH) {
            throw new IllegalArgumentException(title() + " lasts from "
                    + minutes(fixed, stretching, LEAST_STRETCH, true) + " to "
                    + minutes(fixed, stretching, MOST_STRETCH, false) + " minutes");
        }
        return with(steps.stream().map(step -> stretched(step, factor)).toList());
    }

    private static String minutes(Duration fixed, Duration stretching, double factor, boolean up) {
        double minutes = (fixed.toMillis() + stretching.toMillis() * factor)
                / Duration.ofMinutes(1).toMillis();
        double tenths = up ? Math.ceil(minutes * 10) : Math.floor(minutes * 10);
        return BreathPattern.seconds(Duration.ofMillis(Math.round(tenths * 100)));
    }

    private static Step stretched(Step step, double factor) {
        Duration time = Duration.ofMillis(Math.round(step.time().toMillis() * factor));
        return step.stretches() ? step.lasting(time) : step;
    }

    /// The breath it is built on: that of its first paced step.
    public Optional<BreathPattern> pattern() {
        for (Step step : steps) {
            if (step instanceof Breathe breathe) {
                return Optional.of(breathe.pattern());
            }
        }
        return Optional.empty();
    }
}
