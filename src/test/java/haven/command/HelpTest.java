package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Help fits a screen of 80 by 24, the prompt after it included.
class HelpTest {
    private static final int COLUMNS = 80;
    private static final int ROWS = 23;

    @TempDir
    Path home;

    static Stream<List<String>> asked() {
        Stream<List<String>> root = Stream.of(List.of(), List.of("--help"));
        return Stream.concat(root, Accepted.names().map(name -> List.of(name, "--help")));
    }

    static Stream<String> commands() {
        return Accepted.names();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void helpFitsAScreen(List<String> words) {
        List<String> lines = help(words).lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(ROWS);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpListsEveryOptionOfACommand(String command) {
        assertThat(CompletionScript.options(help(List.of(command, "--help")))).containsAll(Accepted.options(command));
    }

    @Test
    void helpListsEveryCommandThatWorks() {
        List<String> names = help(List.of("--help"))
                .lines()
                .filter(line -> line.matches("(\\w[\\w ]{11}| {12}) {2}\\w+([ ,].*)?"))
                .map(line -> line.substring(14))
                // One a line, but for those that are seldom needed.
                .flatMap(line -> Stream.of(line.matches("(\\w+, )*\\w+,?") ? line.split(", ?") : line.split(" .*")))
                .toList();
        assertThat(names).isEqualTo(Accepted.names().toList());
    }

    private String help(List<String> words) {
        TestApp.Result result = TestApp.in(home).run(words.toArray(String[]::new));
        assertThat(result.code()).isZero();
        return result.out();
    }
}
