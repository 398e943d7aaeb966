package haven.command.practice;

import haven.App;
import haven.command.shared.Recorder;
import haven.drill.Drill;
import haven.guide.Act;
import haven.guide.HardMoment;
import haven.guide.Session;
import haven.guide.Way;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Drills within something else that is guided, and what keeps them: they are practices as any other.
public final class DrillBeside {
    private static final Duration BRIEFLY = Duration.ofMinutes(2);

    private final App app;
    private final Config config;
    private final Recorder recorder;
    private final MomentResources resources;
    private final List<MomentKeeper> keepers = new ArrayList<>();

    /// Drills as the person has set them, kept with this recorder.
    public DrillBeside(App app, Config config, Recorder recorder) {
        this.app = app;
        this.config = config;
        this.recorder = recorder;
        this.resources = new MomentResources(app, config);
    }

    /// A drill that comes with haven, begun at a time.
    public HardMoment begin(String name, Duration now) {
        return HardMoment.practising(resources, Session.begin(drill(name), false, config.get(Setting.RATE_AFTER), now));
    }

    /// Any drill, as it is written, without a rating.
    public HardMoment begin(Drill drill, Duration now) {
        return HardMoment.practising(
                resources, Session.begin(drill.held(config.get(Setting.HOLDS)), false, false, now));
    }

    /// Who can help, or the keys: looked at and left, with nothing practised.
    ///
    /// @param ways the keys of what goes on beside it
    public HardMoment look(Act act, List<Way> ways, Duration now) {
        return HardMoment.looking(resources, act, ways, now);
    }

    private Drill drill(String name) {
        Drill drill = DrillGuide.suited(
                app.drills().find(name).orElseThrow(), Set.copyOf(config.get(Setting.SKIP)), false, config);
        return drill.pattern().isPresent() ? drill.lasting(BRIEFLY) : drill;
    }

    /// Keeps the last of these as it is.
    public void keep(List<HardMoment> drills, Duration now) {
        if (drills.isEmpty()) {
            return;
        }
        while (keepers.size() < drills.size()) {
            keepers.add(new MomentKeeper(app, config, recorder::keep, resources::load));
        }
        keepers.getLast().accept(drills.getLast(), now);
        resources.note(drills.getLast().sheet());
    }
}
