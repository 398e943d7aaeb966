package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Feeling;
import haven.entry.Initials;
import haven.entry.Promise;
import haven.entry.Redaction;
import haven.entry.Sharing;
import haven.guide.EntryPage;
import haven.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kind of entry is described once: one that haven does not know goes through everything.
class MadeUpKindTest {
    private static final String[] PROMISE = {
        "promise",
        "call",
        "the",
        "landlord",
        "--to",
        "Sam Miller, Alex",
        "--by-day",
        "2026-12-01",
        "--how-sure",
        "70%",
        "--strain",
        "6",
        "--kept",
        "PART",
        "--times",
        "2",
        "--stir",
        "anxious:8,torn",
        "--took",
        "90.5",
        "--practice",
        "last"
    };

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private TestApp haven;
    private TestApp other;

    @BeforeEach
    void begin() {
        haven = madeUp(home);
        other = madeUp(elsewhere).seed(5);
        haven.run("breathe", "--plain", "--in", "0.5", "--out", "0.5", "--cycles", "1");
    }

    private static TestApp madeUp(Path home) {
        return TestApp.in(home).echoing().schema(MadeUp.SCHEMA).commands(MadeUp.COMMANDS);
    }

    private Entry promise() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Promise.KIND).getLast();
        }
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(promise().id());
        }
    }

    @Test
    void options() {
        Result said = haven.run(PROMISE);
        assertThat(said)
                .isEqualTo(Result.said("Kept: \"call the landlord\", Sam Miller, Alex, strain 6. " + name() + "\n"));
        Entry promise = promise();
        assertThat(promise.get(Promise.WHAT)).isEqualTo("call the landlord");
        assertThat(promise.get(Promise.TO)).containsExactly("Sam Miller", "Alex");
        assertThat(promise.get(Promise.BY)).contains(LocalDate.of(2026, 12, 1));
        assertThat(promise.get(Promise.SURE)).hasValue(70);
        assertThat(promise.get(Promise.STRAIN)).hasValue(6);
        assertThat(promise.get(Promise.KEPT)).contains(Acted.PARTLY);
        assertThat(promise.get(Promise.TIMES)).isEqualTo(2);
        assertThat(promise.get(Promise.STIRRED))
                .containsExactly(new Feeling("anxious", OptionalInt.of(8)), new Feeling("torn", OptionalInt.empty()));
        assertThat(promise.get(Promise.TOOK)).contains(Duration.ofMillis(90_500));
        assertThat(promise.get(Promise.PRACTICES)).hasSize(1);
        assertThat(haven.run("promise", "x", "--how-sure", "101").err())
                .isEqualTo("--how-sure \"101\": percentage is a whole number from 0 to 100, not 101.\n");
    }

    @Test
    void listShowAndSearch() {
        haven.run(PROMISE);
        String name = name();
        String line = name + "   Wed 18 Nov 21:30   promise   6   call the landlord\n";
        for (String[] words : new String[][] {
            {"journal", "list", "--kind", "promise"},
            {"journal", "search", "landlord"},
            {"journal", "list", "--with", "sam miller"},
            {"journal", "list", "--feeling", "Torn"},
            {"journal", "list", "--min", "6"}
        }) {
            assertThat(haven.run(words)).as(String.join(" ", words)).isEqualTo(Result.said(line));
        }
        assertThat(haven.run("journal", "show", name).out()).startsWith("Promise " + name + """


                        When
                          Wednesday 18 November 2026, 21:30 (Europe/Berlin)
                        What did you promise?
                          call the landlord
                        To whom?
                          Sam Miller, Alex
                        By which day?
                          2026-12-01
                        How sure are you, 0 to 100?
                          70
                        How hard is it, 0 to 10?
                          6
                        Was it kept?
                          partly
                        How often?
                          2
                        What did it stir?
                          anxious 8, torn
                        How many seconds did it take?
                          1 minute 30 seconds
                        What you practised for it
                        """);
    }

    @Test
    void editUndoRedoAndHistory() {
        haven.run(PROMISE);
        Entry before = promise();
        assertThat(haven.run("journal", "edit", name(), "--kept", "yes", "--stir", "", "--to", "Kim")
                        .code())
                .isZero();
        Entry after = promise();
        assertThat(after)
                .isEqualTo(before.with(Promise.KEPT, Optional.of(Acted.YES))
                        .with(Promise.STIRRED, List.of())
                        .with(Promise.TO, List.of("Kim")));
        assertThat(haven.run("journal", "history", name()).out()).contains("""
                  Was it kept? partly → yes
                """, """
                  What did it stir? anxious 8, torn → (nothing)
                """);
        haven.run("undo");
        assertThat(promise()).isEqualTo(before);
        haven.run("undo");
        assertThat(haven.run("journal", "list", "--kind", "promise").out()).doesNotContain("landlord");
        haven.run("undo", "--redo");
        assertThat(promise()).isEqualTo(before);
        haven.run("undo", "--redo");
        assertThat(promise()).isEqualTo(after);
        assertThat(haven.run("journal", "edit", name(), "--urge", "x").err())
                .isEqualTo("A promise has no --urge; nothing was changed. It has --what, --to, --by-day, --how-sure,"
                        + " --strain, --kept, --times, --stir, --took, --practice and --at.\n");
    }

    @Test
    void outAndBackByteForByte() throws IOException {
        haven.run(PROMISE);
        String exported = haven.run("export").out();
        List<String[]> ways =
                List.of(new String[] {"export"}, new String[] {"journal", "list", "--json"}, new String[] {
                    "journal", "list", "--format", "csv"
                });
        for (String[] way : ways) {
            other = madeUp(Files.createTempDirectory(elsewhere, "home")).seed(5);
            Path file = Files.writeString(
                    Files.createTempFile(elsewhere, "out", ""), haven.run(way).out());
            assertThat(other.run("import", file.toString()).err()).isEmpty();
            assertThat(other.run("export").out()).as(String.join(" ", way)).isEqualTo(exported);
        }
        Path tables = elsewhere.resolve("tables");
        haven.run("export", "--format", "csv", "-o", tables.toString());
        other = madeUp(Files.createTempDirectory(elsewhere, "home")).seed(5);
        assertThat(other.run("import", tables.toString()).err()).isEmpty();
        assertThat(other.run("export").out()).isEqualTo(exported);
    }

    @Test
    void aPageOfItIsRead() {
        haven.run(PROMISE);
        EntryPage page = EntryPage.of(promise());
        EntryPage.Read read = page.read(page.text()
                .replace("Sam Miller, Alex", "Kim\nSam")
                .replace("\n70\n", "\n40 %\n")
                .replace("2026-12-01\n\n#", "tomorrow\n\n#"));
        assertThat(read.mistakes())
                .extracting(EntryPage.Mistake::what)
                .containsExactly("It is a date such as \"2026-11-20\".");
        assertThat(read.entry())
                .isEqualTo(promise().with(Promise.TO, List.of("Kim", "Sam")).with(Promise.SURE, OptionalInt.of(40)));
    }

    @Test
    void theWeekTellsOfIt() {
        haven.run(PROMISE);
        assertThat(haven.run("week").out()).contains("""
                promises    ·   ·   1
                """, """
                promises   "call the landlord"
                """);
        assertThat(haven.run("week", "--format", "markdown").out()).contains("## Promises\n");
        assertThat(haven.run("week", "--json").out()).contains("""
                  "promises": {
                    "count": 1,
                    "lines": [ {
                      "day": "2026-11-18",
                      "text": "call the landlord"
                    } ]
                  },
                """);
    }

    @Test
    void redaction() {
        haven.run(PROMISE);
        Redaction redaction = new Redaction(
                Redaction.names(List.of(Promise.KIND), Set.of(Sharing.FIGURES, Sharing.NAMES)), Initials.NONE);
        assertThat(redaction.of(promise()))
                .isEqualTo(promise()
                        .with(Promise.WHAT, "")
                        .with(Promise.TO, List.of("S. M.", "A."))
                        .with(Promise.STIRRED, List.of())
                        .with(Promise.PRACTICES, List.of()));
        assertThat(redaction.hidden(promise())).containsExactly(Promise.WHAT, Promise.STIRRED, Promise.PRACTICES);
    }

    @Test
    void whatLacksSomethingIsFinished() {
        haven.run("promise", "call", "Sam");
        assertThat(haven.run("promise", "--finish").err())
                .isEqualTo("--finish asks, and there is nobody to ask here. Use it in a terminal.\n");
        haven.run("journal", "edit", name(), "--kept", "no");
        assertThat(haven.run("promise", "--finish")).isEqualTo(Result.said("Nothing is unfinished.\n"));
    }
}
