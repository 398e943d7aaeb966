package haven.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WrappedStreamTest {
    private static final String LONG = "Another waits in a draft; haven log --resume goes on with it.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written() {
        String written = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return written;
    }

    @Test
    void breaksBetweenWordsWhereATerminalIsNarrower() {
        PrintStream stream = new WrappedStream(out, true, StandardCharsets.UTF_8, () -> OptionalInt.of(48));
        stream.println(LONG);
        assertThat(written()).isEqualTo("Another waits in a draft; haven log --resume\ngoes on with it.\n");
        stream.println("  " + LONG + "\nshort");
        assertThat(written()).isEqualTo("  Another waits in a draft; haven log --resume\n  goes on with it.\nshort\n");
        stream.println("It lies in /a/path/that/is/longer/than/any/line/of/this/terminal/is and stays.");
        assertThat(written())
                .isEqualTo("It lies in\n/a/path/that/is/longer/than/any/line/of/this/terminal/is\nand stays.\n");
        stream.print(LONG);
        assertThat(written()).isEqualTo(LONG);
    }

    @Test
    void staysWholeInAPipe() {
        PrintStream stream = new WrappedStream(out, true, StandardCharsets.UTF_8, OptionalInt::empty);
        stream.println(LONG);
        assertThat(written()).isEqualTo(LONG + "\n");
    }
}
