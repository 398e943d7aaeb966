package haven.exchange;

import java.util.regex.Pattern;

/// A text with the formatting of HTML, as telephones write it, without that.
///
/// Only tags that a formatted text has are taken out: what else stands between angle brackets is a person's own.
final class FormattedText {
    /// Attributes have values: `<b and c>` is no tag.
    private static final String END = "(?:\\s+[a-z-]+\\s*=[^<>]*)?\\s*/?>";

    /// So much and no more: a search must not look through a page of it again from each of its places.
    private static final String SPACE = "\\s{0,9}";

    private static final Pattern LINE_BREAK = tag("<br" + END);
    private static final Pattern ITEM = tag(SPACE + "<li" + END + SPACE);
    /// Paragraphs and lists stand on lines of their own.
    private static final Pattern BLOCKS =
            tag("(?:" + SPACE + "</?(?:p|div|ul|ol|h[1-6]|blockquote)" + END + ")++" + SPACE);
    private static final Pattern OTHERS =
            tag("</?(?:li|b|strong|i|em|u|s|strike|del|ins|small|big|sub|sup|font|span|a|tt|code)" + END);

    private FormattedText() {}

    private static Pattern tag(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /// With a dash before each item of a list.
    static String plain(String formatted) {
        String text = LINE_BREAK.matcher(formatted).replaceAll("\n");
        text = ITEM.matcher(text).replaceAll("\n- ");
        text = BLOCKS.matcher(text).replaceAll("\n");
        text = OTHERS.matcher(text).replaceAll("");
        // The ampersand is last: what was written as &amp;lt; says &lt;.
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
