package haven.terminal;

import haven.drill.Drill;
import haven.drill.Step;
import haven.guide.Session;
import haven.text.Times;
import java.time.Duration;

/// What was practised, in words.
public final class Practised {
    private Practised() {}

    /// `5 minutes, 30 breaths`, or `9 things found`.
    public static String words(Session session, Duration now) {
        String time = Times.words(session.practised(now));
        int breaths = session.breaths(now);
        long found = session.progress().found().stream()
                .filter(thing -> isSense(session.drill(), thing.sense()))
                .count();
        if (session.drill().pattern().isPresent()) {
            return breaths == 0 ? time : time + ", " + Times.count(breaths, "breath");
        }
        return found == 0 ? time : time + ", " + Times.count(found, "thing") + " found";
    }

    /// Whether that is what a drill finds things with, and not what an answer is about.
    static boolean isSense(Drill drill, String sense) {
        return drill.steps().stream()
                .anyMatch(step -> step instanceof Step.Find find && find.sense().equals(sense));
    }
}
