package haven.guide;

import haven.entry.Parts;
import haven.entry.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that begin as the one being typed does, and the line with one of them in its place.
///
/// The first Tab completes as far as all of them agree; the next ones go through them, one at a time. In a list, the
/// part after the last comma is completed, and what stands in the list already is not offered again.
///
/// @param before what stands before the word
/// @param typed the word, as far as it is typed
/// @param after what stands behind it
/// @param candidates the words, none where nothing is known that begins so
/// @param chosen which of them stands in the line, from 0; -1 for what they have in common
public record Completion(String before, String typed, String after, List<String> candidates, int chosen) {
    /// Keeps its own copy.
    public Completion {
        candidates = List.copyOf(candidates);
    }

    /// What may follow in this line, at this place in it.
    ///
    /// @param words all there are, each on one line, the ones to be offered first at the beginning
    public static Completion of(String line, int cursor, Type<?> type, List<String> words) {
        boolean isList = type.isList();
        int start = isList ? Math.max(line.lastIndexOf(',', cursor - 1), line.lastIndexOf(';', cursor - 1)) + 1 : 0;
        while (start < cursor && line.charAt(start) == ' ') {
            start++;
        }
        String typed = line.substring(start, cursor);
        // Whole sentences are not shown to whoever looks over a shoulder before any of one is typed.
        boolean tooShort = !isList && typed.isBlank();
        List<String> candidates = tooShort ? List.of() : candidates(line, start, cursor, type, words);
        return new Completion(line.substring(0, start), typed, line.substring(cursor), candidates, -1);
    }

    private static List<String> candidates(String line, int start, int cursor, Type<?> type, List<String> words) {
        Set<String> seen = new HashSet<>();
        if (type instanceof Parts<?> parts) {
            String others = line.substring(0, start) + "," + line.substring(cursor);
            Type.split(others).forEach(part -> seen.add(WordFamilies.folded(parts.writtenWord(part))));
        }
        List<String> fitting = new ArrayList<>();
        for (String word : WordFamilies.matching(words, line.substring(start, cursor))) {
            if (canBeWritten(word, type) && seen.add(WordFamilies.folded(word))) {
                fitting.add(word);
            }
        }
        return fitting;
    }

    /// A name with a comma in it would be read back as two.
    private static boolean canBeWritten(String word, Type<?> type) {
        boolean isOne = !type.isList() || !(word.contains(",") || word.contains(";"));
        boolean hasNoPart = !(type instanceof Parts<?> parts) || parts.isWords() || !word.contains(":");
        return !word.isEmpty() && isOne && hasNoPart;
    }

    /// Whether this is the line that it gave, with the cursor where it left it.
    public boolean gave(String line, int cursor) {
        return cursor() == cursor && line().equals(line);
    }

    /// With the next of the words in the line, or the one before where the step is -1; around at either end.
    public Completion moved(int step) {
        int size = candidates.size();
        if (size == 0) {
            return this;
        }
        return choosing(chosen < 0 && step < 0 ? size - 1 : Math.floorMod(chosen + step, size));
    }

    /// With this one of the words in the line, or for -1 with what they have in common.
    public Completion choosing(int candidate) {
        return new Completion(before, typed, after, candidates, candidate);
    }

    /// The line with the word in it.
    public String line() {
        return before + word() + after;
    }

    /// Where the cursor stands in it.
    public int cursor() {
        return before.length() + word().length();
    }

    private String word() {
        if (chosen >= 0) {
            return candidates.get(chosen);
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        String common = common();
        return common.length() > typed.length() ? common : typed;
    }

    /// How all of them begin, letter by letter, where that is how the typed word begins.
    private String common() {
        if (candidates.isEmpty()) {
            return "";
        }
        String first = candidates.getFirst();
        int length = first.length();
        for (String candidate : candidates) {
            while (!candidate.regionMatches(true, 0, first, 0, length)) {
                length--;
            }
        }
        while (length > 0 && Character.isSurrogate(first.charAt(length - 1))) {
            length--;
        }
        return first.substring(0, length).toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))
                ? first.substring(0, length)
                : "";
    }
}
