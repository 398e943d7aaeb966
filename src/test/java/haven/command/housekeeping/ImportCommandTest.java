package haven.command.housekeeping;

import static haven.command.housekeeping.ImportFixture.HEADER;
import static haven.command.housekeeping.ImportFixture.ID;
import static haven.command.housekeeping.ImportFixture.NOTE;
import static haven.command.housekeeping.ImportFixture.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.PastChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import brings in, leaves as it is, or replaces.
class ImportCommandTest {
    @TempDir
    private Path home;

    private ImportFixture imports;
    private TestApp haven;

    @BeforeEach
    void moveIn() {
        imports = new ImportFixture(home);
        haven = imports.haven();
    }

    @Test
    void whatIsThereStaysAndWhatDiffersIsKeptUnlessReplaced() {
        assertThat(imports.given(NOTE + PRACTICE)).isEqualTo(Result.said("""
                2 new, 0 the same.
                It brought in 1 practice, 1 note.
                """));
        String changed = NOTE.replace("one", "two") + PRACTICE;
        assertThat(imports.given(changed)).isEqualTo(Result.said("""
                0 new, 1 the same, 1 differs (kept as it is; --replace takes the file's).
                Differs: the note of 2026-11-16 21:30, 019a2b3c-0000-7000-8000-00000000000a
                """));
        assertThat(imports.exported()).contains("\"text\":\"one\"");
        assertThat(imports.given(changed, "--replace")).isEqualTo(Result.said("""
                0 new, 1 the same, 1 replaced.
                It brought in 1 note.
                Differs: the note of 2026-11-16 21:30, 019a2b3c-0000-7000-8000-00000000000a
                """));
        assertThat(imports.exported()).contains("\"text\":\"two\"");
    }

    @Test
    void whatIsSaidTwiceIsOneUnlessAJournalHadItSo() {
        String twice =
                "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00+01:00\",\"text\":\"x\",\"tags\":[\"Home\",\"home\"]}\n";
        imports.given(twice + twice.replace("{", "{\"id\":\"" + ID + "\","));
        assertThat(imports.exported())
                .contains("\"tags\":[\"Home\"]")
                .contains(ID)
                .contains("\"tags\":[\"Home\",\"home\"]");
        assertThat(imports.given(twice + imports.exported()).out()).startsWith("0 new, 2 the same.");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndWritesNothing() throws IOException {
        assertThat(imports.given(NOTE + PRACTICE, "--dry-run")).isEqualTo(Result.said("""
                2 new, 0 the same.
                It would bring in 1 practice, 1 note, read as:
                   Mon 16 Nov 21:30   note          one
                   Tue 17 Nov 00:30   practice      box, 1 min
                Nothing was changed: this was a dry run.
                """));
        assertThat(haven.paths().journal()).doesNotExist();
        imports.given(NOTE);
        byte[] before = Files.readAllBytes(haven.paths().journal());
        assertThat(imports.given(NOTE.replace("one", "two") + PRACTICE, "--dry-run", "--replace")
                        .out())
                .isEqualTo("""
                1 new, 0 the same, 1 replaced.
                It would bring in 1 practice, 1 note, read as:
                   Mon 16 Nov 21:30   note          two
                   Tue 17 Nov 00:30   practice      box, 1 min
                Differs: the note of 2026-11-16 21:30, 019a2b3c-0000-7000-8000-00000000000a
                Nothing was changed: this was a dry run.
                """);
        assertThat(Files.readAllBytes(haven.paths().journal())).isEqualTo(before);
    }

    @Test
    void aDryRunShowsHowTheFirstFewAreRead() {
        String text = "2026-11-%02d 9pm it was a long day with much to do, and nobody was there when I came home\n";
        StringBuilder file = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            file.append(text.formatted(day));
        }
        haven.with("COLUMNS", "60");
        assertThat(imports.given(file.toString(), "--dry-run")).isEqualTo(Result.said("""
                7 new, 0 the same.
                It would bring in 7 notes, read as:
                   Sun  1 Nov 21:00   note      it was a long day with much…
                   Mon  2 Nov 21:00   note      it was a long day with much…
                   Tue  3 Nov 21:00   note      it was a long day with much…
                   Wed  4 Nov 21:00   note      it was a long day with much…
                   Thu  5 Nov 21:00   note      it was a long day with much…
                   and 2 more.
                Nothing was changed: this was a dry run.
                """));
    }

