package haven.terminal;

import java.time.Duration;

/// What goes along with something that is guided: keeps it, or plays to it.
///
/// @param <T> what is guided
@FunctionalInterface
public interface Companion<T> {
    /// The first picture or line is there; time begins when this returns.
    ///
    /// @param first what will begin then
    default void begin(T first) {}

    /// Is handed what is guided and the time after each picture or line, so that nothing stands before the first cue;
    /// it must not take long.
    void accept(T guided, Duration now);
}
