package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.command.entry.DraftFixture;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.entry.Entry;
import haven.entry.Episode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits in drafts, as the doctor says it: it is only counted, and stays as it is.
class DoctorDraftsTest {
    private static final String OTHER_ID = "019a2b3c-0000-7000-8000-0123456789ac";

    @TempDir
    private Path home;

    private DoctorFixture doctor;
    private TestApp haven;
    private Path folder;

    @BeforeEach
    void moveIn() {
        doctor = new DoctorFixture(home);
        haven = doctor.haven();
        folder = haven.paths().drafts();
    }

    @Test
    void nothingIsSaidWhereNothingWaits() {
        doctor.keepAnEntry();
        assertThat(doctor.said("drafts")).isEmpty();
        // Nothing was typed in it: the next form lets it go.
        DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "");
        assertThat(doctor.said("drafts")).isEmpty();
    }

    @Test
    void whatWaitsIsCounted() throws IOException {
        Path form = DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "no ans");
        assertThat(doctor.said("drafts"))
                .containsExactly("note | drafts | 1 that was cut short waits; haven log --resume goes on with it");
        assertThat(doctor.run().code()).isZero();
        Entry entry = DraftFixture.episode(OTHER_ID).with(Episode.TRIGGER, "no answer");
        DraftFixture.drafts(haven).keep(entry, DraftFixture.THEN);
        assertThat(doctor.said("drafts"))
                .contains("note | drafts | 1 that was cut short and 1 that could not be kept wait; haven log --resume"
                        + " goes on with them");
        assertThat(form).exists();
    }

    @Test
    void whatSomebodyHasOpenIsNotLeft() {
        try (FormSheet sheet = DraftFixture.drafts(haven).sheet(DraftFixture.ID)) {
            sheet.write(new FormDraft(
                    DraftFixture.episode(DraftFixture.ID), DraftFixture.THEN, "log", false, "trigger", "no answer"));
            assertThat(doctor.said("drafts")).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Files.createDirectories(folder);
        Path form = Files.writeString(folder.resolve("form-" + DraftFixture.ID + ".txt"), "half");
        Path entry = Files.writeString(folder.resolve("entry-" + OTHER_ID + ".json"), "{\"at\"");
        String how = " cannot be read. Copy from it what you want to keep, then remove it.";
        assertThat(doctor.said("drafts").stream().filter(line -> line.startsWith("mend") && !line.contains("others")))
                .containsExactly("mend | drafts | " + form + how, "mend | drafts | " + entry + how);
        assertThat(doctor.run().code()).isOne();
    }

    @Test
    void whatWasNeverFinishedIsNamed() throws IOException {
        Files.createDirectories(folder);
        Path half = Files.writeString(folder.resolve("form-" + DraftFixture.ID + ".txt.new"), "half");
        assertThat(doctor.said("drafts").stream().filter(line -> !line.contains("others")))
                .containsExactly("mend | drafts | " + half
                        + " was never finished. Copy from it what you want to keep, then remove it.");
    }

    @Test
    void aPageThatNoDraftLeadsToIsNamed() throws IOException {
        Path page = page("haven-1");
        Path led = page("haven-2");
        FormDraft draft = new FormDraft(
                DraftFixture.episode(DraftFixture.ID), DraftFixture.THEN, "log", false, FormDraft.PAGE, "# What");
        try (FormSheet sheet = DraftFixture.drafts(haven).sheet(DraftFixture.ID)) {
            sheet.write(draft.openIn(led));
        }
        assertThat(doctor.said("drafts").stream().filter(line -> !line.contains("others")))
                .containsExactly(
                        "note | drafts | 1 that was cut short waits; haven log --resume goes on with it",
                        "mend | drafts | a page that your editor had open is still there: " + page
                                + ". Copy from it what you want to keep, then remove its folder.");
    }

    private Path page(String name) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("haven.txt"), "the letter");
    }
}
