package haven.guide;

import java.time.Duration;
import java.util.Optional;

/// What is guided: a value, and what each event makes of it. It knows no clock, no terminal and no file.
///
/// @param <T> itself
public interface Model<T extends Model<T>> {
    /// What an event makes of it.
    T update(Event event);

    /// What a key makes of it.
    default T pressed(Key key, Duration now) {
        return update(new Event.Pressed(key, now));
    }

    /// Whether nothing is left to do.
    boolean isOver();

    /// When something is next due to change, if time alone changes anything.
    Optional<Duration> nextChange(Duration now);

    /// The same with its clock stopped, or going on from where it was; what has none stays as it is.
    T paused(boolean pause, Duration now);
}
