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

    private final App app;
    private final TypedLines lines;
    private final String safe;
    private final Optional<String> answer;

    private YesOrNo(App app, String prompt, String safe) {
        this.app = app;
        this.safe = safe;
        // Before the question is seen: Ctrl-C may come at once.
        this.lines = TypedLines.until(app.terminals(), app.in());
        Optional<String> typed = lines.next(() -> {
            app.out().print(prompt);
            app.out().flush();
        });
        if (typed.isEmpty()) {
            // What is said next begins a line.
            app.out().println();
        }
        this.answer = typed.map(line -> line.strip().toLowerCase(Locale.ROOT));
        pause();
    }

    /// Asks, where no is what Enter says.
    ///
    /// @param safe what is as it was, to be said where a signal ends the asking, or what was said yes to
    public static YesOrNo asked(App app, String question, String safe) {
        return new YesOrNo(app, question + " [y/N] ", safe);
    }

    /// Whether it was yes.
    public boolean isYes() {
        return answer.filter(YES::contains).isPresent();
    }

    /// Where what was said yes to can still end with all as it was: there it does, if a signal came meanwhile.
    public void pause() {
        if (lines.isStopped()) {
            if (answer.isPresent()) {
                // The terminal shows ^C; what is said next begins a line here too.
                app.out().println();
                app.out().flush();
            }
            throw UserError.stopped(lines.stopCode(), safe);
        }
    }

    /// Asks, where yes is what Enter says.
    ///
    /// @param safe as above
    public static boolean isYesByDefault(App app, String question, String safe) {
        return new YesOrNo(app, question + " [Y/n] ", safe)
                .answer
                .filter(answer -> answer.isEmpty() || YES.contains(answer))
                .isPresent();
    }
}
