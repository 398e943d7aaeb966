package haven.guide;

import haven.journal.Acted;
import haven.journal.Feeling;
import haven.journal.PatternWord;
import haven.journal.Rating;
import haven.journal.Sensation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Short answers as people write them: "anxious 8, sad 4", "chest: tight", "partly", "7".
///
/// What cannot be read is an [IllegalArgumentException] whose message says what is accepted, without a full stop.
public final class Answer {
    /// A place, how it felt, how warm it was.
    private static final int MOST_PARTS = 3;

    /// Words that can mean nothing but how warm something is.
    private static final Set<String> WARMTH =
            Set.of("freezing", "icy", "cold", "chilly", "cool", "lukewarm", "warm", "hot", "boiling");

    private static final String RATING = "a whole number from 0 to 10";

    private Answer() {}

    /// A rating; empty text means none.
    public static OptionalInt rating(String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (digits.equals("10")) {
            return OptionalInt.of(Rating.MAX);
        }
        if (digits.length() == 1 && digits.charAt(0) >= '0' && digits.charAt(0) <= '9') {
            return OptionalInt.of(digits.charAt(0) - '0');
        }
        throw new IllegalArgumentException("strength is " + RATING + (isNumber(digits) ? ", not " + digits : ""));
    }

    /// Whether the urge was acted on.
    public static Acted acted(String text) {
        return oneOf(text, Acted.values(), Acted::word)
                .orElseThrow(() -> new IllegalArgumentException("the answer is no, partly or yes"));
    }

    /// What the person sees themselves do when closeness is at stake.
    public static PatternWord pattern(String text) {
        return oneOf(text.replace('-', ' '), PatternWord.values(), PatternWord::word)
                .orElseThrow(
                        () -> new IllegalArgumentException("the answer is reaching, pulling away, watching or steady"));
    }

    /// The one whose word this is, or that alone begins so.
    private static <T> Optional<T> oneOf(String text, T[] values, Function<T, String> word) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        List<T> begun = new ArrayList<>();
        for (T value : values) {
            if (!typed.isEmpty() && word.apply(value).startsWith(typed)) {
                begun.add(value);
            }
        }
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    /// A feeling with its strength behind a colon or a space; the strength may be left out.
    public static Feeling feeling(String text) {
        String whole = text.strip();
        int colon = whole.lastIndexOf(':');
        int split = colon >= 0 ? colon : spaceBeforeNumber(whole);
        String name = split < 0 ? whole : whole.substring(0, split).strip();
        if (name.isEmpty() || isNumber(name)) {
            throw new IllegalArgumentException("a feeling has a name, then its strength: anxious 8");
        }
        if (split < 0) {
            return new Feeling(name, OptionalInt.empty());
        }
        String strength = whole.substring(split + 1).strip();
        if (strength.isEmpty()) {
            throw new IllegalArgumentException("after the colon comes " + RATING);
        }
        return new Feeling(name, rating(strength));
    }

    /// A place in the body, and behind colons how it felt, how warm it was and how strong; any of these but the place
    /// may be left out, and the strength may stand behind a space: `chest`, `belly 5`, `chest: tight 7`,
    /// `chest: tight: hot: 7`. A word for warmth says how warm it was, wherever it stands: `hands: cold`.
    public static Sensation sensation(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(":", -1)) {
            parts.add(part.strip());
        }
        if (parts.getFirst().isEmpty()) {
            throw new IllegalArgumentException("first comes a place in the body, then how it felt: chest:tight");
        }
        OptionalInt strength = strength(parts);
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a place has how it felt, how warm and how strong: chest:tight:hot:7");
        }
        return parts.size() == 2 && isWarmth(parts.getLast())
                ? new Sensation(parts.getFirst(), "", parts.getLast(), strength)
                : new Sensation(parts.getFirst(), part(parts, 1), part(parts, 2), strength);
    }

    /// Takes the strength away from the end, where there is one.
    private static OptionalInt strength(List<String> parts) {
        String last = parts.removeLast();
        if (!parts.isEmpty() && isNumber(last)) {
            return rating(last);
        }
        if (last.isEmpty() && parts.size() == MOST_PARTS) {
            return OptionalInt.empty();
        }
        int space = spaceBeforeNumber(last);
        parts.add(space < 0 ? last : last.substring(0, space).strip());
        return space < 0 ? OptionalInt.empty() : rating(last.substring(space));
    }

    private static boolean isWarmth(String word) {
        return WARMTH.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /// A sensation as one would write it.
    public static String written(Sensation sensation) {
        List<String> parts = new ArrayList<>(List.of(sensation.place()));
        boolean isWarmthAlone = sensation.quality().isEmpty() && isWarmth(sensation.temperature());
        // Taken for how warm it was, but for the empty part behind it.
        boolean isWarmthInName = sensation.temperature().isEmpty() && isWarmth(sensation.quality());
        if (!isWarmthAlone
                && !(sensation.quality().isEmpty() && sensation.temperature().isEmpty())) {
            parts.add(sensation.quality());
        }
        if (isWarmthInName || !sensation.temperature().isEmpty()) {
            parts.add(sensation.temperature());
        }
        boolean endsInNumber = spaceBeforeNumber(parts.getLast()) >= 0;
        sensation.strength().ifPresent(strength -> parts.add(Integer.toString(strength)));
        if (sensation.strength().isEmpty() && endsInNumber) {
            parts.add("");
        }
        return String.join(": ", parts).replace(": :", "::").strip();
    }

    /// What stands between commas or semicolons, without empty parts.
    public static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[,;]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static int spaceBeforeNumber(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && isNumber(text.substring(space + 1)) ? space : -1;
    }

    /// Whether it is meant as a number, a wrong one among them: 8, 11, -1, 7.5.
    private static boolean isNumber(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            digits |= digit;
            if (!digit && !(character == '.' || (i == 0 && (character == '-' || character == '+')))) {
                return false;
            }
        }
        return digits;
    }
}
