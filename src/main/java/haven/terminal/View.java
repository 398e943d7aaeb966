package haven.terminal;

import haven.terminal.Tty.Size;
import java.time.Duration;

/// How something that is guided looks: a pure function of its state, the time, and the size.
///
/// @param <T> what is guided
public interface View<T> {
    /// Draws the picture at this time.
    ///
    /// @param frame what on, empty
    void draw(T guided, Duration now, Frame frame);

    /// The picture at this time.
    default Frame draw(T guided, Duration now, Size size) {
        Frame frame = new Frame(size);
        draw(guided, now, frame);
        return frame;
    }

    /// Whether the picture changes all the time, and not only when something is due to change.
    default boolean isMoving(T guided, Duration now) {
        return false;
    }
}
