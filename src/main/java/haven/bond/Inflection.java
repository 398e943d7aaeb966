package haven.bond;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The forms that an English verb takes, also where people write it as it sounds: `lie`, `lies`, `lied`, `lying`,
/// `lyin`.
final class Inflection {
    /// Forms that follow no pattern, beside the ones that do; a wrong one too many is written by nobody.
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("be", List.of("am", "are", "is", "was", "were", "been", "being", "bein")),
            Map.entry("beat", List.of("beaten")),
            Map.entry("begin", List.of("began", "begun")),
            Map.entry("bite", List.of("bit", "bitten")),
            Map.entry("break", List.of("broke", "broken")),
            Map.entry("bring", List.of("brought")),
            Map.entry("buy", List.of("bought")),
            Map.entry("catch", List.of("caught")),
            Map.entry("choose", List.of("chose", "chosen")),
            Map.entry("come", List.of("came", "comin")),
            Map.entry("cut", List.of("cut")),
            Map.entry("do", List.of("does", "did", "done")),
            Map.entry("draw", List.of("drew", "drawn")),
            Map.entry("drive", List.of("drove", "driven")),
            Map.entry("fall", List.of("fell", "fallen")),
            Map.entry("feel", List.of("felt")),
            Map.entry("find", List.of("found")),
            Map.entry("fling", List.of("flung")),
            Map.entry("forget", List.of("forgot", "forgotten", "forgetting")),
            Map.entry("get", List.of("got", "gotten", "getting", "gettin")),
            Map.entry("give", List.of("gave", "given", "gie", "gies", "gied")),
            Map.entry("go", List.of("goes", "went", "gone")),
            Map.entry("grow", List.of("grew", "grown")),
            Map.entry("hang", List.of("hung")),
            Map.entry("have", List.of("has", "had")),
            Map.entry("hear", List.of("heard")),
            Map.entry("hide", List.of("hid", "hidden")),
            Map.entry("hold", List.of("held")),
            Map.entry("keep", List.of("kept")),
            Map.entry("know", List.of("knew", "known", "ken", "kens", "kent")),
            Map.entry("lead", List.of("led")),
            Map.entry("leave", List.of("left")),
            Map.entry("let", List.of("let", "letting")),
            Map.entry("lie", List.of("lying", "lyin")),
            Map.entry("lose", List.of("lost")),
            Map.entry("make", List.of("made", "maks")),
            Map.entry("mean", List.of("meant")),
            Map.entry("meet", List.of("met")),
            Map.entry("pay", List.of("paid")),
            Map.entry("put", List.of("put", "putting")),
            Map.entry("ring", List.of("rang", "rung")),
            Map.entry("run", List.of("ran", "running")),
            Map.entry("say", List.of("said")),
            Map.entry("see", List.of("saw", "seen")),
            Map.entry("sell", List.of("sold")),
            Map.entry("send", List.of("sent")),
            Map.entry("set", List.of("set", "setting")),
            Map.entry("sit", List.of("sat", "sitting")),
            Map.entry("sleep", List.of("slept")),
            Map.entry("spit", List.of("spat")),
            Map.entry("spend", List.of("spent")),
            Map.entry("speak", List.of("spoke", "spoken")),
            Map.entry("spoil", List.of("spoilt")),
            Map.entry("stand", List.of("stood")),
            Map.entry("steal", List.of("stole", "stolen")),
            Map.entry("stick", List.of("stuck")),
            Map.entry("sweep", List.of("swept")),
            Map.entry("swear", List.of("swore", "sworn")),
            Map.entry("take", List.of("took", "taken")),
            Map.entry("tear", List.of("tore", "torn")),
            Map.entry("tell", List.of("told")),
            Map.entry("think", List.of("thought")),
            Map.entry("throw", List.of("threw", "thrown")),
            Map.entry("tread", List.of("trod", "trodden")),
            Map.entry("try", List.of("tryna")),
            Map.entry("understand", List.of("understood")),
            Map.entry("walk", List.of("walkin")),
            Map.entry("wind", List.of("wound")),
            Map.entry("write", List.of("wrote", "written")));

    private static final Pattern CONSONANT_AND_Y = Pattern.compile("[^aeiou]y$");
    private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh)$");
    private static final Pattern SILENT_E = Pattern.compile("[^e]e$");
    private static final Pattern DOUBLED = Pattern.compile("[^aeiou]*[aeiou][bdglmnprt]");

    private Inflection() {}

    /// All forms of a verb, itself among them.
    static Set<String> of(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        String stem = stem(verb);
        forms.add(stem + "ing");
        forms.add(stem + "in");
        if (CONSONANT_AND_Y.matcher(verb).find()) {
            String before = verb.substring(0, verb.length() - 1);
            forms.add(before + "ies");
            forms.add(before + "ied");
        } else {
            forms.add(verb + (SIBILANT.matcher(verb).find() ? "es" : "s"));
            forms.add(stem + "ed");
        }
        forms.addAll(IRREGULAR.getOrDefault(verb, List.of()));
        return forms;
    }

    /// What an ending that begins with a vowel is written to: `mak`, `stopp`.
    private static String stem(String verb) {
        if (SILENT_E.matcher(verb).find()) {
            return verb.substring(0, verb.length() - 1);
        }
        return DOUBLED.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) : verb;
    }
}
