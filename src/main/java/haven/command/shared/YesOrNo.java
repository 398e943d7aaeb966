package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.terminal.TypedLines;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A question in a line of its own, to be answered with yes or no; where nobody answers, it is no.
public final class YesOrNo {
    private static final Set<String> YES = Set.of("y", "yes");

    private YesOrNo() {}

    /// Asks, where no is what Enter says.
    ///
    /// @param safe what is as it was, to be said where a signal ends the asking
    public static boolean isYes(App app, String question, String safe) {
        return asked(app, question + " [y/N] ", safe).filter(YES::contains).isPresent();
    }

    /// Asks, where yes is what Enter says.
    ///
    /// @param safe as above
    public static boolean isYesByDefault(App app, String question, String safe) {
        return asked(app, question + " [Y/n] ", safe)
                .filter(answer -> answer.isEmpty() || YES.contains(answer))
                .isPresent();
    }

    private static Optional<String> asked(App app, String prompt, String safe) {
        // Before the question is seen: Ctrl-C may come at once.
        TypedLines lines = TypedLines.until(app.terminals(), app.in());
        Optional<String> answer = lines.next(() -> {
            app.out().print(prompt);
            app.out().flush();
        });
        if (answer.isEmpty()) {
            // What is said next begins a line.
            app.out().println();
        }
        if (lines.isStopped()) {
            throw UserError.stopped(lines.stopCode(), safe);
        }
        return answer.map(typed -> typed.strip().toLowerCase(Locale.ROOT));
    }
}
