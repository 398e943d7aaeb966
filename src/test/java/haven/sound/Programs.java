package haven.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder of programs that are shell scripts, to stand on `PATH` for the real ones.
///
/// @param folder where they are
public record Programs(Path folder) {
    /// Adds one.
    public Programs with(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }

    /// What `PATH` is with them before all others.
    public String path() {
        return folder + ":/usr/bin:/bin";
    }

    /// What `PATH` is with them alone.
    public String alone() {
        return folder.toString();
    }
}
