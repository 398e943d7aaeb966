package haven.command.others;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.entry.Attempt;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Ladder;
import haven.entry.LadderState;
import haven.entry.Rung;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
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

class LadderCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> kept(Kind kind) {
        try (Journal journal = haven.journal()) {
            return journal.entries(kind);
        }
    }

    private Entry ladder() {
        assertThat(kept(Ladder.KIND)).hasSize(1);
        return kept(Ladder.KIND).getFirst();
    }

    private Entry attempt() {
        return kept(Attempt.KIND).getLast();
    }

    private String name(Entry entry) {
        try (Journal journal = haven.journal()) {
            return journal.name(entry.id());
        }
    }

    private String rungs() {
        return Ladder.RUNGS.answer(ladder());
    }

    private Result run(String line) {
        haven.clock().advance(Duration.ofMinutes(1));
        return haven.run(line.split(" "));
    }

    private void begin() {
        haven.run(
                "ladder",
                "new",
                "asking",
                "for",
                "what I need",
                "--rung",
                "ask the time:1",
                "--rung",
                "ask a shop, politely 3; ask a friend for a favour:5",
                "--rung",
                "ask for a raise at work and say why I think that it is deserved:9");
    }

    private void climb() {
        begin();
        run("ladder try --peak 2");
        run("ladder pass");
        run("ladder try --peak 4 --distress-now 1");
        run("ladder pass ask a shop");
        run("ladder try --peak 6");
        run("ladder try --learned easier");
        run("ladder try --peak 3");
    }

    @Test
    void withoutOneItSaysHowToBeginAndThatSafetyComesFirst() {
        assertThat(run("ladder")).isEqualTo(Result.said("""
                        No ladder is here. haven ladder new makes small steps of something you fear.
                        With someone who frightens you, safety comes first: haven support.
                        """));
        assertThat(run("ladder --json")).isEqualTo(Result.said("[]\n"));
    }

    @Test
    void byOptionsAWholeClimbAsksNothing() {
        Result begun = haven.run("ladder", "new", "asking", "--rung", "ask the time:1; ask Sam 5");
        assertThat(begun).isEqualTo(Result.said("Kept: a ladder, " + name(ladder()) + ".\n"));
        Result tried = haven.run(
                "ladder",
                "try",
                "--expected",
                "2",
                "--peak",
                "4",
                "--distress-now",
                "1",
                "--happened",
                "they smiled",
                "--learned",
                "asking is allowed");
        assertThat(tried).isEqualTo(Result.said("Kept: an attempt, " + name(attempt()) + ".\n"));
        assertThat(run("ladder pass")).isEqualTo(Result.said("Rung 1 is behind you. You stand at rung 2 of 2.\n"));
        assertThat(haven.run("ladder", "split", "2", "ask Sam by text:3", "ask Sam, aloud:5"))
                .isEqualTo(Result.said("Kept: a ladder, " + name(ladder()) + ".\n"));
        assertThat(run("ladder")).isEqualTo(Result.said("""
                asking, NAME

                  │3│ ask Sam, aloud   5
                › │2│ ask Sam by text  3
                ✓ │1│ ask the time     1  4

                Behind a rung: what you expect, then how high it got, try by try.
                """.replace("NAME", name(ladder()))));
    }

    @Test
    void itIsDrawnWithWhereOneStandsAndHowHighItGot() {
        climb();
        assertThat(run("ladder").out()).isEqualTo("""
                asking for what I need, NAME

                  │4│ ask for a raise at work and say why I think that it is deserved  9
                › │3│ ask a friend for a favour                                        5  6 ? 3
                ✓ │2│ ask a shop, politely                                             3  4
                ✓ │1│ ask the time                                                     1  2

                Behind a rung: what you expect, then how high it got, try by try.
                """.replace("NAME", name(ladder())));
    }

    @Test
    void onANarrowScreenInAsciiItIsDrawnAsWell() {
        climb();
        haven.showing(StandardCharsets.US_ASCII).with("COLUMNS", "40");
        assertThat(run("ladder").out()).isEqualTo("""
                asking for what I need, NAME

                  |4| ask for a raise at work   9
                  | | and say why I think that
                  | | it is deserved
                > |3| ask a friend for a        5  6 ? 3
                  | | favour
                x |2| ask a shop, politely      3  4
                x |1| ask the time              1  2

                Behind a rung: what you expect, then how
                high it got, try by try.
                """.replace("NAME", name(ladder())));
        haven.with("COLUMNS", "24");
        assertThat(run("ladder").out()).contains("""
                > |3| ask a friend for a
                  | | favour
                  | | 5  6 ? 3
                """);
    }

    @Test
    void inWordsItIsALineARung() {
        climb();
        assertThat(run("ladder --plain").out()).isEqualTo("""
                asking for what I need, NAME
                Rung 4: Ask for a raise at work and say why I think that it is deserved. Expected 9.
                Rung 3, where you stand: Ask a friend for a favour. Expected 5. Tried 3 times, at its highest 6, then unknown, then 3.
                Rung 2, passed: Ask a shop, politely. Expected 3. Tried once, at its highest 4.
                Rung 1, passed: Ask the time. Expected 1. Tried once, at its highest 2.
                """.replace("NAME", name(ladder())));
    }

    @Test
    void asDataItHasWhereOneStandsAndEveryTry() {
        climb();
        assertThat(run("ladder --json").out()).contains("\"fear\": \"asking for what I need\"", """
                  "stand": 3,
                """, """
                    "rung": "ask a friend for a favour",
                    "attempts": 3,
                    "peaks": [ 6, null, 3 ],
                    "number": 3
                """);
    }

    @Test
    void onlyThePersonPassesARungAndGoesBack() {
        begin();
        run("ladder try --peak 0 --distress-now 0");
        assertThat(rungs()).startsWith("ask the time 1; ");
        assertThat(run("ladder pass").out()).isEqualTo("Rung 1 is behind you. You stand at rung 2 of 4.\n");
        assertThat(run("ladder pass 1").out()).isEqualTo("It stands so already. You stand at rung 2 of 4.\n");
        assertThat(run("ladder pass 4").out()).isEqualTo("Rung 4 is behind you. You stand at rung 2 of 4.\n");
        assertThat(run("ladder back").out()).isEqualTo("Back at rung 1. You stand at rung 1 of 4.\n");
        assertThat(run("ladder back").err())
                .isEqualTo("You stand at the first rung. haven ladder shows where you stand.\n");
        assertThat(run("undo").code()).isZero();
        assertThat(rungs()).startsWith("[x] ask the time 1; ");
        run("ladder pass");
        assertThat(run("ladder pass").out()).isEqualTo("Rung 3 is behind you. Every rung is passed, as you see it.\n");
        assertThat(run("ladder pass").err()).startsWith("Every rung is passed already.");
        assertThat(run("ladder").out()).contains("Every rung is passed, as you see it.\n");
    }

    @Test
    void aRungIsSplitAndWhatWasTriedStaysBelow() {
        begin();
        run("ladder try 3 --peak 8");
        assertThat(haven.run("ladder", "split", "3", "ask Sam by text:3", "ask Sam, aloud:4")
                        .code())
                .isZero();
        assertThat(ladder().get(Ladder.RUNGS))
                .extracting(Rung::name)
                .containsExactly(
                        "ask the time",
                        "ask a shop, politely",
                        "ask Sam by text",
                        "ask Sam, aloud",
                        "ask for a raise at work and say why I think that it is deserved");
        assertThat(run("ladder").out()).contains("""

                earlier
                      ask a friend for a favour                                           8
                """);
        assertThat(run("ladder --plain").out())
                .endsWith("Earlier: Ask a friend for a favour. Tried once, at its highest 8.\n");
    }

    @Test
    void itAsksForTheFearAndForItsRungsUntilAnEmptyLine() {
        haven.terminals(new TestTerminals(true)).input("asking\nask the time 2\nask Sam 11\nask Sam 5\n\n");
        Result asked = run("ladder new --plain");
        assertThat(asked.out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                With someone who frightens you, safety comes first: haven support.
                What do you fear, or put off? (asking for something)
                > The easiest step towards it, and how hard, 0 to 10; an empty line ends them (ask the time 2)
                > Rung 2
                > Strength is a whole number from 0 to 10, not 11. An empty line skips the question.
                Rung 2
                > Rung 3
                > Kept: a ladder, NAME.
                haven ladder draws it, and haven ladder try begins.
                """.replace("NAME", name(ladder())));
        assertThat(rungs()).isEqualTo("ask the time 2; ask Sam 5");
    }

    @Test
    void cutOffItIsGoneOnWithWhereItWas() {
        haven.terminals(TestTerminals.interrupted());
        assertThat(run("ladder new asking --plain").code()).isEqualTo(130);
        haven.terminals(new TestTerminals(true)).input("ask the time 2\nask Sam 5\n\n");
        Result resumed = run("ladder --resume --plain");
        assertThat(resumed.code()).isZero();
        assertThat(ladder().get(Ladder.FEAR)).isEqualTo("asking");
        assertThat(rungs()).isEqualTo("ask the time 2; ask Sam 5");
    }

    @Test
    void aTryOfWhichSomethingWasToldIsGoneOnWithWhereItWasCutOff() {
        begin();
        run("ladder try --peak 6 --no-input");
        DraftFixture.leave(haven, attempt(), "ladder", true, "happened", "they sa");
        haven.terminals(new TestTerminals(true)).input("they said yes\n\n");
        assertThat(run("ladder after --plain").out()).contains("What happened?\nSo far: they sa (Enter keeps it)\n");
        assertThat(attempt().get(Attempt.HAPPENED)).isEqualTo("they said yes");
        assertThat(run("ladder after --plain").err()).startsWith("Nothing is being tried.");
    }

    @Test
    void inItsFormARungIsChangedTakenOutAndSplit() {
        begin();
        haven.terminals(new TestTerminals(true)).input("\n\na 1; b 2\n[x] c\n\n\n\n");
        haven.run("journal", "edit", name(ladder()), "--plain");
        assertThat(rungs())
                .isEqualTo("ask the time 1; a 1; b 2; [x] c; "
                        + "ask for a raise at work and say why I think that it is deserved 9");
        haven.input("by text 1; aloud 2\n");
        assertThat(run("ladder split 4 --plain").out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                Rung 4 of 5: c
                Into which smaller steps, the easiest first? A semicolon between.
                > Kept: a ladder, NAME.
                """.replace("NAME", name(ladder())));
        assertThat(rungs()).contains("b 2; by text 1; aloud 2; ask for a raise");
    }

    @Test
    void onAPageEachRungIsALine() throws Exception {
        begin();
        Files.writeString(
                home.resolve("ed.sh"), "sed -i -e 's/^ask the time/[x] ask the time/' -e '/a shop/d' \"$1\"\n");
        haven.with("EDITOR", "sh " + home.resolve("ed.sh"));
        haven.terminals(new TestTerminals(true));
        assertThat(haven.run("journal", "edit", name(ladder()), "--edit").out())
                .isEqualTo("Kept: a ladder, " + name(ladder()) + ".\n");
        assertThat(rungs())
                .isEqualTo("[x] ask the time 1; ask a friend for a favour 5; "
                        + "ask for a raise at work and say why I think that it is deserved 9");
    }

    @Test
    void aTryAsksBeforeAndAfter() {
        begin();
        haven.terminals(new TestTerminals(true)).input("3\n\n6\n2\nthey said yes\nasking is allowed\n");
        Result tried = run("ladder try 2 --plain");
        assertThat(tried.out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                Rung 2 of 4: ask a shop, politely
                How hard do you expect it to be, 0 to 10?
                > A drill first? b breathes for two minutes, g is a grounding drill, Enter none.
                > Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                ask a shop, politely
                Once you have tried it. Ctrl-D leaves it for later: haven ladder after.
                How high did it get, 0 to 10?
                > And now, 0 to 10?
                > What happened?
                > What did you learn?
                > Kept: an attempt, NAME.
                haven ladder draws it; once the rung is behind you: haven ladder pass
                """.replace("NAME", name(attempt())));
        assertThat(attempt())
                .isEqualTo(Entry.of(Attempt.KIND, attempt().id(), attempt().stamp())
                        .with(Attempt.LADDER, List.of(ladder().id()))
                        .with(Attempt.RUNG, "ask a shop, politely")
                        .with(Attempt.EXPECTED, OptionalInt.of(3))
                        .with(Attempt.PEAK, OptionalInt.of(6))
                        .with(Attempt.DISTRESS_NOW, OptionalInt.of(2))
                        .with(Attempt.HAPPENED, "they said yes")
                        .with(Attempt.LEARNED, "asking is allowed"));
    }

    @Test
    void aTryIsToldAnotherDay() {
        begin();
        assertThat(run("ladder try --expected 4 --no-input").out())
                .endsWith("When you have tried it: haven ladder after\n");
        assertThat(run("ladder").out()).doesNotContain("Behind a rung");
        haven.terminals(new TestTerminals(true)).input("7\n\nhe hit me\n\n");
        assertThat(run("ladder after --plain").out())
                .contains("What was done to you can be said as it is.", "haven support.");
        assertThat(attempt().get(Attempt.PEAK)).hasValue(7);
        assertThat(run("ladder after").err())
                .isEqualTo(
                        "Nothing is being tried. haven ladder try begins; haven journal edit changes what you told.\n");
        run("ladder after " + name(attempt()) + " --distress-now 3");
        assertThat(attempt().get(Attempt.DISTRESS_NOW)).hasValue(3);
    }

    @Test
    void aLadderAndATryComeBackAsJson() {
        climb();
        String ladder = haven.run("journal", "show", name(ladder()), "--json").out();
        String attempt = haven.run("journal", "show", name(attempt()), "--json").out();
        Entry before = ladder();
        for (Kind kind : List.of(Attempt.KIND, Ladder.KIND)) {
            kept(kind).forEach(entry -> haven.run("journal", "rm", name(entry), "--forever", "--yes"));
        }
        Result begun = haven.input(ladder).run("ladder", "new", "--json", "-");
        assertThat(begun).isEqualTo(Result.said("Kept: a ladder, " + name(ladder()) + ".\n"));
        Result tried = haven.input(attempt).run("ladder", "try", "--json", "-");
        assertThat(tried).isEqualTo(Result.said("Kept: an attempt, " + name(attempt()) + ".\n"));
        assertThat(ladder()).isEqualTo(before);
        assertThat(attempt().get(Attempt.LADDER)).containsExactly(before.id());
        haven.input(haven.run("ladder", "--json").out().replace("asking for", "saying"));
        assertThat(haven.run("import", "--dry-run", "-").code()).isZero();
    }

    @Test
    void oneOfSeveralIsSaid() {
        begin();
        String first = name(ladder());
        haven.clock().advance(Duration.ofMinutes(1));
        haven.run("ladder", "new", "trains", "--rung", "stand on the platform:2");
        String second = name(kept(Ladder.KIND).getLast());
        assertThat(run("ladder try").err())
                .isEqualTo("There are 2 ladders. Say which with --ladder: " + first + ", " + second
                        + "; haven ladder shows them.\n");
        run("ladder pass --ladder " + second);
        assertThat(run("ladder --ladder " + second).out())
                .isEqualTo("trains, " + second
                        + "\n\n✓ │1│ stand on the platform  2\nEvery rung is passed, as you see it.\n");
        run("ladder --let-go --ladder " + second);
        assertThat(kept(Ladder.KIND).getLast().get(Ladder.STATE)).isEqualTo(LadderState.LET_GO);
        assertThat(run("ladder").out()).doesNotContain("trains");
        assertThat(run("ladder --all").out()).contains("\ntrains, " + second + ", let go\n");
        assertThat(run("ladder try --peak 3").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ladder new|What is the ladder for? For example: haven ladder new asking for things --rung \"ask the time:2\".",
                "ladder try 5|There is no rung 5. They go from 1, the easiest, to 4.",
                "ladder try swim|There is no such rung. Say its number; haven ladder shows them.",
                "ladder pass ask a|Several rungs begin so. Say its number; haven ladder shows them.",
                "ladder split|Which rung is to be split? Say its number; haven ladder shows them.",
                "ladder split 2|Into which steps? For example: haven ladder split 2 \"with a friend:4\" \"alone:6\".",
                "ladder split 2 x:12|\"x:12\": strength is a whole number from 0 to 10, not 12.",
                "ladder try --peak 11|--peak \"11\": strength is a whole number from 0 to 10, not 11.",
                "ladder after|Nothing is being tried. haven ladder try begins; haven journal edit changes what you told.",
                "ladder climb|haven ladder cannot \"climb\". It can list, new, try, after, pass, back, split.",
                "ladder pass --peak 3|haven ladder pass takes no --peak. See haven ladder --help.",
                "ladder new --json|With --json, new reads standard input. Write it so: haven ladder new --json - < entry.json."
            })
    void whatCannotBeIsOneLine(String line, String refused) {
        begin();
        Result result = run(line);
        assertThat(result.err()).isEqualTo(refused + "\n");
        assertThat(result.code()).isNotZero();
    }

    @Test
    void beforeThereIsOneNothingCanBeTried() {
        assertThat(run("ladder try").err()).isEqualTo("There is no ladder yet. haven ladder new begins one.\n");
        haven.run("ladder", "new", "asking");
        assertThat(run("ladder").out()).endsWith("\n\nIt has no rungs yet.\n");
        assertThat(run("ladder try").err()).isEqualTo("This ladder has no rungs yet. haven journal edit adds some.\n");
        assertThat(run("ladder pass").err()).isEqualTo("This ladder has no rungs yet. haven journal edit adds some.\n");
    }

    @Test
    void theWeekTellsOfWhatWasTried() {
        climb();
        assertThat(run("week").out()).contains("""
                tried      ask the time                once         at its highest 2
                           ask a shop, politely        once         at its highest 4
                           ask a friend for a favour   3 times      at its highest 6 ? 3
                """);
        assertThat(run("week --json").out()).contains("\"tried\": [");
    }

    @Test
    void takenOutALadderLeavesItsTries() {
        climb();
        run("journal rm " + name(ladder()));
        assertThat(kept(Attempt.KIND)).hasSize(5);
        assertThat(attempt().get(Attempt.LADDER)).isEmpty();
        run("undo");
        assertThat(run("ladder").out()).contains("5  6 ? 3");
    }
}
