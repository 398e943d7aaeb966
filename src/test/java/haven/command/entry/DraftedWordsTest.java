package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.TestApp;
import haven.TestApp.Result;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.draft.PrivatePage;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.guide.EntryForm;
import haven.guide.EntryPage;
import haven.journal.Journal;
import haven.journal.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in a draft are never lost: neither with the entry they belong to, nor over a newer state of it.
class DraftedWordsTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = DraftFixture.in(home);
    }

    private void editor(String script) throws IOException {
        haven.with("EDITOR", "sh " + Files.writeString(home.resolve("editor.sh"), script + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "older"})
    void aLineOutlivesAJournalWithoutItsEntry(String journal) throws IOException {
        switch (journal) {
            case "older" -> haven.run("log", "something else");
            case "empty" -> {
                Files.createDirectories(haven.paths().journal().getParent());
                Files.createFile(haven.paths().journal());
            }
            default -> {}
        }
        Path draft = DraftFixture.leave(haven, DraftFixture.ID, "log", true, "feeling", "sad 11");
        assertThat(haven.input("").run("log", "--plain").out()).contains("You were in the middle of ");
        assertThat(draft).exists();
        haven.input("sad 4\n");
        assertThat(haven.run("log", "--resume", "--plain").out())
                .contains("So far: sad 11 (Enter keeps it)\n")
                .endsWith("Kept: sad 4. 01234\n");
        assertThat(draft).doesNotExist();
    }

    @Test
    void aPageOutlivesItsJournal() throws IOException {
        haven.run("log", "no answer");
        editor("sed -i 's/^no answer$/silence/' \"$1\"; exit 1");
        haven.run("journal", "edit", "last", "--edit");
        Files.delete(haven.paths().journal());
        editor("true");
        haven.run("log", "silent otherwise");
        assertThat(haven.run("log", "--resume").out()).contains("\"silence\".");
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .contains("silence");
    }

    @Test
    void aPageThatWasLeftIsGoneOnWithWhoeverEditsItsEntry() throws IOException {
        haven.run("log", "no answer");
        editor("sed -i 's/^no answer$/silence/' \"$1\"; exit 1");
        haven.run("journal", "edit", "last", "--edit");
        editor("sed -i 's/^silence$/& again/' \"$1\"");
        Result result = haven.run("journal", "edit", "last", "--edit");
        assertThat(result.err()).isEqualTo("You were in the middle of this one; here it is as you left it.\n");
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("silence again");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"log --finish --plain", "journal edit last --plain"})
    void aLineThatWasLeftIsGoneOnWithWhoeverAsksForItsEntry(String command) {
        DraftFixture.leaveALine(haven, "feeling", "sad 4");
        Result result = haven.input("\n").run(command.split(" "));
        assertThat(result.err()).isEqualTo("You were in the middle of this one; here it is as you left it.\n");
        assertThat(haven.episodes().getFirst().get(Episode.FEELINGS))
                .containsExactly(new Feeling("sad", OptionalInt.of(4)));
    }

    @Test
    void aPageThatStandsAsItWasOpenedWaitsForNobody() throws IOException {
        haven.run("log", "no answer");
        String text = EntryPage.of(haven.episodes().getFirst()).text();
        Path draft = DraftFixture.leave(haven, haven.episodes().getFirst(), "edit", true, FormDraft.PAGE, text);
        assertThat(haven.run("log", "--resume").out())
                .isEqualTo("There is nothing to go on with: nothing was left in the middle.\n");
        assertThat(draft).doesNotExist();
    }

    @Test
    void aLineOfAnotherKindOfEntryThatIsGoneMakesItAnew() {
        Entry note = DraftFixture.entry(Note.KIND, DraftFixture.ID).with(Note.TAGS, List.of("family"));
        Path draft = DraftFixture.leave(haven, note, "edit", true, "text", "so much to say");
        haven.input("\n\n\n");
        assertThat(haven.run("log", "--resume", "--plain").out())
                .contains("What is it?\nSo far: so much to say (Enter keeps it)\n")
                .endsWith("Kept: \"so much to say\", family. 01234\n");
        assertThat(draft).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "feeling, sad 4, 'Kept: \"no answer\", sad 4, distress 7.', ''",
        "feeling, sad 11, 'Kept: \"no answer\", distress 7.', sad 11",
        "note, so it is, 'Kept: \"no answer\", distress 7.', so it is"
    })
    void whoeverAsksNoMoreKeepsTheLine(String question, String line, String said, String note) {
        String name = DraftFixture.leaveALine(haven, question, line);
        haven.clock().advance(Duration.ofMinutes(1));
        assertThat(haven.input("x\n").run("log", "--plain").out()).contains(said + " " + name + "\n");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.NOTE))
                .containsExactly(note);
    }

    @Test
    void whatTheJournalRefusesIsNamedAndStaysAndTheOthersAreKept() throws IOException {
        Drafts drafts = DraftFixture.drafts(haven);
        Entry refused = DraftFixture.episode("019a2b3c-0000-7000-8000-000000000001")
                .with(Episode.TRIGGER, "silence")
                .with(Episode.PRACTICES, List.of("019a2b3c-0000-7000-8000-00000000dead"));
        Entry good =
                DraftFixture.episode("019a2b3c-0000-7000-8000-0123456789ab").with(Episode.TRIGGER, "no answer");
        Path file = drafts.keep(refused, DraftFixture.THEN);
        drafts.keep(good, DraftFixture.THEN);
        DraftFixture.leave(haven, "019a2b3c-0000-7000-8000-0223456789ab", "log", true, "trigger", "loud words");

        Result resumed = haven.input("\n").run("log", "--resume", "--plain");

        assertThat(resumed.code()).isOne();
        assertThat(resumed.out()).startsWith("Kept: \"no answer\". 01234\n").contains("Kept: \"loud words\".");
        assertThat(resumed.err())
                .startsWith("The draft " + file + " could not be kept: ")
                .endsWith(". It was left as it is.\n");
        assertThat(file).exists();
    }

    @Test
    void aPageThatWasLeftGoesOverNoNewerState() throws IOException {
        haven.run("log", "no answer");
        editor("sed -i 's/^no answer$/silence/' \"$1\"; exit 1");
        haven.run("journal", "edit", "last", "--edit");
        haven.clock().advance(Duration.ofMinutes(1));
        haven.run("journal", "edit", "last", "--trigger", "a long wait");
        haven.clock().advance(Duration.ofMinutes(1));
        // Left once more, it is no newer for that.
        assertThat(haven.run("log", "--resume").code()).isOne();
        editor("true");
        assertThat(haven.run("log", "--resume").out()).contains("\"silence\".", " since, so it stays as it is");
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactlyInAnyOrder("a long wait", "silence");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void aPageKeepsNoEntryThatWasTakenOutMeanwhile() throws IOException {
        haven.run("log", "no answer");
        Path journal = haven.paths().journal();
        Path empty = home.resolve("empty.db");
        try (Journal other = Journal.open(Schema.BUILT_IN, empty, DraftFixture.THEN, () -> {})) {
            assertThat(other.changes(1)).isEmpty();
        }
        editor("cp " + empty + " " + journal + "; sed -i 's/^no answer$/silence/' \"$1\"");
        Result result = haven.run("journal", "edit", "last", "--edit");
        assertThat(result)
                .isEqualTo(Result.failed("Not all of this is in your journal. Here it is, to copy:\n"
                        + "  What happened?\n    silence\n"
                        + "This entry was taken out in another window. It stays out."));
        assertThat(haven.episodes()).isEmpty();
    }

    @Test
    void aFormKeepsNoEntryThatWasTakenOutMeanwhile() {
        haven.run("log", "no answer");
        Entry gone = haven.episodes().getFirst();
        try (Journal journal = haven.journal()) {
            journal.deleteForever(gone.id());
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (FormProgress progress = new FormProgress(
                haven.app(new ByteArrayOutputStream(), err), Beginning.of(EntryForm.of(gone), "edit"))) {
            assertThatThrownBy(() -> progress.end()).hasMessage("This entry was taken out in another window.");
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("  What happened?\n    no answer\n");
        assertThat(haven.episodes()).isEmpty();
    }

    @Test
    void aPageThatCannotBeReadWhenTheProgramEndsStays() throws IOException {
        PrivatePage page = PrivatePage.open(home, "silence", text -> true);
        Files.delete(page.file());
        Files.createDirectory(page.file());
        page.close();
        assertThat(page.file()).exists();
    }
}
