package haven.command;

import haven.App;
import haven.UserError;
import haven.drill.BreathPattern;
import haven.drill.Drill;
import haven.guide.Session;
import haven.guide.Tally;
import haven.journal.Journal;
import haven.journal.Practice;
import haven.journal.Stamp;
import haven.setting.Config;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Keeps a practice while it goes on, from its first cue: at each breath, each thing found, each rating. The journal is
/// opened and written on a thread of its own, so that no frame waits for the disk.
final class Recorder implements BiConsumer<Session, Duration> {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final App app;
    private final Config config;
    private final String id;
    private final BlockingQueue<Optional<Practice>> unwritten = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::write, "recorder");
    private @Nullable Stamp stamp;
    private @Nullable Milestone reached;
    private volatile @Nullable UserError failure;
    private @Nullable Journal journal;
    private Optional<Practice> last = Optional.empty();

    Recorder(App app, Config config) {
        this.app = app;
        this.config = config;
        this.id = app.newId();
    }

    @Override
    public void accept(Session session, Duration now) {
        Milestone milestone = Milestone.of(session, now);
        if (!session.hasBegun() || milestone.equals(reached)) {
            return;
        }
        if (stamp == null) {
            ZonedDateTime began = app.now().minus(session.practised(now));
            stamp = App.stamp(began, config);
            writer.setDaemon(true);
            writer.start();
        }
        reached = milestone;
        unwritten.add(Optional.of(practice(session, now, java.util.Objects.requireNonNull(stamp))));
    }

    private Practice practice(Session session, Duration now, Stamp began) {
        Drill drill = session.drill();
        Tally tally = session.tally();
        return new Practice(
                id,
                began,
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

    private void write() {
        Optional<Practice> unkept = Optional.empty();
        boolean goesOn = true;
        while (goesOn) {
            Optional<Practice> next = take();
            goesOn = next.isPresent();
            unkept = next.or(() -> last);
            last = unkept;
            // The newest holds all that is in the older ones.
            if (unwritten.isEmpty() && unkept.isPresent() && save(unkept.get())) {
                last = Optional.empty();
            }
        }
        close();
    }

    private void close() {
        try {
            if (journal != null) {
                journal.close();
            }
        } catch (UserError unable) {
            // Each save was on disk before it returned.
        }
    }

    private Optional<Practice> take() {
        try {
            return unwritten.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Whether it is on disk now; what could not be kept is tried again with whatever comes next.
    private boolean save(Practice practice) {
        try {
            Journal open = journal == null ? app.openJournal() : journal;
            journal = open;
            open.save(practice);
            failure = null;
            return true;
        } catch (UserError error) {
            failure = error;
        } catch (RuntimeException | Error bug) {
            failure = UserError.failure(BugReport.write(app, bug), "", bug);
        }
        return false;
    }

    /// Waits until all is on disk.
    ///
    /// @return why the practice could not be kept, if it could not
    Optional<UserError> finish() {
        if (reached == null) {
            return Optional.empty();
        }
        unwritten.add(Optional.empty());
        try {
            if (!writer.join(PATIENCE)) {
                return Optional.of(UserError.failure("Your practice counts, but keeping it took too long.", ""));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(failure)
                .map(error ->
                        UserError.failure("Your practice counts, but it could not be kept.", error.line(), error));
    }

    /// What has to be written when it changes.
    private record Milestone(Tally tally, int breaths) {
        static Milestone of(Session session, Duration now) {
            return new Milestone(session.tally(), session.breaths(now));
        }
    }
}
