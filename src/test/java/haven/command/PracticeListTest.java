package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Ending;
import haven.journal.EntryId;
import haven.journal.Journal;
import haven.journal.Practice;
import haven.journal.Stamp;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven practice list`, `show`, `check` and `new`.
class PracticeListTest {
    private static final String WALK = """
            title = "evening walk"
            purpose = "A walk around the block."
            needs = ["together", "calm"]
            caution = "Wear a coat."

            [[step]]
            kind = "prompt"
            part = "door"
            cue = "Step out of the door."
            seconds = 10

            [[step]]
            kind = "breathe"
            in = 4
            hold = 2
            out = 6
            minutes = 4
            begin-rate = 12
            settle-minutes = 2
            cue = "slowly"

            [[step]]
            kind = "ask"
            about = "pace"
            cue = "How was it?"
            answer = "choice"
            choices = ["slow", "fast"]
            """;

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void walk() {
        haven = TestApp.in(home).drill("evening-walk.toml", WALK);
    }

    private void rated(String drill, int before, int after) {
        try (Journal journal = haven.journal()) {
            haven.clock().advance(Duration.ofMinutes(10));
            String id = EntryId.next(haven.clock().instant(), RandomGenerator.getDefault());
            journal.save(new Practice(
                    id,
                    new Stamp(haven.clock().instant(), ZoneOffset.UTC, LocalDate.of(2026, 11, 18)),
                    drill,
                    "",
                    Optional.empty(),
                    Duration.ofMinutes(3),
                    0,
                    Ending.COMPLETED,
                    OptionalInt.of(before),
                    OptionalInt.of(after),
                    List.of(),
                    List.of()));
        }
    }

    @Test
    void theListGoesByNeedAndMarksOnesOwn() {
        assertThat(haven.run("practice", "list", "--for", "together")).isEqualTo(Result.said("""
                Together
                  together               3 minutes         Two people breathe side by side, then
                                                           each says one thing they noticed.
                  evening-walk (yours)   about 4 minutes   A walk around the block.

                haven practice NAME begins one, haven practice show NAME says what happens in
                it.
                """));
        assertThat(haven.run("practice").out())
                .isEqualTo(haven.run("practice", "list").out())
                .containsSubsequence(
                        "Calm the body\n",
                        "  long-exhale ",
                        "\n\nCome back to the present\n",
                        "  feet ",
                        "\n\nBe kind to yourself\n",
                        "\n\nSleep\n",
                        "\n\nBefore a hard talk\n",
                        "\n\nTogether\n",
                        "  evening-walk (yours) ",
                        "\n\nhaven practice NAME begins one");
    }

    @Test
    void theListFitsANarrowScreen() {
        haven.with("COLUMNS", "30");

        assertThat(haven.run("practice", "list", "--for", "together")).isEqualTo(Result.said("""
                Together
                  together
                    3 minutes
                    Two people breathe side by
                    side, then each says one
                    thing they noticed.
                  evening-walk (yours)
                    about 4 minutes
                    A walk around the block.

                haven practice NAME begins
                one, haven practice show NAME
                says what happens in it.
                """));
        for (int columns = 20; columns <= 120; columns += 7) {
            int most = columns;
            haven.with("COLUMNS", String.valueOf(columns));
            assertThat(haven.run("practice").out().lines().toList())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(most));
            assertThat(haven.run("practice", "show", "evening-walk")
                            .out()
                            .lines()
                            .toList())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(most));
        }
    }

    @Test
    void onesOwnRatingsStandBesideWhatWasRatedOftenEnough() {
        rated("together", 7, 4);
        rated("together", 6, 4);
        rated("together", 6, 5);
        rated("evening-walk", 7, 7);

        assertThat(haven.run("practice", "list", "--for", "together")).isEqualTo(Result.said("""
                Together
                  together               3 minutes         You: 6.3 → 4.3 (3). Two people
                                                           breathe side by side, then each says
                                                           one thing they noticed.
                  evening-walk (yours)   about 4 minutes   A walk around the block.

                Your own ratings before and after are averages; how many they are of stands in
                brackets. haven practice NAME begins one, haven practice show NAME says what
                happens in it.
                """));
    }

    @Test
    void aBrokenFileOrAnUnreadableJournalStopsNoList() throws IOException {
        haven.drill("broken.toml", WALK.replace("seconds = 10", "seconds = 0").replace("out = 6", ""));
        Files.createDirectories(haven.paths().data());
        Files.writeString(haven.paths().journal(), "this is no journal, and no database of any kind");

        Result result = haven.run("practice", "list", "--for", "together");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Together\n  together ").contains("  evening-walk (yours) ");
        assertThat(result.err().lines().toList())
                .hasSize(2)
                .last()
                .isEqualTo(haven.paths().drills().resolve("broken.toml")
                        + ": line 10, column 1: seconds is from 1 to 600, not 0, and 1 more.");
    }

    @Test
    void theListAsJsonHoldsTheSame() {
        assertThat(haven.run("practice", "list", "--for", "together", "--json")).isEqualTo(Result.said("""
                [ {
                  "name": "together",
                  "title": "together",
                  "purpose": "Two people breathe side by side, then each says one thing they noticed.",
                  "needs": [ "together", "calm", "talk" ],
                  "family": null,
                  "seconds": 180.0,
                  "shortSeconds": 113.0,
                  "ownPace": false,
                  "holds": false,
                  "parts": [ "first", "second" ],
                  "caution": null,
                  "source": "Settling beside someone is called co-regulation; 3 minutes, second-hand.",
                  "offered": true,
                  "dims": false,
                  "yours": false,
                  "rated": 0,
                  "averageBefore": null,
                  "averageAfter": null
                }, {
                  "name": "evening-walk",
                  "title": "evening walk",
                  "purpose": "A walk around the block.",
                  "needs": [ "together", "calm" ],
                  "family": null,
                  "seconds": 264.716,
                  "shortSeconds": 145.335,
                  "ownPace": true,
                  "holds": true,
                  "parts": [ "door", "pace" ],
                  "caution": "Wear a coat.",
                  "source": null,
                  "offered": true,
                  "dims": false,
                  "yours": true,
                  "rated": 0,
                  "averageBefore": null,
                  "averageAfter": null
                } ]
                """));
    }

    @Test
    void aPageShowsWhatHappens() {
        assertThat(haven.run("practice", "show", "evening-walk")).isEqualTo(Result.said("""
                evening walk
                A walk around the block.

                for        together; calm the body
                takes      about 4 minutes; with --short about 2 minutes
                parts      door, pace
                careful    Wear a coat.
                careful    Breathe small and gently. Leave holds out when pregnant or with
                           asthma, epilepsy, heart or lung trouble or high blood pressure, and
                           stop if you feel dizzy or tingling.

                  10 seconds   Step out of the door.
                  4 minutes    breathe in 4, hold 2, breathe out 6; from 12 breaths a minute,
                               within 2 minutes; slowly
                  your pace    How was it? (slow, fast, or your own words)
                """));
        assertThat(haven.run("practice", "show", "3-3-3")).isEqualTo(Result.said("""
                3-3-3
                Brings you back to the room: three things you see, hear and feel.

                for        come back to the present; calm the body
                takes      about 90 seconds
                parts      see, hear, feel
                source     Common practice, second-hand; some teach moving in place of feeling.

                  your pace   something you see, 3 times
                  your pace   something you hear, 3 times
                  your pace   something you feel on your skin or under your feet, 3 times
                """));
    }

    @Test
    void aPageAsJsonHasTheSteps() {
        assertThat(haven.run("practice", "show", "evening-walk", "--json")).isEqualTo(Result.said("""
                {
                  "name": "evening-walk",
                  "title": "evening walk",
                  "purpose": "A walk around the block.",
                  "needs": [ "together", "calm" ],
                  "family": null,
                  "seconds": 264.716,
                  "shortSeconds": 145.335,
                  "ownPace": true,
                  "holds": true,
                  "parts": [ "door", "pace" ],
                  "caution": "Wear a coat.",
                  "source": null,
                  "offered": true,
                  "dims": false,
                  "yours": true,
                  "steps": [ {
                    "kind": "prompt",
                    "cue": "Step out of the door.",
                    "seconds": 10.0,
                    "part": "door"
                  }, {
                    "kind": "breathe",
                    "in": 4.0,
                    "sip": 0.0,
                    "hold": 2.0,
                    "out": 6.0,
                    "rest": 0.0,
                    "pattern": "4-2-6-0",
                    "seconds": 234.716,
                    "breaths": 27,
                    "beginRate": 12.0,
                    "settleSeconds": 120.0,
                    "cue": "slowly"
                  }, {
                    "kind": "ask",
                    "about": "pace",
                    "cue": "How was it?",
                    "answer": "choice",
                    "choices": [ "slow", "fast" ],
                    "part": "pace"
                  } ],
                  "shortSteps": [ {
                    "kind": "prompt",
                    "cue": "Step out of the door.",
                    "seconds": 10.0,
                    "part": "door"
                  }, {
                    "kind": "breathe",
                    "in": 4.0,
                    "sip": 0.0,
                    "hold": 2.0,
                    "out": 6.0,
                    "rest": 0.0,
                    "pattern": "4-2-6-0",
                    "seconds": 115.335,
                    "breaths": 17,
                    "beginRate": 12.0,
                    "settleSeconds": 120.0,
                    "cue": "slowly"
                  }, {
                    "kind": "ask",
                    "about": "pace",
                    "cue": "How was it?",
                    "answer": "choice",
                    "choices": [ "slow", "fast" ],
                    "part": "pace"
                  } ]
                }
                """));
    }

    @Test
    void checkNamesEveryMistakeOrSaysThatThereIsNone() {
        haven.drill("broken.toml", WALK.replace("seconds = 10", "seconds = 0").replace("out = 6", "ot = 6"));
        Path broken = haven.paths().drills().resolve("broken.toml");
        String mistakes = broken + ": line 10, column 1: seconds is from 1 to 600, not 0\n"
                + broken + ": line 12, column 1: out is missing\n"
                + broken + ": line 16, column 1: ot is not known here; did you mean out?\n";
        String right = "evening-walk: nothing wrong, about 4 minutes, 3 steps.\n";

        assertThat(haven.run("practice", "check", broken.toString())).isEqualTo(new Result(1, mistakes, ""));
        assertThat(haven.run("practice", "check", "evening-walk")).isEqualTo(Result.said(right));
        assertThat(haven.run("practice", "check")).isEqualTo(new Result(1, mistakes + right, ""));
        assertThat(haven.run("practice", "check", "/none/walk.toml"))
                .isEqualTo(new Result(1, "/none/walk.toml: line 1, column 1: there is no such file\n", ""));
        assertThat(haven.run("practice", "check", "a\0b").code()).isEqualTo(2);
    }

    @Test
    void newBeginsAPracticeFromATemplateAndNeverReplacesOne() throws IOException {
        Path file = haven.paths().drills().resolve("morning-walk.toml");

        assertThat(haven.run("practice", "new", "morning-walk")).isEqualTo(Result.said(file + "\n"));
        assertThat(file).content().contains("title = \"morning walk\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(haven.run("practice", "check", "morning-walk"))
                .isEqualTo(Result.said("morning-walk: nothing wrong, about 3 minutes, 5 steps.\n"));
        assertThat(haven.run("practice", "morning-walk").out())
                .contains("something you see")
                .endsWith(".\n");

        Files.writeString(file, "mine");
        haven.run("practice", "new", "morning-walk");
        assertThat(file).hasContent("mine");
    }

    @Test
    void newOpensTheEditorAndChecksWhatWasWritten() throws IOException {
        haven.terminals(new TestTerminals(true))
                .with("VISUAL", "sed -i s/20/0/")
                .with("EDITOR", "false");
        Path file = haven.paths().drills().resolve("morning.toml");

        assertThat(haven.run("practice", "new", "morning")).isEqualTo(new Result(1, """
                %s: line 24, column 1: seconds is from 1 to 600, not 0
                What you wrote is kept. To go on with it: haven practice new morning
                """.formatted(file), ""));
        haven.with("VISUAL", " ").with("EDITOR", "sed -i 's/= 0$/= 20/'");
        assertThat(haven.run("practice", "new", "morning"))
                .isEqualTo(Result.said("morning: nothing wrong, about 3 minutes, 5 steps.\n"
                        + "To begin it: haven practice morning\n"));
        assertThat(haven.with("EDITOR", "false").run("practice", "new", "morning"))
                .isEqualTo(
                        Result.failed("Your editor, false, did not work: it ended with 1. The file is there: " + file));
        assertThat(haven.with("EDITOR", "").run("practice", "new", "morning")).isEqualTo(Result.said(file + "\n"));
    }
}
