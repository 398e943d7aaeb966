package haven.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// What there is to complete beside the words that haven knows.
final class CompletedWords {
    /// Words and names that a shell would run, expand or split, and one that a terminal would obey.
    static final List<String> HOSTILE = List.of(
            "$(touch pwned)",
            "`touch pwned`",
            "${HOME}",
            "a\"b",
            "o'c",
            "d e",
            "~root",
            "*",
            "[f-z]",
            "-n",
            "--help",
            "g;touch pwned",
            "h|i",
            ">pwned",
            "j:k",
            "l\\m",
            "!n",
            "{p,q}",
            "#r",
            "%s");

    private CompletedWords() {}

    /// A haven that completes nothing but hostile words, hostile files in its home and among its backups, where one
    /// backup is.
    static Map<String, String> hostile(Path home) throws IOException {
        Map<String, String> environment = environment(home);
        Path words = Files.write(home.resolve("bin/words"), HOSTILE);
        Files.writeString(home.resolve("bin/haven"), "#!/bin/sh\ncat '" + words + "'\n");
        makeBackup(home);
        for (String word : HOSTILE) {
            Files.createFile(home.resolve(word + ".md"));
            Files.createFile(home.resolve("DATA/haven/backups/journal-" + word + ".db"));
        }
        Files.createFile(home.resolve("DATA/haven/backups/journal-before-restore-20261118T203000Z-2.db"));
        Files.createFile(home.resolve("DATA/haven/backups/journal-e\033]0;title\007\nf.db"));
        return environment;
    }

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
