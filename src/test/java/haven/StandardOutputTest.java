package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                       | 0 | true  | 0 | ''",
                "Broken pipe             | 0 | false | 0 | ''",
                "Broken pipe             | 0 | true  | 0 | ''",
                "No space left on device | 0 | false | 1 | What was to be shown could not be written to its end: no space left on device.",
                "No space left on device | 0 | true  | 1 | What you gave is kept, but what was to be shown could not be written to its end: no space left on device.",
                "No space left on device | 2 | false | 2 | ''",
            })
    void aReaderWhoStopsIsNoErrorAndAFullDiskIs(
            @Nullable String reason, int code, boolean kept, int ending, String said) {
        StandardOutput output = new StandardOutput(refusing(reason));
        PrintStream print = new PrintStream(new BufferedOutputStream(output), false, StandardCharsets.UTF_8);
        print.println("one");
        print.flush();
        print.println("two");
        print.flush();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(output.ending(code, kept, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(ending);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(said.isEmpty() ? "" : said + "\n");
        assertThat(print.checkError()).isEqualTo(reason != null);
    }

    private static OutputStream refusing(@Nullable String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                if (reason != null) {
                    throw new IOException(reason);
                }
            }
        };
    }
}
