package haven.bond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How a text sounds between its lines. Irony, a sigh or a hint has no words of its own; it is many small cues that add
/// up, each with a weight for a reproach or against it. Lists named by a weight, as `+7`, have the cues; lists named
/// `<...>` have words of one kind, for which a cue may stand as a whole.
///
/// A cue is a word or two in a row, of which `^` is where a sentence begins and `?` or `.` how it ends.
public final class Tone {
    /// Fewer words say nothing yet: they are still being typed.
    private static final int FEWEST = 3;

    /// So many words are read together; a longer text is read in parts.
    private static final int WORDS = 40;

    private static final Pattern WEIGHT = Pattern.compile("[+-]\\d+");
    private static final Pattern ASKED = Pattern.compile("[^\\p{L}\\p{N}]*\\?");

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

    /// Those of a text's sentences that sound like a reproach: of each part of it that does, the one that does most.
    List<Utterance> reproaches(String text, List<Utterance> sentences) {
        List<Utterance> heard = new ArrayList<>();
        int from = 0;
        int words = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            words += sentences.get(to - 1).wordCount();
            if (words > WORDS || to == sentences.size()) {
                addLoudest(text, sentences.subList(from, to), heard);
                from = to;
                words = 0;
            }
        }
        return heard;
    }

    /// A cue counts once, however often it is there.
    private void addLoudest(String text, List<Utterance> part, List<Utterance> heard) {
        Set<String> counted = new HashSet<>();
        Utterance loudest = part.getFirst();
        int most = Integer.MIN_VALUE;
        int sum = 0;
        int words = 0;
        for (Utterance sentence : part) {
            words += sentence.wordCount();
            int weight = 0;
            for (String cue : cues(text, sentence)) {
                weight += counted.add(cue) ? weights.getOrDefault(cue, 0) : 0;
            }
            sum += weight;
            if (weight > most) {
                most = weight;
                loudest = sentence;
            }
        }
        if (sum > 0 && words >= FEWEST) {
            heard.add(loudest);
        }
    }

    /// Each word and each two in a row, as they are and by their kinds.
    private List<String> cues(String text, Utterance sentence) {
        List<String> cues = new ArrayList<>();
        cues.add("^");
        String all = sentence.words();
        String before = "^";
        String kindBefore = "^";
        for (int at = 0; at >= 0; at = all.indexOf(' ', at + 1)) {
            boolean isEnd = at == all.length() - 1;
            String word = isEnd ? end(text, sentence) : all.substring(at + 1, all.indexOf(' ', at + 1));
            String kind = isEnd ? word : kind(word, typed(text, sentence, at), at == 0);
            cues.addAll(List.of(word, kind, before + " " + word, kindBefore + " " + kind));
            before = word;
            kindBefore = kind;
        }
        return cues;
    }

    private static String typed(String text, Utterance sentence, int at) {
        return text.substring(sentence.starts().get(at + 1), sentence.ends().get(at + 1));
    }

    private static String end(String text, Utterance sentence) {
        boolean isAsked = ASKED.matcher(text)
                .region(sentence.ends().getLast(), text.length())
                .lookingAt();
        return isAsked ? "?" : ".";
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
