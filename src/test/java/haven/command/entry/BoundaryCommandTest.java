package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Boundary;
import haven.entry.BoundaryState;
import haven.entry.Entry;
import haven.entry.Keeping;
import haven.entry.Tested;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private Entry boundary() {
        try (Journal journal = haven.journal()) {
            List<Entry> all = journal.entries(Boundary.KIND);
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(boundary().id());
        }
    }

    private Result set(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "boundary";
        System.arraycopy(words, 0, all, 1, words.length);
        return haven.run(all);
    }

    @Test
    void optionsKeepItAndPrintWhatWouldBeSaid() {
        Result kept = set(
                "I do not want to be shouted at",
                "--with",
                "Sam",
                "--fine",
                "We can talk about anything calmly",
                "--will",
                "I go out for twenty minutes.",
                "--told",
                "--print");
        assertThat(kept).isEqualTo(Result.said("""
                Kept: a boundary, NAME.
                I do not want to be shouted at. We can talk about anything calmly. I go out for twenty minutes.
                """.replace("NAME", name())));
        assertThat(boundary().get(Boundary.TOLD)).contains(LocalDate.parse("2026-11-18"));
    }

    @Test
    void inPlainLinesItAsksOneThingAfterAnother() {
        haven.terminals(new TestTerminals(true)).input("Sam\nno shouting\n\nI go out\nmaybe\nyesterday\n");
        assertThat(set("--plain", "--print")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                Where someone answers a boundary with threats, safety comes first: haven support.
                Who is it with? (initials will do)
                > What is not all right with you? (I do not want to be shouted at)
                > And what is all right? (we can talk about anything in a calm voice)
                > If it is crossed, what will you do yourself? (I go out for twenty minutes and come back)
                > Have you told them? (yes, no, or the day: yesterday; not telling is all right)
                > It is yes, no or a day such as yesterday or 2026-11-18. An empty line skips the question.
                Have you told them? (yes, no, or the day: yesterday; not telling is all right)
                > Kept: a boundary, NAME.
                No shouting. I go out.
                """.replace("NAME", name())));
        assertThat(boundary().get(Boundary.TOLD)).contains(LocalDate.parse("2026-11-17"));
    }

    @Test
    void whatOptionsSaidIsNotAskedAgain() {
        haven.terminals(new TestTerminals(true)).input("Sam\n\nI go out\n");
        assertThat(set("no shouting", "--told", "--plain").out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                Where someone answers a boundary with threats, safety comes first: haven support.
                Who is it with? (initials will do)
                > And what is all right? (we can talk about anything in a calm voice)
                > If it is crossed, what will you do yourself? (I go out for twenty minutes and come back)
                > Kept: a boundary, NAME.
                """.replace("NAME", name()));
        assertThat(boundary().get(Boundary.TOLD)).contains(LocalDate.parse("2026-11-18"));
    }

    @Test
    void whatIsToldAsJsonIsHandedOver() {
        haven.input("{\"notFine\": \"no shouting\", \"will\": \"I go out\", \"with\": [\"Sam\"]}");
        assertThat(set("--json", "-", "--print")).isEqualTo(Result.said("""
                Kept: a boundary, NAME.
                No shouting. I go out.
                """.replace("NAME", name())));
    }

    @Test
    void whatWasCutOffGoesOnWhereItWas() {
        Entry begun = DraftFixture.entry(Boundary.KIND, DraftFixture.ID).with(Boundary.NOT_FINE, "no shouting");
        DraftFixture.leave(haven, begun, "boundary", false, "will", "I go");
        haven.terminals(new TestTerminals(true)).input("\n\n");
        assertThat(set("--resume", "--plain").out()).contains("So far: I go (Enter keeps it)\n");
        assertThat(boundary().get(Boundary.WILL)).isEqualTo("I go");
        assertThat(boundary().get(Boundary.NOT_FINE)).isEqualTo("no shouting");
    }

    @Test
    void whatWasDoneIsNotLostWhereThatWasCutOff() {
        set("no shouting", "--will", "I go out");
        set("--held", "--no-input");
        DraftFixture.leave(haven, boundary(), "boundary", true, "did", "I went");
        haven.terminals(new TestTerminals(true)).input("\n");
        assertThat(set("--resume", "--plain").out()).contains("What did you do?\nSo far: I went (Enter keeps it)\n");
        assertThat(boundary().get(Boundary.TIMES))
                .containsExactly(new Tested(LocalDate.parse("2026-11-18"), Keeping.HELD, "I went"));
    }

    @Test
    void eachTimeIsNotedAndListed() {
        set("no shouting", "--with", "Sam", "--will", "I go out");
        set("--held", "--did", "I went out, and came back", "--at", "yesterday");
        haven.terminals(new TestTerminals(true)).input("I stayed\n");
        assertThat(set("--crossed", "--plain").out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                no shouting
                What did you do?
                > Kept: a boundary, NAME.
                """.replace("NAME", name()));
        set("--told", "--at", "2026-11-01");
        Entry boundary = boundary();
        assertThat(boundary.get(Boundary.TIMES))
                .containsExactly(
                        new Tested(LocalDate.parse("2026-11-17"), Keeping.HELD, "I went out, and came back"),
                        new Tested(LocalDate.parse("2026-11-18"), Keeping.CROSSED, "I stayed"));
        assertThat(boundary.get(Boundary.TOLD)).contains(LocalDate.parse("2026-11-01"));
        Result list = set();
        assertThat(list.out().replaceFirst("  \\p{XDigit}{5} ", "  aaaaa ")).isEqualTo("""
                boundaries
                  aaaaa   Sam   no shouting   I go out   held 1, crossed 1, last 18 November
                After a time when it was tested: haven boundary --held NAME, or --partly, or --crossed.
                """);
        assertThat(haven.run("journal", "search", "came back").out()).contains("no shouting");
        assertThat(haven.run("undo").code()).isZero();
    }

    @Test
    void whatNoneOfThemSaysTakesNoRoomInTheList() {
        set("no shouting", "--no-input");
        set("--held", "--did", "I went out");
        assertThat(set().out()).startsWith("""
                boundaries
                  NAME   no shouting   held 1, last 18 November
                """.replace("NAME", name()));
    }

    @Test
    void whichOneIsMeantIsNotGuessed() {
        set("no shouting", "--will", "I go out");
        haven.at("2026-11-18T21:40+01:00[Europe/Berlin]");
        set("no calls at night", "--will", "I put it away");
        assertThat(set("--held").err()).isEqualTo("Which boundary is meant? haven boundary lists the names.\n");
        assertThat(set("--held", "last").code()).isZero();
        assertThat(set("--let-go", "last").code()).isZero();
        assertThat(set().out()).contains("no shouting").doesNotContain("night");
        assertThat(set("--held", "--crossed").code()).isEqualTo(2);
        assertThat(set("x", "--did", "y").code()).isEqualTo(2);
        assertThat(set("--held", "--with", "y").code()).isEqualTo(2);
    }

    @Test
    void whatWasLetGoIsListedNoMoreAndNothingIsKeptOfNothing() {
        assertThat(set().err())
                .isEqualTo("There is nothing to keep yet. For example: haven boundary \"I do not want to be shouted"
                        + " at\" --will \"I go out for twenty minutes\".\n");
        assertThat(set("--held").err())
                .isEqualTo("There is no such boundary. haven journal list --kind boundary shows what you kept.\n");
        set("no shouting", "--will", "I go out");
        set("--let-go");
        assertThat(boundary().get(Boundary.STATE)).isEqualTo(BoundaryState.LET_GO);
        assertThat(haven.run("week", "--for", "therapist", "--yes").out()).doesNotContain("shouting");
    }

    @Test
    void asJsonAndAsTablesItComesBack() {
        set("no shouting", "--with", "Sam", "--will", "I go out", "--told");
        set("--partly", "--did", "I said it; then: I left, late");
        Entry before = boundary();
        String json = haven.run("journal", "show", "last", "--json").out();
        Path tables = home.resolve("tables");
        assertThat(haven.run("export", "--format", "csv", "-o", tables.toString())
                        .code())
                .isZero();
        haven.run("journal", "rm", "last", "--forever", "--yes");
        assertThat(haven.input(json).run("boundary", "--json", "-").code()).isZero();
        assertThat(boundary()).isEqualTo(before);
        assertThat(tables.resolve("boundaries.csv")).exists();
        haven.run("journal", "rm", "last", "--forever", "--yes");
        assertThat(haven.run("import", tables.toString()).code()).isZero();
        assertThat(boundary()).isEqualTo(before);
    }
}
