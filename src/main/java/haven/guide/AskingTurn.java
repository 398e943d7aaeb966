package haven.guide;

import haven.guide.Key.Name;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Over;
import haven.journal.Ending;
import haven.journal.Rating;
import java.time.Duration;
import java.util.Optional;

/// What happens while a rating is asked for. One key answers; a 1 waits a moment for the 0 of a 10.
final class AskingTurn {
    /// How long a 1 waits.
    static final Duration TEN_WAIT = Duration.ofSeconds(2);

    private AskingTurn() {}

    /// When a 1 is one.
    static Optional<Duration> nextChange(Asking asking) {
        return asking.oneSince().map(TEN_WAIT::plus);
    }

    static Session tick(Session session, Asking asking, Duration now) {
        Optional<Duration> due = nextChange(asking);
        return due.isPresent() && now.compareTo(due.get()) >= 0 ? rated(session, asking, 1, now) : session;
    }

    static Session press(Session session, Asking asking, Key key, Duration now) {
        boolean one = asking.oneSince().isPresent();
        if (key.name() == Name.ENTER) {
            return one ? rated(session, asking, 1, now) : skipped(session, asking, now);
        }
        if (Keys.isEnd(key)) {
            Session ended = one ? session.with(session.tally().rated(asking.before(), 1)) : session;
            return ended.with(new Over());
        }
        if (one && key.is("0")) {
            return rated(session, asking, Rating.MAX, now);
        }
        if (one && key.name() == Name.BACKSPACE) {
            return session.with(new Asking(asking.before(), Optional.empty()));
        }
        if (one || key.name() != Name.CHARACTER) {
            return session;
        }
        if (key.is("1")) {
            return session.with(new Asking(asking.before(), Optional.of(now)));
        }
        int digit = key.digit();
        return digit >= 0 ? rated(session, asking, digit, now) : session;
    }

    static Session skipped(Session session, Asking asking, Duration now) {
        return asking.before() ? session.enter(0, now, Ending.COMPLETED) : session.with(new Over());
    }

    private static Session rated(Session session, Asking asking, int rating, Duration now) {
        return skipped(session.with(session.tally().rated(asking.before(), rating)), asking, now);
    }
}
