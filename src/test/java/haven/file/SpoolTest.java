package haven.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All that was written comes out, in the order it was, however much it is and whether there is room for it or not.
class SpoolTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0, .", "10, .", "400000, .", "10, missing", "400000, missing"})
    void allOfItComesOut(int lines, String in) throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spool spool = new Spool(folder.resolve(in))) {
            for (int i = 0; i < lines; i++) {
                byte[] line = ("line " + i + "\n").getBytes(StandardCharsets.UTF_8);
                expected.writeBytes(line);
                spool.writeBytes(line);
            }
            assertThat(spool.lines()).isEqualTo(lines);
            spool.transferTo(out);
        }
        assertThat(out.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void nothingOfItHasAName() throws IOException {
        try (Spool spool = new Spool(folder)) {
            spool.writeBytes(new byte[3_000_000]);
            assertThat(folder).isEmptyDirectory();
        }
    }
}
