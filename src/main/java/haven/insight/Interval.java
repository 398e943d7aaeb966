package haven.insight;

/// Between which two values something lies, as far as these numbers can tell: in 95 of 100 such samples it does.
///
/// @param low the lower
/// @param high the higher
public record Interval(double low, double high) {
    /// In how many of all samples it holds what it is about.
    public static final double CONFIDENCE = 0.95;

    static final double TAIL = (1 - CONFIDENCE) / 2;

    /// Whether a value may be it.
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
