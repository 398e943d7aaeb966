package haven;

import haven.terminal.PtySession;
import java.io.IOException;

/// From the end of a practice to the question after it, on a screen.
final class EndOfPractice {
    private static final String QUESTION = "How is it now?";

    private EndOfPractice() {}

    /// Goes on to the question, which also comes by itself soon: a space is no answer there.
    static void goOn(PtySession session) throws IOException {
        session.await(
                lines -> lines.stream().anyMatch(line -> line.contains("done") || line.contains(QUESTION)), "an end");
        session.send(" ");
        session.await(QUESTION);
    }

    /// The same, and leaves the question open.
    static void leave(PtySession session) throws IOException {
        goOn(session);
        session.send("\r");
    }
}
