package haven.bond;

import haven.bond.Blame.Heard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How a text sounds. Irony, a sigh or a hint has no words of its own, and what a rule finds may be meant well; it is
/// many small cues that add up, each with a weight for a reproach or against it. Lists named by a weight, as `+7`, have
/// the cues; lists named `<...>` have words of one kind, for which a cue may stand as a whole.
///
/// A cue is up to three words in a row, of which `^` is where a sentence begins, `/` a comma or a dash, and `?`, `!`,
/// `...` or `.` how it ends; or what a rule found, or what is read by how the sentence is built.
public final class Tone {
    /// Fewer words say nothing yet: they are still being typed.
    private static final int FEWEST = 3;

    /// So many words are read together; a longer text is read in parts.
    private static final int WORDS = 40;

    /// So much against a reproach outweighs what a rule finds.
    private static final int CLEAR = 10;

    private static final Pattern WEIGHT = Pattern.compile("[+-]\\d{1,4}");

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    /// @param lists among others those that are named by a weight or a kind
    Tone(Map<String, List<String>> lists) {
        lists.forEach((name, list) -> {
            if (isWeight(name)) {
                int weight = Integer.parseInt(name);
                list.forEach(cue -> weights.merge(cue, weight, Integer::sum));
            } else if (name.startsWith("<")) {
                list.forEach(word -> kinds.put(word, name));
            }
        });
    }

    /// Whether a list of this name has cues.
    static boolean isWeight(String name) {
        return WEIGHT.matcher(name).matches();
    }

    /// Sentences that are read together.
    ///
    /// @param sentences one or more
    /// @param loudest that of them which sounds most like a reproach
    /// @param sum of all their cues
    /// @param isShort whether they are too few words to tell
    record Part(List<Heard> sentences, Utterance loudest, int sum, boolean isShort) {
        /// Whether they sound like a reproach.
        boolean isReproach() {
            return sum > 0 && !isShort;
        }

        /// Whether what a rule finds in them may be named: not where all the rest is clearly against it.
        boolean leavesOpen() {
            return sum > -CLEAR || isShort;
        }
    }

    /// How the parts of a text sound.
    List<Part> parts(String text, List<Heard> sentences) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int words = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            words += sentences.get(to - 1).sentence().wordCount();
            if (words > WORDS || to == sentences.size()) {
                parts.add(part(text, sentences.subList(from, to), words < FEWEST));
                from = to;
                words = 0;
            }
        }
        return parts;
    }

    /// A cue counts once, however often it is there.
    private Part part(String text, List<Heard> sentences, boolean isShort) {
        Set<String> counted = new LinkedHashSet<>();
        Utterance loudest = sentences.getFirst().sentence();
        int most = Integer.MIN_VALUE;
        int sum = 0;
        for (Heard heard : sentences) {
            int weight = 0;
            for (String cue : cues(text, heard)) {
                weight += counted.add(cue) ? weights.getOrDefault(cue, 0) : 0;
            }
            sum += weight;
            if (weight > most) {
                most = weight;
                loudest = heard.sentence();
            }
        }
        return new Part(sentences, loudest, sum, isShort);
    }

    /// Whether what a rule found is one cue among others.
    boolean weighs(BlameRule rule) {
        return rule.cue().filter(weights::containsKey).isPresent();
    }

    /// What rules found, each word and each two in a row, as they are and by their kinds, and kinds that are three in a
    /// row or have any word between them.
    Set<String> cues(String text, Heard heard) {
        Utterance sentence = heard.sentence();
        Set<String> cues = new LinkedHashSet<>(heard.cues());
        List<String> words = new ArrayList<>(List.of("^"));
        List<String> byKind = new ArrayList<>(List.of("^"));
        String all = sentence.words();
        for (int at = 0; at < all.length() - 1; at = all.indexOf(' ', at + 1)) {
            if (at > 0 && sentence.pauses().contains(at)) {
                words.add("/");
                byKind.add("/");
            }
            String word = all.substring(at + 1, all.indexOf(' ', at + 1));
            words.add(word);
            byKind.add(kind(word, typed(text, sentence, at), at == 0));
        }
        String end = end(text, sentence);
        words.add(end);
        byKind.add(end);
        for (int i = 0; i < words.size(); i++) {
            String kind = byKind.get(i);
            cues.add(words.get(i));
            cues.add(kind);
            if (i > 0) {
                cues.add(words.get(i - 1) + " " + words.get(i));
                cues.add(byKind.get(i - 1) + " " + kind);
            }
            if (i > 1) {
                cues.add(byKind.get(i - 2) + " " + byKind.get(i - 1) + " " + kind);
                cues.add(byKind.get(i - 2) + " .. " + kind);
            }
        }
        return cues;
    }

    private static String typed(String text, Utterance sentence, int at) {
        return text.substring(sentence.starts().get(at + 1), sentence.ends().get(at + 1));
    }

    private static String end(String text, Utterance sentence) {
        int from = sentence.ends().getLast();
        int to = from;
        while (to < text.length() && !Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String signs = text.substring(from, to);
        boolean isLeftOpen = signs.contains("…") || signs.contains("..");
        String end = isLeftOpen ? "..." : signs.contains("!") ? "!" : ".";
        return signs.contains("?") ? "?" : end;
    }

    /// Of a word that nobody can list, that it is a name, or whose something is.
    private String kind(String word, String typed, boolean isFirst) {
        String small = typed.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (small.endsWith("'s") && small.replace("'", "").equals(word)) {
            return "<owner>";
        }
        boolean isName = !isFirst
                && small.equals(word)
                && Character.isUpperCase(typed.charAt(0))
                && !typed.equals(typed.toUpperCase(Locale.ROOT));
        return isName ? "<name>" : kinds.getOrDefault(word, word);
    }
}
