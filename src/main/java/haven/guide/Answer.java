package haven.guide;

import haven.journal.Acted;
import haven.journal.Feeling;
import haven.journal.Rating;
import haven.journal.Sensation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Short answers as people write them: "anxious 8, sad 4", "chest: tight", "partly", "7".
///
/// What cannot be read is an [IllegalArgumentException] whose message says what is accepted, without a full stop.
public final class Answer {
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
        throw new IllegalArgumentException("strength is " + RATING + ", not " + digits);
    }

    /// Whether the urge was acted on.
    public static Acted acted(String text) {
        return Acted.of(text.strip())
                .orElseThrow(() -> new IllegalArgumentException("the answer is no, partly or yes"));
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

    /// A place in the body, and how it felt behind a colon; that may be left out.
    public static Sensation sensation(String text) {
        int colon = text.indexOf(':');
        String place = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (place.isEmpty()) {
            throw new IllegalArgumentException("first comes a place in the body, then how it felt: chest:tight");
        }
        return new Sensation(place, colon < 0 ? "" : text.substring(colon + 1).strip());
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
