package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.journal.Note;
import haven.journal.NoteKind;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNoteTest {
    @TempDir
    Path home;

    private TestApp haven;
    private OpenNote open;

    @BeforeEach
    void beginToType() {
        haven = DraftFixture.in(home);
        open = new OpenNote(
                haven.app(new ByteArrayOutputStream(), new ByteArrayOutputStream()),
                DraftFixture.ID,
                line -> new Note(DraftFixture.ID, DraftFixture.STAMP, NoteKind.WIN, line, List.of("family")));
    }

    @Test
    void whatStandsInTheLineIsKeptWithAllThatOptionsSaid() {
        open.stands("called S");
        open.stands(" called Sam ");

        assertThat(haven.run("log", "--resume").out()).startsWith("Kept: win, \"called Sam\", family. ");
    }

    @Test
    void anEmptyLineLeavesNothingBehind() {
        open.stands("called S");
        open.stands("  ");

        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }
}
