package haven.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import haven.insight.Entries;
import haven.report.Format;
import haven.report.Signs;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the locale of this process for a while")
class WeekTextTest {
    @Test
    void aFullWeekAtEightyColumns() {
        assertThat(new WeekReport(Entries.week()).as(Format.TEXT, 80, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                practice    ▄   █   ·   ▂   ▆   ·   ▁
                minutes     7  15   ·   2  11   ·   1
                entries     1   2   ·   2   2   ·   1

                in all     9 practices, 36 min
                           8 entries, distress 4 to 8, 6.2 on average (6 rated)

                drills     long-exhale   5 times   27 min   distress 6 → 4, average of 4
                           3-3-3         3 times   5 min    distress 7 → 5.7, average of 3
                           box           once      4 min    distress 6 → 6

                triggers   no answer to my message           4 times   distress 6 to 8 (3 rated)
                           criticism in front of the whol…   twice     distress 5, 7
                           a loud voice in the café          once      distress 4
                           (not named)                       once

                feelings   anxious   5 times   strength 5 to 9 (4 rated)
                           ashamed   twice     strength 6, 3
                           angry     twice     strength 6 (1 rated)
                           lonely    once      strength 5

                urges      acted on 1, partly 1, not 6
                           the week before: acted on 2, partly 1, not 1

                unknown    Wednesday and Saturday have no entries
                """);
    }

    @Test
    void aFullWeekAtFortyColumns() {
        assertThat(new WeekReport(Entries.week()).as(Format.TEXT, 40, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                practice    ▄   █   ·   ▂   ▆   ·   ▁
                minutes     7  15   ·   2  11   ·   1
                entries     1   2   ·   2   2   ·   1

                in all     9 practices, 36 min
                           8 entries, distress 4 to 8,
                           6.2 on average (6 rated)

                drills     long-exhale
                             5 times, 27 min
                             distress 6 → 4, average of
                             4
                           3-3-3
                             3 times, 5 min
                             distress 7 → 5.7, average
                             of 3
                           box
                             once, 4 min, distress 6 → 6

                triggers   no answer to my message
                             4 times
                             distress 6 to 8 (3 rated)
                           criticism in front of the wh…
                             twice, distress 5, 7
                           a loud voice in the café
                             once, distress 4
                           (not named)
                             once

                feelings   anxious
                             5 times
                             strength 5 to 9 (4 rated)
                           ashamed
                             twice, strength 6, 3
                           angry
                             twice, strength 6 (1 rated)
                           lonely
                             once, strength 5

                urges      acted on 1, partly 1, not 6
                           the week before: acted on 2,
                           partly 1, not 1

                unknown    Wednesday and Saturday have
                           no entries
                """);
    }

    @Test
    void aFullWeekInAsciiAtSixtyColumns() {
        assertThat(new WeekReport(Entries.week()).as(Format.TEXT, 60, Signs.ASCII))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                           Mon Tue Wed Thu Fri Sat Sun
                practice    :   #   -   .   *   -   .
                minutes     7  15   -   2  11   -   1
                entries     1   2   -   2   2   -   1

                in all     9 practices, 36 min
                           8 entries, distress 4 to 8, 6.2 on average (6
                           rated)

                drills     long-exhale
                             5 times, 27 min, distress 6 -> 4, average of 4
                           3-3-3
                             3 times, 5 min, distress 7 -> 5.7, average of 3
                           box
                             once, 4 min, distress 6 -> 6

                triggers   no answer to my message
                             4 times, distress 6 to 8 (3 rated)
                           criticism in front of the whole team at the Tu...
                             twice, distress 5, 7
                           a loud voice in the café
                             once, distress 4
                           (not named)
                             once

                feelings   anxious   5 times   strength 5 to 9 (4 rated)
                           ashamed   twice     strength 6, 3
                           angry     twice     strength 6 (1 rated)
                           lonely    once      strength 5

                urges      acted on 1, partly 1, not 6
                           the week before: acted on 2, partly 1, not 1

                unknown    Wednesday and Saturday have no entries
                """);
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String english = new WeekReport(Entries.week()).as(Format.TEXT, 80, Signs.UNICODE);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new WeekReport(Entries.week()).as(Format.TEXT, 80, Signs.UNICODE))
                    .isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }
}
