package haven;

import haven.terminal.PtySession;
import java.io.IOException;
import java.util.List;

/// A form in a terminal: a question, and a line that begins with `>`.
final class FormScreen {
    private FormScreen() {}

    /// Types this once the question is there with an empty line.
    static void answer(PtySession session, String question, String keys) throws IOException {
        session.await(
                lines -> lines.stream().anyMatch(line -> line.startsWith(question))
                        && last(lines).equals(">"),
                question);
        session.send(keys);
    }

    /// The last line that is not empty.
    static String last(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).reduce("", (one, later) -> later);
    }
}
