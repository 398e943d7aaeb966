package haven.command.shared;

import haven.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A file's name that was typed.
public final class FileName {
    private FileName() {}

    /// The file of this name.
    ///
    /// @param hint what is accepted, where it cannot be one
    public static Path read(String name, String hint) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            // As with an empty one.
        }
        throw UserError.usage('"' + name + "\" cannot be a file's name.", hint);
    }
}
