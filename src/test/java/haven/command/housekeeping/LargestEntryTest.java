package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Note;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How large an entry may be: the same whichever way it comes, and what may be kept comes out and in again.
class LargestEntryTest {
    /// In JSON six bytes for one, two for one, and as many as in a text.
    private static final String LARGEST =
            "a" + ("\u0001".repeat(300) + "\"\n".repeat(340) + "ö".repeat(10)).repeat(999) + "b".repeat(999);

    @TempDir
    private Path home;

    private TestApp haven(String name) {
        return TestApp.in(home.resolve(name)).terminals(new TestTerminals(false));
    }

    /// In one of the ways in which words come, a file for import among them.
    private Result keep(TestApp haven, String way, String text) throws IOException {
        if (!way.startsWith("import")) {
            String json = "{\"note\": \"" + escaped(text) + "\"}";
            return haven.input(way.contains("--json") ? json : text).run(way.split(" "));
        }
        String content = switch (way) {
            case "import --format jsonl" ->
                "{\"kind\": \"note\", \"at\": \"2026-11-18T12:00\", \"text\": \"" + escaped(text) + "\"}\n";
            case "import --format csv" -> "at,text\n2026-11-18T12:00,\"" + text.replace("\"", "\"\"") + "\"\n";
            case "import --format jrnl" -> "[2026-11-18 12:00] " + text + "\n";
            default -> "2026-11-18 12:00 " + text + "\n";
        };
        Path file = Files.writeString(home.resolve("file.txt"), content);
        return haven.run((way + " " + file).split(" "));
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"").replace("\n", "\\n").replace("\u0001", "\\u0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note -",
                "log -",
                "log --json -",
                "import --format jsonl",
                "import --format text",
                "import --format jrnl"
            })
    void oneMegabyteIsKeptAndMoreIsRefusedByName(String way) throws IOException {
        assertThat(LARGEST.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSize(Entry.MOST_BYTES);

        TestApp haven = haven("more");
        Result refused = keep(haven, way, LARGEST + "c");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("too long: an entry has 1 MB of text at most.");
        assertThat(haven.run("journal", "list").out()).doesNotContain("2026");

        Result kept = keep(haven("most"), way, LARGEST);
        assertThat(kept.err()).isEmpty();
        assertThat(kept.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void whatIsInAJournalComesOutAndInAgain(String format) throws IOException {
        TestApp haven = haven("one");
        assertThat(keep(haven, "note -", LARGEST).code()).isZero();
        Path file = home.resolve("out." + format);
        assertThat(haven.run("export", "--format", format, "-o", file.toString())
                        .code())
                .isZero();
        Path exported = Files.isDirectory(file) ? file.resolve("notes.csv") : file;
        TestApp other = haven("other");
        assertThat(other.run("import", exported.toString()).err()).isEmpty();
        assertThat(notes(other)).isEqualTo(notes(haven));
    }

    private static List<Entry> notes(TestApp haven) {
        try (Journal journal = haven.journal()) {
            return journal.entries(Note.KIND);
        }
    }

    @Test
    void whatIsChangedMayNotGrowBeyondIt() throws IOException {
        TestApp haven = haven("grown");
        assertThat(keep(haven, "note -", LARGEST).code()).isZero();
        List<Entry> before = notes(haven);
        Result refused = haven.run("journal", "edit", "last", "--tag", "another");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("This is too long: an entry has 1 MB of text at most. Nothing was written.\n");
        assertThat(notes(haven)).isEqualTo(before).hasSize(1);
        assertThat(Optional.of(before.getFirst().get(Note.TEXT))).contains(LARGEST);
    }
}
