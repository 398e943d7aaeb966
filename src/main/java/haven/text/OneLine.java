package haven.text;

/// A person's words on one line, without anything that a terminal would obey.
public final class OneLine {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private OneLine() {}

    /// The words, with every run of white space and control characters as one space. Invisible characters are left
    /// out, such as those that turn the direction of writing, but for the joiners that scripts and emoji need.
    public static String of(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            if (isSpace(point)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isInvisible(point)) {
                line.appendCodePoint(point);
            }
        });
        return line.toString().stripTrailing();
    }

    /// The words with their line ends, a tab as a space, and as above nothing else that a terminal would obey.
    public static String keepingLines(String words) {
        StringBuilder lines = new StringBuilder(words.length());
        words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(point -> {
                    if (point == '\n' || !isInvisible(point)) {
                        lines.appendCodePoint(point);
                    }
                });
        return lines.toString();
    }

    /// Whether a terminal could obey it, or a reader could be misled by it.
    public static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }
}
