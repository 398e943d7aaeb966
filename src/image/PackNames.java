import haven.calendar.DateNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes down how each language that the JDK knows calls months, weekdays and the halves of a day: 40 kB in the jar.
/// The module `jdk.localedata`, which has them all, would take 10 MB of the image for these.
///
/// The argument is the folder of compiled classes and resources.
final class PackNames {
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /// What people write and the tables of the CLDR do not have.
    private static final SortedMap<String, List<String>> BESIDES = new TreeMap<>();

    static {
        BESIDES.put("de", List.of(";;mrz;;;;;;;;;"));
        BESIDES.put("en", List.of(";;;;;;;;sept;;;", "mon;tue|tues;wed|weds;thu|thur|thurs;fri;sat;sun"));
        BESIDES.put("es", List.of(";;;;;;;;set|sept|setiembre;;;", ";;;;;sab;"));
        BESIDES.put("fr", List.of(";fev;;;;;juil;aout;sept;;;"));
    }

    private PackNames() {}

    /// Writes them.
    public static void main(String[] args) throws IOException {
        SortedMap<String, List<Locale>> languages = new TreeMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty()) {
                languages
                        .computeIfAbsent(locale.getLanguage(), language -> new ArrayList<>())
                        .add(locale);
            }
        }
        List<String> lines = new ArrayList<>();
        languages.forEach((language, locales) -> lines.add(line(language, locales)));
        Files.write(Path.of(args[0], "haven/date-names.txt"), lines);
    }

    private static String line(String language, List<Locale> locales) {
        List<Set<String>> months = groups(Month.values().length);
        List<Set<String>> days = groups(DayOfWeek.values().length);
        List<Set<String>> halves = groups(2);
        for (Locale locale : locales) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    add(months.get(month.ordinal()), month.getDisplayName(style, locale));
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    add(days.get(day.ordinal()), day.getDisplayName(style, locale));
                }
            }
            String[] said = new DateFormatSymbols(locale).getAmPmStrings();
            add(halves.get(0), said[0]);
            add(halves.get(1), said[1]);
        }
        List<String> besides = BESIDES.getOrDefault(language, List.of());
        addAll(months, besides.isEmpty() ? "" : besides.getFirst());
        addAll(days, besides.size() < 2 ? "" : besides.get(1));
        return String.join("\t", language, written(months), written(days), written(halves));
    }

    private static List<Set<String>> groups(int count) {
        return Stream.<Set<String>>generate(LinkedHashSet::new).limit(count).toList();
    }

    private static void addAll(List<Set<String>> groups, String besides) {
        String[] parts = besides.split(";", -1);
        for (int i = 0; i < groups.size() && i < parts.length; i++) {
            groups.get(i)
                    .addAll(Stream.of(parts[i].split("\\|"))
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }

    /// A number alone is no name; with what stands before it in some languages it is one without that too: "de març".
    private static void add(Set<String> names, String name) {
        String key = DateNames.key(Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
        if (!key.matches("[0-9]*")) {
            names.add(key);
        }
    }

    private static String written(Collection<Set<String>> groups) {
        return groups.stream().map(names -> String.join("|", names)).collect(Collectors.joining(";"));
    }
}
