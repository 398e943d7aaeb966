package haven.guide;

import haven.journal.Acted;
import haven.journal.Feeling;
import haven.journal.PatternWord;
import haven.journal.Rating;
import haven.journal.Sensation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Short answers as people write them: "anxious 8, sad 4", "chest: tight", "partly", "7".
///
/// What cannot be read is an [IllegalArgumentException] whose message says what is accepted, without a full stop.
public final class Answer {
    /// A place, how it felt, how warm it was.
    private static final int MOST_PARTS = 3;

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
        return Acted.of(text.strip())
                .orElseThrow(() -> new IllegalArgumentException("the answer is no, partly or yes"));
    }

    /// What the person sees themselves do when closeness is at stake.
    public static PatternWord pattern(String text) {
        return PatternWord.of(text.strip())
                .orElseThrow(
                        () -> new IllegalArgumentException("the answer is reaching, pulling away, watching or steady"));
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
    /// may
    /// be left out: `chest`, `chest: tight`, `hands:: cold`, `chest: tight: hot: 7`, `chest: tight: 7`.
    public static Sensation sensation(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(":", -1)) {
            parts.add(part.strip());
        }
        if (parts.getFirst().isEmpty()) {
            throw new IllegalArgumentException("first comes a place in the body, then how it felt: chest:tight");
        }
        boolean isRated = parts.size() > 1 && isNumber(parts.getLast());
        OptionalInt strength = isRated ? rating(parts.removeLast()) : OptionalInt.empty();
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a place has how it felt, how warm and how strong: chest:tight:hot:7");
        }
        return new Sensation(parts.getFirst(), part(parts, 1), part(parts, 2), strength);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /// A sensation as one would write it.
    public static String written(Sensation sensation) {
        List<String> parts = new ArrayList<>(List.of(sensation.place(), sensation.quality()));
        if (!sensation.temperature().isEmpty()) {
            parts.add(sensation.temperature());
        } else if (sensation.quality().isEmpty()) {
            parts.removeLast();
        }
        if (sensation.strength().isPresent()) {
            parts.add(Integer.toString(sensation.strength().getAsInt()));
        }
        return String.join(": ", parts).replace(": :", "::");
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
