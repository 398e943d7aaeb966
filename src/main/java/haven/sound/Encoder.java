package haven.sound;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes sound to a file: as WAV, or through a program that is handed WAV and makes something smaller of it.
public interface Encoder {
    /// WAV, by haven itself.
    Encoder PLAIN = (sound, samples, file) -> {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), Recipe.BUFFER)) {
            Wav.write(out, sound, samples);
        }
    };

    /// Writes all of it, over what is there.
    ///
    /// @throws IOException if that could not be done; what was written by then stays
    void write(Sound sound, long samples, Path file) throws IOException;

    /// A program, and how it is asked.
    ///
    /// @param program its name
    /// @param arguments what follows it, with [#FILE] in the file's place
    record Recipe(String program, List<String> arguments) {
        /// Stands for the file that is to be written.
        static final String FILE = "FILE";

        private static final int BUFFER = 1 << 16;

        Recipe(String program, String... arguments) {
            this(program, List.of(arguments));
        }

        /// The encoder, where the program is installed.
        Optional<Encoder> encoder(Tools tools) {
            return tools.find(program).map(path -> (sound, samples, file) -> write(path, sound, samples, file));
        }

        private void write(Path path, Sound sound, long samples, Path file) throws IOException {
            List<String> command = new ArrayList<>(List.of(path.toString()));
            arguments.forEach(argument -> command.add(argument.equals(FILE) ? file.toString() : argument));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                hand(process, sound, samples);
                int code = process.waitFor();
                if (code != 0) {
                    throw new IOException(path.getFileName() + " ended with " + code);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            } finally {
                process.destroy();
            }
        }

        /// One that goes away before the end says by its code whether something was wrong.
        private static void hand(Process process, Sound sound, long samples) {
            try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), BUFFER)) {
                Wav.write(out, sound, samples);
            } catch (IOException gone) {
                return;
            }
        }
    }
}
