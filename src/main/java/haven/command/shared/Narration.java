package haven.command.shared;

import haven.guide.Cue;
import haven.guide.Session;
import haven.sound.Speakers;
import haven.sound.Speakers.Voice;
import haven.terminal.Companion;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Has each cue of a practice spoken when it changes, and the one before cut off.
final class Narration implements Companion<Session> {
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Deque<Voice> voices;
    private final List<String> failed = new ArrayList<>();
    private String said = "";
    private boolean isCutOff;

    Narration(Speakers speakers) {
        this.voices = new ArrayDeque<>(speakers.voices());
    }

    /// Whether anything here speaks.
    boolean isPossible() {
        return !voices.isEmpty();
    }

    @Override
    public void accept(Session session, Duration now) {
        isCutOff = session.progress().exitCode() != 0;
        Cue cue = session.cue(now);
        if (cue.key().equals(said)) {
            return;
        }
        said = cue.key();
        leaveWhatFailed();
        if (!voices.isEmpty() && !cue.spoken().isBlank()) {
            voices.getFirst().say(cue.spoken());
        }
    }

    private void leaveWhatFailed() {
        while (!voices.isEmpty() && voices.getFirst().hasFailed()) {
            Voice mute = voices.removeFirst();
            mute.close(Duration.ZERO);
            failed.add(mute.name());
        }
    }

    /// Nothing goes on: no last words are waited for, unless something begins again.
    void cutOff() {
        isCutOff = true;
    }

    /// Ends the voice at once.
    void close() {
        close(Duration.ZERO);
    }

    private void close(Duration atMost) {
        for (Voice voice : voices) {
            voice.close(atMost);
            if (voice.hasFailed()) {
                failed.add(voice.name());
            }
        }
        voices.clear();
    }

    /// Ends the voice, after its last words where the practice came to its end.
    ///
    /// @return what to say of it, if it could not speak
    Optional<String> finish() {
        leaveWhatFailed();
        close(isCutOff ? Duration.ZERO : LAST_WORDS);
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of("The cues could not be spoken: " + String.join(", then ", failed) + " did not go on.");
    }
}
