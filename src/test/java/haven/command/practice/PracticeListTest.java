package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.EveningWalk;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Practice;
import haven.entry.Stamp;
import haven.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven practice list`.
class PracticeListTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void walk() {
        haven = EveningWalk.in(home, EveningWalk.SLOWING);
    }

    private void rated(String drill, int before, int after) {
        try (Journal journal = haven.journal()) {
            haven.clock().advance(Duration.ofMinutes(10));
            String id = EntryId.next(haven.clock().instant(), RandomGenerator.getDefault());
            Stamp stamp = new Stamp(haven.clock().instant(), ZoneOffset.UTC, LocalDate.of(2026, 11, 18));
            journal.save(Entry.of(Practice.KIND, id, stamp)
                    .with(Practice.DRILL, drill)
                    .with(Practice.PRACTISED, Duration.ofMinutes(3))
                    .with(Practice.ENDING, Ending.COMPLETED)
                    .with(Practice.BEFORE, OptionalInt.of(before))
                    .with(Practice.AFTER, OptionalInt.of(after)));
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
        haven.drill(
                "broken.toml",
                EveningWalk.SLOWING.replace("seconds = 10", "seconds = 0").replace("out = 6", ""));
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
        assertThat(haven.run("practice", "list", "--for", "together", "--json"))
                .isEqualTo(Result.said("""
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
                  "learn": "together",
                  "offered": true,
                  "dims": false,
                  "yours": false,
                  "rated": 0,
                  "averageBefore": null,
                  "averageAfter": null
                }, {
                %s,
                  "rated": 0,
                  "averageBefore": null,
                  "averageAfter": null
                } ]
                """.formatted(EveningWalk.CARD)));
    }
}
