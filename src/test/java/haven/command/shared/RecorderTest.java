package haven.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import haven.App;
import haven.TestApp;
import haven.UserError;
import haven.command.entry.WaitingEntries;
import haven.draft.Drafts;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said while the journal is not free is in a draft before what comes next is seen.
class RecorderTest {
    private static final UserError LOCKED = UserError.failure("It is locked.", "");

    @TempDir
    private Path home;

    private App app;
    private Recorder recorder;
    private Entry begun;
    private Entry said;

    @BeforeEach
    void begin() {
        app = TestApp.in(home).app(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        recorder = new Recorder(app);
        begun = Entry.of(Practice.KIND, app.newId(), App.stamp(app.now(), app.configOrDefault()))
                .with(Practice.DRILL, "3-3-3")
                .with(Practice.PRACTISED, Duration.ofSeconds(9))
                .with(Practice.ENDING, Ending.RUNNING);
        said = begun.with(Practice.FOUND, List.of(new Found("see", "lamp")));
    }

    private List<Entry> drafted() {
        return app.drafts().entries().stream()
                .map(file -> Drafts.waiting(file, WaitingEntries.defaults(app)).entry())
                .toList();
    }

    @Test
    void alsoWhereTheJournalIsStillTriedWithWhatCameBefore() throws InterruptedException {
        CountDownLatch tried = new CountDownLatch(1);
        Consumer<Journal> locked = journal -> {
            tried.countDown();
            while (!recorder.unkept().equals(List.of(said))) {
                Thread.onSpinWait();
            }
            throw LOCKED;
        };
        recorder.keep(begun, locked);
        tried.await();
        recorder.keep(said, locked);
        assertThat(drafted()).isEqualTo(List.of(said));
    }

    @Test
    void andTheDraftGoesOnceTheJournalHasIt() {
        recorder.keep(said, journal -> {
            throw LOCKED;
        });
        assertThat(drafted()).isEqualTo(List.of(said));
        recorder.keep(said, journal -> journal.save(said));
        assertThat(recorder.finish()).isEmpty();
        assertThat(drafted()).isEmpty();
    }
}
