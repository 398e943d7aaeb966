package haven.command.others;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.TimeOut;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.Tty.TtyEvent;
import haven.terminal.VirtualPacer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It is 21:30 in Berlin.
class TimeoutCommandTest {
    private static final String WORDS = """
            To say first, one of these:
            I need a break. I will be back at 22:00.
            I want to sort this out with you, and I can't right now. I will be back at 22:00.
            This is getting too much for me. I am going to calm down, and I will be back at 22:00.
            I don't want to say something that I'd be sorry for. Let's go on at 22:00.
            I am not leaving you with this. I need a pause, and I am back at 22:00.
            I need a break now. I will say when I can go on.
            """;
    private static final String KEYS =
            "Enter breathes for two minutes, g grounds, b when you are back, d drops it, h help lines, q leaves this."
                    + " Press Enter after a letter.\n";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> timeOuts() {
        try (Journal journal = haven.journal()) {
            return journal.entries(TimeOut.KIND);
        }
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(timeOuts().getLast().id());
        }
    }

    private TestApp asked(VirtualPacer pacer) {
        return haven.terminals(new TestTerminals(true, pacer));
    }

    @Test
    void itBeginsAndIsKeptAtOnce() {
        Result begun = haven.run("timeout", "--with", "Sam");
        assertThat(begun).isEqualTo(Result.said("""
                Kept: a time-out, %s.
                To say first: "I need a break. I will be back at 22:00."
                With someone who frightens you, safety comes first: haven support.
                Time-out until 22:00, 30 min left. When you are back, or to drop it: haven timeout --here, or --let-go
                """.formatted(name())));
        assertThat(timeOuts()).singleElement().satisfies(timeOut -> {
            assertThat(timeOut.get(TimeOut.WITH)).containsExactly("Sam");
            assertThat(timeOut.get(TimeOut.BACK_BY))
                    .hasValue(timeOut.stamp().at().plusSeconds(1800));
            assertThat(timeOut.says(TimeOut.CAME_BACK)).isFalse();
        });
    }

    @Test
    void itRunsOnAndHavenAloneSaysSoUntilADayIsOver() {
        haven.run("timeout", "--back", "45m");
        haven.at("2026-11-18T21:50+01:00[Europe/Berlin]");
        assertThat(haven.run("timeout").out())
                .isEqualTo(
                        "Time-out until 22:15, 25 min left. When you are back, or to drop it: haven timeout --here, or --let-go\n");
        assertThat(haven.run().out()).contains("\nA time-out until 22:15: haven timeout\n");
        haven.at("2026-11-19T00:10+01:00[Europe/Berlin]");
        assertThat(haven.run("timeout").out())
                .isEqualTo("It was until 22:15; going back is up to you: haven timeout --here, or --let-go\n");
        assertThat(haven.run().out())
                .contains("A time-out was until 22:15; going back is up to you:\nhaven timeout --here, or --let-go");
        assertThat(timeOuts()).hasSize(1);
        haven.at("2026-11-19T22:20+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain("time-out");
        assertThat(haven.run("timeout", "--here"))
                .isEqualTo(Result.failed("No time-out is running. haven timeout begins one."));
    }

    @Test
    void comingBackIsKeptLateOrNot() {
        haven.run("timeout");
        haven.at("2026-11-18T21:52+01:00[Europe/Berlin]");
        assertThat(haven.run("timeout", "--here", "--note", "a walk").out())
                .isEqualTo("Kept: a time-out, %s.\nBack at 21:52. You had said 22:00.\n".formatted(name()));
        assertThat(timeOuts().getLast().get(TimeOut.NOTE)).isEqualTo("a walk");
        haven.run("timeout", "--back", "10m");
        haven.at("2026-11-18T22:30+01:00[Europe/Berlin]");
        assertThat(haven.run("timeout", "--here", "--at", "22:20").out())
                .endsWith("\nBack at 22:20. You had said 22:02.\n");
        assertThat(haven.run("journal", "show", "last").out()).contains("Back by", "22:02", "Back at", "22:20");
        assertThat(haven.run("journal", "list", "--kind", "time-out").out())
                .contains("until 22:00, back at 21:52", "until 22:02, back at 22:20");
    }

    @Test
    void oneThatIsDroppedIsBroughtUpNoMoreAndAnotherMayBegin() {
        haven.run("timeout", "--with", "Sam");
        haven.at("2026-11-18T22:10+01:00[Europe/Berlin]");
        assertThat(haven.run("timeout", "--let-go", "--at", "22:00"))
                .isEqualTo(Result.refused("--let-go takes no --at. See haven timeout --help."));
        assertThat(haven.run("timeout", "--let-go", "--note", "at my sister's").out())
                .isEqualTo("Kept: a time-out, %s.\nDropped: nothing more is said of it, and you need not go back.\n"
                        .formatted(name()));
        assertThat(haven.run().out()).doesNotContain("time-out", "haven timeout");
        assertThat(haven.run("timeout", "--here"))
                .isEqualTo(Result.failed("No time-out is running. haven timeout begins one."));
        assertThat(haven.run("journal", "show", "last").out()).contains("let go", "at my sister's");
        assertThat(haven.run("journal", "list", "--kind", "time-out").out()).contains("let go");
        haven.run("undo");
        assertThat(haven.run().out()).contains("A time-out was until 22:00; going back is up to you:");
        haven.run("timeout", "--let-go");
        assertThat(haven.run("timeout").out()).contains("Time-out until 22:40, 30 min left.");
        assertThat(timeOuts()).hasSize(2);
    }

    @Test
    void aKeyDropsItAndAnotherShowsWhoCanHelp() {
        VirtualPacer pacer = new VirtualPacer()
                .line(60, "h")
                .line(70, "")
                .line(80, "?")
                .line(90, "")
                .line(100, "d");
        String out = asked(pacer).run("timeout", "--plain").out();
        assertThat(out)
                .contains("c lists countries, Enter goes back:", "d: drop your time-out: you need not go back\n")
                .endsWith("\nDropped: nothing more is said of it, and you need not go back.\n");
        assertThat(haven.run().out()).doesNotContain("time-out");
        try (Journal journal = haven.journal()) {
            assertThat(journal.entries(Practice.KIND)).isEmpty();
        }
    }

    @Test
    void aLongerOneIsCountedFromNowAndNothingElseIsLost() {
        haven.run("timeout", "--with", "Sam");
        haven.at("2026-11-18T21:58+01:00[Europe/Berlin]");
        assertThat(haven.run("timeout", "--back", "20m", "--note", "needs a walk")
                        .out())
                .endsWith(
                        "\nTime-out until 22:18, 20 min left. When you are back, or to drop it: haven timeout --here, or --let-go\n");
        assertThat(timeOuts()).singleElement().satisfies(timeOut -> {
            assertThat(timeOut.get(TimeOut.WITH)).containsExactly("Sam");
            assertThat(timeOut.get(TimeOut.NOTE)).isEqualTo("needs a walk");
        });
        haven.run("undo");
        assertThat(haven.run("timeout").out()).startsWith("Time-out until 22:00, 2 min left.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1              | 21:31
            30m            | 22:00
            1h 30m         | 23:00
            1h30           | 23:00
            1.5 hours      | 23:00
            half an hour   | 22:00
            in 45 minutes  | 22:15
            22:10          | 22:10
            11pm           | 23:00
            8:10           | 08:10 on Thursday
            24h            | 21:30 on Thursday
            """)
    void howLongIsSaidAsPeopleSayIt(String back, String until) {
        assertThat(haven.run("timeout", "--back", back).out())
                .contains("I will be back at " + until + ".", "Time-out until " + until + ",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --back 0     | A time-out lasts 1 minute at least, and 24 hours at most.
            --back 25h   | A time-out lasts 1 minute at least, and 24 hours at most.
            --back soon  | --back takes how long, or when, such as 30m, 1h or 21:40, not "soon".
            --back 1m --here | --back and --here ask for two things. Give one of them.
            --back 1m --let-go | --back and --let-go ask for two things. Give one of them.
            --here --let-go | --here and --let-go ask for two things. Give one of them.
            """)
    void whatCannotBeIsOneLineAndNothingIsKept(String words, String line) {
        assertThat(haven.run(("timeout " + words).split(" "))).isEqualTo(Result.refused(line));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void inLinesItCountsDownAndSaysThatItIsTime() {
        VirtualPacer pacer = new VirtualPacer().line(1900, "x").line(1925, "b");
        assertThat(asked(pacer).run("timeout", "--plain"))
                .isEqualTo(Result.said(
                        """
                Kept: a time-out, %s.
                """.formatted(name()) + WORDS + """
                30 minutes left. Back at 22:00, if that is safe.
                If they frighten you: h help lines
                """ + KEYS + """
                20 minutes left. Back at 22:00, if that is safe.
                10 minutes left. Back at 22:00, if that is safe.
                5 minutes left. Back at 22:00, if that is safe.
                1 minute left. Back at 22:00, if that is safe.
                It is time. It was until 22:00. Going back is up to you.
                """ + KEYS + KEYS + """
                Kept: a time-out, %s.
                Back at 21:30. You had said 22:00.
                """.formatted(name())));
        assertThat(timeOuts().getFirst().says(TimeOut.CAME_BACK)).isTrue();
    }

    /// The terminal shows `^C` where it was.
    @Test
    void afterCtrlCInLinesWhatIsSaidBeginsALine() {
        VirtualPacer pacer = new VirtualPacer().at(60, new TtyEvent.Stop(Exit.INTERRUPT));
        Result stopped = asked(pacer).run("timeout", "--plain");
        assertThat(stopped.code()).isEqualTo(Exit.INTERRUPT);
        assertThat(stopped.out())
                .endsWith(
                        KEYS
                                + "\nTime-out until 22:00, 30 min left. When you are back, or to drop it: haven timeout --here, or --let-go\n");
    }

    @Test
    void aDrillMeanwhileIsAPracticeAndLeadsBack() {
        VirtualPacer pacer = new VirtualPacer().line(60, "").line(200, "").line(260, "q");
        Result result = asked(pacer).config("rate-after = false\n").run("timeout", "--plain");
        assertThat(result.out())
                .contains("long exhale, 2 minutes. Ctrl-C ends it at any time.")
                .endsWith(
                        "Time-out until 22:00, 30 min left. When you are back, or to drop it: haven timeout --here, or --let-go\n");
        try (Journal journal = haven.journal()) {
            assertThat(journal.entries(Practice.KIND))
                    .extracting(practice -> practice.get(Practice.DRILL))
                    .containsExactly("long-exhale", "long-exhale");
        }
    }

    @Test
    void whatIsReadAsJsonIsKept() {
        haven.input("{\"with\":[\"Sam\"],\"backBy\":\"2026-11-18T22:10:00+01:00\"}");
        assertThat(haven.run("timeout", "--json", "-").err()).isEmpty();
        assertThat(haven.run("timeout").out()).startsWith("Time-out until 22:10, 40 min left.");
    }
}
