package haven.insight;

import static java.util.Comparator.comparingDouble;

import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.entry.Entry;
import haven.entry.Rating;
import haven.insight.DrillRecord.Attempt;
import haven.insight.DrillRecord.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// What to offer next: the most promising drill and two others, chosen by the person's own ratings and, where there are
/// none, by what is commonly chosen first. The same entries always give the same offers.
public final class Suggestion {
    private static final String UNKNOWN = "not tried yet: a common first choice";

    private final Situation situation;
    private final List<Ranked> ranking;
    private final List<Ranked> chosen = new ArrayList<>();

    private Suggestion(Situation situation, List<Ranked> ranking) {
        this.situation = situation;
        this.ranking = ranking;
    }

    /// Three different drills, the best first; fewer where there are fewer candidates.
    ///
    /// - The drill just done is left out. If it was of no help, or distress is 8 or more, every breath is, so is what
    ///   distress was oftener higher than lower after, and grounding comes first.
    /// - A drill after which distress was higher, the last time at this strength and within a week, is not first.
    /// - The three are not all of one kind. At 7 and up one of them is grounding.
    ///
    /// @param candidates what may be offered, the most common first choice at this strength first
    /// @param practices the person's own, of any drill and in any order
    public static List<Offer> offers(Situation situation, List<Drill> candidates, List<Entry> practices) {
        Suggestion suggestion = new Suggestion(situation, rank(situation, candidates, practices));
        List<Offer> offers = new ArrayList<>();
        for (Ranked ranked : suggestion.choose()) {
            String reason = ranked.reason(situation);
            // Said once, it holds for the others too.
            boolean isSaid = offers.stream().anyMatch(offer -> offer.reason().equals(UNKNOWN));
            offers.add(new Offer(ranked.drill, isSaid && reason.equals(UNKNOWN) ? "" : reason));
        }
        return List.copyOf(offers);
    }

    private static List<Ranked> rank(Situation situation, List<Drill> candidates, List<Entry> practices) {
        List<Ranked> ranking = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Drill drill : candidates) {
            if (names.add(drill.name()) && mayBeOffered(situation, drill)) {
                DrillRecord record = DrillRecord.of(drill.name(), situation.strength(), practices);
                int place = names.size() - 1;
                if (!situation.leavesBreathAlone() || !record.isOftenerHigher()) {
                    ranking.add(new Ranked(drill, record, record.score(place, situation.today())));
                }
            }
        }
        // A stable sort: of drills as promising, the more common choice stays first.
        ranking.sort(comparingDouble(Ranked::score).reversed());
        return ranking;
    }

    private static boolean mayBeOffered(Situation situation, Drill drill) {
        boolean justDone = situation
                .justDone()
                .filter(done -> done.drill().equals(drill.name()))
                .isPresent();
        return !justDone && !(situation.leavesBreathAlone() && drill.isOf(Family.BREATHE));
    }

    private List<Ranked> choose() {
        LocalDate today = situation.today();
        if (situation.leavesBreathAlone()) {
            choose(ranked -> ranked.isGrounding() && !ranked.record.isSetBack(today), Ranked::isGrounding);
        } else {
            choose(ranked -> !ranked.record.isSetBack(today), ranked -> true);
        }
        choose(ranked -> true, ranked -> true);
        choose(needsGrounding() ? Ranked::isGrounding : this::isOfAnotherKind, this::isOfAnotherKind);
        return chosen;
    }

    /// Takes the most promising drill left that is wanted, otherwise one that will do, otherwise any.
    private void choose(Predicate<Ranked> wanted, Predicate<Ranked> acceptable) {
        first(wanted)
                .or(() -> first(acceptable))
                .or(() -> first(ranked -> true))
                .ifPresent(chosen::add);
    }

    private Optional<Ranked> first(Predicate<Ranked> wanted) {
        return ranking.stream()
                .filter(ranked -> !chosen.contains(ranked))
                .filter(wanted)
                .findFirst();
    }

    private boolean needsGrounding() {
        return situation.strength() == Strength.STRONG && chosen.stream().noneMatch(Ranked::isGrounding);
    }

    private boolean isOfAnotherKind(Ranked third) {
        return chosen.stream()
                .anyMatch(ranked ->
                        !ranked.drill.card().family().equals(third.drill.card().family()));
    }

    /// Such as "clearly lower afterwards 5 of 6 times at 7 and up".
    private static String counted(List<Attempt> attempts, String where) {
        int lower = DrillRecord.count(attempts, Outcome.LOWER);
        int higher = DrillRecord.count(attempts, Outcome.HIGHER);
        int times = attempts.size();
        String how = higher > lower ? "higher" : lower > 0 ? "clearly lower" : "about the same";
        int some = higher > lower ? higher : lower > 0 ? lower : times;
        return times == 1
                ? "tried once, " + where + ": " + how + " afterwards"
                : how + " afterwards " + some + " of " + times + " times " + where;
    }

    /// What is known when a drill is to be offered.
    ///
    /// @param now distress now, 0 to 10
    /// @param today the person's own day
    /// @param justDone the drill that has just ended, if one has: `now` is the rating after it
    public record Situation(int now, LocalDate today, Optional<JustDone> justDone) {
        /// Refuses a rating that is not from 0 to 10.
        public Situation {
            Strength.of(now);
        }

        /// The band of the rating now.
        public Strength strength() {
            return Strength.of(now);
        }

        /// Whether distress is 8 or more, or higher than before the drill just done. Then breath is left alone for now:
        /// following one can make some people more afraid (in a Swedish trial of PTSD Coach 36 of 71 reported some
        /// negative reaction, doi 10.2196/31419).
        public boolean leavesBreathAlone() {
            return Rating.isOfNoHelp(justDone.map(JustDone::before).orElse(OptionalInt.empty()), now);
        }

        /// A drill that has just ended.
        ///
        /// @param drill its name
        /// @param before distress before it, 0 to 10, if it was rated
        public record JustDone(String drill, OptionalInt before) {}
    }

    /// A drill that is offered.
    ///
    /// @param reason why, in at most 60 columns: what the person's ratings were, never what caused them
    public record Offer(Drill drill, String reason) {}

    private record Ranked(Drill drill, DrillRecord record, double score) {
        boolean isGrounding() {
            return drill.isOf(Family.GROUND);
        }

        private String elsewhere() {
            return record.telling().size() == 1 ? "at another strength" : "at other strengths";
        }

        /// Why it is offered, as counts of the person's own ratings. All of them are counted, however old.
        String reason(Situation situation) {
            boolean isKnownHere = !record.here().isEmpty();
            if (!isKnownHere && situation.leavesBreathAlone() && isGrounding()) {
                return "eyes open, and no breath to follow";
            }
            return record.telling().isEmpty()
                    ? UNKNOWN
                    : counted(
                            record.telling(), isKnownHere ? situation.strength().words() : elsewhere());
        }
    }
}
