package haven.sound;

import haven.sound.ChildProcess.Siblings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A program that says words into a file. They reach it through its standard input, so that no list of processes
/// shows them.
///
/// @param program where it is
/// @param arguments what follows it, before the file that it writes
public record Narrator(Path program, List<String> arguments) {
    /// The programs that haven knows, best first.
    public static final List<String> PROGRAMS = List.of("espeak-ng", "espeak", "say");

    /// Ended by a signal, haven leaves neither the program nor its file.
    private static final Siblings SIBLINGS = new Siblings();

    /// The best that is installed.
    public static Optional<Narrator> of(Tools tools) {
        return PROGRAMS.stream()
                .flatMap(name -> tools.find(name).map(path -> new Narrator(path, arguments(name))).stream())
                .findFirst();
    }

    private static List<String> arguments(String name) {
        return name.equals("say")
                ? List.of("-f", "-", "--data-format=LEI16@" + Sound.RATE, "-o")
                : List.of("-v", "en", "-s", SystemVoice.WORDS_A_MINUTE, "--stdin", "-w");
    }

    /// What these words sound like.
    ///
    /// @throws IOException if the program does not say them
    public short[] speak(String words) throws IOException {
        Path file = ChildProcess.file(Optional.empty());
        try (ChildProcess started = new ChildProcess(SIBLINGS, Optional.of(file), List.of())) {
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(arguments);
            command.add(file.toString());
            started.begin(command, words);
            int code = started.exitCode();
            if (code != 0) {
                throw new IOException(program.getFileName() + " ended with " + code);
            }
            return Wav.read(Files.readAllBytes(file));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
