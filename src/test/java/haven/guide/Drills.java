package haven.guide;

import haven.drill.Card;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Step;
import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Drills to test with, each of a few steps.
public final class Drills {
    /// Words for ten seconds, words for six that do not stretch, and words again.
    public static final Drill PROMPTS = drill(
            "let go",
            new Step.Prompt("hands", "Notice your hands.", Duration.ofSeconds(10), true),
            new Step.Prompt("jaw", "Press your teeth together.", Duration.ofSeconds(6), false),
            new Step.Prompt("jaw", "Let your jaw hang.", Duration.ofSeconds(17), true));

    /// Breaths counted to three, for a minute.
    public static final Drill COUNT =
            drill("count down", new Step.Count(3, "Count each breath out.", Duration.ofMinutes(1)));

    /// A feeling, a rating, and words.
    public static final Drill QUESTIONS = drill(
            "name it",
            new Ask(
                    "feeling",
                    "What do you feel?",
                    Kind.FEELING,
                    List.of("afraid", "angry", "sad", "left out"),
                    pause()),
            new Ask("strength", "How strong is it?", Kind.RATING, List.of(), pause()),
            new Ask("thought", "What goes through your mind?", Kind.WORDS, List.of(), pause()));

    /// A step to choose.
    public static final Drill CHOICE = drill(
            "one step",
            new Ask(
                    "step",
                    "One step instead:",
                    Kind.CHOICE,
                    List.of("wait 20 minutes before answering", "ask instead of assume", "take a walk"),
                    pause()));

    /// A feeling, what happened, an urge, and a step.
    public static final Drill NAMING = drill(
            "name it",
            QUESTIONS.steps().getFirst(),
            new Ask("trigger", "What happened?", Kind.WORDS, List.of(), pause()),
            new Ask("urge", "What do you feel like doing?", Kind.WORDS, List.of(), pause()),
            CHOICE.steps().getFirst());

    private Drills() {}

    private static Duration pause() {
        return Duration.ofSeconds(20);
    }

    /// A thought, how much it is believed, and another beside which the first stays in sight.
    public static final Drill BELIEF = drill(
            "belief",
            new Ask("thought", "What is the thought?", Kind.WORDS, List.of(), pause()),
            new Ask("belief", "How much do you believe it?", Kind.PERCENT, List.of(), pause(), "thought"),
            new Ask("truer", "What is also true?", Kind.WORDS, List.of(), pause(), "thought"));

    /// A drill of these steps.
    public static Drill drill(String title, Step... steps) {
        Card card = new Card(
                title, List.of(Need.CALM), Optional.empty(), "For a test.", "", "", Optional.empty(), false, true);
        return new Drill(title.replace(' ', '-'), card, List.of(steps), List.of(steps));
    }
}
