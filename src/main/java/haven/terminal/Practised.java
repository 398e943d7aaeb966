package haven.terminal;

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
        int found = session.tally().found().size();
        if (session.drill().pattern().isPresent()) {
            return breaths == 0 ? time : time + ", " + Times.count(breaths, "breath");
        }
        return found == 0 ? time : time + ", " + Times.count(found, "thing") + " found";
    }
}
