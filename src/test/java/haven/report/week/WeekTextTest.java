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

                what happened
                  Mon 16 12:00  no answer to my message; anxious 7, lonely 5                   6
                                urge not acted on: to write again
                  Tue 17 12:00  No answer to my message; anxious 8                             7
                                urge not acted on: to write again
                  Tue 17 12:00  criticism in front of the whole team at the Tuesd…; ashamed 6  5
                                urge partly acted on: to write again
                  Thu 19 12:00  no answer to my message; anxious 9, angry                      8
                                urge not acted on: to write again
                  Thu 19 12:00  criticism in front of the whole team at…; ashamed 3, angry 6   7
                                urge not acted on: to write again
                  Fri 20 12:00  anxious 5; urge acted on: to write again
                  Fri 20 12:00  no answer to my message; anxious
                                urge not acted on: to write again
                  Sun 22 12:00  a loud voice in the café; urge not acted on: to write again    4

                           Mon Tue Wed Thu Fri Sat Sun
                practice    ▄   █   ·   ▂   ▆   ·   ▁
                minutes     7  15   ·   2  11   ·   1
                entries     1   2   ·   2   2   ·   1

                in all     9 practices, 36 min
                           8 entries, distress 4 to 8, 6.2 on average (6 rated)

                urges      acted on 1, partly 1, not 6
                           the week before: acted on 2, partly 1, not 1

                distress   about the same as the week before (7 on average, of 4)

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

                when       8 times in the afternoon (12 to 18)

                unknown    Wednesday and Saturday have no entries

                question   "no answer to my message" came up 4 times. What do you notice when
                           you see these side by side?
                """);
    }

    @Test
    void aFullWeekAtFortyColumns() {
        assertThat(new WeekReport(Entries.week()).as(Format.TEXT, 40, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                what happened
                  Mon 16 12:00  6
                    no answer to my message
                    anxious 7, lonely 5
                    urge not acted on: to write again
                  Tue 17 12:00  7
                    No answer to my message
                    anxious 8
                    urge not acted on: to write again
                  Tue 17 12:00  5
                    criticism in front of the whole tea…
                    ashamed 6
                    urge partly acted on: to write again
                  Thu 19 12:00  8
                    no answer to my message
                    anxious 9, angry
                    urge not acted on: to write again
                  Thu 19 12:00  7
                    criticism in front of the whole tea…
                    ashamed 3, angry 6
                    urge not acted on: to write again
                  Fri 20 12:00
                    anxious 5
                    urge acted on: to write again
                  Fri 20 12:00
                    no answer to my message
                    anxious
                    urge not acted on: to write again
                  Sun 22 12:00  4
                    a loud voice in the café
                    urge not acted on: to write again

                           Mon Tue Wed Thu Fri Sat Sun
                practice    ▄   █   ·   ▂   ▆   ·   ▁
                minutes     7  15   ·   2  11   ·   1
                entries     1   2   ·   2   2   ·   1

                in all     9 practices, 36 min
                           8 entries, distress 4 to 8,
                           6.2 on average (6 rated)

                urges      acted on 1, partly 1, not 6
                           the week before: acted on 2,
                           partly 1, not 1

                distress   about the same as the week
                           before (7 on average, of 4)

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

                when       8 times in the afternoon (12
                           to 18)

                unknown    Wednesday and Saturday have
                           no entries

                question   "no answer to my message"
                           came up 4 times. What do you
                           notice when you see these
                           side by side?
                """);
    }

    @Test
    void aFullWeekInAsciiAtSixtyColumns() {
        assertThat(new WeekReport(Entries.week()).as(Format.TEXT, 60, Signs.ASCII))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                what happened
                  Mon 16 12:00  no answer to my m...; anxious 7, lonely 5  6
                                urge not acted on: to write again
                  Tue 17 12:00  No answer to my message; anxious 8         7
                                urge not acted on: to write again
                  Tue 17 12:00  criticism in front of the w...; ashamed 6  5
                                urge partly acted on: to write again
                  Thu 19 12:00  no answer to my message; anxious 9, angry  8
                                urge not acted on: to write again
                  Thu 19 12:00  criticism in front...; ashamed 3, angry 6  7
                                urge not acted on: to write again
                  Fri 20 12:00  anxious 5; urge acted on: to write again
                  Fri 20 12:00  no answer to my message; anxious
                                urge not acted on: to write again
                  Sun 22 12:00  a loud voice in the café                   4
                                urge not acted on: to write again

                           Mon Tue Wed Thu Fri Sat Sun
                practice    :   #   -   .   *   -   .
                minutes     7  15   -   2  11   -   1
                entries     1   2   -   2   2   -   1

                in all     9 practices, 36 min
                           8 entries, distress 4 to 8, 6.2 on average (6
                           rated)

                urges      acted on 1, partly 1, not 6
                           the week before: acted on 2, partly 1, not 1

                distress   about the same as the week before (7 on average,
                           of 4)

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

                when       8 times in the afternoon (12 to 18)

                unknown    Wednesday and Saturday have no entries

                question   "no answer to my message" came up 4 times. What
                           do you notice when you see these side by side?
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
