package haven.report;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.WEEK;
import static haven.insight.Entries.episode;
import static org.assertj.core.api.Assertions.assertThat;

import haven.insight.Entries;
import haven.insight.WeekSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekMarkdownTest {
    @Test
    void aFullWeekIsAPageToBringAlong() {
        assertThat(WeekMarkdown.of(Entries.summary(), Signs.UNICODE)).isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## Days

                | day | practice | episodes |
                | --- | --- | --- |
                | Monday 16 | 7 min, twice | 1 |
                | Tuesday 17 | 15 min, twice | 2 |
                | Wednesday 18 | unknown | unknown |
                | Thursday 19 | 2 min, once | 2 |
                | Friday 20 | 11 min, 3 times | 2 |
                | Saturday 21 | unknown | unknown |
                | Sunday 22 | 1 min, once | 1 |

                ## Practice

                9 practices, 36 min in all.

                | drill | practised | time | distress before and after |
                | --- | --- | --- | --- |
                | long-exhale | 5 times | 27 min | 6 → 4, average of 4 |
                | 3-3-3 | 3 times | 5 min | 7 → 5.7, average of 3 |
                | box | once | 4 min | 6 → 6 |

                ## Episodes

                8 episodes, distress 4 to 8, 6.2 on average (6 rated).

                | trigger | how often | distress |
                | --- | --- | --- |
                | no answer to my message | 4 times | 6 to 8 (3 rated) |
                | criticism in front of the whole team at the Tuesday meeting \\| again \\*and\\* again | twice | 5, 7 |
                | a loud voice in the café | once | 4 |
                | (not named) | once | not rated |

                | feeling | how often | strength |
                | --- | --- | --- |
                | anxious | 5 times | 5 to 9 (4 rated) |
                | ashamed | twice | 6, 3 |
                | angry | twice | 6 (1 rated) |
                | lonely | once | 5 |

                ## Urges

                | | not acted on | partly | acted on | not said |
                | --- | --- | --- | --- | --- |
                | this week | 6 | 1 | 1 | 0 |
                | the week before | 1 | 1 | 2 | 0 |
                """);
    }

    @Test
    void aPersonsWordsAreNeverMarkup() {
        WeekSummary summary = WeekSummary.of(
                WEEK,
                LocalDate.of(2026, 11, 16),
                Entries.kept(
                        List.of(),
                        List.of(episode(
                                16,
                                "a | b\n# <b>*no*</b> [x](y) `c` ~d~ _e_ \\ &amp; \u001b[1m",
                                Optional.empty(),
                                NONE))),
                List.of());
        assertThat(WeekMarkdown.of(summary, Signs.UNICODE)).isEqualTo("""
                # Week 47, 16 to 22 November 2026, so far

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## Days

                | day | practice | episodes |
                | --- | --- | --- |
                | Monday 16 | none kept | 1 |
                | Tuesday 17 | to come | to come |
                | Wednesday 18 | to come | to come |
                | Thursday 19 | to come | to come |
                | Friday 20 | to come | to come |
                | Saturday 21 | to come | to come |
                | Sunday 22 | to come | to come |

                ## Episodes

                1 episode, distress not rated.

                | trigger | how often | distress |
                | --- | --- | --- |
                | a \\| b \\# \\<b\\>\\*no\\*\\</b\\> \\[x\\](y) \\`c\\` \\~d\\~ \\_e\\_ \\\\ \\&amp; \\[1m | once | not rated |

                ## Urges

                | | not acted on | partly | acted on | not said |
                | --- | --- | --- | --- | --- |
                | this week | 0 | 0 | 0 | 1 |
                | the week before | 0 | 0 | 0 | 0 |
                """);
    }

    @Test
    void aWeekWithoutEntriesIsASentence() {
        assertThat(WeekMarkdown.of(
                        WeekSummary.of(WEEK, Entries.SUNDAY, Entries.kept(List.of(), List.of()), List.of()),
                        Signs.ASCII))
                .isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Nothing is kept in this week. That is neither good nor bad: some weeks go unwritten.
                """);
    }
}
