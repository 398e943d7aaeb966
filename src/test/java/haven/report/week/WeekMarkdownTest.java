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

                ## Urges

                Acted on 1, partly 1, not 6.

                The week before: acted on 2, partly 1, not 1.

                ## Unknown

                Wednesday and Saturday have no entries.
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

                ## Triggers

                | trigger | how often | distress |
                | --- | --- | --- |
                | a \\| b \\# \\<b\\>\\*no\\*\\</b\\> \\[x\\](y) \\`c\\` \\~d\\~ \\_e\\_ \\\\ \\&amp; \\[1m | once | not rated |

                ## Urges

                Not said 1.

                The week before: none kept.
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
