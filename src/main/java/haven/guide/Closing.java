package haven.guide;

import java.time.Duration;
import java.util.Optional;

/// The practice is over; the shape comes to rest.
///
/// @param since when it began to
/// @param full how full the lungs were then, 0 to 1
public record Closing(Duration since, double full) implements Stage {
    /// How long the shape takes to come to rest.
    public static final Duration LENGTH = Duration.ofMillis(2500);

    @Override
    public Cue cue(Duration now) {
        return new Cue("done", "done");
    }

    @Override
    public Optional<Duration> due() {
        return Optional.of(since.plus(LENGTH));
    }

    @Override
    public Session elapsed(Session session, Duration due) {
        return session.afterwards();
    }

    /// Any key goes on; a digit is the rating already.
    @Override
    public Session press(Session session, Key key, Duration now) {
        Session next = session.afterwards();
        return key.digit() >= 0 ? next.stage().press(next, key, now) : next;
    }
}
