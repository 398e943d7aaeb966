package haven.report;

import haven.text.OneLine;

/// A person's words in Markdown.
final class Markdown {
    /// What Markdown, or the HTML in it, could take for more than a letter.
    private static final String SPECIAL = "\\`*_[]<>|#~&!$";

    private Markdown() {}

    /// A person's words as they are, on one line.
    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        OneLine.of(words).chars().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append((char) c);
        });
        return text.toString();
    }
}
