package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.terminal.LineAsker;
import haven.terminal.Tty;
import haven.terminal.TypedLines;
import haven.text.Wrap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A question in a line of its own, to be answered with yes or no; where nobody answers, it is no.
public final class YesOrNo {
    private static final Set<String> YES = Set.of("y", "yes");

    private final App app;
    private final TypedLines lines;
    private final String safe;
    private final Optional<String> answer;

    private YesOrNo(App app, String prompt, String safe) {
        this(app, About.NOTHING, prompt, safe, () -> TypedLines.until(app.terminals(), app.in()));
    }

    private YesOrNo(App app, About about, String prompt, String safe, Supplier<TypedLines> typing) {
        this.app = app;
        this.safe = safe;
        Optional<Tty> tty = about.fits(app) ? app.terminals().openLines() : Optional.empty();
        if (tty.isPresent()) {
            LineAsker.Once typed = LineAsker.once(
                    tty.get(), app.terminals().pacer(), app.out().charset(), about.whole(), prompt.strip());
            this.lines = typing.get();
            this.answer = typed.answer().map(YesOrNo::plain);
            if (typed.answer().isEmpty() && typed.stopCode() != 0) {
                throw UserError.stopped(typed.stopCode(), safe);
            }
            return;
        }
        about.bare().forEach(app.out()::println);
        // Before the question is seen: Ctrl-C may come at once.
        this.lines = typing.get();
        Optional<String> typed = lines.next(() -> {
            app.out().print(prompt);
            app.out().flush();
        });
        if (typed.isEmpty()) {
            // What is said next begins a line.
            app.out().println();
        }
        this.answer = typed.map(YesOrNo::plain);
        pause();
    }

    private static String plain(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    /// Asks, where no is what Enter says.
    ///
    /// @param safe what is as it was, to be said where a signal ends the asking, or what was said yes to
    public static YesOrNo asked(App app, String question, String safe) {
        return new YesOrNo(app, question + " [y/N] ", safe);
    }

    /// Asks about something that is to be seen first: with its words on a screen of its own, which is gone afterwards;
    /// without them where there is no such screen, or where it has not enough room.
    public static YesOrNo asked(App app, About about, String question, String safe) {
        return new YesOrNo(app, about, question + " [y/N] ", safe, () -> TypedLines.until(app.terminals(), app.in()));
    }

    /// Asks where others have the lines already, in their turn.
    public static YesOrNo asked(App app, TypedLines lines, String question, String safe) {
        return new YesOrNo(app, About.NOTHING, question + " [y/N] ", safe, () -> lines);
    }

    /// What a question is about.
    ///
    /// @param whole with its words
    /// @param bare without them
    /// @param plain whether only lines are wanted
    public record About(List<String> whole, List<String> bare, boolean plain) {
        private static final About NOTHING = new About(List.of(), List.of(), true);
        /// The question, what is typed below it, and an empty line between.
        private static final int OTHER_ROWS = 4;

        private boolean fits(App app) {
            return !plain
                    && app.terminals()
                            .size()
                            .filter(size -> size.rows() >= OTHER_ROWS + rows(size.columns()))
                            .isPresent();
        }

        private long rows(int columns) {
            return whole.stream()
                    .mapToInt(line -> Wrap.lines(line, columns).size())
                    .sum();
        }
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
