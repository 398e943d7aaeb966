package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the project's own pages tell people to type and to look for is there.
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^```sh\n(mvn .*)\n```$");
    private static final Pattern FILE = Pattern.compile("`((?:src|man|completions)/[\\w/.-]*)`");

    @Test
    void twoCommandsBuildAndTestAndTheSecondIsWhatIsRunOnEveryChange() throws IOException {
        List<String> commands = found(COMMAND, Path.of("README.md"));
        assertThat(commands)
                .containsExactly("mvn -q package -DskipTests && target/haven/bin/haven breathe", "mvn -B -ntp verify");
        assertThat(Files.readAllLines(Path.of(".ci/run"))).endsWith(commands.getLast());
    }

    @Test
    void everyFileThatIsNamedToContributorsIsThere() throws IOException {
        assertThat(found(FILE, Path.of("CONTRIBUTING.md")))
                .hasSizeGreaterThan(5)
                .filteredOn(file -> !file.matches(".*(NAME|Name|NNN).*"))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
