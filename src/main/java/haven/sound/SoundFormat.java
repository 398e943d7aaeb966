package haven.sound;

import haven.sound.Encoder.Recipe;
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

    private List<Recipe> recipes() {
        return switch (this) {
            case WAV -> List.of();
            case FLAC -> List.of(new Recipe("flac", "--silent", "--force", "-o", Recipe.FILE, "-"), ffmpeg("flac"));
            case OGG -> List.of(new Recipe("oggenc", "-Q", "-o", Recipe.FILE, "-"), ffmpeg("ogg"));
            case OPUS -> List.of(ffmpeg("opus"));
            case MP3 -> List.of(ffmpeg("mp3"));
        };
    }

    private static Recipe ffmpeg(String format) {
        return new Recipe("ffmpeg", "-loglevel", "error", "-y", "-i", "pipe:0", "-f", format, Recipe.FILE);
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

    /// What writes it here, if anything does.
    public Optional<Encoder> encoder(Tools tools) {
        return this == WAV
                ? Optional.of(Encoder.PLAIN)
                : recipes().stream()
                        .flatMap(recipe -> recipe.encoder(tools).stream())
                        .findFirst();
    }

    /// The programs that could write it.
    public List<String> programs() {
        return recipes().stream().map(Recipe::program).toList();
    }
}
