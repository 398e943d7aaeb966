package haven.command.shared;

import haven.App;
import haven.guide.Session;
import haven.setting.Config;
import haven.setting.Setting;
import haven.sound.Speakers;
import haven.terminal.Companion;
import haven.terminal.Pacer;
import haven.terminal.Tty;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What is heard of a practice: its soundtrack, its words, both or nothing.
///
/// @param sound the soundtrack, if it was asked for
/// @param voice the words, if they were asked for
public record Audible(Optional<Accompaniment> sound, Optional<Narration> voice) {
    private static final byte[] BELL = "\u0007".getBytes(StandardCharsets.US_ASCII);

    /// What was asked for, and a line on standard error for what is not to be had.
    static Audible of(App app, Arguments arguments, Config config, Pacer pacer, Optional<Tty> tty) {
        Optional<Accompaniment> sound = Optional.empty();
        Optional<Narration> voice = Optional.empty();
        // What takes no such option is no drill, and is neither heard nor spoken.
        if (arguments.accepts("--sound") && (arguments.has("--sound") || config.get(Setting.SOUND))) {
            Runnable bell = () -> tty.ifPresent(terminal -> terminal.write(BELL));
            Accompaniment accompaniment = new Accompaniment(app.speakers(), pacer::now, bell);
            sound = Optional.of(accompaniment);
            say(app, accompaniment.isPossible(), "No sound: haven plays through ", Speakers.PLAYERS);
        }
        if (arguments.accepts("--voice") && (arguments.has("--voice") || config.get(Setting.VOICE))) {
            Narration narration = new Narration(app.speakers());
            voice = Optional.of(narration);
            say(app, narration.isPossible(), "No voice: haven speaks through ", Speakers.VOICES);
        }
        return new Audible(sound, voice);
    }

    private static void say(App app, boolean isPossible, String what, List<String> programs) {
        if (!isPossible) {
            app.err().println(what + oneOf(programs) + ", and none is here. The drill goes on without.");
        }
    }

    /// `a, b or c`.
    public static String oneOf(List<String> programs) {
        int last = programs.size() - 1;
        return last == 0
                ? programs.getFirst()
                : String.join(", ", programs.subList(0, last)) + " or " + programs.get(last);
    }

    /// What is heard, and this keeper after it: what has to be in time comes first.
    ///
    /// @param heard the practice that is heard of what is guided, if one goes on
    <T> Companion<T> with(Function<T, Optional<Session>> heard, BiConsumer<T, Duration> keeper) {
        return new Companion<>() {
            @Override
            public Optional<Duration> begin(T first) {
                return sound.flatMap(accompaniment -> heard.apply(first).flatMap(accompaniment::begin));
            }

            @Override
            public void keep(T guided, Duration now) {
                keeper.accept(guided, now);
            }

            @Override
            public void accept(T guided, Duration now) {
                hear(heard.apply(guided), now);
                keeper.accept(guided, now);
            }
        };
    }

    private void hear(Optional<Session> session, Duration now) {
        if (session.isEmpty()) {
            sound.ifPresent(Accompaniment::close);
            voice.ifPresent(Narration::cutOff);
            return;
        }
        sound.ifPresent(accompaniment -> accompaniment.accept(session.get(), now));
        voice.ifPresent(narration -> narration.accept(session.get(), now));
    }

    /// Ends what is heard.
    ///
    /// @return what to say of what could not be
    List<String> finish() {
        List<String> unheard = new ArrayList<>();
        sound.flatMap(Accompaniment::finish).ifPresent(unheard::add);
        voice.flatMap(Narration::finish).ifPresent(unheard::add);
        return unheard;
    }

    /// Ends it after something went wrong, without a word.
    void close() {
        sound.ifPresent(Accompaniment::close);
        voice.ifPresent(Narration::close);
    }
}
