package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.App;
import haven.TestApp;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Question;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.guide.SeriesForm;
import haven.terminal.EntryAsker;
import haven.terminal.PlainAsker;
import haven.terminal.TypedLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /// Of several entries that a command asks about, those that are left are asked about again: a draft would only be
    /// a second way to one of them.
    @ParameterizedTest
    @CsvSource({"sad 5, ''", "sad 11, 'haven log --resume goes on where you were.\n'"})
    void whatACommandAsksAboutAgainWaitsInADraftOnlyWithNewWords(String line, String said) throws IOException {
        haven.run("log", "no answer", "--feeling", "sad:5");
        List<Entry> entries = haven.episodes();
        SeriesForm form = SeriesForm.of(
                new SeriesForm.Asking() {
                    @Override
                    public List<Question> questions(List<Entry> all, int place) {
                        return List.of(Episode.FEELINGS);
                    }

                    @Override
                    public String heading(Entry entry) {
                        return "";
                    }
                },
                entries);
        Beginning beginning = new Beginning(form, false, "plan import", entries, Optional.of(() -> "Kept."));
        try (FormProgress progress = new FormProgress(haven.app(out, err), beginning)) {
            progress.reached(form, "sad 5");
            progress.reached(form.update(new EntryEvent.Interrupted(line)), line);
            progress.end();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(said);
        assertThat(haven.run().out().contains("Something waits")).isEqualTo(!said.isEmpty());
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
