package haven.entry;

import haven.text.Folded;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands for people's names in what another person reads, wherever in it these are.
///
/// A name is found in any case and without its accents, whole; a part of it that begins with a capital also alone, so
/// that Sam is found where Sam Miller is known. Rather a word too many is an initial than a name is told.
public final class Initials {
    /// Nobody is known.
    public static final Initials NONE = new Initials(List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /// What a name may have in it that is nobody's.
    private static final Set<String> NOBODY = Set.of(
            "a", "an", "the", "my", "our", "his", "her", "their", "your", "of", "from", "at", "in", "on", "and", "with",
            "to", "for", "mr", "mrs", "ms", "dr", "der", "die", "das", "mein", "meine", "und", "von", "le", "la",
            "les");
    /// What a name may end in where it says whose something is.
    private static final String OF = "s";

    private static final int SHORTEST_WITH_END = 3;

    /// Names as their folded words, the longest first, by the first of these.
    private final Map<String, List<List<String>>> names;
    /// Names in scripts that have no spaces between words.
    private final List<String> unspaced;

    private Initials(Collection<String> known) {
        Set<List<String>> all = known.stream()
                .flatMap(name -> parts(name).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        names = all.stream()
                .sorted(Comparator.comparingInt((List<String> words) -> -words.size()))
                .collect(Collectors.groupingBy(List::getFirst));
        unspaced = known.stream()
                .map(String::strip)
                .filter(name -> name.codePoints().anyMatch(Initials::isUnspaced))
                .sorted(Comparator.comparingInt(name -> -name.length()))
                .toList();
    }

    /// For these names.
    public static Initials of(Collection<String> names) {
        return new Initials(names);
    }

    private static List<List<String>> parts(String name) {
        List<String> words = words(name);
        List<List<String>> parts = new ArrayList<>();
        parts.add(words.stream().map(Folded::of).toList());
        words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)) && word.codePointCount(0, word.length()) > 1)
                .map(Folded::of)
                .filter(word -> !NOBODY.contains(word))
                .forEach(word -> parts.add(List.of(word)));
        return parts;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isUnspaced(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /// The words with initials for names.
    String in(String words) {
        if (names.isEmpty() || words.isEmpty()) {
            return words;
        }
        String text = words;
        for (String name : unspaced) {
            text = text.replace(name, Redaction.initials(name));
        }
        List<MatchResult> found = WORD.matcher(text).results().toList();
        List<String> folded =
                found.stream().map(word -> Folded.of(word.group())).toList();
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (int i = 0; i < found.size(); ) {
            int length = named(folded, i);
            for (int end = i + length; i < end; i++) {
                MatchResult word = found.get(i);
                boolean hasStop = text.startsWith(".", word.end());
                told.append(text, from, word.start())
                        .append(word.group(), 0, word.group().offsetByCodePoints(0, 1))
                        .append(hasStop ? "" : ".");
                from = word.end();
            }
            i += length == 0 ? 1 : 0;
        }
        return told.append(text, from, text.length()).toString();
    }

    /// How many words from a place on are a name; 0 where none begins there.
    private int named(List<String> folded, int at) {
        String first = folded.get(at);
        String bare = first.endsWith(OF) ? first.substring(0, first.length() - OF.length()) : first;
        int length = named(folded, at, names.getOrDefault(first, List.of()));
        return length > 0 || bare.equals(first) ? length : named(folded, at, names.getOrDefault(bare, List.of()));
    }

    private static int named(List<String> folded, int at, List<List<String>> known) {
        for (List<String> name : known) {
            if (at + name.size() <= folded.size() && isNamed(name, folded.subList(at, at + name.size()))) {
                return name.size();
            }
        }
        return 0;
    }

    private static boolean isNamed(List<String> name, List<String> words) {
        if (name.equals(words)) {
            return true;
        }
        String last = name.getLast();
        return last.length() >= SHORTEST_WITH_END
                && words.getLast().equals(last + OF)
                && name.subList(0, name.size() - 1).equals(words.subList(0, words.size() - 1));
    }
}
