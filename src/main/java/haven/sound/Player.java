package haven.sound;

import java.io.IOException;

/// A program that plays.
public interface Player {
    /// Its name.
    String name();

    /// Begins to play; returns when it has been started.
    ///
    /// @param samples how many of the sound
    /// @throws IOException if it could not be started
    Playing play(Sound sound, long samples) throws IOException;
}
