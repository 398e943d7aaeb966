package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What fish completes.
@Execution(ExecutionMode.CONCURRENT)
class FishCompletionTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "'haven brea', breathe",
        "'haven help w', week",
        "'haven breathe ', '4-7-8,box,coherent,count-down,even,long-exhale,sigh,slow-down'",
        "'haven ground --se', --seconds",
        "'haven practice show fee', feet",
        "'haven practice body-scan --skip ja', jaw",
        "'haven log breathe --mi', ''",
        "'haven log --acted ', 'no,partly,yes'",
        "'haven journal his', history",
        "'haven journal edit last --about w', win",
        "'haven journal --format=c', --format=csv",
        "'haven undo --l', --list",
        "'haven week --format=m', --format=markdown",
        "'haven week -o wee', week47.md",
        "'haven toolkit add mo', movement",
        "'haven toolkit pick --type mo', movement",
        "'haven toolkit pi', pick",
        "'haven support rm su', surroundings",
        "'haven backup rm jou', journal-20261118T203000Z.db",
        "'haven import wee', week47.md",
        "'haven export --format=c', --format=csv",
        "'haven restore jou', journal-20261118T203000Z.db",
        "'haven config set indi', indicators",
        "'haven config set rate t', true",
        "'haven config unset rate fa', ''",
        "'haven --v', --version"
    })
    void completesWhatIsTyped(String typed, String offered) throws IOException {
        Files.createFile(home.resolve("week47.md"));
        CompletedWords.makeBackup(home);
        String answer = new Tool(home)
                .run(
                        home,
                        Map.of("TYPED", typed),
                        "fish",
                        "-N",
                        "-c",
                        "source '" + CompletionScript.FOLDER.resolve("haven.fish") + "'; complete -C $TYPED");
        List<String> words =
                answer.lines().map(line -> line.split("\t", -1)[0]).sorted().toList();
        assertThat(String.join(",", words)).isEqualTo(offered);
    }

    @Test
    void completesWordsOfOnesOwn() throws IOException {
        Files.createFile(home.resolve("week47.md"));
        String script = "source '" + CompletionScript.FOLDER.resolve("haven.fish") + "'; "
                + "complete -C 'haven log --with Zo'; complete -C 'haven log --tag ';"
                + " complete -C 'haven log it'; complete -C 'haven log x it'; complete -C 'haven checkin wee'; complete -C 'haven checkin mood:4 sl'";
        assertThat(new Tool(home).run(home, CompletedWords.environment(home), "fish", "-N", "-c", script))
                .startsWith("Zoë")
                .contains("work")
                .endsWith("it's late\tWhat happened before\nsleep:\tWhat is rated\n");
    }

    @Test
    void runsAndExpandsNothingOfAPerson() throws IOException {
        String script = "source '" + CompletionScript.FOLDER.resolve("haven.fish") + "'; "
                + "for typed in 'log --with ' 'log --tag ' 'log --feeling ' 'log --body ' 'log ' 'checkin ';"
                + " complete -C \"haven $typed\" | string replace -r '\\t.*' '' | sort; end;"
                + " complete -C 'haven backup rm j'; complete -C 'haven restore journal-'; complete -C 'haven import g'";
        Map<String, String> environment = new TreeMap<>(CompletedWords.hostile(home));
        environment.put("LC_ALL", "C");
        List<String> words = CompletedWords.HOSTILE.stream().sorted().toList();
        assertThat(new Tool(home).run(home, environment, "fish", "-N", "-c", script))
                .isEqualTo((String.join("\n", words) + "\n").repeat(6)
                        + ("journal-20261118T203000Z.db\tBackup\n"
                                        + "journal-before-restore-20261118T203000Z-2.db\tBackup\n")
                                .repeat(2)
                        + "g;touch pwned.md\n");
        assertThat(home.resolve("pwned")).doesNotExist();
    }
}
