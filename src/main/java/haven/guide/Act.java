package haven.guide;

import haven.guide.Key.Name;
import java.util.Locale;
import java.util.Optional;

/// What a key does, the same on every screen where it does anything: the only table of keys there is.
///
/// A screen says which of these it has, as [Way]s. From them come the keys that it takes, the line at its bottom and
/// the list under `?`; haven(1) prints the table. Where words are typed letters are letters, and other keys lead on and
/// out. Where room is short, those that come first here stay in sight longest.
public enum Act {
    /// On to what comes next.
    GO_ON(
            "enter",
            "enter",
            "",
            Name.ENTER,
            "go on, with what you typed or pointed at, or without",
            "in lists, check-ins and grounding space does the same"),
    /// Out of what is on the screen.
    END(
            "q",
            "esc",
            "q",
            Name.ESCAPE,
            "end here, or go back from what you look at",
            "esc and ctrl-d do the same, also while you type"),
    /// Back from a time-out.
    RETURN("b", "", "b", "you are back, and your time-out is over", ""),
    /// A time-out that nobody comes back from.
    LET_GO("d", "", "d", "drop your time-out: you need not go back", ""),
    /// Who can help.
    HELP("h", "ctrl-g", "h", Name.HELP, "people and help lines", "ctrl-g does the same, also while you type"),
    /// The clock stops and goes on.
    PAUSE("space", "", " p", "pause, and go on again", "p does the same"),
    /// The list of keys.
    KEYS("?", "?", "?", "the keys of this screen", "before a word is typed"),
    /// A rating, or the choice of that number.
    NUMBER("0-9", "0-9", "0123456789", "a rating, or the choice of that number", "1 and then 0 make ten"),
    /// Past what is asked or said.
    SKIP("s", "", "s", "skip this", ""),
    /// Something more of the same.
    AND(",", ",", ",", "add another", ""),
    /// To the choice, question or words after this.
    AFTER("down", "tab", "", Name.DOWN, "the one after", "an arrow key; tab and right do the same"),
    /// To the choice, question or words before this.
    BEFORE("up", "up", "<", Name.UP, "the one before, or from the beginning", "an arrow key; left does the same"),
    /// Faster or slower.
    PACE("+ -", "", "+=-_", "faster, slower", ""),
    /// No breath is held.
    NO_HOLDS("n", "", "n", "no holds in this breath", ""),
    /// The senses instead.
    GROUND("g", "", "g", "ground instead: see, hear and feel", ""),
    /// What helps.
    TOOLKIT("t", "", "t", "your toolkit", "while you type, under ?"),
    /// Help lines of another country.
    COUNTRIES("c", "", "c", "help lines of another country", ""),
    /// The country that was chosen, for other times too.
    KEEP("k", "", "k", "keep the country that you chose", ""),
    /// The end at once.
    STOP("ctrl-c", "ctrl-c", "", Name.INTERRUPT, "end at once", "what there is stays"),
    /// Back to the shell for a while.
    SUSPEND("ctrl-z", "ctrl-z", "", Name.SUSPEND, "to the shell for a while", "fg comes back"),
    /// The picture once more.
    REDRAW("ctrl-l", "ctrl-l", "", Name.REDRAW, "draw the screen again", "");

    private static final Act[] ALL = values();

    private final String key;
    private final String keyWhileTyping;
    private final String characters;
    private final Name name;
    private final String meaning;
    private final String note;

    Act(String key, String keyWhileTyping, String characters, String meaning, String note) {
        this(key, keyWhileTyping, characters, Name.CHARACTER, meaning, note);
    }

    Act(String key, String keyWhileTyping, String characters, Name name, String meaning, String note) {
        this.key = key;
        this.keyWhileTyping = keyWhileTyping;
        this.characters = characters;
        this.name = name;
        this.meaning = meaning;
        this.note = note;
    }

    /// What this key does.
    ///
    /// @param typing whether words are typed where it was pressed
    public static Optional<Act> of(Key pressed, boolean typing) {
        for (Act act : ALL) {
            if (act.has(pressed, typing)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private boolean has(Key pressed, boolean typing) {
        if (pressed.name() != Name.CHARACTER) {
            return name == like(pressed.name(), typing);
        }
        // A character that acts while words are typed is the same there as elsewhere: `?`, a comma, a digit.
        boolean isFree = !typing || key.equals(keyWhileTyping);
        return isFree
                && pressed.text().length() == 1
                && characters.contains(pressed.text().toLowerCase(Locale.ROOT));
    }

    /// The key that does the same. Where nothing is typed, what moves within a line moves between lines.
    private static Name like(Name pressed, boolean typing) {
        return switch (pressed) {
            case LEFT, BACKSPACE -> typing ? pressed : Name.UP;
            case RIGHT -> typing ? pressed : Name.DOWN;
            case TAB -> Name.DOWN;
            case END_OF_INPUT -> Name.ESCAPE;
            default -> pressed;
        };
    }

    /// What is typed for it in lines, where one letter or sign alone is a key; an empty line is Enter.
    public static Optional<Act> ofLine(String line) {
        if (line.isEmpty()) {
            return Optional.of(GO_ON);
        }
        return line.length() == 1 ? of(Key.of(line), false) : Optional.empty();
    }

    /// The key's name, as a screen shows it; empty where it is none there.
    ///
    /// @param typing whether words are typed there
    public String key(boolean typing) {
        return typing ? keyWhileTyping : key;
    }

    /// What is typed for it in lines, before Enter; empty for what is no line. Enter alone is a line too.
    public String line() {
        return switch (this) {
            case GO_ON -> "Enter";
            case PACE, NUMBER -> key;
            default -> characters.strip();
        };
    }

    /// What it does, in a word or two.
    public String word() {
        return this == HELP ? "help lines" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What it does, on every screen.
    public String meaning() {
        return meaning;
    }

    /// What else to know of it: other keys that do the same; may be empty.
    public String note() {
        return note;
    }
}
