package haven.sound;

import java.time.Duration;

/// A program that speaks, one thing at a time.
public interface Voice {
    /// Its name.
    String name();

    /// Says this, and cuts off what it was saying; returns at once.
    void say(String words);

    /// Whether what it was last to say could not be said.
    boolean hasFailed();

    /// Ends what it says, after waiting for its end as long as this.
    void close(Duration atMost);
}
