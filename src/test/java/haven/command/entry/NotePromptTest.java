package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Note;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven note --prompt`: something to write about.
class NotePromptTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
    }

    private List<Entry> kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Note.KIND);
        }
    }

    private void own(String name, String text) throws IOException {
        Path folder = Files.createDirectories(haven.paths().config().resolve("prompts"));
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private void editor(String script) throws IOException {
        Path program = Files.writeString(home.resolve("editor.sh"), script + "\n");
        haven.terminals(new TestTerminals(true)).with("EDITOR", "sh " + program);
    }

    @Test
    void everyPromptIsListed() {
        assertThat(haven.run("note", "--prompt", "list")).isEqualTo(Result.said("""
                really-there       A moment when someone was really there
                this-week          This week as a chapter
                kept-promise       A small promise that was kept
                quiet-strength     Something you did that you would like to do again
                younger-self       A letter to a younger you
                other-chair        The same quarrel, told from the other chair
                old-shield         What an old way of protecting yourself was good for once
                older-than-today   An alarm that may be older than today
                unsent             A letter that need not be sent
                nothing-goes       For a day when nothing goes
                """));
    }

    @Test
    void answersStandBelowTheirQuestionsAndAreFoundByThePromptsName() {
        haven.terminals(new TestTerminals(true)).input("Rain and tea\n\nA walk\n");
        Result result = haven.run("note", "--prompt", "this", "--plain");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("What would you call this week, if it were a chapter?")
                .contains("What happened in it that mattered to you?");
        assertThat(kept().getFirst().get(Note.TEXT)).isEqualTo("""
                What would you call this week, if it were a chapter?
                Rain and tea

                What would you like the next one to begin with?
                A walk""");
        assertThat(kept().getFirst().get(Note.TAGS)).containsExactly("this-week");
        assertThat(haven.run("journal", "list", "--tag", "this-week").out()).contains("What would you call this week");
    }

    @Test
    void threeAreOfferedAndThoseWrittenToLastComeLast() {
        assertThat(haven.run("note", "--prompt", "really-there", "my aunt, once")
                        .code())
                .isZero();
        haven.terminals(new TestTerminals(true)).input("1\nMonday's chapter\n\n\n");
        Result result = haven.run("note", "--prompt", "--plain");
        assertThat(result.out()).contains("This week as a chapter", "A small promise", "would like to do again");
        assertThat(result.out()).doesNotContain("really-there");
        assertThat(kept())
                .extracting(note -> note.get(Note.TAGS))
                .containsExactlyInAnyOrder(List.of("really-there"), List.of("this-week"));
    }

    @Test
    void onANarrowScreenNoWordIsBroken() {
        haven.terminals(new TestTerminals(true)).with("COLUMNS", "40").input("\n");
        assertThat(haven.run("note", "--prompt").out()).isEqualTo("""
                1  really-there
                  A moment when someone was really there
                2  this-week
                  This week as a chapter
                3  kept-promise
                  A small promise that was kept
                Its number, another's name, list for
                all, or Enter for none: \
                Nothing was said, and nothing was kept.
                """);
    }

    @Test
    void noneIsAnAnswer() {
        haven.terminals(new TestTerminals(true)).input("\n");
        assertThat(haven.run("note", "--prompt").out()).endsWith("Nothing was said, and nothing was kept.\n");
        haven.terminals(new TestTerminals(true)).input("\n\n\n");
        assertThat(haven.run("note", "--prompt", "this-week", "--plain").out())
                .endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void aPageOfTheEditorHasTheQuestions() throws IOException {
        editor("true");
        assertThat(haven.run("note", "--prompt", "unsent", "--edit").out())
                .isEqualTo("Nothing was said, and nothing was kept.\n");
        editor("sed -i 's/^Who is it for.*/&\\nMy brother./' \"$1\"");
        assertThat(haven.run("note", "--prompt", "unsent", "--edit").code()).isZero();
        assertThat(kept().getFirst().get(Note.TEXT)).isEqualTo("Who is it for, and what was never said?\nMy brother.");
    }

    @Test
    void aPageOfAPromptThatWasCutShortBeforeAnybodyWroteIsNothing() throws IOException {
        editor("exit 3");
        assertThat(haven.run("note", "--prompt", "unsent", "--edit").err())
                .endsWith("it ended with 3. Nothing was written, and nothing was kept.\n");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
        assertThat(haven.run("log", "--resume").out()).doesNotContain("Kept");
    }

    @Test
    void aPageOfAPromptIsGoneOnWithByItsOwnQuestions() throws IOException {
        editor("sed -i 's/^Who is it for.*/&\\nMy brother./' \"$1\"; exit 3");
        assertThat(haven.run("note", "--prompt", "unsent", "--edit").err())
                .endsWith("What you wrote waits in a draft; haven log --resume opens it again.\n");
        editor("true");
        assertThat(haven.run("log", "--resume").code()).isZero();
        assertThat(kept()).singleElement().satisfies(note -> {
            assertThat(note.get(Note.TEXT)).isEqualTo("Who is it for, and what was never said?\nMy brother.");
            assertThat(note.get(Note.TAGS)).containsExactly("unsent");
        });
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void onesOwnAreReadAndTheirMistakesNamed() throws IOException {
        own("sea", "The sea\nWhat did you hear?\n");
        own("unsent", "My own letter\nTo whom?\n");
        own("wrong", "Only a title\n");
        Result list = haven.run("note", "--prompt", "list");
        assertThat(list.out()).contains("The sea\n").contains("My own letter\n").doesNotContain("need not be sent");
        String mistake = "In your prompt " + haven.paths().config().resolve("prompts/wrong.txt")
                + ", line 2: a prompt has a title and, in the lines below it, at least one question.";
        assertThat(list.err()).isEqualTo(mistake + "\n");
        assertThat(haven.run("note", "--prompt", "wrong"))
                .isEqualTo(new Result(Exit.FAILURE, "", mistake + " Mend it, or move the file away.\n"));
        assertThat(haven.run("words", "prompts").out().lines())
                .startsWith("really-there")
                .endsWith("nothing-goes", "sea")
                .doesNotContain("wrong");
    }

    @Test
    void whatIsNoPromptIsOneLine() {
        assertThat(haven.run("note", "--prompt", "youngre-self"))
                .isEqualTo(Result.refused("There is no prompt \"youngre-self\". Did you mean younger-self?"
                        + " haven note --prompt list shows them."));
        assertThat(haven.run("note", "--prompt", "o"))
                .isEqualTo(Result.refused(
                        "\"o\" could be other-chair, or old-shield, or older-than-today. Type more of it."));
        assertThat(haven.run("note", "--prompt", "unsent"))
                .isEqualTo(Result.refused("--prompt unsent asks, and there is nobody to ask here."
                        + " haven note --prompt unsent - reads the answer from standard input."));
    }

    @Test
    void thoseThatComeWithHavenAreTheFilesThereAre() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/haven/prompts"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(Prompts.BUILT_IN);
        }
    }
}
