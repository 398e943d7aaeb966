package haven.guide;

import haven.entry.FirstSentence;
import haven.entry.Type;
import haven.entry.Vocabulary;
import haven.text.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words to choose from in families, for feelings or for needs: the person's own, and those that come with haven. They
/// only help to find a word; any other is as good.
///
/// @param own the person's own words that do not come with haven
/// @param families the words that come with haven, close ones together after the one that names them, the family
///     most often needed in alarm first
public record WordFamilies(List<String> own, List<List<String>> families) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int NO_FAMILY = -1;

    /// Keeps its own copies.
    public WordFamilies {
        own = List.copyOf(own);
        families = List.copyOf(families);
    }

    /// The words for feelings that come with haven.
    public static WordFamilies feelings() {
        return OfFeelings.ALL;
    }

    /// The words of this vocabulary that come with haven: for feelings, for needs and to begin with; of others there
    /// are none.
    public static WordFamilies builtIn(Vocabulary vocabulary) {
        if (vocabulary.equals(Vocabulary.FEELING)) {
            return feelings();
        }
        if (vocabulary.equals(Vocabulary.FIRST_SENTENCE)) {
            return new WordFamilies(
                    List.of(), FirstSentence.all().stream().map(List::of).toList());
        }
        return vocabulary.equals(Vocabulary.NEED) ? OfNeeds.ALL : new WordFamilies(List.of(), List.of());
    }

    /// Every word, the person's own first.
    public List<String> words() {
        return Stream.concat(own.stream(), families.stream().flatMap(List::stream))
                .toList();
    }

    /// Those of these words that begin as was typed, then those in which a later part does: "e" finds "empty" before
    /// "on edge". Case, accents and spaces around it do not matter. Nothing typed finds every word; a word that is not
    /// known finds none.
    static List<String> matching(List<String> words, String typed) {
        String start = folded(typed);
        Predicate<String> begins = word -> folded(word).startsWith(start);
        Predicate<String> later = word -> folded(word).contains(" " + start);
        return Stream.concat(
                        words.stream().filter(begins),
                        words.stream().filter(begins.negate().and(later)))
                .toList();
    }

    /// With words of the person's own, in their order; a word that is known already is not added again.
    public WordFamilies merge(Collection<String> words) {
        Set<String> known = new HashSet<>();
        words().forEach(word -> known.add(folded(word)));
        List<String> merged = new ArrayList<>(own);
        for (String word : words) {
            if (!word.isBlank() && known.add(folded(word))) {
                merged.add(SPACE.matcher(word.strip()).replaceAll(" "));
            }
        }
        return new WordFamilies(merged, families);
    }

    /// These words in groups, each family's together, and in their order otherwise.
    public List<List<String>> grouped(List<String> words) {
        List<List<String>> groups = new ArrayList<>();
        int last = NO_FAMILY;
        for (String word : words) {
            int family = family(word);
            if (groups.isEmpty() || family != last) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(word);
            last = family;
        }
        return groups;
    }

    private int family(String word) {
        for (int i = 0; i < families.size(); i++) {
            if (families.get(i).contains(word)) {
                return i;
            }
        }
        return NO_FAMILY;
    }

    static String folded(String word) {
        return Folded.of(SPACE.matcher(word.strip()).replaceAll(" "));
    }

    /// Read when they are first asked for, and only then.
    private static final class OfFeelings {
        private static final WordFamilies ALL = read("/haven/feelings.txt");
    }

    private static final class OfNeeds {
        private static final WordFamilies ALL = read("/haven/needs.txt");
    }

    private static WordFamilies read(String file) {
        try (InputStream in = WordFamilies.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from this installation");
            }
            List<List<String>> families = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Type::split)
                    .toList();
            return new WordFamilies(List.of(), families);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
