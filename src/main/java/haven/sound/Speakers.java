package haven.sound;

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
}
