package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Extent;
import haven.drill.Step;
import haven.guide.HardMoment;
import haven.guide.Session;
import haven.journal.Episode;
import haven.journal.Journal;
import haven.setting.Config;
import haven.terminal.MomentLines;
import haven.terminal.MomentView;
import haven.terminal.Practised;
import haven.text.OneLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven now`: pause, breathe, respond.
final class NowCommand implements Command {
    /// A minute of a long exhale.
    private static final Extent FIRST = new Extent.Breaths(6);

    private static final List<String> HELP = List.of(
            "For a hard moment: breathe first, and see then.",
            "",
            "A minute of breath; how strong it is, by one key; a practice that you pick;",
            "and, if you like, what it was. End it whenever you want: what there is, is kept.",
            "",
            "  g  ground instead     t  your toolkit     h  people and help lines     q  end");

    @Override
    public CommandSpec spec() {
        return Specs.command("now", "[OPTIONS]", HELP).addOption(Specs.plain()).addOption(Specs.noInput());
    }

    @Override
    public void prepare(App app) {
        Guidance.prepare(app);
    }

    @Override
    public int run(Arguments arguments, App app) {
        Config config = Settings.orDefault(app);
        MomentKnown known = new MomentKnown(app, config);
        Recorder recorder = new Recorder(app);
        MomentKeeper keeper = new MomentKeeper(app, config, recorder, known::load);
        Drill breath = breath();
        Guiding guiding = new Guiding(app, arguments);
        HardMoment moment;
        Optional<UserError> unkept = Optional.empty();
        try {
            moment = guiding.run(
                    app.terminals().pacer(),
                    (Duration now) -> HardMoment.begin(known, breath, now),
                    keeper::accept,
                    MomentView::new,
                    new MomentLines(Columns.of(app)),
                    false);
        } finally {
            unkept = recorder.finish();
        }
        if (guiding.wasOnScreen()) {
            sayPractised(app, moment);
        }
        return ended(app, moment.exitCode(), keeper.kept(), unkept);
    }

    private static Drill breath() {
        Drill drill = new DrillLibrary().find("long-exhale").orElseThrow();
        List<Step> steps = new ArrayList<>();
        for (Step step : drill.steps()) {
            steps.add(step instanceof Step.Breathe breathe ? breathe.lasting(FIRST) : step);
        }
        return drill.with(steps);
    }

    private static void sayPractised(App app, HardMoment moment) {
        for (Session session : moment.practices()) {
            if (session.hasBegun()) {
                // It is over: its time no longer depends on the clock.
                String words = Practised.words(session, Duration.ZERO);
                app.out().println(session.title() + ": " + words + ".");
            }
        }
    }

    /// Says what was kept; where it could not be, gives back what was said.
    private static int ended(App app, int code, Optional<Episode> episode, Optional<UserError> unkept) {
        if (unkept.isPresent()) {
            app.out().flush();
            app.err().println(unkept.get().line());
            episode.ifPresent(said -> GivenBack.say(app, said));
            return code == Exit.OK ? unkept.get().exitCode() : code;
        }
        episode.ifPresent(said -> say(app, said));
        return code;
    }

    private static void say(App app, Episode episode) {
        if (!episode.response().isEmpty()) {
            app.out().println("One step: " + OneLine.of(episode.response()) + ".");
        }
        try (Journal journal = app.openJournal()) {
            app.out().println(Kept.line(episode, journal.prefix(episode.id())));
        } catch (UserError unreadable) {
            // It was kept a moment ago; only its short name is missing.
            app.out().println(Kept.line(episode, episode.id()));
        }
    }
}
