package haven.text;

/// Numbers with decimals, without Java's own: the tables of `BigDecimal` take 15 ms to fill, before the first cue.
public final class Decimal {
    private Decimal() {}

    /// A number that is counted in tenths, hundredths or thousandths, without needless zeros: `4`, `5.5`.
    ///
    /// @param units 0 or more
    /// @param digits how many of its last digits are decimals, 1 or more
    public static String of(long units, int digits) {
        String all = String.valueOf(units);
        all = "0".repeat(Math.max(0, digits + 1 - all.length())) + all;
        int point = all.length() - digits;
        int end = all.length();
        while (end > point && all.charAt(end - 1) == '0') {
            end--;
        }
        return all.substring(0, point) + (end == point ? "" : "." + all.substring(point, end));
    }
}
