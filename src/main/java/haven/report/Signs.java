package haven.report;

import haven.text.OneLine;
import java.util.regex.Pattern;

/// The few characters beyond letters that a report draws with.
///
/// @param arrow from a rating before to the one after
/// @param ellipsis where words were shortened
/// @param none in a column of days, of one that nothing is known of
/// @param bars from the smallest to the largest, each one column wide; none where reports are words alone
public record Signs(String arrow, String ellipsis, String none, String bars) {
    /// Where any character can be shown.
    public static final Signs UNICODE = new Signs("→", "…", "·", "▁▂▃▄▅▆▇█");
    /// Where only ASCII can.
    public static final Signs ASCII = new Signs("->", "...", "-", ".:*#");
    /// Words alone, to be spoken.
    public static final Signs WORDS = new Signs("to", "...", "", "");

    private static final Pattern CHANGE = Pattern.compile("([0-9.]+|no rating) → ");

    /// Whether a report draws nothing.
    public boolean areWords() {
        return bars.isEmpty();
    }

    /// Words on one line, without anything that a terminal would obey, and with these arrows.
    public String shown(String words) {
        String said = areWords() ? CHANGE.matcher(words).replaceAll("from $1 → ") : words;
        return OneLine.of(said).replace(UNICODE.arrow, arrow);
    }

    /// The bar of a share from above 0 to 1.
    String bar(double share) {
        int index = (int) Math.ceil(share * bars.length()) - 1;
        return bars.substring(Math.max(0, index), Math.max(0, index) + 1);
    }
}
