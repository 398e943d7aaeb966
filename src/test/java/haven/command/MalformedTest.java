package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever is typed or piped in: one line and a code that says whose mistake it was, never a bug, never half of it
/// kept. Generated from a seed, so that what fails once fails again.
@Execution(ExecutionMode.CONCURRENT)
class MalformedTest {
    private static final int COMMAND_LINES = 1_200;
    private static final int JSON = 800;
    private static final int IMPORTS = 400;
    private static final int SETTINGS = 200;
    /// Where it is in a file of SQLite's.
    private static final int CHANGE_COUNTER = 24;
    /// They start other programs, make sounds, bring another journal or none, or answer with all mistakes: tested where
    /// they are.
    private static final Set<String> ELSEWHERE =
            Set.of("render", "new", "edit", "check", "restore", "backup", "doctor", "forget");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-",
            "--",
            "0",
            "-1",
            "11",
            "10",
            "1e3",
            "1e999",
            "NaN",
            "7.5",
            "9999999999999999999999",
            "anxious:8",
            "anxious:11",
            ":8",
            "a:b:c:d:e",
            "yesterday",
            "tomorrow 9pm",
            "2026-02-30",
            "2026-11-20 14:05",
            "25:61",
            "last",
            "this",
            "box",
            "4-7-8",
            "4-7-8-9-10-11",
            "0-0",
            "0.5-0.5",
            "x\u0000y",
            "\u001b[31mred",
            "\r\n\t",
            "\ud83e\uddd1\u200d\ud83d\ude80",
            "\u202eabc",
            "\ud800",
            "' OR 1=1; DROP TABLE episode; --",
            "${HOME}",
            "%s%n%d",
            "../../etc/passwd",
            "@file",
            "no",
            "yes",
            "partly",
            "json",
            "markdown",
            "DE",
            "tea",
            "signs",
            "x".repeat(5_000));

    private static final String ENTRY = """
            {"trigger": "no answer", "at": "2026-11-17T21:30:00+01:00", "zone": "Europe/Berlin",
             "feelings": [{"name": "anxious", "strength": 8}], "body": [{"place": "chest", "quality": "tight"}],
             "acted": "no", "distress": 7, "with": ["Sam"], "tags": ["silence"], "note": "late"}
            """;
    private static final List<String> IMPORTED = List.of("""
            {"haven":"export","version":1,"schema":1}
            {"kind":"note","id":"01a20564-d003-7b84-9ef1-2f19a1dc4f2e","at":"2026-11-17T22:33:42Z","zone":"Etc/UTC",\
            "day":"2026-11-17","about":"win","text":"called Sam back","tags":["family"]}
            {"kind":"check-in","id":"01a20564-cda5-7323-9c52-1837833f926e","at":"2026-11-17T22:33:41Z","zone":"Etc/UTC",\
            "day":"2026-11-17","ratings":[{"indicator":"sleep","value":6}],"note":"rain"}
            """, """
            [2026-11-10 14:05] A walk. It was cold. @outside

            [2026-11-11 09:30 PM] A call. With Sam.
            """, """
            full_date,date,weekday,time,mood,activities,note_title,note
            2026-11-12,November 12,Thursday,9:15 PM,good,"friends | walk","","it was fine"
            """, """
            2026-11-13
            a quiet day
            2026-11-14 21:30 a loud argument
            and then a walk
            """);
    private static final String TOML = """
            drill = "box"
            minutes = 5
            rate = true
            day-end = 3
            country = "DE"
            holds = false
            skip = ["jaw"]
            """;

    @TempDir
    private Path home;

    private final Random random = new Random(20261122);
    private TestApp haven;

    @BeforeEach
    void keepSomething() {
        haven = TestApp.in(home);
        assertThat(haven.run("log", "kept before").code()).isZero();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// SQLite counts there, in the file's header, how often the file was changed.
    private ByteBuffer changes() throws IOException {
        try (SeekableByteChannel journal = Files.newByteChannel(haven.paths().journal())) {
            ByteBuffer count = ByteBuffer.allocate(Integer.BYTES);
            journal.position(CHANGE_COUNTER).read(count);
            return count.flip();
        }
    }

    private void assertSaidInOneLine(Result result, ByteBuffer before, Object what) throws IOException {
        assertThat(result.code()).as("%s: %s", what, result).isIn(0, 1, 2);
        assertThat(result.err()).as("%s", what).doesNotContain("Exception", "\tat ", "\u001b");
        if (result.code() != 0) {
            // A name that is too short is said with what it could be.
            String refusal = result.err().replaceFirst("(?s)^.*\n(?=.* could be any of these )", "");
            assertThat(refusal).as("%s", what).isNotBlank().endsWith("\n").containsOnlyOnce("\n");
            assertThat(changes()).as("%s left the journal as it was", what).isEqualTo(before);
        }
    }

    @Test
    void commandLines() throws IOException {
        List<String> names =
                Accepted.names().filter(name -> !ELSEWHERE.contains(name)).toList();
        for (int i = 0; i < COMMAND_LINES; i++) {
            List<String> line = new ArrayList<>(List.of(random.nextInt(50) == 0 ? one(VALUES) : one(names)));
            for (int j = random.nextInt(5); j > 0; j--) {
                line.addAll(part(line.getFirst()));
            }
            ByteBuffer before = changes();
            assertSaidInOneLine(haven.run(line.toArray(String[]::new)), before, line);
        }
    }

    private List<String> part(String command) {
        if (Commands.named(command).isEmpty() || random.nextInt(3) == 0) {
            return List.of(one(VALUES));
        }
        List<String> words = Accepted.words(command).stream()
                .filter(word -> !ELSEWHERE.contains(word))
                .toList();
        if (!words.isEmpty() && random.nextBoolean()) {
            return List.of(one(words));
        }
        String option = one(List.copyOf(Accepted.options(command)));
        return switch (option) {
            case "-o", "--output" -> List.of(option, home.resolve("out.txt").toString());
            default -> random.nextBoolean() ? List.of(option) : List.of(option, one(VALUES));
        };
    }

    @Test
    void entriesInJson() throws IOException {
        for (int i = 0; i < JSON; i++) {
            String json = mangled(ENTRY);
            ByteBuffer before = changes();
            Result result = haven.input(json).run("log", "--json", "-");
            assertSaidInOneLine(result, before, json);
        }
    }

    @Test
    void importedFiles() throws IOException {
        for (int i = 0; i < IMPORTS; i++) {
            String file = mangled(one(IMPORTED));
            ByteBuffer before = changes();
            Result result = haven.input(file).run("import", "-");
            assertThat(result.code()).as("%s: %s", file, result).isIn(0, 2);
            assertThat(result.err()).as(file).doesNotContain("Exception", "\tat ", "\u001b");
            if (result.code() != 0) {
                // The first few mistakes, a line each.
                assertThat(result.err().lines().count()).as(file).isBetween(1L, 12L);
                assertThat(changes()).as("%s left the journal as it was", file).isEqualTo(before);
            }
        }
    }

    /// A mistake in the settings never stands in an entry's way.
    @Test
    void settings() throws IOException {
        for (int i = 0; i < SETTINGS; i++) {
            String toml = mangled(TOML);
            haven.config(toml);
            Result kept = haven.run("log", "entry " + i);
            assertThat(kept.code()).as("%s: %s", toml, kept).isZero();
            assertThat(kept.err().lines().count()).as(toml).isLessThanOrEqualTo(1);
        }
    }

    /// With a few characters taken out, put in, doubled or replaced.
    private String mangled(String text) {
        StringBuilder mangled = new StringBuilder(text);
        for (int j = 1 + random.nextInt(4); j > 0; j--) {
            int at = random.nextInt(mangled.length());
            switch (random.nextInt(5)) {
                case 0 -> mangled.deleteCharAt(at);
                case 1 -> mangled.insert(at, one(VALUES));
                case 2 -> mangled.setCharAt(at, (char) random.nextInt(0x80));
                case 3 ->
                    mangled.insert(at, one(List.of("{", "}", "[", "]", "\"", ",", ":", "null", "1e9", "\\u0000")));
                default -> mangled.delete(at, Math.min(mangled.length(), at + random.nextInt(20)));
            }
            if (mangled.isEmpty()) {
                mangled.append(' ');
            }
        }
        return new String(mangled.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
