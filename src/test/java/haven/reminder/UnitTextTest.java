package haven.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.calendar.Weekdays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Cue CUE = new Cue(Path.of("/usr/bin/true"), List.of("--app-name=Reminder", "--"));

    @TempDir
    Path folder;

    private static Reminder reminder(String days, String words, Optional<LocalDate> last) {
        return new Reminder(LocalTime.of(8, 5), Weekdays.of(days).orElseThrow(), words, last);
    }

    private static List<String> when(Reminder reminder) {
        return UnitText.timer(reminder, TODAY, 0)
                .lines()
                .filter(line -> line.startsWith("OnCalendar="))
                .map(line -> line.substring("OnCalendar=".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    daily       |            | *-*-* 08:05:00
                    weekdays    |            | Mon..Fri *-*-* 08:05:00
                    Mon,Wed,Sun |            | Mon,Wed,Sun *-*-* 08:05:00
                    daily       | 2026-11-30 | 2026-11-01..30 08:05:00
                    daily       | 2026-12-24 | 2026-11-* 08:05:00; 2026-12-01..24 08:05:00
                    daily       | 2027-01-01 | 2026-11..12-* 08:05:00; 2027-01-01..01 08:05:00
                    Sat,Sun     | 2028-03-05 | Sat,Sun 2026-11..12-* 08:05:00; Sat,Sun 2027-01..12-* 08:05:00; Sat,Sun 2028-01..02-* 08:05:00; Sat,Sun 2028-03-01..05 08:05:00
                    """)
    void aTimerSaysWhen(String days, LocalDate last, String when) {
        Reminder reminder = reminder(days, "x", Optional.ofNullable(last));
        assertThat(String.join("; ", when(reminder))).isEqualTo(when);
        assertThat(UnitText.read(UnitText.timer(reminder, TODAY, 2), UnitText.service(reminder, CUE)))
                .contains(reminder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100% of $HOME $$ %h %%",
                "it's \"mine\" \\ \\\\ \\n ; \\",
                "-- '-n'",
                "Zeit für mich, 今",
                "a = b # c ; d"
            })
    void anyWordsComeBackAsTheyWere(String words) throws IOException, InterruptedException {
        Reminder reminder = reminder("daily", words, Optional.empty());
        String service = UnitText.service(reminder, CUE);
        assertThat(UnitText.read(UnitText.timer(reminder, TODAY, 0), service)).contains(reminder);
        verify(reminder);
    }

    @Test
    void systemdTakesBothUnits() throws IOException, InterruptedException {
        verify(reminder("Mon,Wed,Sun", Reminder.NEUTRAL, Optional.of(LocalDate.of(2028, 3, 5))));
    }

    private void verify(Reminder reminder) throws IOException, InterruptedException {
        Path timer = Files.writeString(folder.resolve("x.timer"), UnitText.timer(reminder, TODAY, 3));
        Files.writeString(folder.resolve("x.service"), UnitText.service(reminder, CUE));
        assertThat(analyze("verify", "--user", "--man=no", timer.toString())).isEmpty();
    }

    /// The last times of one that ends, as systemd itself counts them.
    @Test
    void systemdCountsTheTimesUpToTheLastDay() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("calendar", "--iterations=40", "--base-time=2026-11-18 21:30:00", "2026-12-01..24 08:05:00"));
        String said = analyze(command.toArray(String[]::new));
        assertThat(said.lines().filter(line -> line.matches(".*(elapse|Iter).*2026-12-.* 08:05:00 .*")))
                .hasSize(24);
        assertThat(said).contains("2026-12-24 08:05:00").doesNotContain("2026-12-25");
    }

    private String analyze(String... arguments) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(program), "systemd-analyze is not installed");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("TZ", "UTC");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OnCalendar=hourly",
                "OnCalendar=*-*-* 08:05:00\nOnCalendar=*-*-* 09:05:00",
                "OnCalendar=*-*-* 08:05:00\nOnBootSec=5",
                "OnCalendar=2026-*-* 08:05:00",
                "OnCalendar=Xyz *-*-* 08:05:00",
                ""
            })
    void whatWasChangedByHandIsNotGuessedAt(String timer) {
        String service = UnitText.service(reminder("daily", "x", Optional.empty()), CUE);
        assertThat(UnitText.read("[Timer]\n" + timer + "\n", service)).isEmpty();
    }
}
