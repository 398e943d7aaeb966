package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.VirtualPacer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was typed into a practice while the journal could not be written: it waits, or is given back.
class UnkeptPracticeTest {
    private static final String LINE = "Your practice counts, but it could not be kept.";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void refuse() throws IOException {
        haven = TestApp.in(home);
        Files.createDirectories(haven.paths().journal());
    }

    private Result run(VirtualPacer pacer, String... words) {
        return haven.terminals(new TestTerminals(true, pacer)).run(words);
    }

    private static VirtualPacer typed() {
        return new VirtualPacer()
                .line(1, "nobody likes me")
                .line(60, "she did not call")
                .line(120, "q")
                .line(125, "4");
    }

    private List<Entry> resumed() throws IOException {
        Files.delete(haven.paths().journal());
        Result resumed = haven.run("log", "--resume");
        assertThat(resumed.err()).isEmpty();
        assertThat(haven.paths().drafts()).isEmptyDirectory();
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND);
        }
    }

    @Test
    void theWordsOfAPracticeWaitUntilTheJournalIsThere() throws IOException {
        Result result = run(typed(), "practice", "reframe", "--skip", "belief");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(LINE)
                .contains("\nWhat you said waits in " + haven.paths().drafts())
                .endsWith("; haven log --resume keeps it then.\n");

        Entry kept = resumed().getFirst();
        assertThat(kept.get(Practice.DRILL)).isEqualTo("reframe");
        assertThat(kept.get(Practice.FOUND))
                .isEqualTo(List.of(new Found("thought", "nobody likes me"), new Found("for", "she did not call")));
        assertThat(kept.get(Practice.AFTER)).isEqualTo(OptionalInt.of(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice reframe --skip belief", "ground", "practice name-it", "practice gratitude"})
    void whereNoDraftCanBeKeptEitherTheyAreGivenBack(String words) throws IOException {
        Files.createDirectories(haven.paths().drafts().getParent());
        Files.createFile(haven.paths().drafts());
        Result result = run(typed(), words.split(" "));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(LINE)
                .contains("\nNot all of this is in your journal. Here it is, to copy:\n")
                .contains("\n  How strong was it after, 0 to 10?\n    4\n")
                .contains(": she did not call");
    }

    /// An episode belongs to its practices, and may stand before them.
    @Test
    void aHardMomentWaitsWithAllThatWasSaidInIt() throws IOException {
        VirtualPacer pacer = NowCommandTest.toOneMeasuredStep();
        Result result = run(pacer, "now");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(LINE)
                .endsWith("What you said waits in " + haven.paths().drafts() + "; haven log --resume keeps it then.\n");

        List<Entry> practices = resumed();
        assertThat(practices.getLast().get(Practice.FOUND)).containsExactly(new Found("see", "lamp"));
        try (Journal journal = haven.journal()) {
            Entry episode = journal.entries(Episode.KIND).getFirst();
            assertThat(episode.get(Episode.TRIGGER)).isEqualTo("no answer to my text");
            assertThat(episode.get(Episode.PRACTICES))
                    .isEqualTo(practices.stream().map(Entry::id).toList());
        }
    }

    @Test
    void aPracticeWithoutAWordWaitsToo() throws IOException {
        Result result = haven.run("breathe", "--in", "1", "--out", "1", "--cycles", "1");
        assertThat(result.err())
                .startsWith(LINE)
                .contains("\nIt waits in " + haven.paths().drafts());
        assertThat(resumed()).extracting(entry -> entry.get(Practice.BREATHS)).containsExactly(1);
    }
}
