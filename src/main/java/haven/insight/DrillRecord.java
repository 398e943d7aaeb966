package haven.insight;

import static java.util.Comparator.comparing;

import haven.entry.Entry;
import haven.entry.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person's ratings say of one drill, as seen from one strength. Practices without both ratings say nothing, and
/// nothing is said about causes.
///
/// @param here the practices that began at that strength, the oldest first
/// @param elsewhere those that began at another
record DrillRecord(List<Attempt> here, List<Attempt> elsewhere) {
    /// How long a rise keeps a drill from being offered first.
    private static final int SETBACK_DAYS = 7;

    private static final double FIRST_CHOICE = 0.5;
    private static final double EACH_PLACE = 0.03;
    private static final double LAST_CHOICE = 0.2;
    /// How many practices the place among the choices is worth.
    private static final double PLACE_WEIGHT = 6;
    /// What a practice at another strength is worth, and at most all of them together.
    private static final double ELSEWHERE = 0.5;
    private static final double ELSEWHERE_MOST = 3;
    /// A rise is worth two practices that changed nothing.
    private static final double RISE = 2;
    /// After that many days a practice weighs half.
    private static final double HALF_LIFE = 90;
    private static final double DEVIATIONS = 1.3;

    static DrillRecord of(String drill, Strength strength, List<Entry> practices) {
        Map<Boolean, List<Attempt>> attempts = practices.stream()
                .filter(practice -> practice.get(Practice.DRILL).equals(drill))
                .flatMap(Attempt::of)
                .sorted(comparing(Attempt::at).thenComparing(Attempt::day).thenComparing(Attempt::outcome))
                .collect(Collectors.partitioningBy(attempt -> attempt.strength() == strength));
        return new DrillRecord(attempts.getOrDefault(true, List.of()), attempts.getOrDefault(false, List.of()));
    }

    static int count(List<Attempt> attempts, Outcome outcome) {
        return Math.toIntExact(attempts.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .count());
    }

    /// What is said of it: what happened at this strength, or else at another.
    List<Attempt> telling() {
        return here.isEmpty() ? elsewhere : here;
    }

    /// Whether distress was oftener higher after it than clearly lower.
    boolean isOftenerHigher() {
        return count(telling(), Outcome.HIGHER) > count(telling(), Outcome.LOWER);
    }

    /// Whether distress was higher after the last practice at this strength, within a week.
    boolean isSetBack(LocalDate today) {
        return !here.isEmpty()
                && here.getLast().outcome() == Outcome.HIGHER
                && !here.getLast().day().plusDays(SETBACK_DAYS).isBefore(today);
    }

    /// How promising it is, higher is better. Its chance of leaving distress clearly lower is a Beta distribution; the
    /// score is its mean plus 1.3 standard deviations, so that a drill that is little known gets its turn, and one
    /// result changes little.
    ///
    /// The distribution starts at the drill's place among the common choices, is moved a little by its record at other
    /// strengths, and then by its record at this one. Practices weigh less with age. The figures are haven's own
    /// choice:
    /// with them, one practice that changed nothing keeps the first choice among three, and one that made it worse does
    /// not.
    ///
    /// @param place among the common choices, from 0
    double score(int place, LocalDate today) {
        double start = Math.max(LAST_CHOICE, FIRST_CHOICE - EACH_PLACE * place);
        Evidence same = Evidence.of(here, today);
        Evidence other = Evidence.of(elsewhere, today);
        double share = Math.min(ELSEWHERE, ELSEWHERE_MOST / Math.max(1, other.total()));
        double lower = PLACE_WEIGHT * start + share * other.lower + same.lower;
        double not = PLACE_WEIGHT * (1 - start) + share * other.not + same.not;
        double total = lower + not;
        double variance = lower * not / (total * total * (total + 1));
        return lower / total + DEVIATIONS * Math.sqrt(variance);
    }

    /// One practice that says something.
    ///
    /// @param at when
    /// @param day the person's own day
    /// @param strength of distress before it
    /// @param outcome what distress was after it
    record Attempt(Instant at, LocalDate day, Strength strength, Outcome outcome) {
        static Stream<Attempt> of(Entry practice) {
            Optional<RatedPairs.Pair> pair = RatedPairs.Pair.of(practice).filter(Outcome::isTelling);
            return pair.stream()
                    .map(rated -> new Attempt(
                            practice.stamp().at(),
                            practice.stamp().day(),
                            Strength.of(rated.before()),
                            Outcome.of(rated)));
        }
    }

    /// How distress after one practice compares to the one before. It says nothing about the cause.
    enum Outcome {
        /// Lower by 2 or more, in words "clearly lower": the smallest change that matters is 1 to 1.5 points (10 to 15
        /// mm on a 100 mm scale, doi 10.1186/1477-7525-8-57), and 2 is the first whole number above it.
        LOWER,
        /// About the same: neither of the others.
        SAME,
        /// Higher by 1 or more. A rise counts sooner than a fall: offering what made it worse costs more than leaving
        /// out what did little.
        HIGHER;

        private static final int CLEARLY_LOWER = 2;

        static Outcome of(RatedPairs.Pair pair) {
            if (pair.after() > pair.before()) {
                return HIGHER;
            }
            return pair.before() - pair.after() >= CLEARLY_LOWER ? LOWER : SAME;
        }

        /// Whether the pair says anything: from 0 or 1 nothing can become clearly lower, so only a rise does.
        static boolean isTelling(RatedPairs.Pair pair) {
            return pair.before() >= CLEARLY_LOWER || of(pair) == HIGHER;
        }
    }

    /// How much of it speaks for a drill, and how much does not.
    private record Evidence(double lower, double not) {
        static Evidence of(List<Attempt> attempts, LocalDate today) {
            double lower = 0;
            double not = 0;
            for (Attempt attempt : attempts) {
                double weight = weight(attempt.day(), today);
                switch (attempt.outcome()) {
                    case LOWER -> lower += weight;
                    case SAME -> not += weight;
                    case HIGHER -> not += RISE * weight;
                }
            }
            return new Evidence(lower, not);
        }

        double total() {
            return lower + not;
        }

        /// A day ahead, from a machine whose clock was wrong, weighs as today.
        private static double weight(LocalDate day, LocalDate today) {
            return Math.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(day, today)) / HALF_LIFE);
        }
    }
}
