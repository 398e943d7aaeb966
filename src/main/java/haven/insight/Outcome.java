package haven.insight;

/// How distress after one practice compares to the one before. It says nothing about the cause.
public enum Outcome {
    /// Lower by 2 or more, in words "clearly lower": the smallest change that matters is 1 to 1.5 points (10 to 15 mm
    /// on a 100 mm scale, doi 10.1186/1477-7525-8-57), and 2 is the first whole number above it.
    LOWER,
    /// About the same: neither of the others.
    SAME,
    /// Higher by 1 or more. A rise counts sooner than a fall: offering what made it worse costs more than leaving out
    /// what did little.
    HIGHER;

    private static final int CLEARLY_LOWER = 2;

    static Outcome of(Pairs.Pair pair) {
        if (pair.after() > pair.before()) {
            return HIGHER;
        }
        return pair.before() - pair.after() >= CLEARLY_LOWER ? LOWER : SAME;
    }

    /// Whether the pair says anything: from 0 or 1 nothing can become clearly lower, so only a rise does.
    static boolean isTelling(Pairs.Pair pair) {
        return pair.before() >= CLEARLY_LOWER || of(pair) == HIGHER;
    }
}
