package haven.sound;

import java.time.Duration;

/// Something that is played or spoken now.
public interface Playing extends AutoCloseable {
    /// Whether it goes on; a moment after its beginning, whether it could be played at all.
    State state();

    /// Waits until it ends by itself, for as long as this.
    void await(Duration atMost);

    /// Ends it at once. May be called again.
    @Override
    void close();

    /// How far it has come.
    enum State {
        /// It goes on.
        GOES_ON,
        /// It came to its end, or was ended.
        ENDED,
        /// It ended because something was wrong.
        FAILED
    }
}
