package haven.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// By how many points ratings changed, each from before to after: below 0 is less distress. They say nothing about a
/// cause.
///
/// @param points each from -10 to 10, in any order
public record Changes(List<Integer> points) {
    private static final double HALF = 0.5;

    /// In order.
    public Changes {
        points = points.stream().sorted().toList();
    }

    /// How many.
    public int count() {
        return points.size();
    }

    /// The one in the middle, of three or more.
    public OptionalDouble median() {
        return count() < Ratings.ENOUGH
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults()
                        .evaluate(points.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// Where the median of all such changes lies, as far as these tell: between two of them, whatever their
    /// distribution is. Of fewer than six there is none.
    ///
    /// The ranks are those of a sign test: the number of changes under the median is binomial with a half (Conover,
    /// Practical Nonparametric Statistics, 3.2).
    public Optional<Interval> interval() {
        if (count() == 0) {
            return Optional.empty();
        }
        BinomialDistribution below = BinomialDistribution.of(count(), HALF);
        int rank = below.inverseCumulativeProbability(Interval.TAIL);
        if (below.cumulativeProbability(rank) > Interval.TAIL) {
            rank--;
        }
        return rank < 0
                ? Optional.empty()
                : Optional.of(new Interval(points.get(rank), points.get(count() - 1 - rank)));
    }

    /// In how many it was lower afterwards.
    public int lower() {
        return count(-1);
    }

    /// In how many it was higher afterwards.
    public int higher() {
        return count(1);
    }

    /// In how many it was as before.
    public int same() {
        return count(0);
    }

    private int count(int sign) {
        return Math.toIntExact(
                points.stream().filter(point -> Integer.signum(point) == sign).count());
    }

    /// How the median says it: a change of less than a point is about the same.
    public RatedPairs.Change change() {
        if (median().isEmpty()) {
            return RatedPairs.Change.NOT_ENOUGH_YET;
        }
        return RatedPairs.Change.of(median().getAsDouble());
    }

    /// In what share of such changes it is lower, at the least: from 0 to 1. A few that all went well are told behind
    /// many that nearly all did.
    ///
    /// The lower bound of Jeffreys' interval, of one side (Brown, Cai and DasGupta 2001, doi 10.1214/ss/1009213286).
    public double surelyLower() {
        return lower() == 0
                ? 0
                : BetaDistribution.of(lower() + HALF, count() - lower() + HALF)
                        .inverseCumulativeProbability(1 - Interval.CONFIDENCE);
    }
}
