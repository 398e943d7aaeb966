package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
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

class NoteCommandTest {
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

    private Entry note() {
        assertThat(kept()).hasSize(1);
        return kept().getFirst();
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(note().id());
        }
    }

    @Test
    void wordsAreKept() {
        assertThat(haven.run("note", "called", "Sam", "back", "--win", "--tag", "family", "--tag", "phone"))
                .isEqualTo(Result.said("Kept: win, \"called Sam back\", family, phone. %s\n".formatted(name())));
        assertThat(note().get(Note.ABOUT)).isEqualTo(NoteKind.WIN);
        assertThat(note().get(Note.TEXT)).isEqualTo("called Sam back");
        assertThat(note().get(Note.TAGS)).containsExactly("family", "phone");
    }

    @Test
    void asJsonItComesBack() {
        haven.run("note", "called", "Sam", "back", "--win", "--tag", "family");
        Entry before = note();
        String json = haven.run("journal", "show", "last", "--json").out();
        haven.run("journal", "rm", "last", "--forever", "--yes");
        assertThat(haven.input(json).run("note", "--json", "-"))
                .isEqualTo(Result.said("Kept: win, \"called Sam back\", family. %s\n".formatted(name())));
        assertThat(note()).isEqualTo(before);
        assertThat(haven.input("{\"about\": \"win\"}")
                        .run("note", "--json", "-")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(haven.input(json).run("note", "--json", "-", "--win").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatTheTerminalCannotShowIsKeptWhole() {
        haven.showing(StandardCharsets.US_ASCII);
        assertThat(haven.run("note", "Zoë 猫"))
                .isEqualTo(new Result(
                        Exit.OK,
                        "Kept: \"Zo? ?\". %s\n".formatted(name()),
                        "It is kept as you wrote it; this terminal cannot show all of it.\n"));
        assertThat(note().get(Note.TEXT)).isEqualTo("Zoë 猫");
        assertThat(haven.run("note", "cafe").out())
                .startsWith("Kept: \"cafe\".")
                .containsOnlyOnce("\n");
    }

    @Test
    void anotherTimeIsSaidAsItWasUnderstood() {
        assertThat(haven.run("note", "the light on the river", "--gratitude", "--at", "yesterday 8am"))
                .isEqualTo(Result.said("Kept for Tuesday 2026-11-17 08:00: gratitude, \"the light on the river\". %s\n"
                        .formatted(name())));
    }

    @Test
    void aDateThatIsStillToComeIsSaidToBe() {
        assertThat(haven.run("note", "the concert", "--at", "20 december 2026 8pm"))
                .isEqualTo(Result.said("Kept for Sunday 2026-12-20 20:00, which is still to come: \"the concert\". %s\n"
                        .formatted(name())));
        assertThat(haven.run("journal", "edit", "last", "--tag", "music").out())
                .startsWith("Kept for Sunday 2026-12-20 20:00, which is still to come: \"the concert\", music. ");
    }

    @Test
    void standardInputMayHaveManyLines() {
        haven.input("\nDear Sam,\r\n\n  it rained.\n\n");

        assertThat(haven.run("note", "-").out()).startsWith("Kept: \"Dear Sam, it rained.\". ");
        assertThat(note().get(Note.TEXT)).isEqualTo("Dear Sam,\n\n  it rained.");
    }

    @Test
    void standardInputThatIsNoTextIsRefused() {
        assertThat(haven.input("a".repeat(1_000_001)).run("note", "-"))
                .isEqualTo(Result.refused("This is too long: an entry has 1 MB of text at most. Nothing was written."));
        assertThat(haven.input("  \n").run("note", "-"))
                .isEqualTo(Result.refused("There is nothing to keep yet. Say it, for example: haven note \"called Sam"
                        + " back\" --win."));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --no-input         | There is nothing to keep yet. Say it, for example: haven note "called Sam back" --win.
            - x                | haven note - takes no words beside it. It reads them from standard input; nothing was kept.
            x --win --gratitude | --win and --gratitude are two kinds of note. Give one of them.
            x --at soonish     | --at "soonish" is not a time haven can read. Try "yesterday 21:30", "2 hours ago" or "2026-11-20 14:05".
            """)
    void whatIsNoNoteIsOneLine(String words, String line) {
        assertThat(haven.run(("note " + words).split(" "))).isEqualTo(Result.refused(line));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -           | What would you like to keep?
            --win       | What went well, however small?
            --gratitude | What are you thankful for?
            """)
    void withoutWordsItAsks(String option, String question) {
        haven.terminals(new TestTerminals(true)).input("<\nthe light on the river\n");
        Result result = option == null ? haven.run("note", "--plain") : haven.run("note", "--plain", option);

        assertThat(result.out()).contains(question + "\n> ").contains("\"the light on the river\". " + name());
        assertThat(note().get(Note.TEXT)).isEqualTo("the light on the river");
    }

    @Test
    void anEmptyAnswerKeepsNothing() {
        haven.terminals(new TestTerminals(true)).input("\n");

        Result result = haven.run("note", "--plain");
        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void whatCannotBeKeptWaits() throws IOException {
        Files.createDirectories(haven.paths().data());
        Files.writeString(haven.paths().journal(), "this is not a database, but long enough to look at".repeat(30));
        haven.terminals(new TestTerminals(true)).input("called Sam back\n");

        Result result = haven.run("note", "--plain", "--win");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("is damaged, or is not a journal")
                .contains(" What you said waits in " + haven.paths().drafts());
        assertThat(haven.run("note", "rain").err()).contains(" What you said waits in ");

        Files.delete(haven.paths().journal());
        assertThat(haven.run("log", "--resume").out()).contains("Kept: win, \"called Sam back\".", "Kept: \"rain\".");
    }
}
