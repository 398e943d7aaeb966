package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A time is read as Java would read it.
class WrittenTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-18T20:30:00.000Z",
                "2024-02-29T23:59:59.999Z",
                "1969-12-31T23:59:59.001Z",
                "0000-01-01T00:00:00.000Z",
                "2026-11-18T20:30:00Z",
                "2026-11-18T20:30:00.123456Z",
                "2026-11-18T20:30:00.123+01:00",
                "2016-12-31T23:59:60.000Z",
                "2026-11-18T24:00:00.000Z",
                "+12026-11-18T20:30:00.000Z",
            })
    void anInstantIsReadAsJavaReadsIt(String text) {
        Instant expected;
        try {
            expected = Instant.parse(text);
        } catch (DateTimeException refused) {
            assertThatThrownBy(() -> WrittenTime.instant(text)).isInstanceOf(DateTimeException.class);
            return;
        }
        assertThat(WrittenTime.instant(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30T20:30:00.000Z",
                "2026-13-18T20:30:00.000Z",
                "2026-11-18T20:60:00.000Z",
                "2026-11-18 20:30:00.000Z",
                "2026-11-18T20:30:00.000z ",
                "२०२६-11-18T20:30:00.000Z",
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> WrittenTime.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (String text : new String[] {"2026-11-18T20:30:00.000Z", "1969-12-31T23:59:59.001Z"}) {
            assertThat(WrittenTime.of(WrittenTime.instant(text))).isEqualTo(text);
        }
    }

    @Test
    void aDayIsReadAsJavaReadsIt() {
        assertThat(WrittenTime.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(WrittenTime.day("+12026-11-18")).isEqualTo(LocalDate.of(12_026, 11, 18));
        for (String text : new String[] {"2026-02-29", "2026-00-01", "18.11.2026", "2026-1-1", ""}) {
            assertThatThrownBy(() -> WrittenTime.day(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }
}
