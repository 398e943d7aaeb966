package haven.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A country, by its two letters in ISO 3166.
///
/// @param code in capitals: `DE`
public record Country(String code) implements Comparable<Country> {
    private static final Pattern LOCALE = Pattern.compile("[a-zA-Z]{2,3}_([a-zA-Z]{2})(?:[.@].*)?");
    /// As a program looks for the language of its messages, first to last.
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /// The country of these two letters, in any case; UK, as many write it, is GB.
    public static Optional<Country> of(String letters) {
        String code = letters.toUpperCase(Locale.ROOT);
        String known = code.equals("UK") ? "GB" : code;
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(known)
                ? Optional.of(new Country(known))
                : Optional.empty();
    }

    /// The country of the person's locale: of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that names one.
    public static Optional<Country> ofLocale(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(name -> LOCALE.matcher(environment.getOrDefault(name, "")))
                .filter(Matcher::matches)
                .flatMap(match -> of(match.group(1)).stream())
                .findFirst();
    }

    /// Its name in English: Germany.
    public String title() {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public int compareTo(Country other) {
        return Comparator.comparing(Country::title).compare(this, other);
    }
}
