package haven.command.practice;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Audible;
import haven.command.shared.Specs;
import haven.drill.Drill;
import haven.guide.Cue;
import haven.guide.Event;
import haven.guide.Session;
import haven.guide.Stage.Closing;
import haven.report.ReportFile;
import haven.sound.Narrated;
import haven.sound.Narrated.Spoken;
import haven.sound.Narrator;
import haven.sound.Sound;
import haven.sound.SoundFormat;
import haven.sound.SoundFormat.Encoder;
import haven.sound.Soundtrack;
import haven.sound.SystemSpeakers;
import haven.sound.Tools;
import haven.text.Times;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// Writes a drill's soundtrack to a file, to be heard where there is no terminal: on a telephone, at night.
final class Render {
    private final App app;
    private final Arguments arguments;
    private final Tools tools;

    Render(App app, Arguments arguments) {
        this.app = app;
        this.arguments = arguments;
        this.tools = Tools.of(app.environment());
    }

    /// The options that say where to and how.
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Specs.value("-o, --output", "FILE", "render: to a new .wav, .flac, .ogg, .opus or .mp3"))
                .addOption(Specs.flag("--force", "render: replace the file if there is one"));
    }

    /// Writes it.
    ///
    /// @return the exit code
    int run(Drill drill) {
        Path file = file();
        SoundFormat format = SoundFormat.of(file)
                .orElseThrow(() -> UserError.usage(
                        "haven writes no such file as " + file + ".", "Its name ends with one of " + endings() + "."));
        Encoder encoder = format.encoder(tools)
                .orElseThrow(() -> missing(
                        "To write " + format.ending() + " takes " + Audible.oneOf(format.programs()),
                        "A .wav always works."));
        Optional<Narrator> narrator = arguments.has("--voice") ? Optional.of(narrator()) : Optional.empty();
        ReportFile.write(
                app.ownFiles(),
                file,
                arguments.has("--force"),
                temporary -> write(drill, encoder, narrator, temporary));
        Duration length = drill.usualLength();
        app.err().println(drill.title() + ", " + Times.words(length) + ", is in " + file + ".");
        return Exit.OK;
    }

    private Path file() {
        String name = arguments.value("--output").orElse("");
        if (name.isEmpty()) {
            throw UserError.usage("Where to? -o names a new file, such as -o calm.wav.", "");
        }
        return Arguments.file(name, "-o takes a file, such as calm.wav.");
    }

    private static String endings() {
        return Arrays.stream(SoundFormat.values()).map(SoundFormat::ending).collect(Collectors.joining(", "));
    }

    private Narrator narrator() {
        return Narrator.of(tools, SystemSpeakers.folders(app.environment()).getFirst())
                .orElseThrow(() -> missing(
                        "To speak into a file takes " + Audible.oneOf(Narrator.PROGRAMS),
                        "Without --voice there is a tone that rises and falls with the breath."));
    }

    private static UserError missing(String what, String instead) {
        return UserError.failure(what + ", and none is here.", instead);
    }

    private static void write(Drill drill, Encoder encoder, Optional<Narrator> narrator, Path file) throws IOException {
        Soundtrack track = Soundtrack.of(drill.steps());
        if (narrator.isEmpty()) {
            encoder.write(track.all(), track.samples(), file);
            return;
        }
        List<Spoken> words = spoken(drill, narrator.get());
        Sound narrated = new Narrated(track.all(), words);
        encoder.write(narrated, track.samples(), file);
    }

    /// Each cue at its moment, from a session that nobody answers. The end is left to the last bell.
    private static List<Spoken> spoken(Drill drill, Narrator narrator) throws IOException {
        Map<String, short[]> known = new HashMap<>();
        List<Spoken> spoken = new ArrayList<>();
        Duration now = Duration.ZERO;
        Session session = Session.begin(drill, false, false, now).update(new Event.NoMoreKeys(now));
        String said = "";
        while (!(session.stage() instanceof Closing)) {
            Cue cue = session.cue(now);
            if (!cue.key().equals(said)) {
                said = cue.key();
                String words = cue.spoken();
                if (!known.containsKey(words)) {
                    known.put(words, narrator.speak(words));
                }
                spoken.add(new Spoken(Soundtrack.sample(now), known.getOrDefault(words, new short[0])));
            }
            now = session.nextChange(now).orElseThrow();
            session = session.update(new Event.Tick(now));
        }
        return spoken;
    }
}
