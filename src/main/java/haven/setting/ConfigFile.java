package haven.setting;

import haven.UserError;
import haven.file.OwnerOnly;
import haven.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The settings' file, in which single settings are changed.
///
/// @param file where it is, or is to be; a link to it stays one
public record ConfigFile(Path file) {
    /// Sets a list of texts; everything else in the file stays byte for byte. The file is replaced as a whole.
    ///
    /// @throws UserError if the file is not TOML, or cannot be read or written; it is then as it was
    public void set(String key, List<String> texts) {
        set(key, ConfigText.list(texts));
    }

    private void set(String key, String value) {
        try {
            ConfigText before = new ConfigText(read());
            write(before.with(key, value).text());
        } catch (IllegalArgumentException mistake) {
            throw UserError.failure(
                    "Your settings at " + file + " were left as they are: " + mistake.getMessage() + ".",
                    "Mend the file, and try again.");
        } catch (IOException problem) {
            throw UserError.failure(
                    "Your settings at " + file + " could not be written: " + problem.getMessage() + ".",
                    "They are as they were.",
                    problem);
        }
    }

    private String read() throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /// What is written: what a link leads to, though nothing may be there yet.
    private Path target() throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path place = file.toAbsolutePath();
        if (!Files.isSymbolicLink(place)) {
            return place;
        }
        Path linked = place.resolveSibling(Files.readSymbolicLink(place));
        if (Files.isSymbolicLink(linked) || !Files.isDirectory(linked.resolveSibling(""))) {
            throw new IOException("it is a link to " + linked + ", which cannot be made");
        }
        return linked;
    }

    private void write(String text) throws IOException {
        Path target = target();
        Path folder = target.getParent();
        Files.createDirectories(folder, OwnerOnly.folder());
        WholeFile.write(target, true, temporary -> Files.writeString(temporary, text));
    }
}
