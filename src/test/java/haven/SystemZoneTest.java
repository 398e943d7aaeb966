package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemZoneTest {
    @TempDir
    private Path etc;

    private Optional<ZoneId> said(String variable) {
        return zone(Optional.of(variable));
    }

    private Optional<ZoneId> zone(Optional<String> variable) {
        return new SystemZone(variable, etc.resolve("localtime"), etc.resolve("timezone")).known();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        ":Europe/Berlin, Europe/Berlin",
        "/usr/share/zoneinfo/Europe/Berlin, Europe/Berlin",
        ":/usr/share/zoneinfo/America/Argentina/Ushuaia, America/Argentina/Ushuaia",
        "/usr/share/zoneinfo/posix/Asia/Tokyo, Asia/Tokyo",
        "/var/db/timezone/zoneinfo/Europe/Paris, Europe/Paris",
        "EST, America/Panama",
        "'', UTC",
        ":, UTC",
    })
    void theVariableIsReadAsTheSystemReadsIt(String variable, String zone) {
        assertThat(said(variable)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CET-1CEST,M3.5.0,M10.5.0/3", "Mars/Base", "/nowhere/at/all", "a\0b"})
    void whatHasNoNameIsLeftToJava(String variable) {
        assertThat(said(variable)).isEmpty();
    }

    @Test
    void theVariableMayBeALinkToAZone() throws Exception {
        Path link = Files.createSymbolicLink(etc.resolve("localtime"), Path.of("../usr/share/zoneinfo/Asia/Kolkata"));
        assertThat(said(":" + link)).contains(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void withoutAVariableItIsWhatTheMachineIsSetTo() throws Exception {
        Files.createSymbolicLink(etc.resolve("zone"), Path.of("/usr/share/zoneinfo/Pacific/Auckland"));
        Files.createSymbolicLink(etc.resolve("localtime"), Path.of("zone"));
        Files.writeString(etc.resolve("timezone"), "Europe/Berlin\n");
        assertThat(zone(Optional.empty())).contains(ZoneId.of("Pacific/Auckland"));
    }

    @Test
    void aZoneThatWasCopiedGoesByTheNameBesideIt() throws Exception {
        Files.writeString(etc.resolve("localtime"), "TZif2");
        Files.writeString(etc.resolve("timezone"), "Europe/Berlin\n");
        assertThat(zone(Optional.empty())).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void linksThatGoRoundAreNoZone() throws Exception {
        Files.createSymbolicLink(etc.resolve("localtime"), Path.of("localtime"));
        assertThat(zone(Optional.empty())).isEmpty();
    }
}
