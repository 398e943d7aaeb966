package haven.command.practice;

import haven.App;
import haven.UserError;
import haven.command.entry.OwnWords;
import haven.command.shared.Arguments;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
import haven.command.shared.Specs;
import haven.drill.BreathPattern;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Step.Breathe;
import haven.entry.Rating;
import haven.entry.Vocabulary;
import haven.guide.HardMoment;
import haven.guide.Progress;
import haven.guide.Session;
import haven.report.Wording;
import haven.setting.Config;
import haven.setting.Setting;
import haven.terminal.MomentLines;
import haven.terminal.MomentView;
import haven.terminal.SessionLines;
import haven.text.Wrap;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Guides a drill, on a whole screen or in lines, and keeps it: what every command that practises shares.
public final class DrillGuide {
    private static final String ALLOW_LONG = "--allow-long";

    private final App app;
    private final Arguments arguments;
    private final Config config;
    private final Guide guide;
    private final boolean asksBefore;

    /// Guides as these options and settings have it.
    public DrillGuide(App app, Arguments arguments, Config config) {
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
    public int guide(Drill written, Optional<Duration> length) {
        Drill drill = fitted(written, length);
        boolean asksAfter = guide.mayAsk() && config.get(Setting.RATE_AFTER);
        Recorder recorder = new Recorder(app);
        MomentResources resources = new MomentResources(app, config);
        MomentKeeper keeper = new MomentKeeper(app, config, recorder::keep, resources::load);
        boolean waits = drill.length().isEmpty();
        Guide.Presentation<HardMoment> presentation = new Guide.Presentation<>(
                MomentView::new, new MomentLines(app::columns, guide.hears(waits)), DrillGuide::heard, waits);
        Guide.Outcome<HardMoment> outcome = guide.run(
                presentation,
                now -> HardMoment.practising(resources, Session.begin(drill, asksBefore, asksAfter, now)),
                (moment, now) -> {
                    keeper.accept(moment, now);
                    resources.note(moment.sheet());
                },
                recorder);
        HardMoment ended = outcome.ended();
        Session first = ended.practices().getFirst();
        if (first.hasBegun()) {
            sayAfterwards(ended, outcome);
        }
        if (drill.hasHolds() && !first.drill().hasHolds()) {
            Wrap.lines("To leave holds out always: haven config set holds false", app.columns())
                    .forEach(app.out()::println);
        }
        resources.unkept().ifPresent(problem -> app.err().println(problem.line()));
        sayWhoIsThere(app, last(ended).progress().latest());
        return outcome.tell(app, ended.exitCode());
    }

    /// What goes on, and at the end what went on last: its last words and its last bell are waited for.
    private static Optional<Session> heard(HardMoment moment) {
        return moment.isOver() ? Optional.of(last(moment)) : moment.session();
    }

    private static Session last(HardMoment moment) {
        return moment.practices().getLast();
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

    private void sayAfterwards(HardMoment moment, Guide.Outcome<HardMoment> outcome) {
        if (outcome.wasOnScreen()) {
            for (Session session : moment.practices()) {
                app.out().println(session.title() + ": " + SessionLines.practised(session, outcome.now()) + ".");
            }
        }
        Progress progress = last(moment).progress();
        if (progress.after().isPresent()) {
            app.out()
                    .println(Wording.changed(progress.before(), progress.after().getAsInt()) + ".");
        }
    }

    /// The last line of whatever is left at 8 or more.
    static void sayWhoIsThere(App app, OptionalInt strength) {
        if (Rating.isStrong(strength)) {
            app.out().println("People and help lines: haven support");
        }
    }
}
