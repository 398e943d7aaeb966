package haven.guide;

import haven.drill.Card;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Step;
import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The questions that name a hard moment, and what their answers are kept as. Each may be left.
public final class NamingDrill {
    /// What was felt.
    public static final String FEELING = "feeling";
    /// What set it off.
    public static final String TRIGGER = "trigger";
    /// What there was an urge to do.
    public static final String URGE = "urge";
    /// The measured step that was chosen.
    public static final String STEP = "step";

    private static final Duration PAUSE = Duration.ofSeconds(20);
    /// Steps for who has none of their own yet.
    private static final List<String> STEPS = List.of(
            "wait 20 minutes before answering",
            "ask instead of assume",
            "say that I need a moment",
            "write it, and not send it",
            "go outside for ten minutes");

    private NamingDrill() {}

    /// The questions.
    ///
    /// @param feelings words to choose from
    /// @param ownSteps the person's own measured steps; they come first
    public static Drill of(List<String> feelings, List<String> ownSteps) {
        Set<String> choices = new LinkedHashSet<>(ownSteps);
        choices.addAll(STEPS);
        List<Step> steps = List.of(
                new Ask(FEELING, "What do you feel?", Kind.FEELING, feelings, PAUSE),
                new Ask(TRIGGER, "What happened?", Kind.WORDS, List.of(), PAUSE),
                new Ask(URGE, "What do you feel like doing?", Kind.WORDS, List.of(), PAUSE),
                new Ask(STEP, "What could be one small step instead?", Kind.CHOICE, List.copyOf(choices), PAUSE));
        Card card = Card.of("name it", Need.PRESENT, "Names what goes on, and finds one small step.");
        return new Drill("name-it", card, steps, steps);
    }
}
