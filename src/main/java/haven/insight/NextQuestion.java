package haven.insight;

import haven.calendar.English;
import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.entry.Scale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One question to carry on with, from what was kept: what happened is said, what it means is left open. It presumes
/// nothing that is not in the journal, and asks for nothing to be done.
///
/// @param about what it is about
/// @param words what happened, and the question
public record NextQuestion(About about, String words) {
    /// Longer words of the person's own are not said again.
    private static final int LONGEST = 60;
    /// Within as many days the name of a day says which.
    private static final int DAYS_NAMED = 7;

    private static final List<Function<Stretch, Optional<NextQuestion>>> RULES = List.of(
            NextQuestion::repeated,
            NextQuestion::eased,
            NextQuestion::letBe,
            NextQuestion::wentWell,
            NextQuestion::practised,
            NextQuestion::rated);

    /// What a question is about; of several that fit, the first here is asked.
    public enum About {
        /// The same thing set off three episodes or more.
        TRIGGER,
        /// Distress came clearly down within an episode.
        EASED,
        /// An urge was let be.
        URGE,
        /// Something went well, or was a reason for gratitude.
        WENT_WELL,
        /// A drill was practised.
        PRACTICE,
        /// A day was rated.
        CHECK_IN,
        /// Anything else.
        DAYS
    }

    /// The one that these days ask; none where nothing was kept.
    public static Optional<NextQuestion> of(Stretch kept) {
        if (kept.entries().isEmpty()) {
            return Optional.empty();
        }
        return RULES.stream()
                .flatMap(rule -> rule.apply(kept).stream())
                .findFirst()
                .or(() -> Optional.of(
                        new NextQuestion(About.DAYS, "What of these days would you like to remember, if anything?")));
    }

    private static Optional<NextQuestion> repeated(Stretch kept) {
        return Tally.triggers(kept.of(Episode.KIND)).stream()
                .filter(trigger ->
                        trigger.times() >= Chain.ENOUGH && !trigger.words().isEmpty())
                .findFirst()
                .map(trigger -> new NextQuestion(
                        About.TRIGGER,
                        quoted(trigger.words()).orElse("The same thing") + " came up " + trigger.times()
                                + " times. What do you notice when you see these side by side?"));
    }

    /// The one that came down the most; of those the last.
    private static Optional<NextQuestion> eased(Stretch kept) {
        return kept.of(Episode.KIND).stream()
                .filter(episode -> RatedPairs.of(List.of(episode)).lower() > 0)
                .reduce((one, other) -> fall(other) >= fall(one) ? other : one)
                .map(episode -> new NextQuestion(
                        About.EASED,
                        on(episode, kept) + " it went from "
                                + episode.get(Episode.DISTRESS).orElseThrow() + " to "
                                + episode.get(Episode.DISTRESS_NOW).orElseThrow()
                                + ". What was there in between, as you remember it?"));
    }

    private static int fall(Entry episode) {
        return episode.get(Episode.DISTRESS).orElse(0)
                - episode.get(Episode.DISTRESS_NOW).orElse(0);
    }

    private static Optional<NextQuestion> letBe(Stretch kept) {
        return last(kept.of(Episode.KIND).stream()
                        .filter(episode -> episode.get(Episode.ACTED).equals(Optional.of(Acted.NO))))
                .map(episode -> new NextQuestion(
                        About.URGE,
                        on(episode, kept) + " there was an urge"
                                + quoted(episode.get(Episode.URGE))
                                        .map(words -> ", " + words + ",")
                                        .orElse("")
                                + " and you let it be. What was that like?"));
    }

    private static Optional<NextQuestion> wentWell(Stretch kept) {
        return last(kept.of(Note.KIND).stream().filter(note -> note.get(Note.ABOUT) != NoteKind.NOTE))
                .map(note -> new NextQuestion(
                        About.WENT_WELL,
                        on(note, kept) + " you wrote "
                                + quoted(note.get(Note.TEXT))
                                        .orElse(
                                                note.get(Note.ABOUT) == NoteKind.WIN
                                                        ? "of something that went well"
                                                        : "of something you were thankful for")
                                + ". What would you like to remember of it?"));
    }

    private static Optional<NextQuestion> practised(Stretch kept) {
        return DrillSummary.of(kept.of(Practice.KIND)).stream()
                .filter(drill -> drill.times() > 0)
                .findFirst()
                .map(drill -> new NextQuestion(
                        About.PRACTICE,
                        "You practised " + drill.drill()
                                + (drill.times() == 1
                                        ? ". What was that like?"
                                        : " " + drill.times() + " times. How was one time beside another?")));
    }

    /// About the check-in with the highest of what everybody is asked; of several the last.
    private static Optional<NextQuestion> rated(Stretch kept) {
        return kept.of(CheckIn.KIND).stream()
                .flatMap(checkIn -> checkIn.get(CheckIn.RATINGS).stream()
                        .filter(level -> Scale.builtIn(level.indicator()).isPresent())
                        .map(level -> new Rated(checkIn, level)))
                .max(Comparator.comparingInt((Rated rated) -> rated.level.value())
                        .thenComparing(rated -> rated.checkIn.stamp().at()))
                .map(rated -> new NextQuestion(
                        About.CHECK_IN,
                        on(rated.checkIn, kept) + " you rated " + rated.level.indicator() + " at " + rated.level.value()
                                + ". What was that day like?"));
    }

    private record Rated(Entry checkIn, Level level) {}

    private static Optional<Entry> last(Stream<Entry> entries) {
        return entries.reduce((one, other) -> other);
    }

    /// Such as "On Thursday"; with its date where the days are more than a week's.
    private static String on(Entry entry, Stretch kept) {
        LocalDate day = entry.stamp().day();
        return "On " + English.day(day.getDayOfWeek())
                + (kept.days() > DAYS_NAMED ? " " + day.getDayOfMonth() + " " + English.month(day.getMonth()) : "");
    }

    private static Optional<String> quoted(String words) {
        String said = words.strip().replaceAll("\\s+", " ");
        return Optional.of('"' + said + '"').filter(quoted -> !said.isEmpty() && said.length() <= LONGEST);
    }
}
