package haven.report;

/// Words in a page of HTML: whatever a person wrote, none of it is markup, and a reader is misled by none of it.
final class HtmlText {
    private static final int FIRST_OF_NONE = 0xFDD0;
    private static final int LAST_OF_NONE = 0xFDEF;
    /// The last two of every plane are no characters (Unicode, 23.7), and HTML forbids them.
    private static final int LAST_TWO = 0xFFFE;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int LAST_ASCII = '~';

    private HtmlText() {}

    /// Words as they stand in an element or between the quotation marks of an attribute: on one line, without control
    /// characters or what turns the direction of writing.
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length());
        Signs.UNICODE.shown(words).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isNone(point) ? REPLACEMENT : point);
            }
        });
        return text.toString();
    }

    private static boolean isNone(int point) {
        return (point & LAST_TWO) == LAST_TWO || (point >= FIRST_OF_NONE && point <= LAST_OF_NONE);
    }

    /// A page whose letters beyond ASCII are written by their numbers.
    static String ascii(String page) {
        StringBuilder text = new StringBuilder(page.length());
        page.codePoints().forEach(point -> {
            if (point > LAST_ASCII) {
                text.append("&#").append(point).append(';');
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }
}
