package haven.guide;

import java.util.List;

/// A key of one screen: a way on, a way out, or something on the way.
///
/// @param act what it does
/// @param brief that in a word or two, for the line at the bottom; empty for a key that only the list under `?` has
/// @param words that for the list; the meaning that it has everywhere, where a screen has nothing to add
public record Way(Act act, String brief, String words) {
    /// What ending says under `?` wherever something is practised.
    static final String EARLY = "end; stopping early counts";

    /// One that means what it means everywhere.
    public Way(Act act, String brief) {
        this(act, brief, act.meaning());
    }

    /// Whether there is one that does this.
    public static boolean isAmong(List<Way> ways, Act act) {
        return indexOf(ways, act) >= 0;
    }

    /// The place of the one that does this; -1 where there is none.
    static int indexOf(List<Way> ways, Act act) {
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).act == act) {
                return i;
            }
        }
        return -1;
    }

    /// Its key and its brief words.
    ///
    /// @param typing whether words are typed on the screen
    public String line(boolean typing) {
        return act.key(typing) + " " + brief;
    }
}
