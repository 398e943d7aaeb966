package haven.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a person may be.
///
/// @param countries each once, the likeliest first
/// @param isSure whether it is one country, and nothing speaks against it
public record Whereabouts(List<Country> countries, boolean isSure) {
    private static final String ZONES = "/haven/zones.txt";

    /// In the country that they said.
    public static Whereabouts in(Country country) {
        return new Whereabouts(List.of(country), true);
    }

    /// As their machine tells: by its time zone, which knows where it is, and by the locale.
    public static Whereabouts guess(ZoneId zone, Map<String, String> environment) {
        String id = zone.getId();
        Optional<Country> here = ofZone(id);
        List<Country> countries = Stream.concat(here.stream(), Country.ofLocale(environment).stream())
                .distinct()
                .toList();
        // UTC and its like are in no country; every other zone that is not known here is in another one.
        boolean isElsewhere = here.isEmpty() && id.contains("/") && !id.startsWith("Etc/");
        return new Whereabouts(countries, countries.size() == 1 && !isElsewhere);
    }

    /// The country of a zone, where it is one that has help lines.
    static Optional<Country> ofZone(String id) {
        return zones().lines()
                .filter(line -> Stream.of(line.split(" "))
                        .skip(1)
                        .anyMatch(zone -> zone.endsWith("/") ? id.startsWith(zone) : id.equals(zone)))
                .flatMap(line -> Country.of(line.substring(0, 2)).stream())
                .findFirst();
    }

    private static String zones() {
        try (InputStream in = Whereabouts.class.getResourceAsStream(ZONES)) {
            if (in == null) {
                throw new IllegalStateException(ZONES + " is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