    @Test
    void aMistakeThatOnlyTheJournalTellsLeavesAllAsItWas() throws IOException {
        imports.given(NOTE);
        String checkIn =
                "{\"kind\":\"check-in\",\"id\":\"" + ID + "\",\"at\":\"2026-11-16T21:30:00+01:00\",\"note\":\"x\"}\n";
        Result refused = Result.refused(
                "standard input, line 2: its id is that of a note in your journal. Nothing was imported.");
        byte[] before = Files.readAllBytes(haven.paths().journal());
        assertThat(imports.given(PRACTICE + checkIn, "--dry-run")).isEqualTo(refused);
        assertThat(imports.given(PRACTICE + checkIn)).isEqualTo(refused);
        assertThat(Files.readAllBytes(haven.paths().journal())).isEqualTo(before);
        assertThat(imports.given(NOTE + PRACTICE).out()).startsWith("1 new, 1 the same.");
    }

    @Test
    void whereThereIsNothingToBringInNoJournalIsMade() {
        assertThat(imports.given(HEADER)).isEqualTo(Result.said("0 new, 0 the same.\n"));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void allOfItIsOneChangeThatCanBeTakenBack() {
        imports.given(NOTE);
        String before = imports.exported();
        imports.given(
                NOTE.replace("one", "two") + PRACTICE
                        + "{\"kind\":\"safety-plan\",\"at\":\"2026-11-16T21:30:00+01:00\",\"part\":\"signs\",\"text\":\"I do not sleep\"}\n"
                        + "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00+01:00\",\"type\":\"thing\",\"name\":\"tea\"}\n",
                "--replace");
        assertThat(imports.exported().lines()).hasSize(4);
        try (Journal journal = haven.journal()) {
            assertThat(journal.undo(new Change(
                                    "019a2b3c-0000-7000-8000-0000000000ff",
                                    haven.clock().instant(),
                                    haven.clock().getZone(),
                                    "undo"))
                            .map(PastChange::what))
                    .isEqualTo(Optional.of("import"));
        }
        assertThat(imports.exported()).isEqualTo(before);
    }

    @Test
    void anEpisodeMayComeBeforeItsPractice() {
        String episode = "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00+01:00\",\"trigger\":\"x\","
                + "\"practices\":[\"019a2b3c-0000-7000-8000-00000000000b\"]}\n";
        assertThat(imports.given(episode))
                .isEqualTo(Result.refused(
                        "standard input, line 1: it names the practice 019a2b3c-0000-7000-8000-00000000000b, which is neither"
                                + " in the file nor in your journal. Nothing was imported."));
        assertThat(imports.given(episode + PRACTICE).out()).startsWith("2 new, 0 the same.\n");
        assertThat(imports.given(episode).out()).isEqualTo("0 new, 1 the same.\n");
    }

    @Test
    void thePlanIsOnlyAddedTo() {
        String lines =
                "{\"kind\":\"safety-plan\",\"at\":\"2026-11-16T21:30:00+01:00\",\"part\":\"signs\",\"text\":\"a\"}\n{\"kind\":\"safety-plan\",\"at\":\"2026-11-16T21:30:00+01:00\",\"part\":\"help\",\"text\":\"b\"}\n";
        haven.run("support", "add", "signs", "mine");
        assertThat(imports.given(lines)).isEqualTo(Result.said("""
                2 new, 0 the same.
                It brought in 2 lines of the safety plan.
                """));
        assertThat(imports.given(lines, "--replace")).isEqualTo(Result.said("0 new, 2 the same.\n"));
        assertThat(imports.exported().replaceAll("\"id\".*?,\"part\"", "\"part\""))
                .isEqualTo("""
                {"kind":"safety-plan","part":"signs","position":0,"text":"a"}
                {"kind":"safety-plan","part":"help","position":0,"text":"b"}
                {"kind":"safety-plan","part":"signs","position":0,"text":"mine"}
                """);
    }

    @Test
    void theToolkitHasNothingTwice() {
        String tea = "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00+01:00\",\"type\":\"thing\",\"name\":\"Tea\","
                + "\"helps\":\"late\"}\n";
        haven.run("toolkit", "add", "tea");
        assertThat(imports.given(tea))
                .isEqualTo(Result.said("0 new, 0 the same, 1 differs (kept as it is; --replace takes the file's).\n"));
        assertThat(imports.given(tea, "--replace")).isEqualTo(Result.said("""
                0 new, 0 the same, 1 replaced.
                It brought in 1 thing of the toolkit.
                """));
        assertThat(imports.exported().lines())
                .singleElement()
                .asString()
                .contains("\"name\":\"Tea\",\"type\":\"thing\",\"helps\":\"late\"");
    }
}
