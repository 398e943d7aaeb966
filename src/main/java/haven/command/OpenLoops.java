package haven.command;

import haven.App;
import haven.draft.Drafts;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Saying;
import haven.entry.SayingState;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.journal.Journal;
import haven.text.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was begun and waits to be gone on with. One of it is brought up at a time, in a sentence that quotes nothing.
///
/// @param journal where they are looked for
/// @param now the time
/// @param today the person's own day
record OpenLoops(Journal journal, Instant now, LocalDate today) {
    /// Where they are looked for, one after another: the first that has one is the one that is brought up. One more is
    /// a method, and its line here.
    private static final List<Function<OpenLoops, Optional<String>>> SOURCES =
            List.of(OpenLoops::unfinishedEntry, OpenLoops::saying, OpenLoops::topic);

    /// An unfinished entry is brought up on its day and on the next.
    private static final int FRESH = 1;

    /// What is to be said has a night's sleep first.
    private static final int SLEPT_ON = 1;

    /// A topic is brought up when a week has passed, as most sessions are a week apart.
    private static final int WEEK = 7;

    /// After that many days what is in a list is brought up no more; the list still has it.
    private static final int LONG_AGO = 30;

    /// The one that is brought up, if any.
    Optional<String> first() {
        return SOURCES.stream().flatMap(source -> source.apply(this).stream()).findFirst();
    }

    /// What was left in the middle, or could not be kept: it lies outside the journal, and comes before all else.
    static boolean hasDraft(App app) {
        Drafts drafts = app.drafts();
        return !drafts.entries().isEmpty() || !drafts.forms().isEmpty();
    }

    private Optional<String> unfinishedEntry() {
        return journal.entries(Episode.KIND, today.minusDays(FRESH), today).reversed().stream()
                .filter(OpenLoops::lacksSomething)
                .findFirst()
                .map(entry -> "An entry of "
                        + (entry.stamp().day().equals(today) ? "today" : "yesterday")
                        + " can be gone on with: haven log --finish");
    }

    private static boolean lacksSomething(Entry entry) {
        return entry.kind().fields().stream().anyMatch(field -> field.isEssential() && !entry.says(field));
    }

    private Optional<String> saying() {
        return waiting(Saying.KIND, SLEPT_ON)
                .filter(saying -> saying.get(Saying.STATE) == SayingState.OPEN)
                .findFirst()
                .map(saying -> "Something you wanted to say waits: haven say --after, or --let-go");
    }

    private Optional<String> topic() {
        int waiting = Math.toIntExact(waiting(Topic.KIND, WEEK)
                .filter(topic -> topic.get(Topic.STATE) == TopicState.OPEN)
                .count());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Times.count(waiting, "topic") + (waiting == 1 ? " waits" : " wait")
                        + " for your next session: haven bring");
    }

    /// The entries of a kind that have waited for these days, and not for too long.
    private Stream<Entry> waiting(Kind kind, int days) {
        return journal.entries(kind, today.minusDays(LONG_AGO), today.minusDays(days)).stream();
    }
}
