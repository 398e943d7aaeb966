package haven.command.shared;

import haven.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The file that was named for an output which only a file can take.
public final class OutputFile {
    private OutputFile() {}

    public static Path named(String name) {
        if (name.isEmpty() || name.equals("-")) {
            throw UserError.usage("--output needs a file's name.", "It takes a file.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw UserError.usage('"' + name + "\" cannot be a file's name.", "--output takes a file.");
        }
    }
}
