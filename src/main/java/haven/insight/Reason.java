package haven.insight;

import haven.insight.Candidate.Kind;
import haven.insight.DrillRecord.Attempt;
import java.util.List;

/// Why a drill is offered, as counts of the person's own ratings. All of them are counted, however old.
final class Reason {
    private static final String ELSEWHERE = "at other strengths";

    private Reason() {}

    static String of(Candidate candidate, DrillRecord drill, Situation situation) {
        if (!drill.here().isEmpty()) {
            return counted(drill.here(), situation.strength().words());
        }
        if (situation.leavesBreathAlone() && candidate.kind() == Kind.GROUNDING) {
            return "eyes open, and no breath to follow";
        }
        return drill.elsewhere().isEmpty()
                ? "nothing known yet: a common first choice"
                : counted(drill.elsewhere(), ELSEWHERE);
    }

    private static String counted(List<Attempt> attempts, String where) {
        int lower = DrillRecord.count(attempts, Outcome.LOWER);
        int higher = DrillRecord.count(attempts, Outcome.HIGHER);
        int times = attempts.size();
        if (higher > lower) {
            return "higher afterwards " + times(higher, times) + " " + where;
        }
        if (lower > 0) {
            return "clearly lower afterwards " + times(lower, times) + " " + where;
        }
        return "about the same afterwards " + times(times, times) + " " + where;
    }

    private static String times(int some, int all) {
        return all == 1 ? "the one time" : some + " of " + all + " times";
    }
}
