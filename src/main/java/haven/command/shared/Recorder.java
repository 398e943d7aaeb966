package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.entry.Entry;
import haven.journal.Journal;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps entries while they are being made, on a thread of its own, so that no frame waits for the disk. Of each entry
/// the newest state is kept, in the order in which they first came; what could not be kept is tried again with
/// whatever comes next, and at the end. What a person says is on the disk before they see what comes next: where the
/// journal cannot keep it, or not at once, in a draft until it has.
public final class Recorder {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private static final Duration A_MOMENT = Duration.ofMillis(1500);
    /// In milliseconds, how long is waited at a time until words are on the disk, and how often.
    private static final int BRIEF = 20;

    private static final int OFTEN = 25;

    private final App app;
    private final String what;
    private final Thread writer = new Thread(this::write, "recorder");
    private final Map<String, Unwritten> unwritten = new LinkedHashMap<>();
    /// What each entry said when it was last handed over.
    private final Map<String, String> said = new HashMap<>();
    /// Those whose words are on no disk yet.
    private final Set<String> open = new HashSet<>();

    private final Set<String> drafted = new HashSet<>();
    private boolean isNew;
    private boolean ends;
    private @Nullable UserError failure;
    private @Nullable Journal journal;

    /// Keeps what is done while a practice goes on.
    public Recorder(App app) {
        this(app, "Your practice counts");
    }

    /// Keeps entries.
    ///
    /// @param what what to say first where they cannot be kept, without a full stop
    public Recorder(App app, String what) {
        this.app = app;
        this.what = what;
        writer.setDaemon(true);
    }

    /// Has an entry kept, in place of what waits to be kept of it.
    ///
    /// @param save keeps it
    public synchronized void keep(Entry entry, Consumer<Journal> save) {
        if (writer.getState() == Thread.State.NEW) {
            writer.start();
        }
        unwritten.put(entry.id(), new Unwritten(entry, save));
        isNew = true;
        notifyAll();
        String words = Unkept.words(entry);
        if (!words.equals(said.put(entry.id(), words)) && !words.isEmpty()) {
            open.add(entry.id());
            settle(entry.id());
        }
    }

    /// Waits until what was said is on the disk; where that takes long, it is put into a draft meanwhile.
    private void settle(String id) {
        try {
            for (int i = 0; i < OFTEN && open.contains(id); i++) {
                wait(BRIEF);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        draft(id);
    }

    /// Puts what was said last of an entry into a draft, unless it is on the disk by now. Where there is no room for
    /// that either, it is tried again with what is said next, and given back at the end.
    private synchronized void draft(String id) {
        Unwritten newest = unwritten.get(id);
        if (newest != null && open.remove(id)) {
            try {
                app.drafts().keep(newest.entry(), app.clock().instant());
                drafted.add(id);
            } catch (IOException noRoom) {
                said.remove(id);
            }
            notifyAll();
        }
    }

    private void write() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = waitForWork();
            boolean isFurther = true;
            while (isFurther) {
                isFurther = saveAll(work());
            }
        }
        try {
            if (journal != null) {
                journal.close();
            }
        } catch (UserError unable) {
            // Each save was on disk before it returned.
        }
    }

    /// Whether another round may get further: an entry cannot be kept before what it belongs to.
    private boolean saveAll(List<Unwritten> work) {
        int saved = 0;
        for (Unwritten unwritten : work) {
            if (save(unwritten.save())) {
                written(unwritten);
                saved++;
            } else {
                draft(unwritten.entry().id());
            }
        }
        return saved > 0 && saved < work.size();
    }

    /// Whether there may be more after this.
    private synchronized boolean waitForWork() {
        try {
            while (!isNew && !ends) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        isNew = false;
        return !ends;
    }

    private synchronized List<Unwritten> work() {
        failure = null;
        return List.copyOf(unwritten.values());
    }

    private synchronized void written(Unwritten state) {
        String id = state.entry().id();
        // What came meanwhile is newer.
        if (unwritten.remove(id, state)) {
            open.remove(id);
            if (drafted.remove(id)) {
                app.drafts().forgetEntry(id);
            }
            notifyAll();
        }
    }

    /// What is not on disk, each as it is now.
    synchronized List<Entry> unkept() {
        return unwritten.values().stream().map(Unwritten::entry).toList();
    }

    private boolean save(Consumer<Journal> save) {
        try {
            Journal open = journal == null ? app.openJournalQuietly() : journal;
            journal = open;
            save.accept(open);
            return true;
        } catch (UserError error) {
            failed(error);
        } catch (RuntimeException | Error bug) {
            failed(UserError.failure(BugReport.write(app, bug), "", bug));
        }
        return false;
    }

    /// The first is told: what fails after it may fail because of it.
    private synchronized void failed(UserError error) {
        if (failure == null) {
            failure = error;
        }
    }

    /// Waits until all is on disk.
    ///
    /// @return why it could not all be kept, if it could not
    Optional<UserError> finish() {
        synchronized (this) {
            if (writer.getState() == Thread.State.NEW) {
                return Optional.empty();
            }
            ends = true;
            notifyAll();
        }
        try {
            if (!writer.join(A_MOMENT)) {
                app.out().flush();
                app.err().println("Waiting for your journal, which another program has locked or which is slow.");
            }
            if (!writer.join(PATIENCE)) {
                return Optional.of(UserError.failure(what + ", but keeping it took too long.", ""));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return failure().map(error -> UserError.failure(what + ", but it could not be kept.", error.line(), error));
    }

    private synchronized Optional<UserError> failure() {
        return Optional.ofNullable(failure);
    }

    /// The newest state of an entry, and what keeps it.
    private record Unwritten(Entry entry, Consumer<Journal> save) {}
}
