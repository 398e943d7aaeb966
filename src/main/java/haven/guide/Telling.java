package haven.guide;

import haven.guide.Key.Name;
import haven.guide.Stage.Over;
import java.time.Duration;

/// Tells what to know before the practice; it begins with a key.
///
/// @param text what is told
/// @param asksBefore whether a rating is asked for then
/// @param first the first line shown where there is no room for all, from 0
public record Telling(String text, boolean asksBefore, int first) implements Stage {
    private static final int MOST_LINES = 40;

    @Override
    public Cue cue(Duration now) {
        return new Cue("telling", text);
    }

    /// `n` leaves every hold out, `q` ends before it began, and space and Enter begin; no other key does by mistake.
    @Override
    public Session press(Session session, Key key, Duration now) {
        if (key.isEnd() || key.is("Q")) {
            return session.with(new Over());
        }
        if (key.name() == Name.DOWN || key.name() == Name.UP) {
            return session.with(moved(key.name() == Name.DOWN ? 1 : -1));
        }
        boolean eases = key.is("n") || key.is("N");
        Session suited = eases ? session.with(session.drill().withoutHolds()) : session;
        boolean begins = eases || key.is(" ") || key.name() == Name.ENTER;
        return begins ? suited.beginning(asksBefore, now) : session;
    }

    private Telling moved(int by) {
        return new Telling(text, asksBefore, Math.clamp(first + (long) by, 0, MOST_LINES));
    }

    @Override
    public Session unattended(Session session, Duration now) {
        return session.beginning(false, now);
    }
}
