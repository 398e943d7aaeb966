package haven.insight;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.WEEK;
import static haven.insight.Entries.checkIn;
import static haven.insight.Entries.episode;
import static haven.insight.Entries.note;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.entry.Topic;
import haven.insight.Occasions.DayPart;
import haven.insight.RatedPairs.Change;
import haven.insight.RatedPairs.Pair;
import haven.insight.Stretch.DayState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WeekEntriesTest {
    private static final Optional<Acted> UNSAID = Optional.empty();

    @Test
    void aDayWithoutEntriesIsUnknownAndADayAheadIsToCome() {
        WeekEntries week = Entries.week(
                LocalDate.of(2026, 11, 19),
                List.of(
                        practice(16, "box", 60, NONE, NONE),
                        practice(16, "box", 30, NONE, NONE),
                        episode(16, "noise", UNSAID, NONE),
                        episode(18, "noise", UNSAID, NONE)),
                List.of());
        assertThat(week.days())
                .extracting(day -> day.state(week.today()))
                .containsExactly(
                        DayState.KNOWN,
                        DayState.UNKNOWN,
                        DayState.KNOWN,
                        DayState.UNKNOWN,
                        DayState.TO_COME,
                        DayState.TO_COME,
                        DayState.TO_COME);
        Stretch monday = week.kept().on(WEEK.first());
        assertThat(monday.count(Practice.KIND)).isEqualTo(2);
        assertThat(DrillSummary.practised(monday.of(Practice.KIND))).isEqualTo(Duration.ofSeconds(90));
        assertThat(monday.count(Episode.KIND)).isEqualTo(1);
        assertThat(week.unknown()).containsExactly(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 19));
    }

    @Test
    void drillsAreListedByHowOftenThenHowLong() {
        assertThat(DrillSummary.of(List.of(
                        practice(16, "box", 60, 5, 5),
                        practice(16, "sigh", 90, NONE, 3),
                        practice(17, "long-exhale", 60, 7, 4),
                        practice(18, "long-exhale", 60, 6, NONE))))
                .containsExactly(
                        new DrillSummary(
                                "long-exhale", 2, 0, Duration.ofSeconds(120), new RatedPairs(List.of(new Pair(7, 4)))),
                        new DrillSummary("sigh", 1, 0, Duration.ofSeconds(90), new RatedPairs(List.of())),
                        new DrillSummary("box", 1, 0, Duration.ofSeconds(60), new RatedPairs(List.of(new Pair(5, 5)))));
    }

    @Test
    void aPracticeCutOffCountsWithWhatWasPractised() {
        assertThat(DrillSummary.practised(List.of(
                        practice(16, "box", Duration.ofSeconds(100), Ending.COMPLETED, NONE, NONE),
                        practice(16, "box", Duration.ofSeconds(42), Ending.RUNNING, NONE, NONE),
                        practice(16, "box", Duration.ofSeconds(8), Ending.INTERRUPTED, NONE, NONE))))
                .isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void anAverageNeedsThreePairs() {
        RatedPairs two = pairs(new Pair(7, 4), new Pair(6, 4));
        assertThat(two.averageBefore()).isEqualTo(OptionalDouble.empty());
        assertThat(two.averageAfter()).isEqualTo(OptionalDouble.empty());
        assertThat(two.change()).isEqualTo(Change.NOT_ENOUGH_YET);
        RatedPairs three = pairs(new Pair(7, 4), new Pair(6, 4), new Pair(8, 4));
        assertThat(three.averageBefore()).isEqualTo(OptionalDouble.of(7));
        assertThat(three.averageAfter()).isEqualTo(OptionalDouble.of(4));
        assertThat(three.change()).isEqualTo(Change.LOWER);
    }

    @Test
    void aChangeUnderOnePointIsAboutTheSame() {
        assertThat(pairs(new Pair(7, 6), new Pair(6, 5), new Pair(8, 8)).change())
                .isEqualTo(Change.ABOUT_THE_SAME);
        assertThat(pairs(new Pair(7, 8), new Pair(6, 7), new Pair(8, 8)).change())
                .isEqualTo(Change.ABOUT_THE_SAME);
        assertThat(pairs(new Pair(7, 6), new Pair(6, 5), new Pair(8, 7)).change())
                .isEqualTo(Change.LOWER);
        assertThat(pairs(new Pair(7, 8), new Pair(6, 7), new Pair(8, 9)).change())
                .isEqualTo(Change.HIGHER);
    }

    @Test
    void whatWasEndedWithinSecondsIsCountedApart() {
        assertThat(DrillSummary.of(List.of(
                        practice(16, "box", 9, 7, 7),
                        practice(17, "box", 10, 6, 4),
                        practice(18, "box", Duration.ofSeconds(4), Ending.COMPLETED, NONE, NONE),
                        practice(18, "box", Duration.ofSeconds(3), Ending.RUNNING, NONE, NONE))))
                .containsExactly(
                        new DrillSummary("box", 3, 1, Duration.ofSeconds(26), new RatedPairs(List.of(new Pair(6, 4)))));
    }

    @Test
    void aRunOfNowInWhichNothingWasSaidIsNoTrigger() {
        Entry empty = episode(16, "", UNSAID, NONE)
                .with(Episode.URGE, "")
                .with(Episode.PRACTICES, List.of("01a1f05a-0000-7000-8000-000000000001"));
        assertThat(Tally.triggers(List.of(empty))).isEmpty();
        assertThat(Tally.triggers(List.of(empty.with(Episode.DISTRESS, OptionalInt.of(7)))))
                .containsExactly(new Tally("", 1, new Ratings(List.of(7))));
    }

    @Test
    void triggersThatDifferInCaseAndSpacesAreOne() {
        assertThat(Tally.triggers(List.of(
                        episode(16, "a bill", UNSAID, 9),
                        episode(16, " Silence", UNSAID, 6),
                        episode(17, "silence ", UNSAID, NONE),
                        episode(18, "", UNSAID, 4),
                        episode(18, "A  Bill", UNSAID, 5),
                        episode(19, "SILENCE", UNSAID, 8))))
                .containsExactly(
                        new Tally("Silence", 3, new Ratings(List.of(6, 8))),
                        new Tally("a bill", 2, new Ratings(List.of(9, 5))),
                        new Tally("", 1, new Ratings(List.of(4))));
    }

    @Test
    void aFeelingNamedTwiceInOneEpisodeCountsOnce() {
        assertThat(Tally.feelings(List.of(
                        episode(16, "", UNSAID, NONE, "anxious:8", "Anxious:5", "sad"),
                        episode(17, "", UNSAID, NONE, "anxious:6", "angry:7"))))
                .containsExactly(
                        new Tally("anxious", 2, new Ratings(List.of(8, 5, 6))),
                        new Tally("angry", 1, new Ratings(List.of(7))),
                        new Tally("sad", 1, new Ratings(List.of())));
    }

    @Test
    void anUrgeCountsWhereItIsNamedOrItIsSaidWhetherItWasActedOn() {
        assertThat(Urges.of(List.of(
                        episode(16, "", Optional.of(Acted.NO), NONE),
                        episode(16, "", Optional.of(Acted.NO), NONE),
                        episode(17, "", Optional.of(Acted.YES), NONE),
                        episode(17, "", UNSAID, NONE))))
                .isEqualTo(new Urges(2, 0, 1, 1));
        assertThat(Urges.of(List.of(
                        episode(9, "", "", Optional.of(Acted.PARTLY), NONE), episode(9, "", " ", UNSAID, NONE))))
                .isEqualTo(new Urges(0, 1, 0, 0));
    }

    @Test
    void aWeekWithoutEntriesIsEmpty() {
        WeekEntries none = Entries.week(SUNDAY, List.of(), List.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.unknown()).isEqualTo(WEEK.days());
        assertThat(Entries.week().isEmpty()).isFalse();
    }

    @Test
    void aDayWithACheckInOrANoteAloneIsKnown() {
        WeekEntries week =
                Entries.week(checkIn(16, "mood:4"), checkIn(16, "mood:6"), note(18, NoteKind.NOTE, "a long day"));

        assertThat(week.isEmpty()).isFalse();
        assertThat(week.unknown()).extracting(LocalDate::getDayOfMonth).containsExactly(17, 19, 20, 21, 22);
        Stretch monday = week.kept().on(WEEK.first());
        assertThat(monday.state(SUNDAY)).isEqualTo(DayState.KNOWN);
        assertThat(monday.count(CheckIn.KIND)).isEqualTo(2);
    }

    @Test
    void whatEverybodyIsAskedComesBeforeThePersonsOwn() {
        assertThat(Tally.indicators(List.of(checkIn(16, "pain:2", "mood:4"), checkIn(17, "sleep:5", "pain:1"))))
                .containsExactly(
                        new Tally("sleep", 1, new Ratings(List.of(5))),
                        new Tally("mood", 1, new Ratings(List.of(4))),
                        new Tally("pain", 2, new Ratings(List.of(2, 1))));
    }

    @Test
    void averagesAreComparedFromThreeOfEachOnAndUnderOnePointTheyAreTheSame() {
        Ratings before = new Ratings(List.of(6, 6, 6));
        assertThat(new Ratings(List.of(2, 2)).since(before)).isEqualTo(Change.NOT_ENOUGH_YET);
        assertThat(before.since(new Ratings(List.of(2, 2)))).isEqualTo(Change.NOT_ENOUGH_YET);
        assertThat(new Ratings(List.of(5, 5, 6)).since(before)).isEqualTo(Change.ABOUT_THE_SAME);
        assertThat(new Ratings(List.of(7, 7, 6)).since(before)).isEqualTo(Change.ABOUT_THE_SAME);
        assertThat(new Ratings(List.of(5, 5, 5)).since(before)).isEqualTo(Change.LOWER);
        assertThat(new Ratings(List.of(7, 7, 7)).since(before)).isEqualTo(Change.HIGHER);
    }

    /// Two points are clearly less; one may be none, and one more is more.
    @Test
    void withinAnEpisodeDistressCameDownByTwoPointsOrMore() {
        RatedPairs within = RatedPairs.of(List.of(
                rated(8, 5), rated(8, 6), rated(8, 7), rated(8, 8), rated(8, 9), rated(8, NONE), rated(NONE, 3)));
        assertThat(within.count()).isEqualTo(5);
        assertThat(within.lower()).isEqualTo(2);
        assertThat(within.same()).isEqualTo(2);
        assertThat(within.higher()).isEqualTo(1);
    }

    private static Entry rated(int distress, int now) {
        return episode(16, "", UNSAID, distress)
                .with(Episode.DISTRESS_NOW, now == NONE ? OptionalInt.empty() : OptionalInt.of(now));
    }

    @Test
    void eachUrgeIsTakenByItsWords() {
        assertThat(Urges.named(List.of(
                        episode(16, "", "leave", Optional.of(Acted.NO), NONE),
                        episode(17, "", "To  write", Optional.of(Acted.YES), NONE),
                        episode(18, "", "to write", Optional.of(Acted.PARTLY), NONE),
                        episode(19, "", "", Optional.of(Acted.NO), NONE))))
                .containsExactly(
                        new Urges.Named("To  write", new Urges(0, 1, 1, 0)),
                        new Urges.Named("leave", new Urges(1, 0, 0, 0)));
    }

    @Test
    void aDayHasFourQuartersByTheClock() {
        Occasions noon = Occasions.of(List.of(episode(16, "", UNSAID, NONE), episode(18, "", UNSAID, NONE)));
        assertThat(noon.times(DayPart.AFTERNOON)).isEqualTo(2);
        assertThat(noon.times(DayPart.MORNING)).isZero();
        assertThat(DayPart.values()).extracting(DayPart::from).containsExactly(0, 6, 12, 18);
        assertThat(DayPart.EVENING.to()).isEqualTo(24);
    }

    @Test
    void anIndicatorIsSeenBesideTheWeeksBefore() {
        Indicator sleep =
                Indicator.of(WholeWeek.of(WholeWeek.entries("Europe/Paris"))).getFirst();
        assertThat(sleep.name()).isEqualTo("sleep");
        assertThat(sleep.now().values()).containsExactly(3, 4, 4, 5);
        assertThat(sleep.before().values()).containsExactly(7, 5, 5, 6);
        assertThat(sleep.byWeek()).extracting(Ratings::count).containsExactly(3, 4, 3, 4, 4);
        assertThat(sleep.lately().count()).isEqualTo(14);
        assertThat(sleep.firstKnown()).isZero();
        assertThat(sleep.known()).isEqualTo(5);
    }

    @Test
    void aTopicCountsAsNoEntryOfItsDayAndWaitsUntilItIsTalkedAbout() {
        WeekEntries week = WholeWeek.of(WholeWeek.entries("Europe/Paris").stream()
                .filter(entry -> entry.is(Topic.KIND))
                .toList());
        assertThat(week.isEmpty()).isTrue();
        assertThat(week.waiting())
                .extracting(topic -> topic.get(Topic.TEXT))
                .containsExactly("what to do when Sam does not answer for a day", "the meeting on Tuesday");
        assertThat(week.agreed()).extracting(topic -> topic.get(Topic.AGREED)).containsExactly("in bed by eleven");
    }

    private static RatedPairs pairs(Pair... pairs) {
        return new RatedPairs(List.of(pairs));
    }
}
