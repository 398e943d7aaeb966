package haven.guide;

import haven.drill.BreathPattern;
import haven.drill.Card;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Step;
import haven.drill.Step.Breathe;
import haven.drill.Step.Prompt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two people at one screen, by the clock: one speaks, the other says back what was heard and then what makes sense in
/// it, and it begins again the other way round; with a breath between. It takes nobody's side, and names nobody.
public final class DialogueDrill {
    private static final String FREE = "Only if both of you are free to stop. Either may, with q, and need not say why."
            + " Safety comes first: haven support.";
    /// Long enough to read that twice.
    private static final Duration READ = Duration.ofSeconds(15);
    private static final String REFLECT = "The listener says back what was heard, until it fits.";
    private static final String VALIDATE =
            "The listener says what makes sense in it. That is not the same as to agree.";
    private static final BreathPattern BREATH = new BreathPattern(
            Duration.ofSeconds(4), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(6), Duration.ZERO);

    private DialogueDrill() {}

    /// The dialogue.
    ///
    /// @param title what it is called on the screen
    /// @param each how long each part of it is, 1 second to 10 minutes
    public static Drill of(String title, Duration each) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Prompt("", FREE, READ, true));
        round(steps, "One of you speaks: how it is for you. The other listens.", each);
        steps.add(breath(3, "both; then the other way round"));
        round(steps, "Now the other speaks: how it is for you. And the first listens.", each);
        Card card = Card.of(title, Need.TOGETHER, "Two people speak and listen in turns.");
        return new Drill("dialogue", card, steps, steps);
    }

    private static void round(List<Step> steps, String speak, Duration each) {
        steps.add(new Prompt("", speak, each, true));
        steps.add(breath(2, "both; then say it back"));
        steps.add(new Prompt("", REFLECT, each, true));
        steps.add(breath(2, "both; then what makes sense"));
        steps.add(new Prompt("", VALIDATE, each, true));
    }

    private static Breathe breath(int breaths, String beside) {
        return new Breathe(BREATH, new Extent.Breaths(breaths), Optional.empty(), beside);
    }
}
