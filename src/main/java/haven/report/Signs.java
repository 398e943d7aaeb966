package haven.report;

import haven.text.OneLine;

/// The few characters beyond letters that a report draws with.
///
/// @param arrow from a rating before to the one after
/// @param ellipsis where words were shortened
/// @param none in a column of days, where nothing is kept
/// @param bars from the smallest to the largest, each one column wide
public record Signs(String arrow, String ellipsis, String none, String bars) {
    /// Where any character can be shown.
    public static final Signs UNICODE = new Signs("→", "…", "·", "▁▂▃▄▅▆▇█");
    /// Where only ASCII can.
    public static final Signs ASCII = new Signs("->", "...", "-", ".:*#");

    /// Words on one line, without anything that a terminal would obey, and with these arrows.
    String shown(String words) {
        return OneLine.of(words).replace(UNICODE.arrow, arrow);
    }

    /// The bar of a share from above 0 to 1.
    String bar(double share) {
        int index = (int) Math.ceil(share * bars.length()) - 1;
        return bars.substring(Math.max(0, index), Math.max(0, index) + 1);
    }
}
