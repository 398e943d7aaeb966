package haven.report;

import static haven.insight.Entries.checkIn;
import static haven.insight.Entries.note;
import static org.assertj.core.api.Assertions.assertThat;

import haven.insight.Entries;
import haven.insight.WeekEntries;
import haven.insight.WeekSummary;
import haven.journal.NoteKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A week of check-ins and notes alone, as every kind of report says it.
class WeekOfCheckInsTest {
    private static final WeekSummary WEEK = WeekSummary.of(
            Entries.WEEK,
            Entries.SUNDAY,
            new WeekEntries(
                    List.of(),
                    List.of(),
                    List.of(
                            checkIn(16, "sleep:3", "mood:4", "self-talk:2", "|pain|:7"),
                            checkIn(17, "sleep:8", "mood:6"),
                            checkIn(17, "sleep:5"),
                            checkIn(19)),
                    List.of(
                            note(16, NoteKind.WIN, "called Sam back"),
                            note(
                                    16,
                                    NoteKind.WIN,
                                    "went out,\n\nthough it rained and I had every reason to stay in and"
                                            + " wait for the evening to be over"),
                            note(17, NoteKind.NOTE, "nobody's business"),
                            note(18, NoteKind.GRATITUDE, "the light on the \u001b[31m*river*"),
                            note(19, NoteKind.WIN, "slept in"),
                            note(20, NoteKind.WIN, "said no"))),
            List.of());

    @Test
    void atEightyColumns() {
        assertThat(WeekText.of(WEEK, 80, Signs.UNICODE)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                check-ins   1   2   ·   1   ·   ·   ·
                notes       2   1   1   1   1   ·   ·

                in all     4 check-ins
                           6 notes

                check-ins  sleep       3 times   3 to 8, 5.3 on average
                           mood        twice     4, 6 (not enough yet for an average)
                           self-talk   once      2 (not enough yet for an average)
                           |pain|      once      7 (not enough yet for an average)

                wins       "said no"
                           "slept in"
                           "went out, though it rained and I had every reason to stay in and w…"
                           and 1 more

                gratitude  "the light on the [31m*river*"

                unknown    Saturday and Sunday have no entries
                """);
    }

    @Test
    void atFortyColumns() {
        assertThat(WeekText.of(WEEK, 40, Signs.ASCII)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                check-ins   1   2   -   1   -   -   -
                notes       2   1   1   1   1   -   -

                in all     4 check-ins
                           6 notes

                check-ins  sleep
                             3 times
                             3 to 8, 5.3 on average
                           mood
                             twice
                             4, 6 (not enough yet for an
                             average)
                           self-talk
                             once
                             2 (not enough yet for an
                             average)
                           |pain|
                             once
                             7 (not enough yet for an
                             average)

                wins       "said no"
                           "slept in"
                           "went out, though it rain..."
                           and 1 more

                gratitude  "the light on the [31m*ri..."

                unknown    Saturday and Sunday have no
                           entries
                """);
    }

    @Test
    void asAPage() {
        assertThat(WeekMarkdown.of(WEEK, Signs.UNICODE)).isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## Days

                | day | practice | episodes | check-ins | notes |
                | --- | --- | --- | --- | --- |
                | Monday 16 | none kept | none kept | 1 | 2 |
                | Tuesday 17 | none kept | none kept | 2 | 1 |
                | Wednesday 18 | none kept | none kept | none kept | 1 |
                | Thursday 19 | none kept | none kept | 1 | 1 |
                | Friday 20 | none kept | none kept | none kept | 1 |
                | Saturday 21 | unknown | unknown | unknown | unknown |
                | Sunday 22 | unknown | unknown | unknown | unknown |

                ## Check-ins

                4 check-ins, each rating from 0 to 10: sleep from hardly slept to slept well; mood from very low to good; self-talk from harsh to kind.

                | what | how often | rating |
                | --- | --- | --- |
                | sleep | 3 times | 3 to 8, 5.3 on average |
                | mood | twice | 4, 6 (not enough yet for an average) |
                | self-talk | once | 2 (not enough yet for an average) |
                | \\|pain\\| | once | 7 (not enough yet for an average) |

                ## Notes

                6 notes.

                Wins, the newest first:

                - Friday: "said no"
                - Thursday: "slept in"
                - Monday: "went out, though it rained and I had every reason to stay in and wait for the evening to be over"
                - Monday: "called Sam back"

                Gratitude, the newest first:

                - Wednesday: "the light on the \\[31m\\*river\\*"
                """);
    }

    @Test
    void aPageQuotesFiveAndSaysHowManyMoreThereAre() {
        WeekSummary summary = WeekSummary.of(
                Entries.WEEK,
                Entries.SUNDAY,
                new WeekEntries(
                        List.of(),
                        List.of(),
                        List.of(),
                        IntStream.rangeClosed(1, 7)
                                .mapToObj(number -> note(16, NoteKind.WIN, number + " " + "and on ".repeat(20)))
                                .toList()),
                List.of());

        assertThat(WeekMarkdown.of(summary, Signs.UNICODE))
                .contains("\n- Monday: \"3 " + "and on ".repeat(13) + "and\u2026\"\n- and 2 more\n")
                .doesNotContain("check-ins", "Check-ins");
    }

    @Test
    void asJsonEveryWordIsWhole() {
        assertThat(WeekJson.of(WEEK, false))
                .contains("""
                          "checkIns": 4,
                          "indicators": [ {
                            "indicator": "sleep",
                            "ratings": [ 3, 8, 5 ],
                            "lowest": 3,
                            "highest": 8,
                            "average": 5.3
                          }, {
                            "indicator": "mood",
                            "ratings": [ 4, 6 ],
                            "lowest": 4,
                            "highest": 6,
                            "average": null
                          }, {
                        """)
                .contains("went out,\\n\\nthough it rained", "stay in and wait for the evening to be over\"")
                .contains("""
                            "gratitude": [ {
                              "day": "2026-11-18",
                              "text": "the light on the \\u001B[31m*river*"
                            } ]
                        """)
                .contains("\"count\": 6,\n    \"plain\": 1,")
                .doesNotContain("business");
    }
}
