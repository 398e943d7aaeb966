package haven.guide;

import java.text.BreakIterator;
import java.util.Locale;

/// A short text as it is typed.
final class TypedText {
    private static final int LONGEST = 200;

    private TypedText() {}

    static String with(String text, String more) {
        return text.length() + more.length() > LONGEST ? text : text + more;
    }

    /// Without its last character, as a person counts characters.
    static String withoutLast(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        characters.last();
        int before = characters.previous();
        return before == BreakIterator.DONE ? "" : text.substring(0, before);
    }
}
