package haven.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronLineTest {
    private static final Cue CUE = new Cue(Path.of("/usr/bin/notify-send"), List.of("--app-name=Reminder", "--"));

    @TempDir
    Path folder;

    private static Reminder reminder(String words, Optional<LocalDate> last) {
        return new Reminder(LocalTime.of(8, 5), EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), words, last);
    }

    @Test
    void aLineSaysAllOfIt() {
        assertThat(CronLine.of(reminder(Reminder.NEUTRAL, Optional.of(LocalDate.of(2026, 12, 24))), CUE))
                .isEqualTo("5 8 * * 0,1 test \"$(date +\\%Y\\%m\\%d)\" -gt 20261224 || env"
                        + " XDG_RUNTIME_DIR=/run/user/$(id -u)"
                        + " DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus"
                        + " '/usr/bin/notify-send' --app-name=Reminder -- 'A moment for yourself'"
                        + " >/dev/null 2>&1 # haven remind");
    }

    /// As each cron reads a command: some take two backslashes for one, some do not.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A moment for yourself",
                "100% of \\% and \\\\%",
                "it's \"mine\" '\\'' $HOME `id` $(id) # ; | > \\",
                "-- '-n' -- 'x'",
                "\\\\server\\\\\\share",
                "Zeit für mich, 今",
                "* ? [a] ~ !"
            })
    void anyWordsArriveAsTheyAre(String words) throws IOException, InterruptedException {
        Path program = Files.createDirectories(folder.resolve("it's 5% of it")).resolve("notify-send");
        Files.writeString(
                program,
                "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done >\"" + folder + "/shown\"\n",
                StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Cue cue = new Cue(program, CUE.before());
        Reminder reminder = reminder(words, Optional.of(LocalDate.of(2500, 1, 1)));
        String line = CronLine.of(reminder, cue);
        assertThat(CronLine.read(line)).contains(reminder);
        for (boolean halves : List.of(true, false)) {
            String command = cron(line.substring(line.indexOf("test ")), halves);
            int code = new ProcessBuilder("/bin/sh", "-c", command).start().waitFor();
            assertThat(code).isZero();
            assertThat(Files.readAllLines(folder.resolve("shown"))).containsExactly("--app-name=Reminder", "--", words);
        }
    }

    /// What a cron gives to the shell.
    private static String cron(String command, boolean halves) {
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < command.length(); i++) {
            char letter = command.charAt(i);
            boolean isEscaped = letter == '\\'
                    && i + 1 < command.length()
                    && (command.charAt(i + 1) == '%' || (halves && command.charAt(i + 1) == '\\'));
            assertThat(letter).as("an end of the command").isNotEqualTo('%');
            if (isEscaped) {
                i++;
            }
            given.append(command.charAt(i));
        }
        return given.toString();
    }

    @Test
    void onItsLastDayItComesAndThenNoMore() throws IOException, InterruptedException {
        Path shown = folder.resolve("shown");
        for (String last : List.of("2000-01-01", "2500-01-01")) {
            Cue cue = new Cue(Path.of("/usr/bin/touch"), List.of("--", shown.toString(), "--"));
            String line = CronLine.of(reminder("x", Optional.of(LocalDate.parse(last))), cue);
            String command = cron(line.substring(line.indexOf("test ")), false);
            new ProcessBuilder("/bin/sh", "-c", command)
                    .directory(folder.toFile())
                    .start()
                    .waitFor();
            assertThat(Files.exists(shown)).isEqualTo(last.startsWith("25"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 8 * * 0,1 true # haven remind",
                "99 8 * * * env 'x' -- 'y' >/dev/null 2>&1 # haven remind",
                "5 8 * * 9 env 'x' -- 'y' >/dev/null 2>&1 # haven remind",
                "5 8 * * MON env 'x' -- 'y' >/dev/null 2>&1 # haven remind",
                "@daily env 'x' -- 'y' >/dev/null 2>&1 # haven remind",
                "5 8 * * * test \"$(date x)\" -gt 20269999 || env 'x' -- 'y' >/dev/null 2>&1 # haven remind"
            })
    void whatWasChangedByHandIsNotGuessedAt(String line) {
        assertThat(CronLine.isOurs(line)).isTrue();
        assertThat(CronLine.read(line)).isEmpty();
    }

    /// By `-n` or `-T`, whichever the machine's crontab has: neither sets anything.
    @Test
    void aRealCrontabTakesIt() throws IOException, InterruptedException {
        Path crontab = Path.of("/usr/bin/crontab");
        assumeTrue(Files.isExecutable(crontab), "crontab is not installed");
        Path table = folder.resolve("table");
        Files.writeString(
                table, CronLine.of(reminder("50% it's \\ für", Optional.of(LocalDate.of(2026, 12, 24))), CUE) + "\n");
        String option = checking(crontab);
        assumeTrue(!option.isEmpty(), "this crontab cannot check a file");
        assertThat(check(crontab, option, table)).isZero();
        Files.writeString(table, "99 8 * * * true\n");
        assertThat(check(crontab, option, table)).isNotZero();
    }

    private static String checking(Path crontab) throws IOException {
        Process help = new ProcessBuilder(crontab.toString(), "--help")
                .redirectErrorStream(true)
                .start();
        String text = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.contains("-T") ? "-T" : text.contains("(dry run") ? "-n" : "";
    }

    private static int check(Path crontab, String option, Path table) throws IOException, InterruptedException {
        return new ProcessBuilder(crontab.toString(), option, table.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
