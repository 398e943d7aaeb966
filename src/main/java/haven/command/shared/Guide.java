package haven.command.shared;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.entry.Entry;
import haven.guide.Model;
import haven.guide.Session;
import haven.setting.Config;
import haven.setting.Setting;
import haven.terminal.Companion;
import haven.terminal.LineLoop;
import haven.terminal.Lines;
import haven.terminal.Pacer;
import haven.terminal.ScreenLoop;
import haven.terminal.Theme;
import haven.terminal.Tty;
import haven.terminal.Tty.TtyEvent;
import haven.terminal.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Guides whatever can be guided, on a whole screen where there is one, else in lines; with sound and voice where they
/// were asked for.
public record Guide(App app, Arguments arguments, Config config) {
    /// Whether there is a person at a terminal who did not ask to be left alone.
    public boolean mayAsk() {
        return arguments.mayAsk(app);
    }

    /// Whether what somebody types at a terminal is heard.
    ///
    /// @param waits as in [Presentation]
    public boolean hears(boolean waits) {
        return mayAsk()
                || (waits && !arguments.has("--no-input") && app.terminals().hasInput());
    }

    /// Guides until it is over.
    ///
    /// @param presentation how it looks, reads and sounds
    /// @param beginning what begins at a time
    /// @param keeper is handed it, and the time, before and after each frame or line
    /// @param recorder what the keeper writes with
    public <T extends Model<T>> Outcome<T> run(
            Presentation<T> presentation,
            Function<Duration, T> beginning,
            BiConsumer<T, Duration> keeper,
            Recorder recorder) {
        Pacer pacer = app.terminals().pacer();
        Optional<Tty> tty =
                arguments.wantsPlain(app) ? Optional.empty() : app.terminals().open();
        Audible audible = Audible.of(app, arguments, config, pacer, tty);
        Companion<T> companion = audible.with(presentation.session(), keeper);
        Optional<UserError> unkept = Optional.empty();
        List<String> unheard;
        LineLoop<T> loop = new LineLoop<>(app.out(), pacer, presentation.lines());
        T ended;
        try {
            ended = tty.isPresent()
                    ? onScreen(tty.get(), presentation, beginning, companion, pacer)
                    : inLines(loop, presentation.waits(), beginning, companion, pacer);
            unheard = audible.finish();
        } finally {
            audible.close();
            unkept = recorder.finish();
            app.terminals().hearNoMore();
        }
        boolean isTypedTo = tty.isEmpty() && mayAsk() && loop.hearsMore();
        Optional<Pacer> typed = isTypedTo ? Optional.of(pacer) : Optional.empty();
        return new Outcome<>(ended, pacer.now(), tty.isPresent(), typed, unheard, unkept, recorder.unkept());
    }

    private <T extends Model<T>> T onScreen(
            Tty tty,
            Presentation<T> presentation,
            Function<Duration, T> beginning,
            Companion<T> companion,
            Pacer pacer) {
        try (tty) {
            Theme theme = Theme.of(app.environment(), app.out().charset(), config.get(Setting.THEME));
            return new ScreenLoop<>(tty, theme, pacer, presentation.view().apply(theme)).run(beginning, companion);
        }
    }

    private <T extends Model<T>> T inLines(
            LineLoop<T> loop, boolean waits, Function<Duration, T> beginning, Companion<T> companion, Pacer pacer) {
        app.terminals().listenForStops(pacer::post);
        if (arguments.has("--no-input")) {
            pacer.post(new TtyEvent.NoMoreInput());
        } else if (mayAsk() || waits) {
            pacer.listen(app.in());
        }
        return loop.run(beginning, companion);
    }

    /// How something that is guided looks, reads and sounds.
    ///
    /// @param view how it looks
    /// @param lines how it reads
    /// @param session the practice that is heard of it, if one goes on
    /// @param waits whether it waits for lines even where nobody is at a terminal
    public record Presentation<T>(
            Function<Theme, View<T>> view, Lines<T> lines, Function<T, Optional<Session>> session, boolean waits) {}

    /// How it ended.
    ///
    /// @param ended what it is at its end
    /// @param now the time then
    /// @param wasOnScreen whether it was on a whole screen, which is gone now
    /// @param typed what still has the lines that somebody types, where it was in lines and there may be more
    /// @param unheard what to say of what could not be heard
    /// @param unkept why it could not all be kept, if it could not
    /// @param waiting what could not be
    public record Outcome<T>(
            T ended,
            Duration now,
            boolean wasOnScreen,
            Optional<Pacer> typed,
            List<String> unheard,
            Optional<UserError> unkept,
            List<Entry> waiting) {
        /// Says what went wrong beside it, and sees that nothing is lost that was said. What was not kept is a failure,
        /// unless a signal already gave the code.
        ///
        /// @param code the exit code so far
        /// @return the exit code
        public int tell(App app, int code) {
            app.out().flush();
            unheard.forEach(app.err()::println);
            if (unkept.isEmpty()) {
                return code;
            }
            app.err().println(unkept.get().line());
            Unkept.tell(app, waiting);
            return code == Exit.OK ? unkept.get().exitCode() : code;
        }
    }
}
