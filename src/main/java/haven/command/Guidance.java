package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Step;
import haven.guide.Session;
import haven.guide.Tally;
import haven.setting.Config;
import haven.terminal.Companion;
import haven.terminal.LineGuide;
import haven.terminal.Pacer;
import haven.terminal.Practised;
import haven.terminal.ScreenGuide;
import haven.terminal.SessionLines;
import haven.terminal.SessionView;
import haven.terminal.Theme;
import haven.terminal.Tty;
import haven.terminal.Tty.TtyEvent;
import haven.text.Wrap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Guides a drill, on a whole screen or in lines, and keeps it: what every command that practises shares.
final class Guidance {
    private static final int STILL_STRONG = 8;

    private final App app;
    private final Arguments arguments;
    private final boolean plain;
    private final boolean asksBefore;
    private final Config config;
    private final boolean mayAnswer;
    private final boolean mayAsk;

    Guidance(App app, Arguments arguments, Config config) {
        this.app = app;
        this.arguments = arguments;
        this.plain = Plain.isAskedFor(arguments, app);
        this.config = config;
        this.mayAnswer = !arguments.has("--no-input");
        this.mayAsk = mayAnswer && app.terminals().hasInput() && app.terminals().hasOutput();
        this.asksBefore = mayAsk && (arguments.has("--rate") || config.rate());
    }

    /// The options of every command that guides drills.
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Specs.flag("--rate", "ask how strong it is first, one key"))
                .addOption(Specs.flag("--sound", "a tone that rises and falls with the breath"))
                .addOption(Specs.flag("--voice", "each cue spoken"))
                .addOption(Specs.plain())
                .addOption(Specs.noInput());
    }

    /// Lists the drills of a command.
    static OptionSpec list() {
        return Specs.flag("--list", "list what there is, and what it is for");
    }

    /// For when there is little time.
    static OptionSpec brief() {
        return Specs.flag("--short", "for when there is little time");
    }

    /// Begins to load what every drill needs: the reader of drills and the terminal's library.
    static void prepare(App app) {
        Ahead.run(DrillLibrary::load);
        Ahead.run(() -> app.terminals().hasOutput());
    }

    /// Guides it to its end.
    ///
    /// @return the exit code
    int guide(Drill drill) {
        return guide(drill, Optional.empty());
    }

    /// Guides it to its end, for another length.
    ///
    /// @return the exit code
    int guide(Drill written, Optional<Duration> length) {
        Drill drill = fitted(written, length);
        Pacer pacer = app.terminals().pacer();
        Optional<Tty> tty = plain ? Optional.empty() : app.terminals().open();
        Function<Duration, Session> beginning = now -> Session.begin(drill, asksBefore, mayAsk, now);
        Recorder recorder = new Recorder(app);
        Audible audible = Audible.of(app, arguments, config, pacer, tty);
        Companion<Session> companion = audible.with(new PracticeKeeper(app, config, recorder));
        Optional<UserError> unkept = Optional.empty();
        List<String> unheard;
        Session ended;
        try {
            ended = tty.isPresent()
                    ? onScreen(tty.get(), beginning, companion, pacer)
                    : inLines(drill, beginning, companion, pacer);
            unheard = audible.finish(ended);
        } finally {
            audible.close();
            unkept = recorder.finish();
        }
        if (ended.hasBegun()) {
            sayAfterwards(ended, pacer.now(), tty.isPresent());
        }
        app.out().flush();
        unheard.forEach(app.err()::println);
        return code(ended.tally().exitCode(), unkept);
    }

    /// The drill as this person practises it: without the parts that they leave out, and without holds where these are
    /// not for them.
    Drill fitted(Drill written, Optional<Duration> length) {
        Drill whole = written.without(LeftOut.of(written, arguments, config).parts());
        Drill brief = arguments.has("--short") ? whole.shortened() : whole;
        Drill eased = config.holds() ? brief : brief.withoutHolds();
        Drill fitted = length.map(asked -> lasting(eased, asked)).orElse(eased);
        new BreathLimits(arguments).require(fitted);
        return fitted;
    }

    private static Drill lasting(Drill drill, Duration length) {
        try {
            return drill.lasting(length);
        } catch (IllegalArgumentException refused) {
            throw UserError.usage(Specs.sentence(String.valueOf(refused.getMessage())), "");
        }
    }

    /// A practice that was not kept is a failure, unless a signal already gave the code.
    private int code(int code, Optional<UserError> unkept) {
        if (unkept.isEmpty()) {
            return code;
        }
        app.out().flush();
        app.err().println(unkept.get().line());
        return code == Exit.OK ? unkept.get().exitCode() : code;
    }

    private Session onScreen(
            Tty tty, Function<Duration, Session> beginning, Companion<Session> companion, Pacer pacer) {
        try (tty) {
            Theme theme = Theme.of(app.environment(), app.out().charset());
            return new ScreenGuide<>(tty, theme, pacer, new SessionView(theme)).run(beginning, companion);
        }
    }

    private Session inLines(
            Drill drill, Function<Duration, Session> beginning, Companion<Session> companion, Pacer pacer) {
        app.terminals().listenForStops(pacer);
        LineGuide<Session> guide = new LineGuide<>(app.out(), pacer, new SessionLines());
        if (!mayAnswer) {
            pacer.post(new TtyEvent.NoMoreInput());
        } else if (mayAsk || drill.steps().stream().anyMatch(Guidance::waits)) {
            pacer.listen(app.in());
        }
        return guide.run(beginning, companion);
    }

    private static boolean waits(Step step) {
        return step.length().isEmpty();
    }

    private void sayAfterwards(Session session, Duration now, boolean wasOnScreen) {
        if (wasOnScreen) {
            app.out().println(session.drill().title() + ": " + Practised.words(session, now) + ".");
        }
        Tally tally = session.tally();
        if (tally.after().isEmpty()) {
            return;
        }
        int after = tally.after().getAsInt();
        app.out()
                .println(
                        tally.before().isPresent()
                                ? "Before " + tally.before().getAsInt() + ", now " + after + "."
                                : "Now " + after + ".");
        boolean higher = tally.before().isPresent() && after > tally.before().getAsInt();
        if (higher || after >= STILL_STRONG) {
            String next = session.drill().isOf(Family.GROUND)
                    ? "Moving a little, or being with someone you trust, may sit better."
                    : "Something with your eyes open may sit better: haven ground";
            Wrap.lines("That happens, and it is no mistake of yours. " + next, Columns.of(app))
                    .forEach(app.out()::println);
        }
    }
}
