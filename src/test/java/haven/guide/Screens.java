package haven.guide;

import static haven.guide.Played.press;
import static haven.guide.Played.tick;

import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Step;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every screen that a hard moment, a drill by itself and what is looked at meanwhile can show.
public final class Screens {
    private Screens() {}

    /// Each by its name.
    public static Map<String, HardMoment> all() {
        Map<String, HardMoment> screens = new LinkedHashMap<>();
        HardMoment now = HardMoment.begin(new FewResources(), minute(), Duration.ZERO);
        HardMoment rating = tick(now, 60.05);
        HardMoment offered = press(rating, 62, "7");
        HardMoment prompts = press(offered, 65, Name.ENTER);
        HardMoment closing = tick(prompts, 98.01);
        HardMoment uneasy = press(press(closing, 99, " "), 100, "9");
        HardMoment naming = press(press(closing, 99, " "), 100, "4");
        HardMoment ground = press(now, 12, "g");
        screens.put("now, first breath", now);
        screens.put("now, first breath paused", press(now, 5, " "));
        screens.put("now, rating", rating);
        screens.put("now, rating, a 1", press(rating, 62, "1"));
        screens.put("now, offers", offered);
        screens.put("now, words to follow", prompts);
        screens.put("now, words to follow paused", press(prompts, 70, " "));
        screens.put("now, the end of a practice", closing);
        screens.put("now, of no help", uneasy);
        screens.put("now, grounding", ground);
        screens.put("now, grounding, a word", press(ground, 13, "lamp"));
        screens.put("now, a feeling", naming);
        screens.put("now, a feeling by its letters", press(naming, 101, "a"));
        screens.put("now, what happened", press(naming, 101, Name.ENTER));
        screens.put("now, the urge", press(naming, 101, Name.ENTER, Name.ENTER));
        screens.put("now, one step", press(naming, 101, Name.ENTER, Name.ENTER, Name.ENTER));
        screens.put("people and help lines", press(now, 5, "h"));
        screens.put("people and help lines, a country chosen", press(press(press(now, 5, "h"), 6, "c"), 7, "2"));
        screens.put("countries", press(press(now, 5, "h"), 6, "c"));
        screens.put("toolkit", press(now, 5, "t"));
        screens.put("keys", press(now, 5, "?"));
        screens.put("keys of grounding", press(ground, 13, "?"));
        HardMoment breath = alone(FewResources.drill("box"), false);
        screens.put("breathe", breath);
        screens.put("breathe, faster", press(breath, 1, "+"));
        screens.put("breathe, paused", press(breath, 1, " "));
        screens.put("breathe, rating before", alone(FewResources.drill("box"), true));
        screens.put("count", alone(Drills.COUNT, false));
        screens.put("count, paused", press(alone(Drills.COUNT, false), 1, " "));
        screens.put("ground", alone(FewResources.drill("3-3-3"), false));
        HardMoment questions = press(alone(Drills.QUESTIONS, false), 1, Name.ENTER);
        screens.put("a question for a number", questions);
        screens.put("a question for a number, a 1", press(questions, 2, "1"));
        screens.put("a question for words", press(questions, 2, Name.ENTER));
        return screens;
    }

    private static HardMoment alone(Drill drill, boolean asksBefore) {
        return HardMoment.practising(new FewResources(), Session.begin(drill, asksBefore, true, Duration.ZERO));
    }

    private static Drill minute() {
        Drill drill = FewResources.drill("long-exhale");
        Step.Breathe step = (Step.Breathe) drill.steps().getFirst();
        return drill.with(List.of(step.lasting(new Extent.Breaths(6))));
    }
}
