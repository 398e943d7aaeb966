package haven.terminal;

import haven.terminal.Tty.Size;
import java.time.Duration;

/// How something that is guided looks: a pure function of its state, the time, and the size.
///
/// @param <T> what is guided
public interface View<T> {
    /// The picture at this time.
    Frame draw(T guided, Duration now, Size size);

    /// Whether the picture changes all the time, and not only when something is due to change.
    default boolean isMoving(T guided, Duration now) {
        return false;
    }
}
