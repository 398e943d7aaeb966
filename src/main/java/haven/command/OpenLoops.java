package haven.command;

import haven.bond.Mending;
import haven.draft.Drafts;
import haven.entry.Contact;
import haven.entry.Dialogue;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Experiment;
import haven.entry.Kind;
import haven.entry.Person;
import haven.entry.Repair;
import haven.entry.Saying;
import haven.entry.TimeOut;
import haven.entry.Topic;
import haven.insight.Away;
import haven.insight.Circle;
import haven.insight.Outcomes;
import haven.insight.Plan;
import haven.journal.Journal;
import haven.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was begun and waits to be gone on with. One of it is brought up at a time, in a sentence that quotes nothing.
final class OpenLoops {
    /// Where they are looked for, one after another: the first that has one is the one that is brought up. One more is
    /// a method, and its line here.
    private static final List<Function<OpenLoops, Optional<String>>> SOURCES = List.of(
            OpenLoops::timeOut,
            OpenLoops::unfinishedEntry,
            OpenLoops::repair,
            OpenLoops::homeworkDue,
            OpenLoops::proposed,
            OpenLoops::saying,
            OpenLoops::experiment,
            OpenLoops::step,
            OpenLoops::topic,
            OpenLoops::contact,
            OpenLoops::review);

    private static final String LOG = "log";

    /// The commands that go on with what was left; `log` does, whatever it is.
    private static final List<String> RESUMING = List.of(LOG, "say", "repair", "boundary", "experiment", "ladder");

    /// An unfinished entry is brought up on its day and on the next.
    private static final int FRESH = 1;

    /// What is to be said has a night's sleep first.
    private static final int SLEPT_ON = 1;

    /// A topic is brought up when a week has passed, as most sessions are a week apart.
    private static final int WEEK = 7;

    /// After that many days what is in a list is brought up no more; the list still has it.
    private static final int LONG_AGO = 30;

    private final Journal journal;
    private final Instant now;
    private final LocalDate today;
    private @Nullable Plan plan;

    /// @param journal where they are looked for
    /// @param now the time
    /// @param today the person's own day
    OpenLoops(Journal journal, Instant now, LocalDate today) {
        this.journal = journal;
        this.now = now;
        this.today = today;
    }

    /// The one that is brought up, if any.
    Optional<String> first() {
        return SOURCES.stream().flatMap(source -> source.apply(this).stream()).findFirst();
    }

    /// The command that goes on with what was left in the middle, or could not be kept, where there is any: the one
    /// that asked, where it can. What waits lies outside the journal, and comes before all else. A form is let be after
    /// a while, as other loops are; what the journal could not keep waits until it can, since nothing else has it.
    static Optional<String> resuming(Drafts drafts, Instant now) {
        Instant longAgo = now.minus(Duration.ofDays(LONG_AGO));
        return drafts.entries().isEmpty()
                ? drafts.forms().stream()
                        .filter(form -> form.saysSomething() && form.begun().isAfter(longAgo))
                        .findFirst()
                        .map(form -> RESUMING.contains(form.command()) ? form.command() : LOG)
                : Optional.of(LOG);
    }

    private Optional<String> timeOut() {
        return Away.open(journal.entries(TimeOut.KIND, today.minusDays(2), today), now)
                .map(away -> away.isDue(now)
                        ? "A time-out was until " + away.back()
                                + "; going back is up to you: haven timeout --here, or --let-go"
                        : "A time-out until " + away.back() + ": haven timeout");
    }

    private Optional<String> unfinishedEntry() {
        return journal.unfinished(Episode.KIND, now)
                .flatMap(journal::entry)
                .map(Entry::stamp)
                .filter(stamp -> !stamp.at().isAfter(now) && !stamp.day().isBefore(today.minusDays(FRESH)))
                .map(stamp -> "An entry of " + (stamp.day().isBefore(today) ? "yesterday" : "today")
                        + " can be gone on with: haven log --finish");
    }

    private Optional<String> saying() {
        return waiting(Saying.KIND, SLEPT_ON)
                .filter(Saying.KIND::isOpen)
                .findFirst()
                .map(saying -> "Something you wanted to say waits: haven say --after, or --let-go");
    }

    /// The plan, read once for all that look for something in it.
    private Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = Plan.of(Plan.STANDING.stream()
                    .flatMap(kind -> journal.entries(kind).stream())
                    .toList());
            plan = known;
        }
        return known;
    }

    private Optional<String> homeworkDue() {
        return plan().due(today)
                .map(day ->
                        "Something of your plan is for " + (day.equals(today) ? "today" : "tomorrow") + ": haven plan");
    }

    private Optional<String> proposed() {
        int waiting = plan().proposed().size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Times.count(waiting, "step") + (waiting == 1 ? " waits" : " wait")
                        + " to be looked at: haven plan import");
    }

    /// A step is brought up on fewer days as the weeks of its plan go by.
    private Optional<String> step() {
        return plan().courses().stream()
                .flatMap(course -> course.broughtUp(today).stream())
                .findFirst()
                .map(step -> "A small step of your plan is for this week: haven plan mark");
    }

    /// For a week; then it waits for the next month.
    private Optional<String> review() {
        return plan().isReviewDue(today) && !plan().isReviewDue(today.minusDays(WEEK))
                ? Optional.of("A month of your plan has passed, to look back at if you like: haven plan review")
                : Optional.empty();
    }

    private Optional<String> experiment() {
        return Outcomes.due(Outcomes.open(journal.entries(Experiment.KIND)), today.minusDays(LONG_AGO), today)
                        .isEmpty()
                ? Optional.empty()
                : Optional.of("You planned a small test for about now: haven experiment --after, or --let-go");
    }

    /// Only one that has a day, from that day on: nobody is sent towards somebody without having wanted it.
    private Optional<String> repair() {
        return Mending.waiting(journal.entries(Repair.KIND)).stream()
                .filter(repair -> repair.get(Repair.FOLLOW_UP)
                        .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(LONG_AGO)))
                        .isPresent())
                .findFirst()
                .map(repair -> "You wanted to come back to a repair: haven repair --after, or --let-go");
    }

    private Optional<String> topic() {
        int waiting = Math.toIntExact(
                waiting(Topic.KIND, WEEK).filter(Topic.KIND::isOpen).count());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Times.count(waiting, "topic") + (waiting == 1 ? " waits" : " wait")
                        + " for your next session: haven bring");
    }

    private Optional<String> contact() {
        List<Entry> people = journal.entries(Person.KIND);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> contacts = new ArrayList<>(journal.entries(Contact.KIND));
        contacts.addAll(journal.entries(Dialogue.KIND));
        return Circle.of(people, contacts)
                .toBringUp(today, LONG_AGO)
                .map(known -> "Somebody you like to be in touch with, if it suits you: haven people");
    }

    /// The entries of a kind that have waited for these days, and not for too long.
    private Stream<Entry> waiting(Kind kind, int days) {
        return journal.entries(kind, today.minusDays(LONG_AGO), today.minusDays(days)).stream();
    }
}
