package haven.insight;

import haven.insight.DrillRecord.Attempt;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How promising a drill is. Its chance of leaving distress clearly lower is a Beta distribution; the score is its mean
/// plus 1.3 standard deviations, so that a drill that is little known gets its turn, and one result changes
/// little.
///
/// The distribution starts at the drill's place among the common choices, is moved a little by its record at other
/// strengths, and then by its record at this one. Practices weigh less with age. The figures are haven's own choice:
/// with them, one practice that changed nothing keeps the first choice among three, and one that made it worse does
/// not.
final class Chance {
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

    private Chance() {}

    /// A number to compare drills by, higher is better.
    ///
    /// @param place among the common choices, from 0
    static double score(int place, DrillRecord drill, LocalDate today) {
        double start = Math.max(LAST_CHOICE, FIRST_CHOICE - EACH_PLACE * place);
        Evidence here = Evidence.of(drill.here(), today);
        Evidence elsewhere = Evidence.of(drill.elsewhere(), today);
        double share = Math.min(ELSEWHERE, ELSEWHERE_MOST / Math.max(1, elsewhere.total()));
        double lower = PLACE_WEIGHT * start + share * elsewhere.lower + here.lower;
        double not = PLACE_WEIGHT * (1 - start) + share * elsewhere.not + here.not;
        double total = lower + not;
        double variance = lower * not / (total * total * (total + 1));
        return lower / total + DEVIATIONS * Math.sqrt(variance);
    }

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
