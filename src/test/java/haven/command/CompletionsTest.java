package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.DrillLibrary;
import haven.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the three shells complete is what the commands accept, no more and no less.
@Execution(ExecutionMode.CONCURRENT)
class CompletionsTest {
    @TempDir
    Path home;

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

    @Test
    void bashCompletesWhatIsTyped() throws IOException {
        List<String> typed = List.of(
                "haven|",
                "haven|brea",
                "haven|-",
                "haven|help|w",
                "haven|breathe|",
                "haven|breathe|box|--m",
                "haven|breathe|box|",
                "haven|breathe|--minutes|",
                "haven|log|--n",
                "haven|log|--acted|",
                "haven|log|--acted|=|p",
                "haven|log|--urge|",
                "haven|checkin|--n",
                "haven|note|--g",
                "haven|journal|",
                "haven|journal|search|--kind|",
                "haven|journal|--format|=|c",
                "haven|undo|--r",
                "haven|week|l",
                "haven|week|--format|=",
                "haven|week|-o|wee",
                "haven|toolkit|",
                "haven|toolkit|add|m",
                "haven|toolkit|show|",
                "haven|toolkit|pick|--kind|p",
                "haven|support|a",
                "haven|support|add|",
                "haven|support|lines|--c",
                "haven|practice|sh",
                "haven|practice|show|fee",
                "haven|practice|body-scan|--s",
                "haven|practice|body-scan|--skip|ja",
                "haven|practice|--for|t",
                "haven|practice|check|wee",
                "haven|backup|",
                "haven|backup|rm|",
                "haven|import|wee",
                "haven|import|--format|j",
                "haven|export|--format|",
                "haven|export|--s",
                "haven|restore|",
                "haven|restore|./wee",
                "haven|restore|last|",
                "haven|config|",
                "haven|config|set|we",
                "haven|config|set|theme|",
                "haven|config|set|theme|l",
                "haven|config|unset|rate|",
                "haven|doctor|--f",
                "haven|nonsense|");
        makeBackup();
        Files.createFile(home.resolve("week 47.md"));
        String script = """
                source "$0"
                for line; do
                    IFS='|' read -r -a COMP_WORDS <<<"$line|end"
                    unset "COMP_WORDS[${#COMP_WORDS[@]} - 1]"
                    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                    _haven
                    (IFS=,; echo "$line: ${COMPREPLY[*]}")
                done
                """;
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "--noprofile", "-c", script));
        command.add(CompletionScript.FOLDER.resolve("haven.bash").toString());
        command.addAll(typed);
        assertThat(new Tool(home).run(home, Map.of(), command.toArray(String[]::new)))
                .isEqualTo("""
                haven|: now,breathe,ground,practice,log,checkin,note,journal,undo,week,toolkit,support,import,export,backup,restore,config,doctor,help
                haven|brea: breathe
                haven|-: -h,--help,-V,--version
                haven|help|w: week
                haven|breathe|: long-exhale,even,coherent,box,4-7-8,sigh,slow-down,count-down
                haven|breathe|box|--m: --minutes
                haven|breathe|box|: --minutes,--cycles,--in,--hold,--out,--rest,--short,--allow-long,--rate,--sound,--voice,--plain,--no-input,--list,-h,--help
                haven|breathe|--minutes|:\s
                haven|log|--n: --need,--now,--note,--no-input
                haven|log|--acted|: no,partly,yes
                haven|log|--acted|=|p: partly
                haven|log|--urge|:\s
                haven|checkin|--n: --note,--no-input
                haven|note|--g: --gratitude
                haven|journal|: list,show,edit,rm,search,history
                haven|journal|search|--kind|: episode,practice,check-in,note
                haven|journal|--format|=|c: csv
                haven|undo|--r: --redo
                haven|week|l: last
                haven|week|--format|=: %s
                haven|week|-o|wee: week 47.md
                haven|toolkit|: list,add,show,edit,rm,pick,used
                haven|toolkit|add|m: music,movement
                haven|toolkit|show|: --kind,--name,--note,--helps,--json,--no-input,--plain,-h,--help
                haven|toolkit|pick|--kind|p: person,place,phrase
                haven|support|a: add
                haven|support|add|: signs,alone,distraction,help,professionals,surroundings
                haven|support|lines|--c: --country
                haven|practice|sh: show
                haven|practice|show|fee: feet
                haven|practice|body-scan|--s: --skip,--short,--sound
                haven|practice|body-scan|--skip|ja: jaw
                haven|practice|--for|t: talk,together
                haven|practice|check|wee: week 47.md
                haven|backup|: make,list,rm
                haven|backup|rm|: journal-20261118T203000Z.db
                haven|import|wee: week 47.md
                haven|import|--format|j: jsonl,jrnl
                haven|export|--format|: jsonl,csv
                haven|export|--s: --since
                haven|restore|: last,journal-20261118T203000Z.db
                haven|restore|./wee: ./week 47.md
                haven|restore|last|: --dry-run,--yes,--no-input,-h,--help
                haven|config|: list,show,set,unset,edit,path
                haven|config|set|we: week-start
                haven|config|set|theme|: auto,dark,light,plain
                haven|config|set|theme|l: light
                haven|config|unset|rate|: --json,-h,--help
                haven|doctor|--f: --fix
                haven|nonsense|:\s
                """.formatted("text,markdown,json"));
    }

    /// A haven that has been used: each kind of word with a sign that shells read.
    private Map<String, String> environmentOfOneWhoHasUsedIt() throws IOException {
        Path bin = Files.createDirectory(home.resolve("bin"));
        Path program = Files.writeString(bin.resolve("haven"), """
                #!/bin/sh
                case "$2" in
                    people) printf '%s\\n' 'Zoë $(rm) "M"' "O'Neil" ;;
                    tags) echo work ;;
                esac
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return Map.of("PATH", bin + ":/usr/bin:/bin", "LC_ALL", "C.UTF-8");
    }

    @Test
    void bashCompletesWordsOfOnesOwn() throws IOException {
        String script = "source '" + CompletionScript.FOLDER.resolve("haven.bash") + "'; "
                + "for word in Zo O w; do COMP_WORDS=(haven log --with \"$word\"); COMP_CWORD=3; _haven;"
                + " echo \"${COMPREPLY[*]}\"; done; COMP_WORDS=(haven log --tag ''); _haven; echo \"${COMPREPLY[*]}\"";
        assertThat(new Tool(home)
                        .run(home, environmentOfOneWhoHasUsedIt(), "bash", "--norc", "--noprofile", "-c", script))
                .isEqualTo("Zoë\\ \\$\\(rm\\)\\ \\\"M\\\"\nO\\'Neil\n\nwork\n");
    }

    @Test
    void fishCompletesWordsOfOnesOwn() throws IOException {
        String script = "source '" + CompletionScript.FOLDER.resolve("haven.fish") + "'; "
                + "complete -C 'haven log --with Zo'; complete -C 'haven log --tag '";
        assertThat(new Tool(home).run(home, environmentOfOneWhoHasUsedIt(), "fish", "-N", "-c", script))
                .startsWith("Zoë")
                .contains("work");
    }

    @Test
    void zshCompletesWordsOfOnesOwn() throws IOException {
        Map<String, String> environment = new TreeMap<>(environmentOfOneWhoHasUsedIt());
        environment.put("COMPLETIONS", CompletionScript.FOLDER.toString());
        String[] command = {
            "zsh",
            "-f",
            Path.of("src/test/resources/haven/command/complete.zsh")
                    .toAbsolutePath()
                    .toString(),
            "haven log --with=O",
            "haven log --tag w"
        };
        assertThat(new Tool(home).run(home, environment, command).replace("\r", ""))
                .isEqualTo("""
                        haven log --with=O\\'Neil\s
                        haven log --tag work\s
                        """);
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
            assertThat(text).contains(String.join(" ", setting.kind().choices()));
        }
    }

    @Test
    void zshReadsTheScript() throws IOException {
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
    void zshCompletesWhatIsTyped() throws IOException {
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
            "haven undo --r",
            "haven week l",
            "haven week --format=m",
            "haven week -o wee",
            "haven toolkit p",
            "haven toolkit add mo",
            "haven support l",
            "haven support rm sur",
            "haven import wee",
            "haven import --format=d",
            "haven export --format c",
            "haven backup rm j",
            "haven restore j",
            "haven restore la",
            "haven restore --d",
            "haven config set indi",
            "haven config set week-start sun"
        };
        makeBackup();
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
                        haven undo --redo\s
                        haven week last\s
                        haven week --format=markdown\s
                        haven week -o week\\ 47.md\s
                        haven toolkit pick\s
                        haven toolkit add movement\s
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
        "'haven journal --format=c', --format=csv",
        "'haven undo --l', --list",
        "'haven week --format=m', --format=markdown",
        "'haven week -o wee', week47.md",
        "'haven toolkit add mo', movement",
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
    void fishCompletesWhatIsTyped(String typed, String offered) throws IOException {
        Files.createFile(home.resolve("week47.md"));
        makeBackup();
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

    /// Where the shells look, as the environment of a tool says.
    private void makeBackup() throws IOException {
        Path folder = Files.createDirectories(home.resolve("DATA/haven/backups"));
        Files.createFile(folder.resolve("journal-20261118T203000Z.db"));
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
