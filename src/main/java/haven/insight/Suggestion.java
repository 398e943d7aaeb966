package haven.insight;

import static java.util.Comparator.comparingDouble;

import haven.insight.Candidate.Kind;
import haven.journal.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What to offer next: the most promising drill and two others, chosen by the person's own ratings and, where there are
/// none, by what is commonly chosen first. The same entries always give the same offers.
public final class Suggestion {
    private final Situation situation;
    private final List<Ranked> ranking;
    private final List<Ranked> chosen = new ArrayList<>();

    private Suggestion(Situation situation, List<Ranked> ranking) {
        this.situation = situation;
        this.ranking = ranking;
    }

    /// Three different drills, the best first; fewer where there are fewer candidates.
    ///
    /// - The drill just done is left out. If it was of no help, every breath is, and grounding comes first.
    /// - A drill after which distress was higher, the last time at this strength and within a week, is not first.
    /// - The three are not all of one kind. At 7 and up one of them is grounding.
    ///
    /// @param candidates what may be offered, the most common first choice at this strength first
    /// @param practices the person's own, of any drill and in any order
    public static List<Offer> offers(Situation situation, List<Candidate> candidates, List<Practice> practices) {
        Suggestion suggestion = new Suggestion(situation, rank(situation, candidates, practices));
        return suggestion.choose().stream()
                .map(ranked -> new Offer(ranked.candidate, Reason.of(ranked.candidate, ranked.drill, situation)))
                .toList();
    }

    private static List<Ranked> rank(Situation situation, List<Candidate> candidates, List<Practice> practices) {
        List<Ranked> ranking = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (names.add(candidate.drill()) && mayBeOffered(situation, candidate)) {
                DrillRecord drill = DrillRecord.of(candidate.drill(), situation.strength(), practices);
                int place = names.size() - 1;
                ranking.add(new Ranked(candidate, drill, Chance.score(place, drill, situation.today())));
            }
        }
        // A stable sort: of drills as promising, the more common choice stays first.
        ranking.sort(comparingDouble(Ranked::score).reversed());
        return ranking;
    }

    private static boolean mayBeOffered(Situation situation, Candidate candidate) {
        boolean justDone = situation
                .justDone()
                .filter(done -> done.drill().equals(candidate.drill()))
                .isPresent();
        return !justDone && !(situation.leavesBreathAlone() && candidate.kind() == Kind.BREATH);
    }

    private List<Ranked> choose() {
        LocalDate today = situation.today();
        if (situation.leavesBreathAlone()) {
            choose(ranked -> ranked.isGrounding() && !ranked.drill.isSetBack(today), Ranked::isGrounding);
        } else {
            choose(ranked -> !ranked.drill.isSetBack(today), ranked -> true);
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
        return chosen.stream().anyMatch(ranked -> ranked.candidate.kind() != third.candidate.kind());
    }

    private record Ranked(Candidate candidate, DrillRecord drill, double score) {
        boolean isGrounding() {
            return candidate.kind() == Kind.GROUNDING;
        }
    }
}
