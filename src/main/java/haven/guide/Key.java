package haven.guide;

import java.text.BreakIterator;
import java.util.Locale;

/// A key a person pressed.
///
/// @param name what kind it is
/// @param text the character typed, for [Name#CHARACTER]; empty for the others
public record Key(Name name, String text) {
    private static final int LONGEST = 200;

    /// The kinds of key that haven knows.
    public enum Name {
        /// A letter, digit or sign, in `text`; a space is one too.
        CHARACTER,
        /// Return.
        ENTER,
        /// Esc alone.
        ESCAPE,
        /// Backspace.
        BACKSPACE,
        /// The arrow up.
        UP,
        /// The arrow down.
        DOWN,
        /// The arrow to the left.
        LEFT,
        /// The arrow to the right.
        RIGHT,
        /// Tab.
        TAB,
        /// Ctrl-C.
        INTERRUPT,
        /// Ctrl-D.
        END_OF_INPUT,
        /// Ctrl-Z.
        SUSPEND,
        /// Ctrl-G: people and help lines.
        HELP,
        /// Ctrl-L: draw everything again.
        REDRAW,
        /// Any other; it does nothing.
        OTHER
    }

    /// A character's key.
    public static Key of(String text) {
        return new Key(Name.CHARACTER, text);
    }

    /// A key that is no character.
    public static Key of(Name name) {
        return new Key(name, "");
    }

    /// The digit that it types, 0 to 9; -1 where it types none.
    int digit() {
        return text.length() == 1 ? "0123456789".indexOf(text) : -1;
    }

    /// Whether this is that character.
    public boolean is(String character) {
        return name == Name.CHARACTER && text.equals(character);
    }

    /// What it makes of a short text as it is typed: a character more, up to 200, or one less.
    String edited(String typed) {
        return switch (name) {
            case CHARACTER -> typed.length() + text.length() > LONGEST ? typed : typed + text;
            case BACKSPACE -> withoutLast(typed);
            default -> typed;
        };
    }

    /// Without its last character, as a person counts characters.
    private static String withoutLast(String typed) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(typed);
        characters.last();
        int before = characters.previous();
        return before == BreakIterator.DONE ? "" : typed.substring(0, before);
    }
}
