package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a file twice is there twice, in every form without ids, and the same file adds nothing again.
class ImportedAgainTest {
    @TempDir
    private Path home;

    private ImportFixture imports;

    @BeforeEach
    void moveIn() {
        imports = new ImportFixture(home);
        imports.haven().at("2026-11-22T10:00+01:00[Europe/Berlin]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text   | ~~                                 | 2026-11-20 cried | 2026-11-21 calm",
                "jsonl  | ~~                                 | {`kind`:`note`,`at`:`2026-11-20T12:00`,`text`:`cried`} | {`kind`:`note`,`at`:`2026-11-21T12:00`,`text`:`calm`}",
                "jrnl   | ~~                                 | [2026-11-20 12:00] cried | [2026-11-21 12:00] calm",
                "csv    | kind,at,text                   | note,2026-11-20T12:00,cried | note,2026-11-21T12:00,calm",
                "daylio | full_date,weekday,time,mood,activities,note | 2026-11-20,Friday,12:00,bad,,cried | 2026-11-21,Saturday,12:00,good,,calm",
            })
    void asManyEntriesAsThereAreLines(String format, String head, String line, String other) {
        String one = line.strip().replace('`', '"') + "\n";
        String file = (head.isEmpty() ? "" : head + "\n") + one.repeat(3)
                + other.strip().replace('`', '"') + "\n";
        assertThat(imports.given(file, "--format", format).out()).startsWith("4 new, 0 the same.\n");
        assertThat(imports.given(file, "--format", format).out()).isEqualTo("0 new, 4 the same.\n");
        assertThat(imports.given(file + one, "--format", format).out()).startsWith("1 new, 4 the same.\n");
        String alone = file.substring(0, file.indexOf(one)) + one;
        assertThat(imports.given(alone, "--format", format).out()).isEqualTo("0 new, 1 the same.\n");
        assertThat(imports.exported().lines()).hasSize(5);
    }

    @Test
    void jrnlsOwnJsonTwice() {
        String entry = "{\"date\":\"2026-11-20\",\"time\":\"12:00\",\"title\":\"cried\",\"body\":\"\",\"tags\":[]}";
        assertThat(imports.given("{\"entries\":[" + entry + "," + entry + "]}").out())
                .startsWith("2 new, 0 the same.\n");
        assertThat(imports.given("{\"entries\":[" + entry + "," + entry + "," + entry + "]}")
                        .out())
                .startsWith("1 new, 2 the same.\n");
    }

    @Test
    void whatWasExportedAndComesWithItsSourceIsNotThereTwice() {
        String line = "{\"kind\":\"note\",\"at\":\"2026-11-20T12:00\",\"text\":\"cried\"}\n";
        imports.given(line + line);
        String exported = imports.exported();
        assertThat(imports.given(exported + line + line).out()).isEqualTo("0 new, 2 the same.\n");
    }
}
