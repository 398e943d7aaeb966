package haven.report.week;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.episode;
import static org.assertj.core.api.Assertions.assertThat;

import haven.insight.Entries;
import haven.insight.WeekEntries;
import haven.report.Format;
import haven.report.Signs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekMarkdownTest {
    @Test
    void aFullWeekIsAPageToBringAlong() {
        assertThat(new WeekReport(Entries.week()).as(Format.MARKDOWN, 80, Signs.UNICODE))
                .isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## What happened

                | when | what happened | feelings | urge | what was done | distress |
                | --- | --- | --- | --- | --- | --- |
                | Monday 16, 12:00 | no answer to my message | anxious 7, lonely 5 | not acted on: to write again | | 6 |
                | Tuesday 17, 12:00 | No answer to my message | anxious 8 | not acted on: to write again | | 7 |
                | Tuesday 17, 12:00 | criticism in front of the whole team at the Tuesday meeting \\| again \\*and\\* again | ashamed 6 | partly acted on: to write again | | 5 |
                | Thursday 19, 12:00 | no answer to my message | anxious 9, angry | not acted on: to write again | | 8 |
                | Thursday 19, 12:00 | criticism in front of the whole team at the Tuesday meeting \\| again \\*and\\* again | ashamed 3, angry 6 | not acted on: to write again | | 7 |
                | Friday 20, 12:00 | | anxious 5 | acted on: to write again | | not rated |
                | Friday 20, 12:00 | no answer to my message | anxious | not acted on: to write again | | not rated |
                | Sunday 22, 12:00 | a loud voice in the café | | not acted on: to write again | | 4 |

                ## Days

                | day | practice | entries |
                | --- | --- | --- |
                | Monday 16 | 7 min, twice | 1 |
                | Tuesday 17 | 15 min, twice | 2 |
                | Wednesday 18 | unknown | unknown |
                | Thursday 19 | 2 min, once | 2 |
                | Friday 20 | 11 min, 3 times | 2 |
                | Saturday 21 | unknown | unknown |
                | Sunday 22 | 1 min, once | 1 |

                ## In all

                9 practices, 36 min.

                8 entries, distress 4 to 8, 6.2 on average (6 rated).

                ## Urges

                Acted on 1, partly 1, not 6.

                The week before: acted on 2, partly 1, not 1.

                ## Distress

                About the same as the week before (7 on average, of 4).

                ## Drills

                | drill | practised | time | distress before and after |
                | --- | --- | --- | --- |
                | long-exhale | 5 times | 27 min | 6 → 4, average of 4 |
                | 3-3-3 | 3 times | 5 min | 7 → 5.7, average of 3 |
                | box | once | 4 min | 6 → 6 |

                ## Triggers

                | trigger | how often | distress |
                | --- | --- | --- |
                | no answer to my message | 4 times | 6 to 8 (3 rated) |
                | criticism in front of the whole team at the Tuesday meeting \\| again \\*and\\* again | twice | 5, 7 |
                | a loud voice in the café | once | 4 |
                | (not named) | once | not rated |

                ## Feelings

                | feeling | how often | strength |
                | --- | --- | --- |
                | anxious | 5 times | 5 to 9 (4 rated) |
                | ashamed | twice | 6, 3 |
                | angry | twice | 6 (1 rated) |
                | lonely | once | 5 |

                ## Around it

                ### When

                8 times in the afternoon (12 to 18).

                ## Unknown

                Wednesday and Saturday have no entries.

                ## Question

                "no answer to my message" came up 4 times. What do you notice when you see these side by side?
                """);
    }

    @Test
    void aPersonsWordsAreNeverMarkup() {
        WeekEntries week = Entries.week(
                LocalDate.of(2026, 11, 16),
                List.of(episode(
                        16, "a | b\n# <b>*no*</b> [x](y) `c` ~d~ _e_ \\ &amp; \u001b[1m", Optional.empty(), NONE)),
                List.of());
        assertThat(new WeekReport(week).as(Format.MARKDOWN, 80, Signs.UNICODE)).isEqualTo("""
                # Week 47, 16 to 22 November 2026, so far

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## What happened

                | when | what happened | feelings | urge | what was done | distress |
                | --- | --- | --- | --- | --- | --- |
                | Monday 16, 12:00 | a \\| b \\# \\<b\\>\\*no\\*\\</b\\> \\[x\\](y) \\`c\\` \\~d\\~ \\_e\\_ \\\\ \\&amp; \\[1m | | to write again | | not rated |

                ## Days

                | day | entries |
                | --- | --- |
                | Monday 16 | 1 |
                | Tuesday 17 | to come |
                | Wednesday 18 | to come |
                | Thursday 19 | to come |
                | Friday 20 | to come |
                | Saturday 21 | to come |
                | Sunday 22 | to come |

                ## In all

                1 entry, distress not rated.

                ## Question

                What of these days would you like to remember, if anything?
                """);
    }

    @Test
    void aWeekWithoutEntriesIsASentence() {
        assertThat(new WeekReport(Entries.week(Entries.SUNDAY, List.of(), List.of()))
                        .as(Format.MARKDOWN, 80, Signs.ASCII))
                .isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Nothing is kept in this week. That is neither good nor bad: some weeks go unwritten.
                """);
    }
}
