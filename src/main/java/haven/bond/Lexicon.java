package haven.bond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lists of phrases by their names, each looked for at a place in an [Utterance]'s words. A place is where a word's
/// space
/// before it stands. Of the many phrases only those are made ready whose first word is met.
final class Lexicon {
    private static final Pattern FIRST = Pattern.compile("[\\p{Ll}\\p{N}]+(?=~?(?: |$))");

    /// Other phrases than those that begin with a word.
    private static final String OTHER = "";

    /// What stands before a place is looked for this many words back.
    private static final int BACK = 5;

    private final Map<String, List<String>> lists;
    private final Map<String, Map<String, List<Entry>>> entries = new ConcurrentHashMap<>();

    /// A phrase that becomes a pattern when it is first looked for.
    private final class Entry {
        private final String phrase;
        private @Nullable Pattern pattern;

        Entry(String phrase) {
            this.phrase = phrase;
        }

        Matcher matcher(String words) {
            Pattern ready = pattern == null ? Phrase.beside(phrase, lists) : pattern;
            pattern = ready;
            return ready.matcher(words);
        }
    }

    Lexicon(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    private Map<String, List<Entry>> index(String list) {
        Map<String, List<Entry>> index = new HashMap<>();
        for (String phrase : lists.getOrDefault(list, List.of())) {
            Entry entry = new Entry(phrase);
            Matcher first = FIRST.matcher(phrase);
            if (!first.lookingAt()) {
                index.computeIfAbsent(OTHER, word -> new ArrayList<>()).add(entry);
            } else if (phrase.startsWith("~", first.end())) {
                for (String form : Inflection.of(first.group())) {
                    index.computeIfAbsent(form, word -> new ArrayList<>()).add(entry);
                }
            } else {
                index.computeIfAbsent(first.group(), word -> new ArrayList<>()).add(entry);
            }
        }
        return index;
    }

    /// Where the longest of a list that stands at a place ends; `-1` if none does.
    int end(String list, String words, int at) {
        int next = words.indexOf(' ', at + 1);
        if (next < 0) {
            return -1;
        }
        Map<String, List<Entry>> index = entries.computeIfAbsent(list, this::index);
        int end = -1;
        for (String first : List.of(words.substring(at + 1, next), OTHER)) {
            for (Entry entry : index.getOrDefault(first, List.of())) {
                Matcher matcher = entry.matcher(words).region(at, words.length());
                if (matcher.lookingAt()) {
                    end = Math.max(end, matcher.end());
                }
            }
        }
        return end;
    }

    /// Whether one of a list stands at a place.
    boolean isAt(String list, String words, int at) {
        return end(list, words, at) >= 0;
    }

    /// Where the longest of a list begins that ends at a place; `-1` if none does.
    int startBefore(String list, String words, int at) {
        int start = -1;
        int from = at;
        for (int back = 0; back < BACK && from > 0; back++) {
            from = words.lastIndexOf(' ', from - 1);
            if (end(list, words.substring(0, at + 1), from) == at) {
                start = from;
            }
        }
        return start;
    }

    /// Where the first of a list stands from a place on; `-1` if there is none.
    int next(String list, String words, int from) {
        for (int at = from; at >= 0; at = words.indexOf(' ', at + 1)) {
            if (isAt(list, words, at)) {
                return at;
            }
        }
        return -1;
    }
}
