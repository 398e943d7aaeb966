package haven.command.practice;

import haven.App;
import haven.command.entry.Kept;
import haven.command.shared.Arguments;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
import haven.command.shared.Specs;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Extent;
import haven.drill.Step;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.guide.HardMoment;
import haven.guide.Session;
import haven.setting.Config;
import haven.terminal.MomentLines;
import haven.terminal.MomentView;
import haven.terminal.SessionLines;
import haven.text.OneLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven now`: pause, breathe, respond.
public final class NowCommand implements DrillCommand {
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
        return DrillGuide.addHowTo(Specs.command("now", "[OPTIONS]", HELP));
    }

    @Override
    public int run(Arguments arguments, App app) {
        Config config = app.configOrDefault();
        MomentResources resources = new MomentResources(app, config);
        Recorder recorder = new Recorder(app);
        MomentKeeper keeper = new MomentKeeper(app, config, recorder::keep, resources::load);
        Drill breath = breath();
        Guide guide = new Guide(app, arguments, config);
        Guide.Presentation<HardMoment> presentation = new Guide.Presentation<>(
                MomentView::new, new MomentLines(app::columns, guide.hears(true)), HardMoment::session, true);
        Guide.Outcome<HardMoment> outcome = guide.run(
                presentation,
                now -> HardMoment.begin(resources, breath, now),
                (moment, now) -> {
                    keeper.accept(moment, now);
                    resources.note(moment.sheet());
                },
                recorder);
        HardMoment moment = outcome.ended();
        if (outcome.wasOnScreen()) {
            sayPractised(app, moment);
        }
        if (outcome.unkept().isEmpty()) {
            keeper.kept().ifPresent(episode -> say(app, episode));
        }
        resources.unkept().ifPresent(problem -> app.err().println(problem.line()));
        DrillGuide.sayWhoIsThere(app, moment.strengthNow());
        return outcome.tell(app, moment.exitCode());
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
            if (session.practised(Duration.ZERO).toSeconds() > 0) {
                // It is over: its time no longer depends on the clock.
                String words = SessionLines.practised(session, Duration.ZERO);
                app.out().println(session.title() + ": " + words + ".");
            }
        }
    }

    private static void say(App app, Entry episode) {
        if (episode.says(Episode.RESPONSE) && Kept.echoes(app)) {
            app.out().println("One step: " + OneLine.of(episode.get(Episode.RESPONSE)) + ".");
        }
        Kept.name(app, episode.id()).ifPresent(name -> Kept.say(app, Kept.entry(app, episode, name)));
    }
}
