package haven.terminal;

import haven.terminal.Tty.TtyEvent;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/// Time and events: a clock that only goes forward, and a place to wait for whichever comes first.
public interface Pacer {
    /// The time since some beginning, whatever happens to the time of day.
    Duration now();

    /// Hands over an event; from any thread.
    void post(TtyEvent event);

    /// Hands over the lines of this input from now on, as [TtyEvent.Typed] and at last [TtyEvent.NoMoreInput].
    void listen(InputStream lines);

    /// Waits for an event, no longer than this.
    ///
    /// @return the event, or empty when the time is up
    Optional<TtyEvent> await(Duration atMost);
}
