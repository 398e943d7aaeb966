package haven.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many columns text takes on a terminal.
public final class Width {
    /// What a reader sees as one character: a letter with its accents, an emoji with its skin tone.
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final int WIDE = 2;
    private static final char LAST_SOFT = 0xAD;
    private static final char FIRST_MARK = 0x300;
    private static final char FIRST_DASH = 0x2010;
    private static final char LAST_DASH = 0x2027;
    private static final char FIRST_LINE = 0x2500;
    private static final char LAST_BLOCK = 0x259F;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;

    /// First and last of each range of code points two columns wide, emoji aside (Unicode's East Asian Width W and F).
    private static final int[][] WIDE_RANGES = {
        {0x1100, 0x115F}, {0x2329, 0x232A}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18CFF}, {0x1AFF0, 0x1B2FF}, {0x1F200, 0x1F2FF}, {0x20000, 0x3FFFD},
    };

    private static final String[] ASCII = new String[0x80];

    static {
        for (int i = 0; i < ASCII.length; i++) {
            ASCII[i] = String.valueOf((char) i);
        }
    }

    private Width() {}

    /// The columns this text takes; it has no control characters.
    public static int of(String text) {
        if (isSimple(text)) {
            return text.length();
        }
        int columns = 0;
        Matcher character = CHARACTER.matcher(text);
        while (character.find()) {
            columns += ofCharacter(character.group());
        }
        return columns;
    }

    /// Text as the characters a reader counts.
    public static List<String> characters(String text) {
        List<String> characters = new ArrayList<>(text.length());
        if (isSimple(text)) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                characters.add(c < ASCII.length ? ASCII[c] : String.valueOf(c));
            }
            return characters;
        }
        Matcher character = CHARACTER.matcher(text);
        while (character.find()) {
            characters.add(character.group());
        }
        return characters;
    }

    /// The text, or its beginning and the ellipsis where it takes more than these columns.
    public static String shorten(String text, int columns, String ellipsis) {
        if (of(text) <= columns) {
            return text;
        }
        String beginning = beginning(text, columns - of(ellipsis)).stripTrailing();
        return beginning + (of(ellipsis) <= columns ? ellipsis : "");
    }

    /// As much of the text, from its beginning, as these columns hold.
    static String beginning(String text, int columns) {
        if (isSimple(text)) {
            return text.substring(0, Math.clamp(columns, 0, text.length()));
        }
        int end = 0;
        int taken = 0;
        Matcher character = CHARACTER.matcher(text);
        while (character.find()) {
            taken += ofCharacter(character.group());
            if (taken > columns) {
                break;
            }
            end = character.end();
        }
        return text.substring(0, end);
    }

    /// The text with spaces after it up to these columns.
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int ofCharacter(String character) {
        if (character.codePoints().anyMatch(point -> point == EMOJI_STYLE || isFlagLetter(point))) {
            return WIDE;
        }
        return character.codePoints().map(Width::ofPoint).max().orElse(0);
    }

    private static int ofPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? WIDE : 1;
        };
    }

    private static boolean isWide(int point) {
        for (int[] range : WIDE_RANGES) {
            if (point >= range[0] && point <= range[1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(point);
    }

    private static boolean isFlagLetter(int point) {
        return point >= FIRST_FLAG_LETTER && point <= LAST_FLAG_LETTER;
    }

    /// Whether every char is a character of one column: Latin letters, dashes and quotes, lines and blocks. What haven
    /// draws is, so that no frame pays for the general way.
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = (c >= ' ' && c <= '~') || (c > LAST_SOFT && c < FIRST_MARK);
            if (!latin && (c < FIRST_DASH || c > LAST_DASH) && (c < FIRST_LINE || c > LAST_BLOCK)) {
                return false;
            }
        }
        return true;
    }
}
