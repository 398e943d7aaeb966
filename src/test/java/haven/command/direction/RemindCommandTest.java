package haven.command.direction;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import haven.TestApp;
import haven.TestApp.Result;
import haven.reminder.FakeSystem;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindCommandTest {
    private static final String UNIT = "systemd/user/haven-remind-2130";

    @TempDir
    Path folder;

    private Path home;
    private TestApp haven;
    private FakeSystem system;

    @BeforeEach
    void moveIn() throws IOException {
        home = Files.createDirectory(folder.resolve("my home, 5%"));
        haven = TestApp.in(home).with("COLUMNS", "120");
        system = FakeSystem.in(home, haven);
    }

    private Path config(String name) {
        return home.resolve(".config").resolve(name);
    }

    @Test
    void aTimerIsShownThenAskedThenSet() throws IOException {
        haven.terminals(new TestTerminals(true)).input("y\n");
        assertThat(haven.run("remind", "21:30")).isEqualTo(Result.said("""
                        By a systemd timer (the best there is):
                          every day at 21:30: "A moment for yourself"
                            UNITS/haven-remind-2130.timer
                              [Unit]
                              Description=Reminder at 21:30
                              [Timer]
                              OnCalendar=*-*-* 21:30:00
                              AccuracySec=1s
                              [Install]
                              WantedBy=timers.target
                            UNITS/haven-remind-2130.service
                              [Unit]
                              Description=Reminder at 21:30
                              [Service]
                              Type=oneshot
                              ExecStart="BIN/notify-send" "--app-name=Reminder" "--" "A moment for yourself"
                            systemctl --user enable --now haven-remind-2130.timer
                        Set it, every day at 21:30? [y/N] Set: every day at 21:30. To end it: haven remind off 21:30
                        """.replace(
                        "UNITS", system.units().toString())
                .replace("BIN", system.programs().toString().replace("%", "%%"))));
        assertThat(config(UNIT + ".timer"))
                .content()
                .contains("OnCalendar=*-*-* 21:30:00\n", "# Folders made for it: 3\n");
        for (String end : new String[] {".timer", ".service"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config(UNIT + end))))
                    .isEqualTo("rw-------");
        }
        assertThat(system.calls()).contains("--user daemon-reload", "--user enable --now haven-remind-2130.timer");
        assertThat(haven.run("remind")).isEqualTo(Result.said("21:30   A moment for yourself   systemd   comes\n"));
    }

    @ParameterizedTest
    @CsvSource({"n, 0", "'', 0"})
    void noIsNo(String answer, int code) throws IOException {
        haven.terminals(new TestTerminals(true)).input(answer + "\n");
        Result said = haven.run("remind", "21:30");
        assertThat(said.code()).isEqualTo(code);
        assertThat(said.out()).endsWith("Set it, every day at 21:30? [y/N] Nothing was set.\n");
        assertThat(FakeSystem.below(home)).isEmpty();
    }

    @Test
    void whereNobodyCanAnswerItIsShownAndNotSet() throws IOException {
        for (String[] args : new String[][] {{"remind", "21:30"}, {"remind", "21:30", "--no-input"}}) {
            Result said = haven.run(args);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).contains("OnCalendar=*-*-* 21:30:00");
            assertThat(said.err())
                    .isEqualTo("remind asks first, and nobody can answer here. Nothing was set. --yes says yes.\n");
        }
        assertThat(FakeSystem.below(home)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "systemd", "systemd/user", "systemd/user/timers.target.wants"})
    void whatIsOffLeavesNothing(String there) throws IOException {
        Files.createDirectories(config(there));
        var before = FakeSystem.below(home);
        system.table("# mine\n0 5 * * * /x\n");
        assertThat(haven.run("remind", "21:30", "9pm", "--yes").code()).isZero();
        assertThat(haven.run("remind", "8:00", "weekdays", "--with", "cron", "--yes")
                        .code())
                .isZero();
        assertThat(haven.run("remind", "off")).isEqualTo(Result.said("""
                        Off: 08:00 Mon-Fri, by cron.
                        Off: 21:00, by systemd.
                        Off: 21:30, by systemd.
                        """));
        // systemctl itself takes that one away once it is empty.
        before.remove(".config/systemd/user/timers.target.wants");
        assertThat(FakeSystem.below(home)).isEqualTo(before);
        assertThat(system.table()).isEqualTo("# mine\n0 5 * * * /x\n");
        assertThat(system.calls().getLast()).isEqualTo("--user daemon-reload");
        assertThat(haven.run("remind", "off")).isEqualTo(Result.said("No reminder is set.\n"));
    }

    @Test
    void unitsOfOthersStay() throws IOException {
        Path other = config("systemd/user/haven-other.timer");
        Files.createDirectories(config("systemd/user"));
        Files.writeString(other, "[Timer]\n");
        haven.run("remind", "21:30", "--yes");
        assertThat(haven.run("remind", "off", "21:30").code()).isZero();
        assertThat(FakeSystem.below(home))
                .containsExactly(
                        ".config", ".config/systemd", ".config/systemd/user", ".config/systemd/user/haven-other.timer");
    }

    /// Latin 1, an end of another system, no last line end, and lines that only look like haven's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "# a comment\n0 5 * * * caf\u00e9 \\% x\r\n\n\n",
                "SHELL=/bin/fish\nMAILTO=me\n0 5 * * * x",
                "# 5 8 * * * x # haven remind\n0 5 * * * x # haven reminder\n0 5 * * * haven remind\n"
            })
    void allOtherLinesOfACrontabKeepTheirBytes(String table) throws IOException {
        if (!table.equals("none")) {
            system.table(table);
        }
        haven.run("remind", "8:00", "--with", "cron", "--words", "f\u00fcr mich", "--yes");
        haven.run("remind", "21:00", "--with", "cron", "--yes");
        assertThat(system.table()).startsWith("0 21 * * * env ").contains("'f\u00c3\u00bcr mich'");
        assertThat(system.table().lines().filter(line -> line.contains("LC_ALL=C.UTF-8")))
                .hasSize(1);
        haven.run("remind", "off", "21:00");
        assertThat(system.table()).endsWith(table.equals("none") ? "" : table);
        assertThat(haven.run("remind").out()).isEqualTo("08:00   f\u00fcr mich   cron   comes\n");
        haven.run("remind", "off", "8:00");
        assertThat(system.table()).isEqualTo(table);
    }

    @Test
    void oneOfANameTakesThePlaceOfTheOther() throws IOException {
        haven.run("remind", "21:30", "--yes");
        haven.run("remind", "21:30", "--words", "Tea", "--yes");
        assertThat(haven.run("remind").out()).isEqualTo("21:30   Tea   systemd   comes\n");
        Result said = haven.run("remind", "21:30", "--with", "cron", "--yes");
        assertThat(said.out()).contains("It takes the place of the one that comes by systemd now.\n");
        assertThat(haven.run("remind").out()).isEqualTo("21:30   A moment for yourself   cron   comes\n");
        haven.run("remind", "21:30", "--with", "cron", "--for", "2", "weeks", "--yes");
        assertThat(system.table().lines()).hasSize(1);
        haven.run("remind", "21:30", "Sat", "--yes");
        assertThat(haven.run("remind").out()).isEqualTo("""
                21:30       A moment for yourself   cron      comes until 1 December 2026
                21:30 Sat   A moment for yourself   systemd   comes
                """);
    }

    @Test
    void oneThatEndsSaysSoAndIsOver() {
        haven.run("remind", "8:00", "--for", "4 weeks", "--yes");
        haven.run("remind", "9:00", "--until", "24 December", "--with", "cron", "--yes");
        assertThat(haven.run("remind", "--plain").out()).contains("until 15 December 2026", "until 24 December 2026");
        haven.at("2026-12-25T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run("remind", "--json").out()).contains("\"trouble\": \"it has ended\"");
        assertThat(haven.run("doctor").out()).contains("08:00 has ended; haven remind off clears it away");
    }

    @Test
    void theListIsWhatTheSystemSays() throws IOException {
        haven.run("remind", "21:30", "--yes");
        Files.delete(config("systemd/user/timers.target.wants/haven-remind-2130.timer"));
        assertThat(haven.run("remind").out()).contains("does not come: its timer is not enabled");
        Path timer = config(UNIT + ".timer");
        Files.writeString(timer, Files.readString(timer).replace("21:30:00", "22:00:00"));
        assertThat(haven.run("remind").out()).contains("22:00   A moment");
        Files.writeString(timer, Files.readString(timer).replace("*-*-* 22:00:00", "hourly"));
        assertThat(haven.run("remind").out()).contains("haven-remind-2130.timer", "it was changed by hand");
        assertThat(haven.run("doctor").out()).contains("haven-remind-2130.timer does not come");
        system.without("systemctl");
        assertThat(haven.run("remind").out()).contains("there is no systemd here");
        assertThat(haven.run("remind", "off").out()).isEqualTo("Off: haven-remind-2130.timer, by systemd.\n");
        assertThat(FakeSystem.below(home)).isEmpty();
    }

    @Test
    void theBestWayIsChosenAndSaid() throws IOException {
        system.write("refusal", "Failed to connect to bus: No medium found\n");
        assertThat(haven.run("remind", "21:30", "--yes").out())
                .startsWith("By a line in your crontab (your own systemd does not answer):\n");
        haven.run("remind", "off");
        Files.delete(system.programs().resolve("cron-runs"));
        assertThat(haven.run("remind", "21:30", "--yes"))
                .isEqualTo(Result.failed("Your own systemd does not answer and cron does not run here. Nothing was set."
                        + " For a calendar: haven remind 21:30 -o cue.ics"));
        Result asked = haven.run("remind", "21:30", "--with", "cron", "--yes");
        assertThat(asked.out()).endsWith("It does not come yet: cron does not run here.\n");
        assertThat(haven.run("remind").out()).contains("does not come: cron does not run here");
        haven.run("remind", "off");
        system.without("crontab", "systemctl");
        assertThat(haven.run("remind", "21:30", "--yes").err())
                .startsWith("There is no systemd here and there is no crontab here. Nothing was set.");
        system.without("notify-send");
        assertThat(haven.run("remind", "21:30", "--yes").err())
                .startsWith("Nothing here can show a notification: there is no notify-send. Nothing was set.");
        assertThat(FakeSystem.below(home)).isEmpty();
    }

    @Test
    void whatSystemdRefusesIsTakenBack() throws IOException {
        system.write("enabling", "Failed to enable unit: x.\n");
        assertThat(haven.run("remind", "21:30", "--yes").err())
                .isEqualTo("systemd did not take it: Failed to enable unit: x."
                        + " Nothing was set. --with cron or -o FILE.ics are other ways.\n");
        assertThat(FakeSystem.below(home)).isEmpty();
        Files.createDirectories(config("systemd"));
        Files.writeString(config("systemd/user"), "a file");
        assertThat(haven.run("remind", "21:30", "--yes").err())
                .startsWith(system.units() + " cannot be written to: ")
                .endsWith("Nothing was set. --with cron or -o FILE.ics are other ways.\n");
        assertThat(FakeSystem.below(home)).containsExactly(".config", ".config/systemd", ".config/systemd/user");
    }

    @Test
    void aSystemdThatLooksElsewhereIsNotChosen() {
        haven.with("XDG_CONFIG_HOME", home.resolve("else").toString());
        assertThat(haven.run("remind", "21:30", "--with", "systemd", "--yes").err())
                .startsWith("Your own systemd does not look in " + home.resolve("else/systemd/user") + ". ");
    }

    @Test
    void aHomeThatIsALinkIsTheSame() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        system = FakeSystem.in(home, haven.with("XDG_CONFIG_HOME", plain.toString()));
        Path link = Files.createSymbolicLink(folder.resolve("link"), plain);
        haven.with("XDG_CONFIG_HOME", link.toString());
        assertThat(haven.run("remind", "21:30", "--yes").out()).startsWith("By a systemd timer");
    }

    @Test
    void aCalendarFileIsForAnyCalendar() throws IOException {
        Path file = home.resolve("a cue.ics");
        Result said = haven.run("remind", "8:00", "Mon-Fri", "--words", "a; b, c", "-o", file.toString(), "--yes");
        assertThat(said.out())
                .startsWith("In " + file + ", for any calendar:\n  Monday to Friday at 08:00: \"a; b, c\"\n")
                .endsWith("""
                        Written: FILE; only you can read it.
                        Open it in your calendar. To end it, delete it there: haven cannot see your calendar.
                        """.replace("FILE", file.toString()));
        assertThat(Biweekly.parse(file.toFile())
                        .first()
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue())
                .isEqualTo("a; b, c");
        assertThat(haven.run("remind", "8:00", "-o", file.toString(), "--yes").err())
                .isEqualTo(file + " is already there. It was left as it is; --force replaces it.\n");
        assertThat(haven.run("remind", "8:00", "--with", "ics").out()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(haven.run("remind").out()).startsWith("No reminder is set.\n");
    }

    /// Whoever sees a locked screen learns nothing.
    @Test
    void theWordsShownAreNeutral() throws IOException {
        haven.run("remind", "21:30", "--yes");
        String shown = Files.readString(config(UNIT + ".service"))
                .lines()
                .filter(line -> line.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow()
                .replace(system.programs().toString().replace("%", "%%"), "");
        assertThat(shown)
                .isEqualTo("ExecStart=\"/notify-send\" \"--app-name=Reminder\" \"--\" \"A moment for yourself\"");
        assertThat(haven.run("remind", "21:30", "--with", "ics").out()).doesNotContainIgnoringCase("haven");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8                     | "8" is neither a time of day nor a day. For example: haven remind 21:30, or haven remind 8:00 Mon-Fri.
                    25:00                 | "25:00" is neither a time of day nor a day. For example: haven remind 21:30, or haven remind 8:00 Mon-Fri.
                    Mon-Fri               | At what time is not said yet. For example: haven remind 21:30, or haven remind 8:00 Mon-Fri.
                    8:00 Mon-Xyz          | "Mon-Xyz" is neither a time of day nor a day. For example: haven remind 21:30, or haven remind 8:00 Mon-Fri.
                    8:00Z                 | "8:00Z" says a zone; a reminder goes by the clock where you are. For example: haven remind 21:30, or haven remind 8:00 Mon-Fri.
                    8:00 --days x         | --days "x" names no days. Try Mon,Wed or Mon-Fri, weekdays or weekends.
                    8:00 --for ever       | --for "ever" is no length. Try --for 4 weeks, 10 days or 2 months.
                    8:00 --for 0 weeks    | --for "0 weeks" is no length. Try --for 4 weeks, 10 days or 2 months.
                    8:00 --until 2026-1-1 | --until 1 January 2026 has passed. Name a day that is to come.
                    8:00 --until 2099-1-1 | 1 January 2099 is too far ahead. It takes five years at most; without --until and --for it does not end.
                    8:00 --until soon     | --until "soon" is no date that haven can read. Try 2026-12-24 or "24 December".
                    8:00 --until 2026-11-18 | There is no 08:00 any more until its last day. Name a later one.
                    8:00 --with post      | --with "post" is no way that haven knows. It takes systemd, cron or ics.
                    8:00 --with cron -o x | --output writes a calendar file, not what is for cron. Leave it out.
                    8:00 --json           | --json goes with the list. For example: haven remind --json.
                    8:00 --force          | --force goes with -o FILE. See haven remind --help.
                    list --words x        | haven remind list takes no --words. See haven remind --help.
                    off --words x         | haven remind off takes no --words. See haven remind --help.
                    8:00 --words=         | A reminder without words shows nothing. --words takes a few words.
                    """)
    void whatCannotBeIsRefused(String typed, String refused) throws IOException {
        assertThat(haven.run(("remind " + typed).split(" ", -1))).isEqualTo(Result.refused(refused));
        assertThat(FakeSystem.below(home)).isEmpty();
    }

    @Test
    void whatIsNotSetCannotBeOff() {
        haven.run("remind", "21:30", "8:00", "Mon,Tue", "--yes");
        assertThat(haven.run("remind", "off", "9:00"))
                .isEqualTo(Result.failed("No reminder is set for 9:00. There is 08:00 Mon,Tue and 21:30 Mon,Tue."));
        assertThat(haven.run("remind", "off", "8:00", "Mon").code()).isEqualTo(1);
        assertThat(haven.run("remind", "off", "8 am").out()).isEqualTo("Off: 08:00 Mon,Tue, by systemd.\n");
    }

    @Test
    void forgettingAllForgetsThemToo() throws IOException {
        haven.run("remind", "21:30", "--yes");
        haven.run("remind", "8:00", "--with", "cron", "--yes");
        Result said = haven.run("forget", "--yes");
        assertThat(said.out()).startsWith("""
                What haven keeps of you here:
                  your reminders: 2
                    08:00, by cron
                    21:30, by systemd
                Forgotten: your reminders.
                """);
        assertThat(said.code()).isZero();
        assertThat(FakeSystem.below(home)).isEmpty();
        assertThat(system.table()).isEqualTo("none");
    }

    @Test
    void theDoctorLooksAtThem() throws IOException {
        assertThat(haven.run("doctor").out()).doesNotContain("reminder");
        haven.run("remind", "21:30", "--yes");
        assertThat(haven.run("doctor").out()).contains("reminders", "1 reminder set");
        system.without("notify-send");
        assertThat(haven.run("doctor").out()).contains("there is no notify-send to show them with");
    }
}
