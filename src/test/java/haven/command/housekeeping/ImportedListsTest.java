package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.journal.JournalFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a list gives to other programs is what an import reads: the same entries, byte for byte.
class ImportedListsTest {
    @TempDir
    Path home;

    private TestApp haven;
    private TestApp another;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
        another = TestApp.in(home.resolve("another"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal list --json",
                "journal show a b c d --json",
                "journal list --format csv",
                "journal show a b c d --format csv"
            })
    void allEntriesOfTheJournalComeAcross(String command) {
        JournalFixture.fill(haven);
        another.input(haven.run(command.split(" ")).out());
        assertThat(another.run("import", "-").out()).startsWith("4 new, 0 the same.\n");
        assertThat(another.run("export")).isEqualTo(haven.run("export"));
    }

    @Test
    void oneEntryComesAcross() {
        haven.run("note", "called Sam back", "--win", "--tag", "family");
        another.input(haven.run("journal", "show", "last", "--json").out());
        assertThat(another.run("import", "-")).isEqualTo(Result.said("1 new, 0 the same.\nIt brought in 1 note.\n"));
        assertThat(another.run("export")).isEqualTo(haven.run("export"));
    }

    @Test
    void allThingsOfTheToolkitComeAcross() {
        haven.run("toolkit", "add", "tea", "--note", "the smoky one", "--helps", "after a hard call");
        haven.run("toolkit", "add", "person", "Zoë");
        haven.run("toolkit", "add", "box");
        haven.run("toolkit", "used", "tea");
        haven.run("breathe", "box", "--cycles", "1");
        another.input(haven.run("toolkit", "list", "--json").out());
        assertThat(another.run("import", "-").out()).startsWith("3 new, 0 the same.\n");
        assertThat(things(another)).hasSize(3).isEqualTo(things(haven));
    }

    /// The practice stays where it is.
    private static List<String> things(TestApp app) {
        return app.run("export")
                .out()
                .lines()
                .filter(line -> line.contains("\"kind\":\"toolkit\""))
                .toList();
    }
}
