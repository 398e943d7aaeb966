package haven.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How months, weekdays and the halves of a day are called, in every language that the Unicode CLDR knows: full or cut
/// short, in the form that stands in a date or alone. With or without its accents, and in either case, each is the
/// same.
///
/// They are read once, when the first is asked for; nothing that has to start fast asks.
public final class DateNames {
    private static final String RESOURCE = "/haven/date-names.txt";
    /// No name is longer.
    private static final int LONGEST = 36;
    /// Its names go before those of other languages.
    private static final String FIRST = "en";
    private static final int ASCII = 0x80;

    private final Map<String, Map<Integer, Set<String>>> numbers = new HashMap<>();
    /// The first word of each: most lines begin with none of them.
    private final Set<String> beginnings = new HashSet<>();

    private DateNames() {}

    /// The names of months, 1 to 12.
    public static DateNames months() {
        return All.MONTHS;
    }

    /// The names of weekdays, 1 for Monday to 7.
    public static DateNames weekdays() {
        return All.WEEKDAYS;
    }

    /// The names of the halves of a day, 1 and 2.
    public static DateNames halves() {
        return All.HALVES;
    }

    /// A name as it is looked up: without case, the accents of our letters, and the point of what is cut short.
    public static String key(String name) {
        boolean plain = name.chars().allMatch(next -> next < ASCII);
        String parts = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char next = parts.charAt(i);
            boolean accent = (next >= '\u0300' && next <= '\u036F') || next == '\u200F' || next == '\u200E';
            if (!accent) {
                key.append(next == '\u2019' ? '\'' : next == '\u00A0' ? ' ' : Character.toLowerCase(next));
            }
        }
        int end = key.length();
        String cut = key.substring(0, end > 1 && key.charAt(end - 1) == '.' ? end - 1 : end);
        return plain ? cut : Normalizer.normalize(cut, Normalizer.Form.NFC);
    }

    /// The longest name that a text begins with, up to where a word ends.
    public Optional<Found> first(String text) {
        if (!beginnings.contains(key(text.substring(0, word(text))))) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), LONGEST); end > 0; end--) {
            if (!isInWord(text, end)) {
                Map<Integer, Set<String>> found = numbers.get(key(text.substring(0, end)));
                if (found != null) {
                    return Optional.of(new Found(found, text.substring(0, end)));
                }
            }
        }
        return Optional.empty();
    }

    /// How long the first word is; of those that are not kept apart, one sign.
    private static int word(String text) {
        int end = 0;
        while (end < text.length() && isOfWord(text.charAt(end)) && !isOfEastAsia(text.charAt(end))) {
            end++;
        }
        return end == 0 ? Math.min(1, text.length()) : end;
    }

    private static boolean isOfEastAsia(char character) {
        return Character.isIdeographic(character)
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    /// Whether a word goes on there; those of East Asia are not kept apart.
    private static boolean isInWord(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        boolean letters = isOfWord(last) && isOfWord(next) && !isOfEastAsia(last);
        return letters || (Character.isDigit(last) && Character.isDigit(next));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private void add(String name, int number, String language) {
        beginnings.add(name.substring(0, word(name)));
        numbers.computeIfAbsent(name, key -> new TreeMap<>())
                .computeIfAbsent(number, key -> new HashSet<>())
                .add(language);
    }

    private void prefer(String language) {
        for (Map<Integer, Set<String>> meanings : numbers.values()) {
            if (meanings.values().stream().anyMatch(languages -> languages.contains(language))) {
                meanings.values().removeIf(languages -> !languages.contains(language));
            }
        }
    }

    private static final class All {
        private static final DateNames MONTHS = new DateNames();
        private static final DateNames WEEKDAYS = new DateNames();
        private static final DateNames HALVES = new DateNames();

        static {
            InputStream in = Objects.requireNonNull(DateNames.class.getResourceAsStream(RESOURCE));
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t", -1);
                    add(MONTHS, cells[1], cells[0]);
                    add(WEEKDAYS, cells[2], cells[0]);
                    add(HALVES, cells[3], cells[0]);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            MONTHS.prefer(FIRST);
        }

        private static void add(DateNames names, String cell, String language) {
            String[] groups = cell.split(";", -1);
            for (int i = 0; i < groups.length; i++) {
                for (String name : groups[i].split("\\|", -1)) {
                    if (!name.isEmpty()) {
                        names.add(name, i + 1, language);
                    }
                }
            }
        }
    }

    /// A name, and what it may mean.
    ///
    /// @param languages for each number, the languages in which it has that
    /// @param written as it stands there
    public record Found(Map<Integer, Set<String>> languages, String written) {
        /// All languages that know it.
        Set<String> all() {
            Set<String> all = new HashSet<>();
            languages.values().forEach(all::addAll);
            return all;
        }
    }
}
