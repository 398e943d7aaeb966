package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.DrillLibrary;
import haven.setting.Setting;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the three shells complete is what the commands accept, no more and no less.
@Execution(ExecutionMode.CONCURRENT)
class CompletionsTest {
    @Test
    void bashOffersEveryOptionAndWord() throws IOException {
        assertThat(CompletionScript.of("haven.bash").bash()).isEqualTo(Accepted.byName());
    }

    @Test
    void zshOffersEveryOptionAndWord() throws IOException {
        assertThat(CompletionScript.of("_haven").zsh()).isEqualTo(Accepted.byName());
    }

    @Test
    void fishOffersEveryOptionAndWord() throws IOException {
        assertThat(CompletionScript.of("haven.fish").fish()).isEqualTo(Accepted.byName());
    }

    @Test
    void everyCommandIsOffered() throws IOException {
        assertThat(CompletionScript.of("haven.bash").text())
                .contains(
                        "words='" + names() + " help'\n        options='-h --help -V --version'\n",
                        "words='" + names() + "'\n");
        assertThat(CompletionScript.of("_haven").zshCommands()).isEqualTo(summaries(false));
        assertThat(CompletionScript.of("haven.fish").fishCommands()).isEqualTo(summaries(true));
        assertThat(CompletionScript.of("haven.fish").text())
                .contains("complete -c haven -n '__haven_command help' -a '" + names() + "'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"haven.bash", "_haven"})
    void noScriptNamesAnOptionThatDoesNotExist(String file) throws IOException {
        assertThat(Accepted.allOptions())
                .containsAll(CompletionScript.options(CompletionScript.of(file).text()).stream()
                        .filter(option -> option.startsWith("--"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"haven.bash", "_haven", "haven.fish"})
    void everyPartOfADrillIsOfferedToBeLeftOut(String file) throws IOException {
        String parts = new DrillLibrary()
                .all().stream()
                        .flatMap(drill -> drill.parts().stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
        assertThat(CompletionScript.of(file).text()).contains("none " + parts + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"haven.bash", "_haven", "haven.fish"})
    void everySettingAndItsWordsAreOffered(String file) throws IOException {
        String text = CompletionScript.of(file).text();
        assertThat(text).contains("'" + String.join(" ", Setting.keys()) + "'");
        for (Setting<?> setting : Setting.ALL) {
            assertThat(text).contains(String.join(" ", setting.type().choices()));
        }
    }

    private static String names() {
        return String.join(" ", Accepted.names().toList());
    }

    private static List<String> summaries(boolean capital) {
        Stream<String> commands = Commands.ALL.stream().map(entry -> {
            String first = entry.summary().substring(0, 1);
            String summary = (capital ? first.toUpperCase(Locale.ROOT) : first)
                    + entry.summary().substring(1);
            return entry.name() + ": " + summary;
        });
        String help = (capital ? "S" : "s") + "how what haven or a command can do";
        return Stream.concat(commands, Stream.of("help: " + help)).toList();
    }
}
