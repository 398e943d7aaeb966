package haven.terminal;

import java.time.Duration;

/// How something that is guided is said in lines, and what a typed line means to it.
///
/// @param <T> what is guided
public interface Lines<T> {
    /// What is to be said now: one line, or several with line ends between; it is said when its key changes.
    ///
    /// @param shown the key of what was said last
    Line line(T guided, Duration now, String shown);

    /// What a whole typed line makes of it: it is one answer, and never spills into what comes next.
    T typed(T guided, String line, Duration now);

    /// What to say of a line that is no answer here; empty where it is one, or where nothing is asked.
    String refusal(T guided, String line);

    /// Whether it only comes to rest: lines do not wait for that.
    default boolean isResting(T guided) {
        return false;
    }

    /// A line, and what it stands for.
    record Line(String key, String text) {}
}
