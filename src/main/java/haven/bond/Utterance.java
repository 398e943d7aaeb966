package haven.bond;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sentence as it is compared: small words with a space around each, short forms written out, and where each of
/// them
/// stands in what was typed. What stands in quotation marks is somebody else's, and not in it.
///
/// @param words such as ` you are late `
/// @param starts for each letter of the words, where what it comes from begins
/// @param ends and where that ends
/// @param pauses the spaces of the words at which there was a comma, a colon or a dash
record Utterance(String words, List<Integer> starts, List<Integer> ends, Set<Integer> pauses) {
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‹[^›]*›|(?<![\\p{L}\\p{N}])['‘](?=\\p{L})[^'’\\n]{2,}?[.,!?]?['’](?![\\p{L}\\p{N}])");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*['’]?|[.!?;\\n…]+|[,:–—]| - ");

    /// Before these, "your" is "you're" in haste.
    private static final Pattern YOU_ARE = Pattern.compile(
            " +(?:just|so|such|too|a|an|being|acting|always|never|not|nothing|the)(?![\\p{L}\\p{N}'’])",
            Pattern.CASE_INSENSITIVE);

    /// Short forms, and how a word is said elsewhere, by what they stand for.
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("can't", "can not"),
            Map.entry("cannot", "can not"),
            Map.entry("won't", "will not"),
            Map.entry("shan't", "shall not"),
            Map.entry("ain't", "are not"),
            Map.entry("aint", "are not"),
            Map.entry("cant", "can not"),
            Map.entry("wont", "will not"),
            Map.entry("dont", "do not"),
            Map.entry("doesnt", "does not"),
            Map.entry("didnt", "did not"),
            Map.entry("isnt", "is not"),
            Map.entry("arent", "are not"),
            Map.entry("wasnt", "was not"),
            Map.entry("werent", "were not"),
            Map.entry("wouldnt", "would not"),
            Map.entry("couldnt", "could not"),
            Map.entry("shouldnt", "should not"),
            Map.entry("havent", "have not"),
            Map.entry("hasnt", "has not"),
            Map.entry("youre", "you are"),
            Map.entry("youve", "you have"),
            Map.entry("youll", "you will"),
            Map.entry("youd", "you would"),
            Map.entry("im", "i am"),
            Map.entry("ive", "i have"),
            Map.entry("its", "it is"),
            Map.entry("it's", "it is"),
            Map.entry("that's", "that is"),
            Map.entry("thats", "that is"),
            Map.entry("what's", "what is"),
            Map.entry("whats", "what is"),
            Map.entry("he's", "he is"),
            Map.entry("she's", "she is"),
            Map.entry("there's", "there is"),
            Map.entry("u", "you"),
            Map.entry("ur", "you are"),
            Map.entry("r", "are"),
            Map.entry("ya", "you"),
            Map.entry("ye", "you"),
            Map.entry("yer", "you are"),
            Map.entry("you's", "you"),
            Map.entry("yous", "you"),
            Map.entry("youse", "you"),
            Map.entry("y'all", "you"),
            Map.entry("yall", "you"),
            Map.entry("ya'll", "you"),
            Map.entry("yinz", "you"),
            Map.entry("thou", "you"),
            Map.entry("tha", "you"),
            Map.entry("thee", "you"),
            Map.entry("ure", "you are"),
            Map.entry("couldve", "could have"),
            Map.entry("shouldve", "should have"),
            Map.entry("wouldve", "would have"),
            Map.entry("theres", "there is"),
            Map.entry("hes", "he is"),
            Map.entry("shes", "she is"),
            Map.entry("theyre", "they are"),
            Map.entry("didny", "did not"),
            Map.entry("dae", "do"),
            Map.entry("disnae", "does not"),
            Map.entry("wasnae", "was not"),
            Map.entry("couldnae", "could not"),
            Map.entry("hasnae", "has not"),
            Map.entry("havenae", "have not"),
            Map.entry("gotta", "got to"),
            Map.entry("smth", "something"),
            Map.entry("sth", "something"),
            Map.entry("bc", "because"),
            Map.entry("cos", "because"),
            Map.entry("coz", "because"),
            Map.entry("abt", "about"),
            Map.entry("rn", "right now"),
            Map.entry("urself", "yourself"),
            Map.entry("yersel", "yourself"),
            Map.entry("yerself", "yourself"),
            Map.entry("fckn", "fucking"),
            Map.entry("fuckin", "fucking"),
            Map.entry("tryna", "trying to"),
            Map.entry("cus", "because"),
            Map.entry("thru", "through"),
            Map.entry("hafta", "have to"),
            Map.entry("wanna", "want to"),
            Map.entry("gonna", "going to"),
            Map.entry("oughta", "ought to"),
            Map.entry("shoulda", "should have"),
            Map.entry("coulda", "could have"),
            Map.entry("lemme", "let me"),
            Map.entry("dinnae", "do not"),
            Map.entry("dinna", "do not"),
            Map.entry("didnae", "did not"),
            Map.entry("cannae", "can not"),
            Map.entry("willnae", "will not"),
            Map.entry("wouldnae", "would not"),
            Map.entry("isnae", "is not"),
            Map.entry("allus", "always"),
            Map.entry("alwayz", "always"),
            Map.entry("alway", "always"),
            Map.entry("nvr", "never"),
            Map.entry("niver", "never"),
            Map.entry("nivver", "never"),
            Map.entry("nowt", "nothing"),
            Map.entry("noone", "no one"),
            Map.entry("everytime", "every time"),
            Map.entry("thx", "thanks"),
            Map.entry("ta", "thanks"),
            Map.entry("cuz", "because"));

    private static final Map<String, String> ENDINGS =
            Map.of("n't", " not", "'re", " are", "'ve", " have", "'ll", " will", "'d", " would", "'m", " am");

    /// The sentences of a text.
    static List<Utterance> of(String text) {
        StringBuilder unquoted = new StringBuilder(text);
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            for (int i = quoted.start(); i < quoted.end(); i++) {
                // A letter that is in no word, so that all stands where it stood.
                unquoted.setCharAt(i, '-');
            }
        }
        List<Utterance> all = new ArrayList<>();
        Builder sentence = new Builder();
        Matcher word = WORD.matcher(unquoted);
        while (word.find()) {
            String typed = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (Character.isLetterOrDigit(typed.codePointAt(0))) {
                boolean isYouAre = typed.equals("your")
                        && YOU_ARE.matcher(unquoted)
                                .region(word.end(), unquoted.length())
                                .lookingAt();
                sentence.add(isYouAre ? "you are" : whole(typed), word.start(), word.end());
            } else if (typed.matches("[,:–—]| - ")) {
                sentence.pause();
            } else {
                all.add(sentence.build());
                sentence = new Builder();
            }
        }
        all.add(sentence.build());
        return all.stream().filter(one -> !one.words.isBlank()).toList();
    }

    /// How many words it has.
    int wordCount() {
        return Math.toIntExact(words.chars().filter(one -> one == ' ').count()) - 1;
    }

    private static String whole(String typed) {
        String known = WHOLE.get(typed);
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (typed.endsWith(ending.getKey())
                    && typed.length() > ending.getKey().length()) {
                String stem =
                        typed.substring(0, typed.length() - ending.getKey().length());
                return WHOLE.getOrDefault(stem, stem) + ending.getValue();
            }
        }
        return typed.replace("'", "");
    }

    private static final class Builder {
        private final StringBuilder words = new StringBuilder(" ");
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private final Set<Integer> pauses = new HashSet<>();

        void pause() {
            pauses.add(words.length() - 1);
        }

        void add(String word, int start, int end) {
            if (starts.isEmpty()) {
                starts.add(start);
                ends.add(end);
            }
            for (int i = 0; i <= word.length(); i++) {
                starts.add(start);
                ends.add(end);
            }
            words.append(word).append(' ');
        }

        Utterance build() {
            return new Utterance(words.toString(), List.copyOf(starts), List.copyOf(ends), Set.copyOf(pauses));
        }
    }
}
