package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.sound.Programs;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What haven starts gets the environment that the person has, byte by byte, and nothing of haven's own.
@Execution(ExecutionMode.CONCURRENT)
class EnvironmentIT extends MovedIn {
    private static final String SEEN = "tr '\\0' '\\n' </proc/self/environ >\"$HOME/seen\"";

    @TempDir
    Path bin;

    /// `COMMAND | what starts a program | variables of the person's`
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            log --edit         | EDITOR | -
            log --edit         | VISUAL | LANG=C
            log --edit         | EDITOR | LC_ALL=de_DE.UTF-8
            log --edit         | EDITOR | LC_ALL=
            log --edit         | EDITOR | LC_ALL=C LANGUAGE=de LC_MESSAGES=fr_FR.UTF-8
            log --edit         | EDITOR | JAVA_TOOL_OPTIONS=-Da=b JDK_JAVA_OPTIONS=-Dc=d _JAVA_OPTIONS=-De=f CLASSPATH=/x
            log --edit         | EDITOR | home=h self=s link=l gone=g characters=c name=n HAVEN_LOCALE=y
            config edit        | EDITOR | LC_ALL=de_DE.ISO-8859-1 WORD=$(printf '\\351')
            journal list --all | PAGER  | LC_ALL=de_DE.UTF-8
            journal list --all | PAGER  | -
            breathe --sound    | aplay  | LC_ALL=de_DE.UTF-8 CLASSPATH=/x
            breathe --voice    | espeak-ng | LC_ALL=de_DE.UTF-8
            """)
    void childrenGetThePersonsOwn(String command, String program, String variables) throws IOException {
        for (int notes = 0; program.equals("PAGER") && notes < 30; notes++) {
            haven.run("", "note", "x");
        }
        Programs programs =
                new Programs(bin).with("see", SEEN).with("aplay", SEEN).with("espeak-ng", SEEN);
        haven.with("PATH", programs.path());
        boolean isVariable = program.equals("EDITOR") || program.equals("VISUAL") || program.equals("PAGER");
        if (isVariable) {
            haven.with(program, "see");
        }
        String set = variables == null ? "" : variables + " ";
        Map<String, String> own = seen("exec env " + set + "see", "");
        assertThat(seen("exec env " + set + BuiltHaven.command()[0] + " " + command, isVariable ? "" : "q"))
                .isEqualTo(own);
    }

    private Map<String, String> seen(String script, String keys) throws IOException {
        Path seen = home.resolve("seen");
        Files.deleteIfExists(seen);
        try (PtySession session = haven.shell("sh", "-c", script)) {
            if (!keys.isEmpty()) {
                Until.so("seen", () -> Files.exists(seen) && Files.size(seen) > 0);
                session.send(keys);
            } else {
                session.exitCode();
            }
        }
        Map<String, String> variables = new TreeMap<>();
        List<String> lines =
                new ArrayList<>(List.of(new String(Files.readAllBytes(seen), StandardCharsets.ISO_8859_1).split("\n")));
        for (String line : lines) {
            variables.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        // A shell's own, and what tells less how to show a text: as the man page says.
        List.of("PWD", "OLDPWD", "_", "LESS", "LESSHISTFILE").forEach(variables::remove);
        return variables;
    }
}
