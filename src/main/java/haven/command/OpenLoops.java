package haven.command;

import haven.App;
import haven.bond.Mending;
import haven.draft.Drafts;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Repair;
import haven.entry.Saying;
import haven.entry.SayingState;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.journal.Journal;
import haven.text.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was begun and waits to be gone on with. One of it is brought up at a time, in a sentence that quotes nothing;
/// what
/// has waited for long is let be.
///
/// @param forms how many were left in the middle, or could not be kept
/// @param sayings what is to be said and was not yet, the newest last
/// @param repairs those that wait, the next by its day first
/// @param topics what is to be talked about and was not yet, the newest last
/// @param unfinished the newest entry of these two days that lacks something
/// @param today the person's own day
record OpenLoops(
        int forms,
        List<Entry> sayings,
        List<Entry> repairs,
        List<Entry> topics,
        Optional<Entry> unfinished,
        LocalDate today) {
    /// An unfinished entry is brought up on its day and on the next.
    private static final int FRESH = 1;

    /// What is to be said has a night's sleep first.
    private static final int SLEPT_ON = 1;

    /// A topic is brought up when a week has passed, as most sessions are a week apart.
    private static final int WEEK = 7;

    /// After that many days nothing is brought up any more; the lists still have it.
    private static final int LONG_AGO = 30;

    private static final List<Function<OpenLoops, Optional<String>>> SOURCES = List.of(
            OpenLoops::form, OpenLoops::unfinishedEntry, OpenLoops::repair, OpenLoops::saying, OpenLoops::topic);

    static OpenLoops read(App app, LocalDate today) {
        Drafts drafts = app.drafts();
        int forms = drafts.forms().size() + drafts.entries().size();
        return app.look(
                new OpenLoops(forms, List.of(), List.of(), List.of(), Optional.empty(), today),
                journal -> new OpenLoops(
                        forms,
                        lately(journal, Saying.KIND, today).stream()
                                .filter(saying -> saying.get(Saying.STATE) == SayingState.OPEN)
                                .toList(),
                        Mending.waiting(journal.entries(Repair.KIND)),
                        lately(journal, Topic.KIND, today).stream()
                                .filter(topic -> topic.get(Topic.STATE) == TopicState.OPEN)
                                .toList(),
                        journal.entries(Episode.KIND, today.minusDays(FRESH), today).reversed().stream()
                                .filter(OpenLoops::lacksSomething)
                                .findFirst(),
                        today));
    }

    private static boolean lacksSomething(Entry entry) {
        return entry.kind().fields().stream().anyMatch(field -> field.isEssential() && !entry.says(field));
    }

    private static List<Entry> lately(Journal journal, Kind kind, LocalDate today) {
        return journal.entries(kind, today.minusDays(LONG_AGO), today);
    }

    /// The one that is brought up, if any.
    Optional<String> first() {
        return SOURCES.stream().flatMap(source -> source.apply(this).stream()).findFirst();
    }

    private Optional<String> form() {
        return forms == 0 ? Optional.empty() : Optional.of("Something waits where you left it: haven log --resume");
    }

    private Optional<String> unfinishedEntry() {
        return unfinished.map(entry -> "An entry of "
                + (entry.stamp().day().equals(today) ? "today" : "yesterday")
                + " can be gone on with: haven log --finish");
    }

    private Optional<String> saying() {
        return sayings.stream()
                .filter(saying -> !saying.stamp().day().isAfter(today.minusDays(SLEPT_ON)))
                .findFirst()
                .map(saying -> "Something you wanted to say waits: haven say --after, or --let-go");
    }

    /// One that has a day is brought up from that day on, another after a night's sleep.
    private Optional<String> repair() {
        return repairs.stream()
                .filter(repair -> Mending.due(repair)
                        .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(LONG_AGO)))
                        .isPresent())
                .findFirst()
                .map(repair -> repair.says(Repair.FOLLOW_UP)
                        ? "You wanted to come back to a repair: haven repair"
                        : "Something you wanted to mend waits: haven repair");
    }

    private Optional<String> topic() {
        int waiting = Math.toIntExact(topics.stream()
                .filter(topic -> !topic.stamp().day().isAfter(today.minusDays(WEEK)))
                .count());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Times.count(waiting, "topic") + (waiting == 1 ? " waits" : " wait")
                        + " for your next session: haven bring");
    }
}
