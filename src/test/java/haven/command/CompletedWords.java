package haven.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// What there is to complete beside the words that haven knows.
final class CompletedWords {
    private CompletedWords() {}

    /// A haven that has been used: each kind of word with a sign that shells read.
    static Map<String, String> environment(Path home) throws IOException {
        Path bin = Files.createDirectory(home.resolve("bin"));
        Path program = Files.writeString(bin.resolve("haven"), """
                #!/bin/sh
                case "$2" in
                    people) printf '%s\\n' 'Zoë $(rm) "M"' "O'Neil" ;;
                    tags) echo work ;;
                    triggers) printf '%s\\n' 'no answer; $HOME' "it's late" ;;
                    indicators) printf '%s\\n' sleep: self-talk: ;;
                esac
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return Map.of("PATH", bin + ":/usr/bin:/bin", "LC_ALL", "C.UTF-8");
    }

    /// A backup where the shells look, as the environment of a tool says.
    static void makeBackup(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("DATA/haven/backups"));
        Files.createFile(folder.resolve("journal-20261118T203000Z.db"));
    }
}
