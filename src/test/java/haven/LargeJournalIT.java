package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BuiltHaven.Answer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A journal that is larger than the memory: what brings it in and what shows it holds a piece at a time.
@Timeout(300)
class LargeJournalIT extends MovedIn {
    private static final int ENTRIES = 8_000;

    /// The same program with no more memory than half of what is in the journal.
    private Answer run(String input, String... words) throws IOException {
        return haven.piped(input, BuiltHaven.small(24, words)).answer();
    }

    private void expect(Path out, int lines) throws IOException {
        try (var all = Files.lines(out)) {
            assertThat(all.count()).isEqualTo(lines);
        }
        Files.delete(out);
    }

    @Test
    void whatIsLargerThanTheMemoryComesInAndIsShown() throws IOException {
        Path file = home.resolve("large.jsonl");
        Files.createDirectories(home);
        String words = "word ".repeat(1000);
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ENTRIES; i++) {
                lines.write("{\"kind\":\"note\",\"at\":\"2026-%02d-%02dT12:00:00Z\",\"text\":\"%d %s\"}\n"
                        .formatted(i / 25 % 10 + 1, i % 25 + 1, i, words));
            }
        }
        assertThat(run("", "import", file.toString()).out()).startsWith(ENTRIES + " new, 0 the same.\n");
        assertThat(run("", "import", file.toString()).out()).isEqualTo("0 new, " + ENTRIES + " the same.\n");
        Path out = home.resolve("out");
        for (String format : List.of("text", "csv", "markdown", "json")) {
            Answer answer = run("", "journal", "list", "--all", "--format", format, "-o", out.toString());
            assertThat(answer.code()).as(format + answer.err()).isZero();
            expect(
                    out,
                    switch (format) {
                        case "text" -> ENTRIES;
                        case "csv" -> ENTRIES + 1;
                        case "markdown" -> ENTRIES + 2;
                        default -> 8 * ENTRIES + 1;
                    });
        }
        assertThat(run("", "export", "-o", out.toString()).code()).isZero();
        expect(out, ENTRIES + 1);
    }
}
