package haven.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Change;
import haven.journal.GeneratedEntries;
import haven.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is exported and imported into an empty journal is exported again as the same bytes.
class RoundTripTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void asLines(long seed) throws IOException {
        TestApp here = filled(seed);
        TestApp there = TestApp.in(home.resolve("there")).at("2026-11-18T10:00-05:00[America/Lima]");
        String exported = here.run("export").out();
        Path file = Files.writeString(home.resolve("journal.jsonl"), exported);
        assertThat(there.run("import", file.toString()).code()).isZero();
        assertThat(there.run("export")).isEqualTo(Result.said(exported));
        assertThat(there.input(exported).run("import", "-")).isEqualTo(Result.said("0 new, 131 the same.\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void asTables(long seed) throws IOException {
        TestApp here = filled(seed);
        TestApp there = TestApp.in(home.resolve("there")).at("2026-11-18T10:00-05:00[America/Lima]");
        Path tables = home.resolve("tables");
        assertThat(here.run("export", "--format", "csv", "-o", tables.toString())
                        .code())
                .isZero();
        assertThat(there.run("import", tables.toString()).err()).isEmpty();
        assertThat(there.run("export")).isEqualTo(here.run("export"));
        Path again = home.resolve("again");
        there.run("export", "--format", "csv", "-o", again.toString());
        assertThat(read(again)).isEqualTo(read(tables));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private TestApp filled(long seed) {
        TestApp app = TestApp.in(home.resolve("here"));
        Change change = app.app(new ByteArrayOutputStream(), new ByteArrayOutputStream())
                .change("test");
        try (Journal journal = app.journal()) {
            journal.saveAll(new GeneratedEntries(seed).everything(120), change);
        }
        return app;
    }
}
