package haven.sound;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a soundtrack can be written as.
public enum SoundFormat {
    /// Samples as they are, which haven writes by itself.
    WAV,
    /// All of the sound in about half the room.
    FLAC,
    /// Ogg Vorbis.
    OGG,
    /// Ogg Opus.
    OPUS,
    /// What every telephone plays.
    MP3;

    private static final int BUFFER = 1 << 16;
    /// Stands for the file in a command.
    private static final String FILE = "FILE";

    /// The commands that make it of WAV: each is a program and what follows it.
    private List<List<String>> commands() {
        return switch (this) {
            case WAV -> List.of();
            case FLAC -> List.of(List.of("flac", "--silent", "--force", "-o", FILE, "-"), ffmpeg("flac"));
            case OGG -> List.of(List.of("oggenc", "-Q", "-o", FILE, "-"), ffmpeg("ogg"));
            case OPUS -> List.of(ffmpeg("opus"));
            case MP3 -> List.of(ffmpeg("mp3"));
        };
    }

    private static List<String> ffmpeg(String format) {
        return List.of("ffmpeg", "-loglevel", "error", "-y", "-i", "pipe:0", "-f", format, FILE);
    }

    /// The one that a file's name ends with.
    public static Optional<SoundFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /// How the names of such files end: `.flac`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The programs that could write it.
    public List<String> programs() {
        return commands().stream().map(List::getFirst).toList();
    }

    /// What writes it here, if anything does.
    public Optional<Encoder> encoder(Tools tools) {
        return this == WAV
                ? Optional.of(SoundFormat::write)
                : commands().stream()
                        .flatMap(command -> tools.find(command.getFirst()).map(path -> encoder(path, command)).stream())
                        .findFirst();
    }

    private static void write(Sound sound, long samples, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            Wav.write(out, sound, samples);
        }
    }

    private static Encoder encoder(Path program, List<String> command) {
        return (sound, samples, file) -> {
            List<String> whole = command.stream()
                    .map(word -> word.equals(FILE) ? file.toString() : word)
                    .skip(1)
                    .toList();
            try (ChildProcess started = ChildProcess.writing(Optional.empty())) {
                started.run(program, whole, out -> Wav.write(out, sound, samples));
            }
        };
    }

    /// Writes sound to a file, by haven itself or through a program that is handed WAV.
    @FunctionalInterface
    public interface Encoder {
        /// Writes all of it, over what is there.
        ///
        /// @throws IOException if that could not be done; what was written by then stays
        void write(Sound sound, long samples, Path file) throws IOException;
    }
}
