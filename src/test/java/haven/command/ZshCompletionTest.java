package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What zsh completes.
@Execution(ExecutionMode.CONCURRENT)
class ZshCompletionTest {
    @TempDir
    private Path home;

    @Test
    void readsTheScript() throws IOException {
        assertThat(new Tool(home)
                        .run(
                                home,
                                Map.of(),
                                "zsh",
                                "-f",
                                "-n",
                                CompletionScript.FOLDER.resolve("_haven").toString()))
                .isEmpty();
    }

    @Test
    void completesWhatIsTyped() throws IOException {
        String[] command = {
            "zsh",
            "-f",
            Path.of("src/test/resources/haven/command/complete.zsh")
                    .toAbsolutePath()
                    .toString(),
            "haven brea",
            "haven help w",
            "haven breathe coh",
            "haven breathe --mi",
            "haven ground 5",
            "haven practice body",
            "haven practice show fee",
            "haven practice feet --skip ja",
            "haven log x --acted=y",
            "haven log --acted p",
            "haven journal se",
            "haven journal --kind=ch",
            "haven journal edit last --about=w",
            "haven undo --r",
            "haven week l",
            "haven week --format=m",
            "haven week -o wee",
            "haven toolkit p",
            "haven toolkit add mo",
            "haven toolkit pick --type mu",
            "haven support l",
            "haven support rm sur",
            "haven import wee",
            "haven import --format=dayl",
            "haven export --format c",
            "haven backup rm j",
            "haven restore j",
            "haven restore la",
            "haven restore --d",
            "haven config set indi",
            "haven config set week-start sun"
        };
        CompletedWords.makeBackup(home);
        Files.createFile(home.resolve("week 47.md"));
        Map<String, String> environment = Map.of("COMPLETIONS", CompletionScript.FOLDER.toString());
        assertThat(new Tool(home).run(home, environment, command).replace("\r", ""))
                .isEqualTo("""
                        haven breathe\s
                        haven help week\s
                        haven breathe coherent\s
                        haven breathe --minutes=
                        haven ground 5-4-3-2-1\s
                        haven practice body-scan\s
                        haven practice show feet\s
                        haven practice feet --skip jaw\s
                        haven log x --acted=yes\s
                        haven log --acted partly\s
                        haven journal search\s
                        haven journal --kind=check-in\s
                        haven journal edit last --about=win\s
                        haven undo --redo\s
                        haven week last\s
                        haven week --format=markdown\s
                        haven week -o week\\ 47.md\s
                        haven toolkit pick\s
                        haven toolkit add movement\s
                        haven toolkit pick --type music\s
                        haven support lines\s
                        haven support rm surroundings\s
                        haven import week\\ 47.md\s
                        haven import --format=daylio\s
                        haven export --format csv\s
                        haven backup rm journal-20261118T203000Z.db\s
                        haven restore journal-20261118T203000Z.db\s
                        haven restore last\s
                        haven restore --dry-run\s
                        haven config set indicators\s
                        haven config set week-start sunday\s
                        """);
    }

    @Test
    void completesWordsOfOnesOwn() throws IOException {
        Map<String, String> environment = new TreeMap<>(CompletedWords.environment(home));
        environment.put("COMPLETIONS", CompletionScript.FOLDER.toString());
        String[] command = {
            "zsh",
            "-f",
            Path.of("src/test/resources/haven/command/complete.zsh")
                    .toAbsolutePath()
                    .toString(),
            "haven log --with=O",
            "haven log --tag w",
            "haven log no",
            "haven checkin sl"
        };
        assertThat(new Tool(home).run(home, environment, command).replace("\r", ""))
                .isEqualTo("""
                        haven log --with=O\\'Neil\s
                        haven log --tag work\s
                        haven log no\\ answer\\;\\ \\$HOME\s
                        haven checkin sleep:
                        """);
    }

    @Test
    void runsAndExpandsNothingOfAPerson() throws IOException {
        Map<String, String> environment = new TreeMap<>(CompletedWords.hostile(home));
        environment.put("COMPLETIONS", CompletionScript.FOLDER.toString());
        String[] command = {
            "zsh",
            "-f",
            Path.of("src/test/resources/haven/command/complete.zsh")
                    .toAbsolutePath()
                    .toString(),
            "haven restore journal-2",
            "haven restore journal-b",
            "haven backup rm journal-2",
            "haven import \\$\\(",
            "haven practice check \\`",
            "haven week -o g",
            "haven import ./-n",
            "haven log --tag \\$\\(",
            "haven log --tag \\`",
            "haven log --with \\$\\{",
            "haven log --with=\\~",
            "haven log --feeling \\*",
            "haven log --feeling=\\[",
            "haven log --body=-n",
            "haven log --body h",
            "haven log g",
            "haven log \\>",
            "haven log j",
            "haven log l",
            "haven journal list --tag=\\!",
            "haven journal list --with=\\{",
            "haven checkin \\#",
            "haven checkin o"
        };
        assertThat(new Tool(home).run(home, environment, command).replace("\r", ""))
                .isEqualTo("""
                        haven restore journal-20261118T203000Z.db\s
                        haven restore journal-before-restore-20261118T203000Z-2.db\s
                        haven backup rm journal-20261118T203000Z.db\s
                        haven import \\$\\(touch\\ pwned\\).md\s
                        haven practice check \\`touch\\ pwned\\`.md\s
                        haven week -o g\\;touch\\ pwned.md\s
                        haven import ./-n.md\s
                        haven log --tag \\$\\(touch\\ pwned\\)\s
                        haven log --tag \\`touch\\ pwned\\`\s
                        haven log --with \\$\\{HOME\\}\s
                        haven log --with=\\~root\s
                        haven log --feeling \\*\s
                        haven log --feeling=\\[f-z\\]\s
                        haven log --body=-n\s
                        haven log --body h\\|i\s
                        haven log g\\;touch\\ pwned\s
                        haven log \\>pwned\s
                        haven log j:k\s
                        haven log l\\\\m\s
                        haven journal list --tag=\\!n\s
                        haven journal list --with=\\{p,q\\}\s
                        haven checkin \\#r
                        haven checkin o\\'c
                        """);
        assertThat(home.resolve("pwned")).doesNotExist();
    }
}
