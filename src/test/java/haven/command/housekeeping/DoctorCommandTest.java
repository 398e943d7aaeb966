package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.report.Finding;
import haven.sound.TestSpeakers;
import haven.terminal.TestTerminals;
import haven.terminal.VirtualPacer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor says of all but the journal, and in which form.
class DoctorCommandTest {
    @TempDir
    private Path home;

    private DoctorFixture doctor;
    private TestApp haven;
    private Path file;

    @BeforeEach
    void moveIn() {
        doctor = new DoctorFixture(home);
        haven = doctor.haven();
        file = doctor.journal();
    }

    @Test
    void whereThereIsNothingYetNothingIsMadeAndNothingNeedsMending() throws IOException {
        assertThat(doctor.run()).isEqualTo(Result.said("""
                note | journal | none yet; the first practice or entry makes %s
                note | backups | none yet
                ok | clock | Wednesday 2026-11-18 21:30
                ok | settings | all as by default
                note | terminal | a drill is one line a cue, because standard input is no terminal
                ok | colours | 256
                ok | characters | UTF-8
                note | player | none of pw-play, paplay, aplay or afplay: --sound rings the terminal's bell
                note | voice | none of spd-say, espeak-ng or say: --voice has nothing to speak with
                note | editor | none: VISUAL and EDITOR are not set, and there is no vi
                note | PDF | no Chromium, Chrome, Edge or Brave: -o week.pdf needs one; a page in HTML is printed by \
                any browser

                Nothing needs mending.
                """.formatted(file)));
        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDiskThatIsNearlyFullIsToBeMended() {
        assertThat(JournalChecks.room(20_000_000, 1_000).state()).hasToString("OK");
        assertThat(JournalChecks.room(20_000_000, 11_000_000).state()).hasToString("MEND");
        assertThat(JournalChecks.room(9_999_999, 0))
                .isEqualTo(Finding.mend("disk", "10.0 MB free", "Make some room: what cannot be written is not kept."));
    }

    @Test
    void whatAPersonWroteIsNamedWhereItIsWrong() throws IOException {
        haven.config("minuts = 3\ndrill = \"boxx\"\n").drill("walk.toml", "title = 3\n");
        Files.writeString(haven.paths().helpLines(), "nonsense = 1\n");
        Path config = haven.paths().configFile();
        assertThat(doctor.said("settings"))
                .containsExactly(
                        "mend | settings | " + config + ", line 1, column 1: there is no setting minuts; the nearest is"
                                + " minutes. To mend it: haven config edit.",
                        "mend | settings | " + config + ", line 2, column 1: there is no breath called \"boxx\"; the"
                                + " nearest is box. To mend it: haven config edit.");
        assertThat(doctor.said("practices"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "mend | practices | " + haven.paths().drills().resolve("walk.toml") + ", line 1, column 1: ")
                .endsWith(". To mend it: haven practice new walk.");
        assertThat(doctor.said("help lines"))
                .containsExactly("mend | help lines | In your help lines at "
                        + haven.paths().helpLines()
                        + ", line 1, column 1: nonsense is not known here; each line is a [[line]]. The ones that come"
                        + " with haven are used until it is mended.");
        assertThat(doctor.run().out()).endsWith("\n4 things need mending.\n");
    }

    @Test
    void theTerminalSaysWhatItCan() {
        haven.terminals(new TestTerminals(true));
        assertThat(doctor.said("terminal"))
                .containsExactly(
                        "ok | terminal | 80 columns, 24 rows",
                        "ok | terminal | keys come one by one: a drill fills the screen");
        haven.with("ACCESSIBLE", "1").with("NO_COLOR", "1");
        assertThat(haven.run("doctor").out())
                .contains(
                        "note, terminal, a drill is one line a cue, because ACCESSIBLE is set\n",
                        "note, colours, none, because NO_COLOR is set\n");
        haven.with("ACCESSIBLE", "").with("NO_COLOR", "").config("theme = \"plain\"");
        assertThat(doctor.said("colours")).containsExactly("note | colours | none, because theme is plain");
        haven.with("TERM", "dumb");
        assertThat(doctor.said("terminal"))
                .contains("note | terminal | a drill is one line a cue, because TERM is dumb");
    }

    @Test
    void programsAreNamed() throws IOException {
        Files.createFile(
                home.resolve("chromium"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        haven.speakers(TestSpeakers.of(new VirtualPacer(), List.of("pw-play", "aplay"), List.of("say")))
                .with("VISUAL", "nosuch -w")
                .with("PATH", home + ":/bin:/usr/bin");
        assertThat(doctor.said("player")).containsExactly("ok | player | pw-play");
        assertThat(doctor.said("voice")).containsExactly("ok | voice | say");
        assertThat(doctor.said("PDF")).containsExactly("ok | PDF | chromium prints it");
        assertThat(doctor.said("editor"))
                .containsExactly("note | editor | VISUAL is nosuch -w, and there is no program nosuch");
        haven.with("VISUAL", "sh -c");
        assertThat(doctor.said("editor")).containsExactly("ok | editor | sh -c");
    }

    @Test
    void asJsonItIsAList() {
        assertThat(haven.run("doctor", "--json").out()).startsWith("""
                [ {
                  "state": "note",
                  "thing": "journal",
                  "found": "none yet; the first practice or entry makes %s",
                  "mend": null
                }, {
                """.formatted(file));
    }

    @Test
    void itFitsTheScreen() throws IOException {
        Files.createDirectories(file);
        for (String columns : List.of("80", "40")) {
            assertThat(haven.with("COLUMNS", columns).run("doctor").out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(columns)));
        }
    }
}
