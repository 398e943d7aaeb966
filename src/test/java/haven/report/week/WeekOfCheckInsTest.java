package haven.report.week;

import static haven.insight.Entries.checkIn;
import static haven.insight.Entries.note;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.NoteKind;
import haven.insight.Entries;
import haven.insight.WeekEntries;
import haven.report.Format;
import haven.report.Signs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A week of check-ins and notes alone, as every kind of report says it.
class WeekOfCheckInsTest {
    private static final WeekReport WEEK = new WeekReport(Entries.week(
            checkIn(16, "sleep:3", "mood:4", "self-talk:2", "|pain|:7"),
            checkIn(17, "sleep:8", "mood:6"),
            checkIn(17, "sleep:5"),
            checkIn(19),
            note(16, NoteKind.WIN, "called Sam back"),
            note(
                    16,
                    NoteKind.WIN,
                    "went out,\n\nthough it rained and I had every reason to stay in and"
                            + " wait for the evening to be over"),
            note(17, NoteKind.NOTE, "nobody's business"),
            note(18, NoteKind.GRATITUDE, "the light on the \u001b[31m*river*"),
            note(19, NoteKind.WIN, "slept in"),
            note(20, NoteKind.WIN, "said no")));

    @Test
    void atEightyColumns() {
        assertThat(WEEK.as(Format.TEXT, 80, Signs.UNICODE)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                check-ins   1   2   0   1   0   ·   ·
                notes       2   1   1   1   1   ·   ·

                in all     4 check-ins and 6 notes

                wins       "said no"
                           "slept in"
                           "went out, though it rained and I had every reason to stay in and w…"
                           and 1 more
                gratitude  "the light on the [31m*river*"

                check-ins  sleep       3 times   3 to 8, 5.3 on average
                           mood        twice     4, 6 (not enough yet for an average)
                           self-talk   once      2 (not enough yet for an average)
                           |pain|      once      7 (not enough yet for an average)

                unknown    Saturday and Sunday have no entries

                question   On Friday you wrote "said no". What would you like to remember of it?
                """);
    }

    @Test
    void atFortyColumns() {
        assertThat(WEEK.as(Format.TEXT, 40, Signs.ASCII)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                check-ins   1   2   0   1   0   -   -
                notes       2   1   1   1   1   -   -

                in all     4 check-ins and 6 notes

                wins       "said no"
                           "slept in"
                           "went out, though it rain..."
                           and 1 more
                gratitude  "the light on the [31m*ri..."

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

                unknown    Saturday and Sunday have no
                           entries

                question   On Friday you wrote "said
                           no". What would you like to
                           remember of it?
                """);
    }

    @Test
    void asAPage() {
        assertThat(WEEK.as(Format.MARKDOWN, 80, Signs.UNICODE)).isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## Days

                | day | check-ins | notes |
                | --- | --- | --- |
                | Monday 16 | 1 | 2 |
                | Tuesday 17 | 2 | 1 |
                | Wednesday 18 | none kept | 1 |
                | Thursday 19 | 1 | 1 |
                | Friday 20 | none kept | 1 |
                | Saturday 21 | unknown | unknown |
                | Sunday 22 | unknown | unknown |

                ## In all

                4 check-ins and 6 notes.

                ## Wins

                - Friday: "said no"
                - Thursday: "slept in"
                - Monday: "went out, though it rained and I had every reason to stay in and wait for the evening to be over"
                - Monday: "called Sam back"

                ## Gratitude

                - Wednesday: "the light on the \\[31m\\*river\\*"

                ## Check-ins

                Each rating is from 0 to 10: sleep from hardly slept to slept well; mood from very low to good; self-talk from harsh to kind.

                | what | how often | rating |
                | --- | --- | --- |
                | sleep | 3 times | 3 to 8, 5.3 on average |
                | mood | twice | 4, 6 (not enough yet for an average) |
                | self-talk | once | 2 (not enough yet for an average) |
                | \\|pain\\| | once | 7 (not enough yet for an average) |

                ## Unknown

                Saturday and Sunday have no entries.

                ## Question

                On Friday you wrote "said no". What would you like to remember of it?
                """);
    }

    @Test
    void aPageQuotesFiveAndSaysHowManyMoreThereAre() {
        WeekEntries week = Entries.week(IntStream.rangeClosed(1, 7)
                .mapToObj(number -> note(16, NoteKind.WIN, number + " " + "and on ".repeat(20)))
                .toArray(Entry[]::new));

        assertThat(new WeekReport(week).as(Format.MARKDOWN, 80, Signs.UNICODE))
                .contains("\n- Monday: \"3 " + "and on ".repeat(13) + "and\u2026\"\n- and 2 more\n")
                .doesNotContain("check-ins", "Check-ins");
    }

    @Test
    void asJsonEveryWordIsWhole() {
        assertThat(WEEK.as(Format.JSON, 80, Signs.UNICODE))
                .contains("  \"checkIns\": 4,\n", """
                          "indicators": [ {
                            "indicator": "sleep",
                            "ratings": [ 3, 8, 5 ],
                            "lowest": 3,
                            "highest": 8,
                            "average": 5.3,
                            "weekBefore": {
                              "ratings": [],
                              "lowest": null,
                              "highest": null,
                              "average": null,
                              "change": "notEnoughYet"
                            },
                        """)
                .contains("""
                            "indicator": "mood",
                            "ratings": [ 4, 6 ],
                            "lowest": 4,
                            "highest": 6,
                            "average": null,
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
