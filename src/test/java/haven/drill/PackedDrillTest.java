package haven.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedDrillTest {
    private final DrillLibrary library = new DrillLibrary();

    @Test
    void everyDrillOfTheLibraryIsAsItsTomlSays() throws IOException {
        for (String name : library.names()) {
            assertThat(library.find(name)).as(name).contains(written(name));
        }
    }

    @Test
    void everyDrillIsTheSameAfterPacking() throws IOException {
        for (String name : library.names()) {
            Drill drill = written(name);

            assertThat(PackedDrill.read(name, new ByteArrayInputStream(PackedDrill.of(drill))))
                    .isEqualTo(drill);
        }
    }

    /// Every kind of step, with everything that it may have, whether the library has it or not.
    @Test
    void whateverADrillMaySayIsTheSameAfterPacking(@TempDir Path folder) throws IOException {
        String toml = """
                title = "all of it – and more"
                family = "ground"
                needs = ["sleep", "present"]
                purpose = "To see that nothing is lost."
                caution = "None."
                source = "Made up."
                most-breaths = 8
                dims = true
                offered = false

                [[step]]
                kind = "breathe"
                in = 2.5
                sip = 1
                hold = 0.25
                out = 7
                rest = 2
                breaths = 6
                short = 3
                cue = "softly"
                begin-rate = 12.5
                settle-minutes = 2

                [[step]]
                kind = "breathe"
                in = 4
                out = 6
                minutes = 5

                [[step]]
                kind = "prompt"
                part = "jaw"
                cue = "Let it hang."
                seconds = 7.5
                stretch = false
                short = false

                [[step]]
                kind = "find"
                sense = "hear"
                count = 3
                cue = "Three things that you hear."
                seconds = 15
                short = 2

                [[step]]
                kind = "find"
                sense = "see"
                count = 2
                cue = "Two things that you see."

                [[step]]
                kind = "count"
                to = 7
                cue = "Count each breath out."
                minutes = 3

                [[step]]
                kind = "ask"
                about = "need"
                cue = "What do you need?"
                answer = "choice"
                choices = ["rest", "company"]
                seconds = 30
                """;
        Files.writeString(folder.resolve("all.toml"), toml);

        PackedDrill.packAll(folder);

        try (InputStream packed = Files.newInputStream(folder.resolve("all.drill"))) {
            assertThat(PackedDrill.read("all", packed))
                    .isEqualTo(DrillReader.read(Path.of("all.toml"), Files.readAllBytes(folder.resolve("all.toml")))
                            .drill()
                            .orElseThrow());
        }
    }

    private static Drill written(String name) throws IOException {
        try (InputStream toml = PackedDrillTest.class.getResourceAsStream("/haven/drills/" + name + ".toml")) {
            assertThat(toml).as(name).isNotNull();
            return DrillReader.read(Path.of(name + ".toml"), toml.readAllBytes())
                    .drill()
                    .orElseThrow();
        }
    }
}
