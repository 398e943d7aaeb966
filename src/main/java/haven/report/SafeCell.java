package haven.report;

import java.util.regex.Pattern;

/// A text in a cell that no spreadsheet takes for a formula.
///
/// What begins as a formula may begin gets an apostrophe before it, as people write it in a spreadsheet themselves; so
/// does what begins with apostrophes and then as a formula, so that one can always be taken away again. The characters
/// are those of OWASP's page on CSV injection, the wide ones among them.
public final class SafeCell {
    private static final String FORMULA = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern RISKY = Pattern.compile("'*" + FORMULA);
    private static final Pattern MADE_SAFE = Pattern.compile("'+" + FORMULA);

    private SafeCell() {}

    /// The text as a cell.
    public static String of(String text) {
        return RISKY.matcher(text).lookingAt() ? "'" + text : text;
    }

    /// The text of a cell that was made by [#of(String)], or by a person.
    public static String text(String cell) {
        return MADE_SAFE.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
