package haven.command;

import haven.App;
import haven.UserError;
import haven.journal.Feeling;
import haven.journal.WordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What options say more than once: capitals make no other person, tag or feeling.
final class SaidOnce {
    private SaidOnce() {}

    /// Each of these words once, in the spelling that the journal knows, or else in the one that came first. The
    /// journal is asked only where there are two.
    static List<String> words(App app, WordKind kind, List<String> words) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        for (String word : words) {
            spellings.computeIfAbsent(folded(word), none -> new ArrayList<>()).add(word);
        }
        List<String> once = new ArrayList<>();
        for (List<String> same : spellings.values()) {
            once.add(same.stream().distinct().count() > 1 ? known(app, kind, same) : same.getFirst());
        }
        return once;
    }

    private static String known(App app, WordKind kind, List<String> spellings) {
        List<String> used = OwnWords.of(app, kind);
        return used.stream().filter(spellings::contains).findFirst().orElse(spellings.getFirst());
    }

    /// Each of these feelings once, with its strength if that was said at all.
    ///
    /// @throws UserError if one of them has two strengths
    static List<Feeling> feelings(List<Feeling> feelings) {
        Map<String, Feeling> once = new LinkedHashMap<>();
        for (Feeling feeling : feelings) {
            once.merge(folded(feeling.name()), feeling, SaidOnce::one);
        }
        return List.copyOf(once.values());
    }

    private static Feeling one(Feeling first, Feeling second) {
        if (second.strength().isEmpty() || first.strength().equals(second.strength())) {
            return first;
        }
        if (first.strength().isEmpty()) {
            return new Feeling(first.name(), second.strength());
        }
        throw UserError.usage(
                "--feeling \"" + first.name() + "\" has two strengths, "
                        + first.strength().getAsInt() + " and "
                        + second.strength().getAsInt() + ".",
                "Give one of them.");
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
