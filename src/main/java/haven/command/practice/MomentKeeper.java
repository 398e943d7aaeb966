package haven.command.practice;

import haven.App;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Practice.Found;
import haven.guide.HardMoment;
import haven.guide.NamingDrill;
import haven.guide.Session;
import haven.journal.Change;
import haven.journal.Journal;
import haven.setting.Config;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps a hard moment while it goes on: each practice, and the episode they belong to as soon as there is more to say
/// than a few breaths; of a drill by itself the practices alone. What was taken out of the journal meanwhile, in
/// another window, stays out.
final class MomentKeeper implements BiConsumer<HardMoment, Duration> {
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    private final App app;
    private final Config config;
    private final BiConsumer<Entry, Consumer<Journal>> recorder;
    private final Runnable whenThereIsTime;
    private final List<PracticeKeeper> practices = new ArrayList<>();
    private @Nullable Beginning began;
    private @Nullable Entry kept;
    private boolean hadTime;
    /// Known to whoever writes to the journal alone.
    private @Nullable Entry written;

    /// Keeps what comes.
    ///
    /// @param recorder where an entry is handed, to be kept as soon as the journal is free
    /// @param whenThereIsTime what has to wait until the first cue has been there for a moment
    MomentKeeper(App app, Config config, BiConsumer<Entry, Consumer<Journal>> recorder, Runnable whenThereIsTime) {
        this.app = app;
        this.config = config;
        this.recorder = recorder;
        this.whenThereIsTime = whenThereIsTime;
    }

    @Override
    public void accept(HardMoment moment, Duration now) {
        // Not before the first cue is there: the zone that goes with a time is long to load.
        if (moment.isNamed() && began == null) {
            began = new Beginning(app.newId(), app.now(), app.change("now"));
        }
        List<Session> sessions = moment.practices();
        if (!hadTime && !sessions.isEmpty() && hasTime(moment, sessions.getFirst(), now)) {
            hadTime = true;
            whenThereIsTime.run();
        }
        for (int i = 0; i < sessions.size(); i++) {
            if (i == practices.size()) {
                practices.add(new PracticeKeeper(app, config, recorder));
            }
            practices.get(i).accept(sessions.get(i), now);
        }
        Beginning beginning = began;
        if (beginning == null || !isWorthKeeping(moment)) {
            return;
        }
        Entry episode = episode(moment, beginning);
        if (!kept().equals(Optional.of(episode))) {
            kept = episode;
            List<PracticeKeeper> named = List.copyOf(practices);
            recorder.accept(
                    episode, journal -> keep(withoutTakenOut(episode, named, journal), beginning.change(), journal));
        }
    }

    /// After a drill by itself the rest is needed at its end, if at all.
    private static boolean hasTime(HardMoment moment, Session first, Duration now) {
        return moment.isNamed() ? first.practised(now).compareTo(A_MOMENT) > 0 : first.step() < 0 && first.hasBegun();
    }

    /// What was changed of it in another window stays changed, unless it was answered here since.
    private void keep(Entry episode, Change change, Journal journal) {
        Entry known = written;
        if (known == null) {
            journal.save(episode, change);
        } else if (!episode.isEmpty()) {
            journal.update(episode.id(), there -> there.withChanges(known, episode), change);
        }
        written = episode;
    }

    /// An episode cannot name a practice that is not there any more.
    private static Entry withoutTakenOut(Entry episode, List<PracticeKeeper> practices, Journal journal) {
        List<String> gone = practices.stream()
                .filter(practice -> practice.isTakenOut(journal))
                .map(PracticeKeeper::id)
                .toList();
        if (gone.isEmpty()) {
            return episode;
        }
        return episode.with(
                Episode.PRACTICES,
                episode.get(Episode.PRACTICES).stream()
                        .filter(id -> !gone.contains(id))
                        .toList());
    }

    /// The episode as it was last kept, if it was.
    Optional<Entry> kept() {
        return Optional.ofNullable(kept);
    }

    private static boolean isWorthKeeping(HardMoment moment) {
        return moment.strength().isPresent()
                || moment.practices().size() > 1
                || !said(moment).isEmpty();
    }

    private static List<Found> said(HardMoment moment) {
        return moment.named().map(session -> session.progress().found()).orElse(List.of());
    }

    private Entry episode(HardMoment moment, Beginning beginning) {
        List<Found> said = said(moment);
        boolean wasRatedAgain = moment.practices().stream()
                        .filter(session -> session.progress().after().isPresent())
                        .count()
                > 1;
        return Entry.of(Episode.KIND, beginning.id(), App.stamp(beginning.at(), config))
                .with(Episode.RECORDED, Optional.of(beginning.at().toInstant()))
                .with(Episode.TRIGGER, String.join("; ", words(said, NamingDrill.TRIGGER)))
                .with(
                        Episode.FEELINGS,
                        words(said, NamingDrill.FEELING).stream()
                                .map(word -> new Feeling(word, OptionalInt.empty()))
                                .toList())
                .with(Episode.DISTRESS, moment.strength())
                .with(Episode.URGE, String.join("; ", words(said, NamingDrill.URGE)))
                .with(Episode.RESPONSE, String.join("; ", words(said, NamingDrill.STEP)))
                .with(Episode.DISTRESS_NOW, wasRatedAgain ? moment.strengthNow() : OptionalInt.empty())
                .with(
                        Episode.PRACTICES,
                        practices.stream()
                                .filter(PracticeKeeper::hasBegun)
                                .map(PracticeKeeper::id)
                                .toList());
    }

    private static List<String> words(List<Found> said, String about) {
        return said.stream()
                .filter(answer -> answer.sense().equals(about))
                .map(Found::word)
                .distinct()
                .toList();
    }

    /// Its id, when it began, and the change that it is.
    private record Beginning(String id, ZonedDateTime at, Change change) {}
}
