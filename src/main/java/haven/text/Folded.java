package haven.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/// Words as they are looked for: whatever case, accents and marks they were written with, and in whatever width.
public final class Folded {
    private static final int LAST_ASCII = 0x7F;
    /// The mark that makes another sound of a letter in Japanese, and its twin.
    private static final int VOICED = 0x3099;

    private static final int HALF_VOICED = 0x309A;

    /// Small letters that Unicode does not take apart, and what people type for them. The stroke that lengthens an
    /// Arabic word is no letter of it.
    private static final Map<Integer, String> WHOLE = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"),
            Map.entry(0x0640, ""),
            Map.entry(0x0671, "\u0627"));

    private Folded() {}

    /// The same for all that are one word to whoever looks for it: as Unicode takes letters apart, without their marks.
    /// What a mark is not, such as a vowel of Hindi or what makes `が` of `か`, stays.
    public static String of(String words) {
        if (words.chars().allMatch(letter -> letter <= LAST_ASCII)) {
            return lower(words);
        }
        StringBuilder folded = new StringBuilder(words.length());
        Normalizer.normalize(lower(Normalizer.normalize(words, Form.NFKD)), Form.NFD)
                .codePoints()
                .filter(letter -> !isAccent(letter))
                .forEach(letter -> folded.append(WHOLE.getOrDefault(letter, Character.toString(letter))));
        return Normalizer.normalize(folded, Form.NFC);
    }

    /// Letter by letter: a Greek word's last sigma is one too.
    private static String lower(String words) {
        StringBuilder lower = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> lower.appendCodePoint(lower(letter)));
        return lower.toString();
    }

    /// A letter without a dot is a capital's too.
    private static int lower(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private static boolean isAccent(int letter) {
        int type = Character.getType(letter);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
                && letter != VOICED
                && letter != HALF_VOICED
                && switch (UnicodeScript.of(letter)) {
                    case INHERITED, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> true;
                    default -> false;
                };
    }
}
