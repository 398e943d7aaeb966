package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkTest {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final Talk talk = new Talk(heard);
    private final PrintStream err = new PrintStream(talk, true, StandardCharsets.UTF_8);

    @Test
    void whatIsSaidOnAScreenThatWillBeGoneIsSaidAfterwardsInItsOrder() {
        err.println("before");
        talk.hold();
        err.println("meanwhile");
        err.println("and again");
        assertThat(heard).hasToString("before\n");
        talk.release();
        err.println("after");
        talk.release();
        assertThat(heard).hasToString("before\nmeanwhile\nand again\nafter\n");
    }

    @Test
    void meanwhileItIsHandedOverLineByLine() {
        List<String> lines = new ArrayList<>();
        talk.show(lines::add);
        err.println("before");
        talk.hold();
        err.print("wait");
        err.println("ing \u2026");
        assertThat(lines).containsExactly("waiting \u2026");
    }
}
