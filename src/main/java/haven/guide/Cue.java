package haven.guide;

import haven.drill.Moment;
import haven.drill.Phase;
import haven.guide.Stage.Answering;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Breathing;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Counting;
import haven.guide.Stage.Finding;
import haven.guide.Stage.Over;
import haven.guide.Stage.Prompting;
import haven.guide.Stage.Telling;
import java.time.Duration;

/// What a session says right now, for whoever listens instead of looking.
///
/// @param key what it stands for: it is said again when that changes
/// @param words what is said; empty for nothing
/// @param hint what may be said with it; may be empty
public record Cue(String key, String words, String hint) {
    /// The key of a pause.
    public static final String PAUSED = "paused";
    /// Untrained people over-breathe when they are paced (6 of 16 on their first day, doi
    /// 10.1371/journal.pone.0218550).
    private static final String SMALLER = "small and soft is enough";

    private static final int FIRST_HINT = 1;
    private static final int HINT_EVERY = 8;

    /// All of it, as a voice says it.
    public String spoken() {
        return hint.isEmpty() ? words : words + ", " + hint;
    }

    /// What the session says at this time.
    public static Cue of(Session session, Duration now) {
        return switch (session.stage()) {
            case Telling telling -> new Cue("telling", telling.text(), "");
            case Asking asking -> new Cue("asking " + asking.before(), asking.question(), "");
            case Breathing breathing -> breathing(breathing, now);
            case Prompting prompting ->
                prompting.isPaused()
                        ? new Cue(PAUSED, "paused", "")
                        : new Cue("prompt " + prompting.step(), prompting.from().cue(), "");
            case Finding finding ->
                new Cue(finding.step() + " " + finding.index(), finding.from().cue(), "");
            case Counting counting ->
                counting.isPaused()
                        ? new Cue(PAUSED, "paused", "")
                        : new Cue("count " + counting.step(), counting.from().cue(), "");
            case Answering answering ->
                new Cue("ask " + answering.step(), answering.from().cue(), "");
            case Closing closing -> new Cue("done", "done", "");
            case Over over -> new Cue("over", "", "");
        };
    }

    private static Cue breathing(Breathing breathing, Duration now) {
        if (breathing.isPaused()) {
            return new Cue(PAUSED, "paused", "");
        }
        Moment moment = breathing.moment(now);
        String key = breathing.step() + " " + moment.breath() + " " + moment.phase();
        boolean begins = moment.phase() == Phase.IN;
        String beside = breathing.from().cue();
        String hint = moment.breath() == 0 && !beside.isEmpty() ? beside : smaller(moment.breath());
        return new Cue(key, moment.phase().cue(), begins ? hint : "");
    }

    /// What stays beside a paced breath: the step's own words, and now and then to breathe smaller.
    ///
    /// @param breath which breath, from 0
    public static String beside(Breathing breathing, int breath) {
        String smaller = smaller(breath);
        return smaller.isEmpty() ? breathing.from().cue() : smaller;
    }

    private static String smaller(int breath) {
        return breath % HINT_EVERY == FIRST_HINT ? SMALLER : "";
    }
}
