package haven.command;

import haven.App;
import haven.drill.BreathPattern;
import haven.drill.Drill;
import haven.guide.Session;
import haven.guide.Tally;
import haven.journal.Practice;
import haven.journal.Stamp;
import haven.setting.Config;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Keeps a practice while it goes on, from its first cue: at each breath, each thing found, each answer, each rating.
final class PracticeKeeper implements BiConsumer<Session, Duration> {
    private final App app;
    private final Config config;
    private final Recorder recorder;
    private final String id;
    private @Nullable Stamp began;
    private @Nullable Milestone reached;

    PracticeKeeper(App app, Config config, Recorder recorder) {
        this.app = app;
        this.config = config;
        this.recorder = recorder;
        this.id = app.newId();
    }

    /// The practice's id.
    String id() {
        return id;
    }

    /// Whether there was something to keep.
    boolean hasBegun() {
        return began != null;
    }

    @Override
    public void accept(Session session, Duration now) {
        Milestone milestone = new Milestone(session.tally(), session.breaths(now), session.step());
        if (!session.hasBegun() || milestone.equals(reached)) {
            return;
        }
        Stamp stamp = began == null ? App.stamp(app.now().minus(session.practised(now)), config) : began;
        began = stamp;
        reached = milestone;
        Practice practice = practice(session, now, stamp);
        recorder.keep(id, journal -> journal.save(practice));
    }

    private Practice practice(Session session, Duration now, Stamp stamp) {
        Drill drill = session.drill();
        Tally tally = session.tally();
        return new Practice(
                id,
                stamp,
                drill.name(),
                drill.pattern().map(BreathPattern::notation).orElse(""),
                drill.length(),
                session.practised(now),
                session.breaths(now),
                tally.ending(),
                tally.before(),
                tally.after(),
                tally.paces(),
                tally.found());
    }

    /// What has to be written when it changes.
    private record Milestone(Tally tally, int breaths, int step) {}
}
