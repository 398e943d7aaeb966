package haven.bond;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The small language in which rules say what they look for, as a pattern over an [Utterance]'s words: `(a|b c)` is one
/// of several phrases, `x?` may be missing, `x*` begins a word and `*x` ends one, `x~` is a verb in any form, `..` are
/// up
/// to three words, `<name>` is one of a list, whose entries are phrases again.
final class Phrase {
    private static final Pattern TOKEN = Pattern.compile("\\G(?: (?! |$)|[()|?]|<[^<>]+>|[^ ()<>|?]+)");
    private static final Pattern WORD = Pattern.compile("\\*?[\\p{Ll}\\p{N}]+[*~]?|\\*");
    private static final String ANY = "[^ ]";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final String text;
    private final Lists lists;
    private final List<String> tokens;
    private int next;

    private Phrase(String text, Lists lists) {
        this.text = text;
        this.lists = lists;
        Matcher matcher = TOKEN.matcher(text);
        tokens = matcher.results().map(token -> token.group()).toList();
        if (!String.join("", tokens).equals(text)) {
            throw noPhrase();
        }
    }

    /// Any of a list, wherever it stands; nothing where there is no such list.
    static Pattern anyOf(String list, Map<String, List<String>> lists) {
        if (!lists.containsKey(list)) {
            return NOTHING;
        }
        Pattern pattern = Pattern.compile(new Lists(lists, Set.of()).named(list) + "(?= )");
        if (pattern.matcher(" ").lookingAt()) {
            throw new IllegalArgumentException("one of " + list + " is of words that may all be missing");
        }
        return pattern;
    }

    /// Reads a phrase.
    ///
    /// @param lists what `<name>` stands for
    /// @throws IllegalArgumentException with a clause that says what is wrong
    static Pattern of(String phrase, Map<String, List<String>> lists) {
        return Pattern.compile(source(phrase, new Lists(lists, Set.of())) + " ");
    }

    /// Reads a phrase, to find it with another right behind it.
    static Pattern beside(String phrase, Map<String, List<String>> lists) {
        return Pattern.compile(source(phrase, new Lists(lists, Set.of())) + "(?= )");
    }

    /// Lists by their names, and those that are being read, none of which may be met again.
    private record Lists(Map<String, List<String>> all, Set<String> open) {
        String named(String name) {
            List<String> list = all.get(name);
            if (list == null || open.contains(name)) {
                throw new IllegalArgumentException(
                        list == null ? "there is no list <" + name + ">" : "the list <" + name + "> names itself");
            }
            Set<String> within = new HashSet<>(open);
            within.add(name);
            Lists inner = new Lists(all, within);
            return list.stream().map(entry -> source(entry, inner)).collect(Collectors.joining("|", "(?:", ")"));
        }
    }

    private static String source(String text, Lists lists) {
        Phrase phrase = new Phrase(text, lists);
        String source = phrase.sequence();
        if (phrase.next < phrase.tokens.size()) {
            throw phrase.noPhrase();
        }
        return source;
    }

    private IllegalArgumentException noPhrase() {
        return new IllegalArgumentException("\"" + text + "\" is no phrase");
    }

    private String sequence() {
        StringBuilder source = new StringBuilder(piece());
        while (takes(" ")) {
            source.append(piece());
        }
        return source.toString();
    }

    private boolean takes(String token) {
        boolean isNext = next < tokens.size() && tokens.get(next).equals(token);
        next += isNext ? 1 : 0;
        return isNext;
    }

    /// One piece, with the space before each of its words.
    private String piece() {
        String piece = takes("(") ? alternatives() : one();
        return takes("?") ? "(?:" + piece + ")?" : piece;
    }

    private String alternatives() {
        StringBuilder source = new StringBuilder("(?:").append(sequence());
        while (takes("|")) {
            source.append('|').append(sequence());
        }
        if (!takes(")")) {
            throw noPhrase();
        }
        return source.append(')').toString();
    }

    private String one() {
        String token = next < tokens.size() ? tokens.get(next++) : "";
        if (token.isEmpty() || " ()|?".contains(token)) {
            throw noPhrase();
        }
        if (token.equals("..")) {
            return "(?: " + ANY + "+){0,3}?";
        }
        return token.startsWith("<") ? lists.named(token.substring(1, token.length() - 1)) : " " + word(token);
    }

    private static String word(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is not written in small words");
        }
        return word.endsWith("~")
                ? "(?:" + String.join("|", Inflection.of(word.substring(0, word.length() - 1))) + ")"
                : word.replace("*", ANY + "*");
    }
}
