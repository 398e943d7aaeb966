package haven.terminal;

import java.time.Duration;
import java.util.Optional;

/// What goes along with something that is guided: keeps it, or plays to it.
///
/// @param <T> what is guided
@FunctionalInterface
public interface Companion<T> {
    /// The first picture or line is there.
    ///
    /// @param first what will begin now
    /// @return when something began to be played to it, which is then when its time begins; empty if nothing did: then
    ///     its time begins when this returns
    default Optional<Duration> begin(T first) {
        return Optional.empty();
    }

    /// Is handed what is guided and the time before each picture or line but the first, so that nothing stands before
    /// the first cue, and what was said is kept before the next is there.
    default void keep(T guided, Duration now) {}

    /// Is handed the same after each picture or line; it must not take long.
    void accept(T guided, Duration now);
}
