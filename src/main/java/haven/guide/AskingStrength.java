package haven.guide;

import haven.entry.Ending;
import haven.entry.Rating;
import haven.guide.Stage.Over;
import java.time.Duration;
import java.util.List;
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
    public List<Way> ways(Duration now) {
        return oneSince.isPresent()
                ? List.of(
                        new Way(Act.NUMBER, "", "0 makes it 10"),
                        new Way(Act.GO_ON, "keeps 1", "keep 1"),
                        new Way(Act.BEFORE, "", "another number"),
                        new Way(Act.END, "end"))
                : List.of(
                        new Way(Act.NUMBER, "one key", "how strong it is; 1 and then 0 make ten"),
                        new Way(Act.GO_ON, "skip", "go on without a number"),
                        new Way(Act.SKIP, ""),
                        new Way(Act.KEYS, "keys"),
                        new Way(Act.END, "end"));
    }

    @Override
    public Session act(Session session, Act act, Key key, Duration now) {
        boolean one = oneSince.isPresent();
        return switch (act) {
            case GO_ON, SKIP -> one ? rated(session, 1, now) : unattended(session, now);
            case END -> (one ? session.with(session.progress().rated(before, 1)) : session).with(new Over());
            case BEFORE -> session.with(new AskingStrength(before));
            case NUMBER -> numbered(session, key.digit(), now);
            default -> session;
        };
    }

    /// A 1 may yet become 10, and nothing else.
    private Session numbered(Session session, int digit, Duration now) {
        if (oneSince.isPresent()) {
            return digit == 0 ? rated(session, Rating.MAX, now) : session;
        }
        return digit == 1 ? session.with(new AskingStrength(before, Optional.of(now))) : rated(session, digit, now);
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
