package haven.bond;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of words by their names, each looked for at a place in an [Utterance]'s words. A place is where a word's space
/// before it stands. A list is made ready when it is first asked for.
final class Lexicon {
    /// What stands before a place is looked for this many letters back.
    private static final int BACK = 40;

    private final Map<String, List<String>> lists;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Lexicon(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    private Pattern pattern(String list) {
        return patterns.computeIfAbsent(list, name -> Phrase.anyOf(name, lists));
    }

    /// Where one of a list that stands at a place ends; `-1` if none does.
    int end(String list, String words, int at) {
        Matcher matcher = pattern(list).matcher(words).region(at, words.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// Whether one of a list stands at a place.
    boolean isAt(String list, String words, int at) {
        return end(list, words, at) >= 0;
    }

    /// Where one of a list begins that ends at a place; `-1` if none does.
    int startBefore(String list, String words, int at) {
        Matcher matcher = pattern(list).matcher(words).region(Math.max(0, words.lastIndexOf(' ', at - BACK)), at + 1);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() == at) {
                return matcher.start();
            }
        }
        return -1;
    }

    /// Whether one of a list stands somewhere between two places.
    boolean isWithin(String list, String words, int from, int to) {
        return from < to && pattern(list).matcher(words).region(from, to + 1).find();
    }

    /// All of a list in the words.
    Matcher all(String list, String words) {
        return pattern(list).matcher(words);
    }
}
