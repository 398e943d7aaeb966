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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Keeps a practice while it goes on, from its first cue: at each breath, each thing found, each rating. The journal is
/// opened and written on a thread of its own, so that no frame waits for the disk.
final class Recorder implements BiConsumer<Session, Duration>, AutoCloseable {
    private final App app;
    private final String id;
    private final BlockingQueue<Optional<Practice>> unwritten = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::write, "recorder");
    private @Nullable Stamp stamp;
    private @Nullable Milestone reached;
    private volatile @Nullable UserError failure;

    Recorder(App app) {
        this.app = app;
        this.id = app.newId();
    }

    @Override
    public void accept(Session session, Duration now) {
        Milestone milestone = Milestone.of(session, now);
        if (!session.hasBegun() || milestone.equals(reached)) {
            return;
        }
        if (reached == null) {
            stamp = app.stamp(app.now().minus(session.practised(now)));
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
        try (Journal journal = app.openJournal()) {
            for (Optional<Practice> next = unwritten.take(); next.isPresent(); next = unwritten.take()) {
                journal.save(next.get());
            }
        } catch (UserError error) {
            failure = error;
        } catch (RuntimeException bug) {
            failure = UserError.failure(BugReport.write(app, bug), "", bug);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until all is on disk.
    ///
    /// @throws UserError when the practice could not be kept
    @Override
    public void close() {
        unwritten.add(Optional.empty());
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        UserError error = failure;
        if (error != null) {
            throw UserError.failure("Your practice counts, but it could not be kept.", error.line(), error);
        }
    }

    /// What has to be written when it changes.
    private record Milestone(Tally tally, int breaths) {
        static Milestone of(Session session, Duration now) {
            return new Milestone(session.tally(), session.breaths(now));
        }
    }
}
