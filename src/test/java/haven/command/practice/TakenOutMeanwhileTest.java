package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.App;
import haven.TestApp;
import haven.command.entry.Kept;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Practice;
import haven.guide.Event;
import haven.guide.FewResources;
import haven.guide.HardMoment;
import haven.guide.Key;
import haven.guide.Session;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a drill keeps while it goes on, and what another window takes out of the journal meanwhile.
class TakenOutMeanwhileTest {
    @TempDir
    private Path home;

    private App app;
    private Journal journal;
    private BiConsumer<Entry, Consumer<Journal>> atOnce;

    @BeforeEach
    void open() {
        TestApp haven = TestApp.in(home);
        app = haven.app(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        journal = haven.journal();
        atOnce = (entry, save) -> save.accept(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void aPracticeStaysOut() {
        PracticeKeeper keeper = new PracticeKeeper(app, app.config(), atOnce);
        Session session = Session.begin(FewResources.drill("box"), false, true, Duration.ZERO);
        keeper.accept(session, Duration.ZERO);
        assertThat(journal.entry(keeper.id())).isPresent();

        journal.delete(keeper.id(), app.change("rm"));
        keeper.accept(session.update(new Event.Tick(seconds(40))), seconds(40));
        assertThat(journal.entry(keeper.id())).isEmpty();

        journal.undo(app.change("undo"));
        keeper.accept(session.update(new Event.Tick(seconds(60))), seconds(60));
        assertThat(journal.entry(keeper.id()))
                .as("brought back, it is kept further")
                .contains(journal.entries(Practice.KIND).getFirst());
        journal.deleteForever(keeper.id());
        keeper.accept(session.update(new Event.Tick(seconds(80))), seconds(80));
        assertThat(journal.entry(keeper.id())).isEmpty();
    }

    @Test
    void anEpisodeNamesNoPracticeThatWasTakenOutAndStaysOutItself() {
        MomentKeeper keeper = new MomentKeeper(app, app.config(), atOnce, () -> {});
        HardMoment moment = HardMoment.begin(new FewResources(), FewResources.drill("box"), Duration.ZERO);
        keeper.accept(moment, Duration.ZERO);
        String practice = journal.entries(EntryQuery.ALL).getFirst().id();
        journal.delete(practice, app.change("rm"));

        HardMoment rated =
                moment.update(new Event.Tick(seconds(320))).update(new Event.Pressed(Key.of("7"), seconds(321)));
        keeper.accept(rated, seconds(321));
        List<Entry> episodes = episodes();
        assertThat(episodes).hasSize(1);
        assertThat(episodes.getFirst().get(Episode.PRACTICES)).isEmpty();
        assertThat(Kept.name(app, episodes.getFirst().id())).isPresent();

        journal.delete(episodes.getFirst().id(), app.change("rm"));
        keeper.accept(rated.update(new Event.Pressed(Key.of(Key.Name.ENTER), seconds(322))), seconds(322));
        assertThat(episodes()).isEmpty();
        assertThat(Kept.name(app, episodes.getFirst().id()))
                .as("nothing is said to be kept")
                .isEmpty();
    }

    @Test
    void whatWasChangedInAnEpisodeStaysChangedAndIsKeptFurther() {
        MomentKeeper keeper = new MomentKeeper(app, app.config(), atOnce, () -> {});
        HardMoment moment = HardMoment.begin(new FewResources(), FewResources.drill("box"), Duration.ZERO);
        HardMoment rated =
                moment.update(new Event.Tick(seconds(320))).update(new Event.Pressed(Key.of("7"), seconds(321)));
        keeper.accept(rated, seconds(321));
        Entry changed =
                episodes().getFirst().with(Episode.TRIGGER, "no answer").with(Episode.DISTRESS, OptionalInt.of(6));
        journal.update(changed, app.change("journal edit"));

        HardMoment goingOn = rated.update(new Event.Pressed(Key.of(Key.Name.ENTER), seconds(322)))
                .update(new Event.Tick(seconds(340)));
        keeper.accept(goingOn, seconds(340));

        assertThat(episodes().getFirst().get(Episode.PRACTICES)).hasSize(2);
        assertThat(episodes()).containsExactly(changed.with(Episode.PRACTICES, practices()));
    }

    private List<String> practices() {
        return journal.entries(Practice.KIND).stream().map(Entry::id).toList();
    }

    private List<Entry> episodes() {
        return journal.entries(Episode.KIND);
    }
}
