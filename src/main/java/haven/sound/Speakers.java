package haven.sound;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// What can be heard here: the programs of this machine that play and speak, or a test's.
public interface Speakers {
    /// The programs that haven knows to play, in the order in which it looks for them.
    List<String> PLAYERS = List.of("pw-play", "paplay", "aplay", "afplay");
    /// The programs that haven knows to speak, in the order in which it looks for them.
    List<String> VOICES = List.of("spd-say", "espeak-ng", "say");

    /// Those that play, best first.
    List<Player> players();

    /// Those that speak, best first.
    List<Voice> voices();

    /// A program that plays.
    interface Player {
        /// Its name.
        String name();

        /// Begins to play; returns when it has been started.
        ///
        /// @param samples how many of the sound
        /// @throws IOException if it could not be started
        Playing play(Sound sound, long samples) throws IOException;
    }

    /// Something that is played or spoken now.
    interface Playing extends AutoCloseable {
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

    /// A program that speaks, one thing at a time.
    interface Voice {
        /// Its name.
        String name();

        /// Says this, and cuts off what it was saying; returns at once.
        void say(String words);

        /// Whether what it was last to say could not be said.
        boolean hasFailed();

        /// Ends what it says, after waiting for its end as long as this.
        void close(Duration atMost);
    }
}
