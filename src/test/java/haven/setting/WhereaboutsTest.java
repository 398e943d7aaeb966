package haven.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which country a machine's zone and locale tell of.
class WhereaboutsTest {
    private static final Set<String> WITH_LINES =
            Set.of("AT", "AU", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "IN", "NL", "NZ", "US", "ZA");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, de_DE.UTF-8, DE, true",
        "Europe/Berlin, en_US.UTF-8, DE US, false",
        "Europe/Berlin, C.UTF-8, DE, true",
        "US/Eastern, en_US, US, true",
        "UTC, nl_NL, NL, true",
        "Etc/GMT+3, pt_BR, BR, true",
        "+02:00, C, '', false",
        "Asia/Tokyo, en_US, US, false",
        "Asia/Tokyo, ja_JP, JP, false",
        "UTC, C, '', false",
    })
    void bothAreBelievedAndSureWhereTheyAgree(String zone, String locale, String countries, boolean isSure) {
        assertThat(Whereabouts.guess(ZoneId.of(zone), Map.of("LANG", locale)))
                .isEqualTo(new Whereabouts(
                        List.of(countries.split(" ")).stream()
                                .flatMap(code -> Country.of(code).stream())
                                .toList(),
                        isSure));
    }

    @Test
    void theZonesAreThoseOfTheTimeZoneDatabase() throws IOException {
        Path table = Path.of("/usr/share/zoneinfo/zone.tab");
        assumeTrue(Files.exists(table));
        for (String line : Files.readAllLines(table)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                assertThat(Whereabouts.ofZone(cells[2]).map(Country::code))
                        .as(cells[2])
                        .isEqualTo(Country.of(cells[0]).map(Country::code).filter(WITH_LINES::contains));
            }
        }
    }
}
