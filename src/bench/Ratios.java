import java.util.ArrayList;
import java.util.List;

/// Times measured in pairs, and how the ones compare with the others.
///
/// A ratio says more than milliseconds, which differ between machines and from minute to minute.
final class Ratios {
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> measured = new ArrayList<>();
    private final List<Double> compared = new ArrayList<>();

    /// Prints what stands above the rows.
    static void head(String measured, String compared) {
        System.out.printf("%-22s %6s %6s   %-12s %9s %9s%n", "", "aim", "ratio", "quartiles", measured, compared);
    }

    /// Adds a pair, in milliseconds.
    void add(double millis, double comparedWith) {
        measured.add(millis);
        compared.add(comparedWith);
        ratios.add(millis / comparedWith);
    }

    /// Prints a row: the median of the ratios, its quartiles, and the medians of both.
    void print(String name, double aim) {
        System.out.printf(
                "%-22s %6.1f %6.2f   %.2f to %.2f %6.0f ms %6.0f ms%n",
                name,
                aim,
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                quantile(measured, 0.5),
                quantile(compared, 0.5));
    }

    private static double quantile(List<Double> values, double quantile) {
        return values.stream()
                .sorted()
                .skip(Math.round(quantile * (values.size() - 1)))
                .findFirst()
                .orElseThrow();
    }
}
