package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"week.md, markdown", "week.html, html", "week.JSON, json", "week.txt, text", "week, text"})
    void aFilesEndingChoosesTheFormatAndOnlyItsOwnerCanReadIt(String name, String format) throws IOException {
        TestApp haven = WeekFixture.withEntries(folder);
        Path file = folder.resolve(name);
        assertThat(haven.run("week", "-o", file.toString()))
                .isEqualTo(new Result(
                        0, "", "Week 47, 16 to 22 November 2026 is in " + file + "; only you can read it.\n"));
        assertThat(file).hasContent(haven.run("week", "--format", format).out());
        assertThat(Mode.of(file)).isEqualTo("rw-------");
        assertThat(temporaryFiles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"week.docx", "week.xlsx", "week.v2"})
    void anEndingThatIsNoFormatOfAPageIsRefused(String name) {
        TestApp haven = WeekFixture.withEntries(folder);
        assertThat(haven.run("week", "-o", folder.resolve(name).toString()))
                .isEqualTo(Result.refused("There is no format for " + name
                        + ". Names end in .txt, .md, .html, .pdf, .csv or .json; --format says it for any other."));
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void aNumberIsNoEnding() {
        TestApp haven = WeekFixture.withEntries(folder);
        Path file = folder.resolve("week.47");
        haven.run("week", "-o", file.toString());
        assertThat(file).hasContent(haven.run("week").out());
    }

    @Test
    void theFormatAskedForGoesBeforeTheEnding() {
        TestApp haven = WeekFixture.withEntries(folder);
        Path file = folder.resolve("week.md");
        haven.run("week", "--output", file.toString(), "--format", "json");
        assertThat(file).hasContent(haven.run("week", "--json").out());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        TestApp haven = WeekFixture.withEntries(folder);
        Path file = Files.writeString(folder.resolve("week.md"), "mine");
        assertThat(haven.run("week", "-o", file.toString()))
                .isEqualTo(new Result(1, "", file + " is already there. It was left as it is; --force replaces it.\n"));
        assertThat(file).hasContent("mine");
        assertThat(haven.run("week", "-o", file.toString(), "--force").code()).isZero();
        assertThat(file).hasContent(haven.run("week", "--format", "markdown").out());
        assertThat(Mode.of(file)).isEqualTo("rw-------");
        assertThat(temporaryFiles()).isZero();
    }

    @Test
    void aPlaceThatCannotHoldTheFileIsNamed() {
        TestApp haven = WeekFixture.in(folder);
        assertThat(haven.run("week", "-o", folder.toString()))
                .isEqualTo(new Result(1, "", folder + " is a folder. Name a file in it.\n"));
        assertThat(haven.run("week", "-o", folder.resolve("none/week.md").toString()))
                .isEqualTo(new Result(
                        1,
                        "",
                        "There is no folder " + folder.resolve("none") + ". Make it first, or name another file.\n"));
        assertThat(haven.run("week", "-o", "/dev/null", "--force"))
                .isEqualTo(
                        new Result(1, "", "/dev/null is not a plain file. Nothing was written. Name another file.\n"));
    }

    private long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }
}
