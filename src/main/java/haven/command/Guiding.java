package haven.command;

import haven.App;
import haven.guide.Guided;
import haven.terminal.Companion;
import haven.terminal.LineGuide;
import haven.terminal.Lines;
import haven.terminal.Pacer;
import haven.terminal.ScreenGuide;
import haven.terminal.Theme;
import haven.terminal.Tty;
import haven.terminal.Tty.TtyEvent;
import haven.terminal.View;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Guides whatever can be guided, on a whole screen where there is one, else in lines.
final class Guiding {
    private final App app;
    private final boolean plain;
    private final boolean mayAnswer;
    private final boolean mayAsk;
    private boolean onScreen;

    Guiding(App app, Arguments arguments) {
        this.app = app;
        this.plain = Plain.isAskedFor(arguments, app);
        this.mayAnswer = !arguments.has("--no-input");
        this.mayAsk = mayAnswer && app.terminals().hasInput() && app.terminals().hasOutput();
    }

    /// Whether there is a person at a terminal who did not ask to be left alone.
    boolean mayAsk() {
        return mayAsk;
    }

    /// Whether it was guided on a whole screen, which is gone now.
    boolean wasOnScreen() {
        return onScreen;
    }

    /// Guides until it is over.
    ///
    /// @param beginning what begins at a time
    /// @param companion goes along with it
    /// @param waits whether it waits for lines even where nobody is at a terminal
    /// @return what it is at its end
    <T extends Guided<T>> T run(
            Pacer pacer,
            Function<Duration, T> beginning,
            Companion<T> companion,
            Function<Theme, View<T>> view,
            Lines<T> lines,
            boolean waits) {
        Optional<Tty> tty = plain ? Optional.empty() : app.terminals().open();
        onScreen = tty.isPresent();
        if (tty.isPresent()) {
            try (Tty open = tty.get()) {
                Theme theme = Theme.of(app.environment(), app.out().charset());
                return new ScreenGuide<>(open, theme, pacer, view.apply(theme)).run(beginning, companion);
            }
        }
        app.terminals().listenForStops(pacer);
        if (!mayAnswer) {
            pacer.post(new TtyEvent.NoMoreInput());
        } else if (mayAsk || waits) {
            pacer.listen(app.in());
        }
        return new LineGuide<>(app.out(), pacer, lines).run(beginning, companion);
    }
}
