package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.App;
import haven.TestApp;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.terminal.EntryAsker;
import haven.terminal.PlainAsker;
import haven.terminal.TypedLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A form that Ctrl-C ends.
class FormProgressTest {
    private static final EntryForm FORM =
            EntryForm.of(DraftFixture.episode(DraftFixture.ID)).update(new EntryEvent.Answered(""));

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private String interruptedAt(String line) {
        try (FormProgress progress = new FormProgress(haven.app(out, err), Beginning.anew(FORM, "log"))) {
            EntryForm ended = FORM.update(new EntryEvent.Interrupted(line));
            progress.reached(ended, line);
            progress.end();
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatAnotherWindowChangedStays() {
        haven.run("log", "no answer");
        Entry begun = haven.episodes().getFirst();
        App app = haven.app(out, err);
        EntryAsker asker = new PlainAsker(TypedLines.until(app.terminals(), app.in()), app.out());
        try (FormProgress progress = new FormProgress(app, Beginning.of(EntryForm.of(begun), "edit"))) {
            haven.run("journal", "edit", "last", "--note", "he was asleep");
            progress.keep(begun.with(Episode.URGE, "call again"), asker);
            progress.end();
        }
        assertThat(haven.episodes())
                .containsExactly(begun.with(Episode.URGE, "call again").with(Episode.NOTE, "he was asleep"));
    }

    @Test
    void aLastAnswerThatCannotBeReadWaitsInADraft() {
        try (FormProgress progress = new FormProgress(haven.app(out, err), Beginning.anew(FORM, "log"))) {
            EntryForm ended = FORM.update(new EntryEvent.Closed("sad 11"));
            progress.reached(ended, "sad 11");
            progress.end();
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The last line is no answer yet. haven log --resume goes on where you were.\n");
    }

    @Test
    void aLastAnswerThatWasRefusedOutlivesCtrlC() {
        haven.run("log", "no answer");
        Entry begun = haven.episodes().getFirst();
        EntryForm last = EntryForm.of(begun, List.of(Episode.URGE));
        EntryForm ended = last.update(new EntryEvent.Interrupted("call")).refused("call", "It cannot be kept.");
        try (FormProgress progress = new FormProgress(haven.app(out, err), Beginning.of(last, "edit"))) {
            progress.reached(ended, "call");
            progress.end();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("haven log --resume goes on where you were.\n");
    }

    @Test
    void saysHowToGoOn() {
        assertThat(interruptedAt("sad 11")).isEqualTo("haven log --resume goes on where you were.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "sad 11, '\"sad 11\" could not be kept: it is no answer yet, and no draft could be written.\n'",
        "'', ''"
    })
    void aLineThatNoDraftCanKeepIsGivenBack(String line, String said) throws IOException {
        Files.createDirectories(haven.paths().drafts().getParent());
        Files.writeString(haven.paths().drafts(), "no folder");
        assertThat(interruptedAt(line)).isEqualTo(said);
    }
}
