package haven.sound;

import haven.file.Beside;
import haven.sound.ChildProcess.Input;
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
/// @param folder where that file is for a moment
public record Narrator(Path program, List<String> arguments, Path folder) {
    /// The programs that haven knows, best first.
    public static final List<String> PROGRAMS = List.of("espeak-ng", "espeak", "say");

    /// The best that is installed.
    ///
    /// @param folder where what it says is for a moment
    public static Optional<Narrator> of(Tools tools, Path folder) {
        return PROGRAMS.stream()
                .flatMap(name -> tools.find(name).map(path -> new Narrator(path, arguments(name), folder)).stream())
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
        Path file = Beside.sound(folder);
        // Ended by a signal, haven leaves neither the program nor its file.
        try (ChildProcess started = ChildProcess.writing(Optional.of(file))) {
            List<String> whole = new ArrayList<>(arguments);
            whole.add(file.toString());
            started.run(program, whole, Input.of(words));
            return Wav.read(Files.readAllBytes(file));
        }
    }
}
