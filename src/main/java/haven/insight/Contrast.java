package haven.insight;

import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.TDistribution;

/// How an indicator differs between days with something and days without it. That they go together says nothing of
/// which comes of which.
///
/// @param indicator what was rated
/// @param dayAfter whether it is the rating of the day after
/// @param with the ratings of days with it
/// @param without those of days without it
public record Contrast(String indicator, boolean dayAfter, List<Double> with, List<Double> without) {
    /// The fewest days of each sort that are compared.
    public static final int ENOUGH = 5;

    /// For each indicator its ratings of the day, and of the day after, where there are enough of both; a day with
    /// several check-ins counts once, by their average. Days without a check-in are unknown, and left out.
    ///
    /// @param days the days with it
    /// @param known the days of which it is known whether they had it
    public static List<Contrast> of(List<Entry> checkIns, Set<LocalDate> days, Set<LocalDate> known) {
        Map<String, Map<LocalDate, List<Double>>> ratings = new LinkedHashMap<>();
        for (Entry checkIn : checkIns) {
            for (Level level : checkIn.get(CheckIn.RATINGS)) {
                ratings.computeIfAbsent(level.indicator(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(checkIn.stamp().day(), none -> new ArrayList<>())
                        .add((double) level.value());
            }
        }
        List<Contrast> contrasts = new ArrayList<>();
        ratings.forEach((indicator, byDay) -> {
            for (int after = 0; after <= 1; after++) {
                contrast(indicator, byDay, after, days, known).ifPresent(contrasts::add);
            }
        });
        return contrasts;
    }

    private static Optional<Contrast> contrast(
            String indicator,
            Map<LocalDate, List<Double>> byDay,
            int after,
            Set<LocalDate> days,
            Set<LocalDate> known) {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        byDay.forEach((day, values) -> {
            LocalDate of = day.minusDays(after);
            if (known.contains(of)) {
                (days.contains(of) ? with : without).add(mean(values));
            }
        });
        return with.size() < ENOUGH || without.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Contrast(indicator, after == 1, List.copyOf(with), List.copyOf(without)));
    }

    /// By how much the average of days with it is above that of days without it.
    public double difference() {
        return mean(with) - mean(without);
    }

    /// Where that difference lies, as far as these days tell: Welch's interval (Welch 1947,
    /// doi 10.1093/biomet/34.1-2.28).
    public Interval interval() {
        double one = squaredError(with);
        double other = squaredError(without);
        double error = one + other;
        if (error == 0) {
            return new Interval(difference(), difference());
        }
        double freedom = error * error / (one * one / (with.size() - 1) + other * other / (without.size() - 1));
        double reach = -TDistribution.of(freedom).inverseCumulativeProbability(Interval.TAIL) * Math.sqrt(error);
        return new Interval(difference() - reach, difference() + reach);
    }

    private static double mean(List<Double> values) {
        return Mean.of(values.stream().mapToDouble(Double::doubleValue).toArray())
                .getAsDouble();
    }

    private static double squaredError(List<Double> values) {
        return Variance.of(values.stream().mapToDouble(Double::doubleValue).toArray())
                        .getAsDouble()
                / values.size();
    }
}
