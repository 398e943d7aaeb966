package haven.guide;

import java.time.Duration;

/// Something that happens to a session.
public sealed interface Event {
    /// When, on the clock that the session began on.
    Duration now();

    /// Time has passed.
    record Tick(Duration now) implements Event {}

    /// A key was pressed.
    record Pressed(Key key, Duration now) implements Event {}

    /// No more keys will come; what waits for one goes on by the clock.
    record NoMoreKeys(Duration now) implements Event {}

    /// It must end now.
    ///
    /// @param exitCode 130, 143 or 129
    record Stop(int exitCode, Duration now) implements Event {}
}
