package haven.guide;

import haven.entry.Ending;
import haven.entry.Rating;
import haven.guide.Key.Name;
import haven.guide.Stage.Over;
import java.time.Duration;
import java.util.Optional;

/// Asks for a rating from 0 to 10. One key answers; a 1 waits a moment for the 0 of a 10.
///
/// @param before whether it is the one before the practice
/// @param oneSince when a 1 was pressed, which may yet become 10
public record AskingStrength(boolean before, Optional<Duration> oneSince) implements Stage {
    /// How long a 1 waits.
    static final Duration TEN_WAIT = Duration.ofSeconds(2);

    AskingStrength(boolean before) {
        this(before, Optional.empty());
    }

    /// The words that ask.
    public String question() {
        return before ? "How strong is it right now?" : "How is it now?";
    }

    @Override
    public Cue cue(Duration now) {
        return new Cue("asking " + before, question());
    }

    /// When a 1 is one.
    @Override
    public Optional<Duration> due() {
        return oneSince.map(TEN_WAIT::plus);
    }

    @Override
    public Session elapsed(Session session, Duration due) {
        return rated(session, 1, due);
    }

    @Override
    public Session press(Session session, Key key, Duration now) {
        boolean one = oneSince.isPresent();
        if (key.name() == Name.ENTER) {
            return one ? rated(session, 1, now) : unattended(session, now);
        }
        if (key.isEnd()) {
            Session ended = one ? session.with(session.progress().rated(before, 1)) : session;
            return ended.with(new Over());
        }
        if (one && key.is("0")) {
            return rated(session, Rating.MAX, now);
        }
        if (one && key.name() == Name.BACKSPACE) {
            return session.with(new AskingStrength(before));
        }
        if (one || key.name() != Name.CHARACTER) {
            return session;
        }
        if (key.is("1")) {
            return session.with(new AskingStrength(before, Optional.of(now)));
        }
        return key.digit() >= 0 ? rated(session, key.digit(), now) : session;
    }

    private Session rated(Session session, int rating, Duration now) {
        return unattended(session.with(session.progress().rated(before, rating)), now);
    }

    /// On without a rating.
    @Override
    public Session unattended(Session session, Duration now) {
        return before ? session.enter(0, now, Ending.COMPLETED) : session.with(new Over());
    }
}
