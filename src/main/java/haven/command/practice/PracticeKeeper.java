package haven.command.practice;

import haven.App;
import haven.drill.BreathPattern;
import haven.drill.Drill;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Stamp;
import haven.guide.Progress;
import haven.guide.Session;
import haven.journal.Journal;
import haven.setting.Config;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps a practice while it goes on, from its first cue: at each breath, each thing found, each answer, each rating.
///
/// One that was taken out of the journal meanwhile, in another window, stays out.
final class PracticeKeeper implements BiConsumer<Session, Duration> {
    private final App app;
    private final Config config;
    private final BiConsumer<Entry, Consumer<Journal>> recorder;
    private final String id;
    private @Nullable Stamp began;
    private @Nullable Milestone reached;
    /// Known to whoever writes to the journal alone.
    private boolean wasKept;

    /// @param recorder where a practice is handed, to be kept as soon as the journal is free
    PracticeKeeper(App app, Config config, BiConsumer<Entry, Consumer<Journal>> recorder) {
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
        Milestone milestone = new Milestone(session.progress(), session.breaths(now), session.step());
        if (!session.hasBegun() || milestone.equals(reached)) {
            return;
        }
        Stamp stamp = began == null ? App.stamp(app.now().minus(session.practised(now)), config) : began;
        began = stamp;
        reached = milestone;
        Entry practice = practice(session, now, stamp);
        recorder.accept(practice, journal -> keep(practice, journal));
    }

    private void keep(Entry practice, Journal journal) {
        if (wasKept) {
            journal.update(practice);
        } else {
            journal.save(practice);
            wasKept = true;
        }
    }

    /// Whether it was kept, and taken out since. For whoever writes to the journal.
    boolean isTakenOut(Journal journal) {
        return wasKept && journal.entry(id).isEmpty();
    }

    private Entry practice(Session session, Duration now, Stamp stamp) {
        Drill drill = session.drill();
        Progress progress = session.progress();
        return Entry.of(Practice.KIND, id, stamp)
                .with(Practice.DRILL, drill.name())
                .with(
                        Practice.PATTERN,
                        drill.pattern().map(BreathPattern::notation).orElse(""))
                .with(Practice.PLANNED, drill.length())
                .with(Practice.PRACTISED, session.practised(now))
                .with(Practice.BREATHS, session.breaths(now))
                .with(Practice.ENDING, progress.ending())
                .with(Practice.BEFORE, progress.before())
                .with(Practice.AFTER, progress.after())
                .with(Practice.PACES, progress.paces())
                .with(Practice.FOUND, progress.found());
    }

    /// What has to be written when it changes.
    private record Milestone(Progress progress, int breaths, int step) {}
}
