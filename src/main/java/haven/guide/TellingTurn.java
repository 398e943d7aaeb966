package haven.guide;

import haven.guide.Key.Name;
import haven.guide.Stage.Over;
import haven.guide.Stage.Telling;
import java.time.Duration;

/// What happens while a person is told what to know before a practice.
final class TellingTurn {
    private TellingTurn() {}

    /// `n` leaves every hold out, `q` ends before it began, and space and Enter begin; no other key does by mistake.
    static Session press(Session session, Telling telling, Key key, Duration now) {
        if (Keys.isEnd(key) || key.is("Q")) {
            return session.with(new Over());
        }
        if (key.name() == Name.DOWN || key.name() == Name.UP) {
            return session.with(telling.moved(key.name() == Name.DOWN ? 1 : -1));
        }
        boolean eases = key.is("n") || key.is("N");
        Session suited = eases ? session.with(session.drill().withoutHolds()) : session;
        boolean begins = eases || key.is(" ") || key.name() == Name.ENTER;
        return begins ? suited.beginning(telling.asksBefore(), now) : session;
    }
}
