package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.guide.Act;
import haven.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The man pages say what the commands accept, no more and no less.
class ManTest {
    private static final Path FOLDER = Path.of("man").toAbsolutePath();
    /// An option in mdoc: `Fl -minutes`, `Fl o`, and the second of `Fl o , -output`.
    private static final Pattern OPTION =
            Pattern.compile("\\bFl (-?[a-zA-Z][\\w-]*)(?: , (-?[a-zA-Z][\\w-]*))?(?=\\s|$)");

    /// The page of a file's form.
    private static final String FORMAT = "haven-drill.5";

    @TempDir
    Path home;

    static Stream<String> commands() {
        return Accepted.names();
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.of("haven"), Accepted.names().map(name -> "haven-" + name));
    }

    @Test
    void everyCommandHasAPageAndNothingElseHas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(pages().map(page -> page + ".1"), Stream.of(FORMAT))
                                    .toList());
        }
    }

    @Test
    void theFirstPageNamesEveryCommand() throws IOException {
        String listed = section("haven", "The commands are:", ".El");
        List<String> names = new ArrayList<>(Accepted.names().toList());
        names.add("help");
        assertThat(items(listed)).isEqualTo(names);
        assertThat(listed)
                .contains(
                        Accepted.names().map(name -> ".Xr haven-" + name + " 1").toList());
    }

    @Test
    void theFirstPageDescribesWhatStandsInACommandsPlace() throws IOException {
        assertThat(described("haven")).isEqualTo(new TreeSet<>(Accepted.WITHOUT_A_COMMAND));
        for (String option : Accepted.WITHOUT_A_COMMAND) {
            assertThat(TestApp.in(home).run(option).code()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageDescribesEveryOptionOfItsCommandAndNoOther(String command) throws IOException {
        assertThat(described("haven-" + command)).isEqualTo(Accepted.options(command));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageNamesAnOptionThatDoesNotExist(String page) throws IOException {
        SortedSet<String> known =
                page.equals("haven") ? Accepted.allOptions() : Accepted.options(page.substring("haven-".length()));
        String body = text(page).replace(".Op Fl hV", "");
        assertThat(known).containsAll(options(body.lines()));
        assertThat(Accepted.allOptions())
                .containsAll(CompletionScript.options(body).stream()
                        .filter(option -> option.startsWith("--"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "breathe",
                "ground",
                "practice",
                "journal",
                "ladder",
                "week",
                "toolkit",
                "support",
                "backup",
                "config"
            })
    void aPageNamesEveryWordThatItsCommandTakes(String command) throws IOException {
        String listed = section("haven-" + command, "is one of", ".El");
        assertThat(items(listed)).containsExactlyInAnyOrderElementsOf(Accepted.words(command));
    }

    @Test
    void thePageOfLogNamesEveryFieldOfItsJson() throws IOException {
        String refused = TestApp.in(home)
                .input("{\"nonsense\": 1}")
                .run("log", "--json", "-")
                .err();
        String fields = refused.substring(refused.indexOf("The fields are ") + 15, refused.lastIndexOf('.'));
        Pattern row = Pattern.compile("^\\.It Li (\\w+) Ta ");
        assertThat(found(row, section("haven-log", ".Ss JSON", ".El").lines()))
                .containsExactlyInAnyOrder(fields.split(", "));
    }

    @Test
    void thePageOfWeekNamesEveryFieldOfItsJson() throws IOException {
        String json = TestApp.in(home).run("week", "--json").out();
        String described = section("haven-week", ".Ss JSON", ".Sh");
        List<String> named = Arrays.asList(described.split("[\\s,.)(]+"));
        assertThat(named).containsAll(found(Pattern.compile("^ {2}\"(\\w+)\":"), json.lines()));
    }

    /// The one table of keys, as it is in the program.
    @Test
    void theFirstPageIsTheTableOfKeys() throws IOException {
        assertThat(section("haven", ".It Ic enter", ".El"))
                .isEqualTo(Arrays.stream(Act.values()).map(ManTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(Act act) {
        String key = act.key(false);
        String typed = act.key(true);
        String keys = typed.isEmpty() || typed.equals(key) ? shown(key) : shown(key) + " No or " + typed;
        return ".It Ic " + keys + "\n" + act.meaning() + (act.note().isEmpty() ? "" : ";\n" + shown(act.note()));
    }

    private static String shown(String key) {
        return key.equals("+ -") ? "+ No \\-" : key.equals("?") || key.equals(",") ? "\\&" + key : key;
    }

    @Test
    void theFirstPageNamesEverySetting() throws IOException {
        Pattern item = Pattern.compile("^\\.It Ic (\\S+) No = ");
        assertThat(found(item, text("haven").lines())).isEqualTo(Setting.keys());
    }

    /// What the reader of drills says that it knows, by being given what it does not.
    @Test
    void thePageOfDrillsNamesEveryKey() throws IOException {
        SortedSet<String> known = new TreeSet<>(known("zzzzzzzzz = 1"));
        for (String kind : List.of("breathe", "prompt", "find", "count", "ask")) {
            known.addAll(known("[[step]]\nkind = \"" + kind + "\"\nzzzzzzzzz = 1"));
        }
        known.remove("step");
        String page = Files.readString(FOLDER.resolve(FORMAT));
        assertThat(new TreeSet<>(found(Pattern.compile("^\\.It Ic (\\S+)"), page.lines())))
                .isEqualTo(known);
        assertThat(new Tool(home).run(FOLDER, Map.of(), "mandoc", "-Tlint", FORMAT))
                .isEmpty();
    }

    private List<String> known(String toml) {
        String said = TestApp.in(home)
                .drill("walk.toml", toml)
                .run("practice", "check")
                .out();
        return said.lines()
                .filter(line -> line.contains("known are "))
                .flatMap(line -> Arrays.stream(
                        line.substring(line.indexOf("known are ") + 10).split(", ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void mandocHasNothingToSay(String page) throws IOException {
        assertThat(new Tool(home).run(FOLDER, Map.of(), "mandoc", "-Tlint", page + ".1"))
                .isEmpty();
    }

    private static String text(String page) throws IOException {
        return Files.readString(FOLDER.resolve(page + ".1"));
    }

    private static String section(String page, String from, String to) throws IOException {
        String text = text(page);
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf("\n" + to, start + 1));
    }

    /// What the items of a list are, where that is a word to type.
    private static List<String> items(String list) {
        return found(Pattern.compile("^\\.It Cm (\\S+)"), list.lines());
    }

    private static SortedSet<String> described(String page) throws IOException {
        return options(text(page).lines().filter(line -> line.startsWith(".It Fl ")));
    }

    private static SortedSet<String> options(Stream<String> lines) {
        SortedSet<String> options = new TreeSet<>();
        lines.filter(line -> line.startsWith("."))
                .flatMap(line -> OPTION.matcher(line).results())
                .forEach(option -> {
                    options.add("-" + option.group(1));
                    if (option.group(2) != null) {
                        options.add("-" + option.group(2));
                    }
                });
        return options;
    }

    private static List<String> found(Pattern pattern, Stream<String> lines) {
        return lines.flatMap(line -> pattern.matcher(line).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
