package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.terminal.LineAsker;
import haven.terminal.Tty;
import haven.terminal.TypedLines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One question that a key and Enter answer, or Enter alone.
public final class OneAnswer {
    private OneAnswer() {}

    /// Asks, below these lines on a screen of its own where there is one, else in a plain line.
    ///
    /// @param shown at least one
    /// @param safe what is as it was, to be said where a signal ends the asking
    /// @return the answer in small letters; empty where there was none
    public static String of(App app, boolean plain, List<String> shown, String question, String safe) {
        Optional<Tty> tty = plain ? Optional.empty() : app.terminals().openLines();
        if (tty.isPresent()) {
            LineAsker.Once typed =
                    LineAsker.once(tty.get(), app.terminals().pacer(), app.out().charset(), shown, question);
            if (typed.answer().isEmpty() && typed.stopCode() != 0) {
                throw UserError.stopped(typed.stopCode(), safe);
            }
            return low(typed.answer());
        }
        TypedLines lines = TypedLines.until(app.terminals(), app.in());
        Optional<String> typed = lines.next(() -> {
            app.out().println(question);
            app.out().print("> ");
            app.out().flush();
        });
        if (typed.isEmpty()) {
            app.out().println();
        }
        if (lines.isStopped()) {
            throw UserError.stopped(lines.stopCode(), safe);
        }
        return low(typed);
    }

    private static String low(Optional<String> answer) {
        return answer.orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
