package haven.guide;

import java.time.Duration;

/// Nothing is left to do.
public record Over() implements Stage {
    @Override
    public Cue cue(Duration now) {
        return new Cue("over", "");
    }

    @Override
    public Session press(Session session, Key key, Duration now) {
        return session;
    }
}
