package haven.command.practice;

import haven.App;
import haven.UserError;
import haven.command.entry.OwnWords;
import haven.command.shared.Arguments;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
import haven.command.shared.Specs;
import haven.drill.BreathPattern;
import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Step.Breathe;
import haven.entry.Rating;
import haven.entry.Vocabulary;
import haven.guide.Progress;
import haven.guide.Session;
import haven.setting.Config;
import haven.setting.Setting;
import haven.terminal.SessionLines;
import haven.terminal.SessionView;
import haven.text.Wrap;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Guides a drill, on a whole screen or in lines, and keeps it: what every command that practises shares.
final class DrillGuide {
    private static final String ALLOW_LONG = "--allow-long";

    private final App app;
    private final Arguments arguments;
    private final Config config;
    private final Guide guide;
    private final boolean asksBefore;

    DrillGuide(App app, Arguments arguments, Config config) {
        this.app = app;
        this.arguments = arguments;
        this.config = config;
        this.guide = new Guide(app, arguments, config);
        this.asksBefore = guide.mayAsk() && (arguments.has("--rate") || config.get(Setting.RATE));
    }

    /// The options of every command that guides drills.
    static CommandSpec addTo(CommandSpec spec) {
        return addHowTo(spec.addOption(Specs.flag("--rate", "ask how strong it is first, one key")));
    }

    /// The options of everything that is guided.
    static CommandSpec addHowTo(CommandSpec spec) {
        return spec.addOption(Specs.flag("--sound", "a tone that rises and falls with the breath"))
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

    /// Guides it to its end.
    ///
    /// @param length how long it is to last, where that is another length than its own
    /// @return the exit code
    int guide(Drill written, Optional<Duration> length) {
        Drill drill = fitted(written, length);
        boolean asksAfter = guide.mayAsk() && config.get(Setting.RATE_AFTER);
        Recorder recorder = new Recorder(app);
        Guide.Presentation<Session> presentation = new Guide.Presentation<>(
                SessionView::new,
                new SessionLines(),
                Optional::of,
                drill.length().isEmpty());
        Guide.Outcome<Session> outcome = guide.run(
                presentation,
                now -> Session.begin(drill, asksBefore, asksAfter, now),
                new PracticeKeeper(app, config, recorder::keep),
                recorder);
        Session ended = outcome.ended();
        if (ended.hasBegun()) {
            sayAfterwards(ended, outcome.now(), outcome.wasOnScreen());
        }
        if (drill.hasHolds() && !ended.drill().hasHolds()) {
            Wrap.lines("To leave holds out always: haven config set holds false", app.columns())
                    .forEach(app.out()::println);
        }
        sayWhoIsThere(app, ended.progress().latest());
        return outcome.tell(app, ended.progress().exitCode());
    }

    /// The drill as this person practises it: without the parts that they leave out, and without holds where these are
    /// not for them.
    Drill fitted(Drill written, Optional<Duration> length) {
        Set<String> skipped = SkippedParts.of(written, arguments, config).parts();
        Drill eased = suited(written, skipped, arguments.has("--short"), config);
        Drill fitted = length.map(asked -> lasting(eased, asked)).orElse(eased);
        require(fitted);
        return fitted.asksForFeelings() ? fitted.withFeelings(OwnWords.of(app, Vocabulary.FEELING)) : fitted;
    }

    /// Refuses what is not breathed unless it is asked for by name: holds over 20 seconds, more than 8 breaths of
    /// 4-7-8.
    private void require(Drill drill) {
        if (arguments.has(ALLOW_LONG)) {
            return;
        }
        drill.steps().forEach(step -> {
            if (step instanceof Breathe breathe) {
                require(drill, breathe);
            }
        });
    }

    private void require(Drill drill, Breathe breathe) {
        if (breathe.pattern().hasLongHold()) {
            throw UserError.usage("A hold over 20 seconds can make you faint.", orAllow("Choose a shorter one", "it"));
        }
        int breaths = breathe.timeline().breaths();
        Optional<Integer> most = drill.card().mostBreaths().or(() -> mostByRatio(breathe.pattern()));
        if (most.isPresent() && breaths > most.get()) {
            throw UserError.usage(
                    drill.title() + " is practised with " + most.get() + " breaths at most, not " + breaths + ".",
                    orAllow("Choose fewer", "they"));
        }
    }

    private String orAllow(String instead, String what) {
        return arguments.accepts(ALLOW_LONG)
                ? instead + ", or say " + ALLOW_LONG + " if you know that " + what
                        + (what.equals("it") ? " suits you." : " suit you.")
                : instead + ".";
    }

    /// The ratio matters, not the seconds: one's own 4-7-8 has the cap of the library's.
    private static Optional<Integer> mostByRatio(BreathPattern pattern) {
        if (pattern.hold().isZero()) {
            // Nothing without a hold has that ratio, and the first cue need not wait for a second drill to be read.
            return Optional.empty();
        }
        Drill known = new DrillLibrary().find("4-7-8").orElseThrow();
        return known.pattern()
                .filter(pattern::hasRatioOf)
                .flatMap(same -> known.card().mostBreaths());
    }

    /// A drill without these parts, short if there is little time, and without holds where these are not for the
    /// person.
    static Drill suited(Drill written, Set<String> skipped, boolean isShort, Config config) {
        Drill whole = written.without(skipped);
        Drill brief = isShort ? whole.shortened() : whole;
        return brief.held(config.get(Setting.HOLDS));
    }

    private static Drill lasting(Drill drill, Duration length) {
        try {
            return drill.lasting(length);
        } catch (IllegalArgumentException refused) {
            throw UserError.usage(Specs.sentence(String.valueOf(refused.getMessage())), "");
        }
    }

    private void sayAfterwards(Session session, Duration now, boolean wasOnScreen) {
        if (wasOnScreen) {
            app.out().println(session.drill().title() + ": " + SessionLines.practised(session, now) + ".");
        }
        Progress progress = session.progress();
        if (progress.after().isEmpty()) {
            return;
        }
        int after = progress.after().getAsInt();
        app.out()
                .println(
                        progress.before().isPresent()
                                ? "Before " + progress.before().getAsInt() + ", now " + after + "."
                                : "Now " + after + ".");
        if (!progress.ofNoHelp().isEmpty()) {
            String next = session.drill().isOf(Family.GROUND)
                    ? "Moving a little, or being with someone you trust, may be better now."
                    : "Something with your eyes open may be better now: haven ground";
            Wrap.lines(progress.ofNoHelp() + " " + next, app.columns()).forEach(app.out()::println);
        }
    }

    /// The last line of whatever is left at 8 or more.
    static void sayWhoIsThere(App app, OptionalInt strength) {
        if (Rating.isStrong(strength)) {
            app.out().println("People and help lines: haven support");
        }
    }
}
