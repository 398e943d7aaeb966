package haven.bond;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The small language in which rules say what they look for, as a pattern over an [Utterance]'s words: `(a|b c)` is one
/// of several, `x?` may be missing, `x*` begins a word, `..` are up to three words, `<name>` is one of a list.
final class Phrase {
    private static final Pattern PIECE = Pattern.compile("\\([^()]*\\)\\??|<[^<>]*>\\??|[^ ()<>]+");
    private static final Pattern WHOLE =
            Pattern.compile("(?:" + PIECE.pattern() + ")(?: (?:" + PIECE.pattern() + "))*");
    private static final Pattern WORDS = Pattern.compile("[\\p{Ll}\\p{N}]+\\*?(?: [\\p{Ll}\\p{N}]+\\*?)*|\\*");
    private static final String ANY = "[^ ]";

    private Phrase() {}

    /// Any of some words, or groups of them.
    static Pattern oneOf(List<String> words) {
        return Pattern.compile(" " + group(words, Map.of()) + "(?= )");
    }

    /// Reads a phrase.
    ///
    /// @param lists what `<name>` stands for
    /// @throws IllegalArgumentException with a clause that says what is wrong
    static Pattern of(String phrase, Map<String, List<String>> lists) {
        if (!WHOLE.matcher(phrase).matches()) {
            throw new IllegalArgumentException("\"" + phrase + "\" is no phrase");
        }
        StringBuilder pattern = new StringBuilder();
        PIECE.matcher(phrase).results().forEach(piece -> pattern.append(piece(piece.group(), lists)));
        return Pattern.compile(pattern + " ");
    }

    private static String piece(String piece, Map<String, List<String>> lists) {
        if (piece.equals("..")) {
            return "(?: " + ANY + "+){0,3}?";
        }
        boolean mayBeMissing = piece.endsWith("?");
        String core = mayBeMissing ? piece.substring(0, piece.length() - 1) : piece;
        String one = core.startsWith("(")
                ? group(alternatives(core), lists)
                : core.startsWith("<") ? group(List.of(core), lists) : word(core);
        return mayBeMissing ? "(?: " + one + ")?" : " " + one;
    }

    private static List<String> alternatives(String group) {
        return List.of(group.substring(1, group.length() - 1).split("\\|"));
    }

    private static String group(List<String> words, Map<String, List<String>> lists) {
        return words.stream()
                .flatMap(word -> word.startsWith("<") ? named(word, lists) : Stream.of(word))
                .map(Phrase::word)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> named(String name, Map<String, List<String>> lists) {
        List<String> list = lists.get(name.replaceAll("[<>]", ""));
        if (list == null) {
            throw new IllegalArgumentException("there is no list " + name);
        }
        return list.stream();
    }

    private static String word(String word) {
        if (!WORDS.matcher(word).matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is not written in small words");
        }
        return word.replace("*", ANY + "*");
    }
}
