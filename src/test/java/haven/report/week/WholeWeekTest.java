package haven.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.NoteKind;
import haven.insight.Entries;
import haven.insight.WholeWeek;
import haven.report.Format;
import haven.report.Signs;
import haven.text.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A week in which something of everything was kept, whole, as each reader has it.
class WholeWeekTest {
    private static final List<Entry> ENTRIES = WholeWeek.entries("Europe/Paris");

    private static String text(List<Entry> entries, int columns, Signs signs) {
        return new WeekReport(WholeWeek.of(entries)).as(Format.TEXT, columns, signs);
    }

    @Test
    void atEightyColumns() {
        assertThat(text(ENTRIES, 80, Signs.UNICODE)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                to bring   29 October    what to do when Sam does not answer for a day
                           19 November   the meeting on Tuesday

                agreed     sleep   in bed by eleven

                what happened
                  Mon 16 21:40  no answer to my message; anxious 8, lonely 5               8 → 5
                                urge not acted on: to write again; did: went for a walk
                  Tue 17 10:15  criticism in front of the whole team at the T…; ashamed 6  6 → 6
                                urge partly acted on: to hide…; did: said that I would look at…
                  Wed 18 22:05  No answer to my message; anxious 9, angry                  9 → 6
                                urge acted on: to write again; did: wrote three messages
                  Fri 20 19:30  no answer to my message; anxious 6                         6 → 3
                                urge not acted on: to write again; did: Went for a walk
                  Sun 22 02:30  a loud voice in the street                                 4

                           Mon Tue Wed Thu Fri Sat Sun
                practice    ▄   █   ▂       █
                minutes     5  10   2   0   9   0   0
                entries     1   1   1   0   1   0   1
                check-ins   1   1   0   1   0   1   0
                notes       0   0   0   1   0   2   0

                in all     6 practices, 26 min, and 1 more ended within seconds
                           5 entries, distress 4 to 9, 6.6 on average
                           4 check-ins and 3 notes

                wins       "called Sam back"
                gratitude  "the light on the river"
                           "the warm cup"
                           "I waited an hour"

                urges      acted on 1, partly 1, not 2
                           to write again   3 times   acted on 1, not 2

                distress   of 4 rated again later: came down in 3, about the same in 1; 7.3 → 5
                           on average
                           about the same as the week before (7 on average, of 3)

                drills     long-exhale   4 times   22 min   distress 6.7 → 4.7, average of 3
                           gratitude     once      2 min
                           3-3-3         once      2 min    distress 9 → 7
                           ended within seconds: long-exhale once

                check-ins  averages by week, from 4 weeks before on
                sleep      ▅▅▆▅▄  4 times, 3 to 5, 4 on average; lower than the week before (5.8
                                  on average, of 4)
                mood       ▅▄▄▅▅  4 times, 4 to 6, 5.3 on average; about the same as the week
                                  before (5.8 on average, of 4)
                           pain   once   2 (not enough yet for an average)

                triggers   no answer to my message                     3 times   distress 6 to 9
                           criticism in front of the whole team at…    once      distress 6
                           a loud voice in the street                  once      distress 4

                feelings   anxious   3 times   strength 6 to 9
                           ashamed   once      strength 6
                           lonely    once      strength 5
                           angry     once

                body       chest 3 times (7, 8; 2 rated), hands once, face once
                with       Sam 3 times, Alex once, Robin once
                you did    went for a walk twice
                patterns   reaching twice, pulling away once
                when       once in the morning (6 to 12), 3 times in the evening (18 to 24),
                           once in the night (0 to 6)

                question   "no answer to my message" came up 3 times. What do you notice when
                           you see these side by side?
                """);
    }

    @Test
    void atFortyColumns() {
        assertThat(text(ENTRIES, 40, Signs.ASCII)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                to bring   29 October
                             what to do when Sam does
                             not answer for a day
                           19 November
                             the meeting on Tuesday

                agreed     sleep   in bed by eleven

                what happened
                  Mon 16 21:40  8 -> 5
                    no answer to my message
                    anxious 8, lonely 5
                    urge not acted on: to write again
                    did: went for a walk
                  Tue 17 10:15  6 -> 6
                    criticism in front of the whole t...
                    ashamed 6
                    urge partly acted on: to hide in...
                    did: said that I would look at it...
                  Wed 18 22:05  9 -> 6
                    No answer to my message
                    anxious 9, angry
                    urge acted on: to write again
                    did: wrote three messages
                  Fri 20 19:30  6 -> 3
                    no answer to my message
                    anxious 6
                    urge not acted on: to write again
                    did: Went for a walk
                  Sun 22 02:30  4
                    a loud voice in the street

                           Mon Tue Wed Thu Fri Sat Sun
                practice    :   #   .       #
                minutes     5  10   2   0   9   0   0
                entries     1   1   1   0   1   0   1
                check-ins   1   1   0   1   0   1   0
                notes       0   0   0   1   0   2   0

                in all     6 practices, 26 min, and 1
                           more ended within seconds
                           5 entries, distress 4 to 9,
                           6.6 on average
                           4 check-ins and 3 notes

                wins       "called Sam back"
                gratitude  "the light on the river"
                           "the warm cup"
                           "I waited an hour"

                urges      acted on 1, partly 1, not 2
                           to write again
                             3 times, acted on 1, not 2

                distress   of 4 rated again later: came
                           down in 3, about the same in
                           1; 7.3 -> 5 on average
                           about the same as the week
                           before (7 on average, of 3)

                drills     long-exhale
                             4 times, 22 min
                             distress 6.7 -> 4.7,
                             average of 3
                           gratitude
                             once, 2 min
                           3-3-3
                             once, 2 min
                             distress 9 -> 7
                           ended within seconds:
                           long-exhale once

                check-ins  averages by week, from 4
                           weeks before on
                sleep      ****:  4 times, 3 to 5, 4 on
                                  average; lower than
                                  the week before (5.8
                                  on average, of 4)
                mood       *::**  4 times, 4 to 6, 5.3
                                  on average; about the
                                  same as the week
                                  before (5.8 on
                                  average, of 4)
                           pain
                             once
                             2 (not enough yet for an
                             average)

                triggers   no answer to my message
                             3 times, distress 6 to 9
                           criticism in front of the...
                             once, distress 6
                           a loud voice in the street
                             once, distress 4

                feelings   anxious
                             3 times, strength 6 to 9
                           ashamed
                             once, strength 6
                           lonely
                             once, strength 5
                           angry
                             once

                body       chest 3 times (7, 8; 2
                           rated), hands once, face once
                with       Sam 3 times, Alex once, Robin
                           once
                you did    went for a walk twice
                patterns   reaching twice, pulling away
                           once
                when       once in the morning (6 to
                           12), 3 times in the evening
                           (18 to 24), once in the night
                           (0 to 6)

                question   "no answer to my message"
                           came up 3 times. What do you
                           notice when you see these
                           side by side?
                """);
    }

    @Test
    void inWords() {
        assertThat(text(ENTRIES, Table.NO_COLUMNS, Signs.WORDS)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                to bring:
                  29 October, what to do when Sam does not answer for a day
                  19 November, the meeting on Tuesday

                agreed:
                  sleep, in bed by eleven

                what happened:
                  Monday 16, 21:40, no answer to my message, anxious 8, lonely 5, urge not acted on: to write again, did: went for a walk, distress from 8 to 5
                  Tuesday 17, 10:15, criticism in front of the whole team at the Tuesday meeting, ashamed 6, urge partly acted on: to hide in the bathroom until it is over, did: said that I would look at it and went on with the list, distress from 6 to 6
                  Wednesday 18, 22:05, No answer to my message, anxious 9, angry, urge acted on: to write again, did: wrote three messages, distress from 9 to 6
                  Friday 20, 19:30, no answer to my message, anxious 6, urge not acted on: to write again, did: Went for a walk, distress from 6 to 3
                  Sunday 22, 02:30, a loud voice in the street, distress 4

                days:
                  Monday 16: practice 5 min, once; entries 1; check-ins 1
                  Tuesday 17: practice 10 min, once; entries 1; check-ins 1
                  Wednesday 18: practice 2 min, once; entries 1
                  Thursday 19: check-ins 1; notes 1
                  Friday 20: practice 9 min, 3 times; entries 1
                  Saturday 21: check-ins 1; notes 2
                  Sunday 22: entries 1

                in all:
                  6 practices, 26 min, and 1 more ended within seconds
                  5 entries, distress 4 to 9, 6.6 on average
                  4 check-ins and 3 notes

                wins:
                  "called Sam back"

                gratitude:
                  "the light on the river"
                  "the warm cup"
                  "I waited an hour"

                urges:
                  acted on 1, partly 1, not 2
                  to write again, 3 times, acted on 1, not 2

                distress:
                  of 4 rated again later: came down in 3, about the same in 1; from 7.3 to 5 on average
                  about the same as the week before (7 on average, of 3)

                drills:
                  long-exhale, 4 times, 22 min, distress from 6.7 to 4.7, average of 3
                  gratitude, once, 2 min
                  3-3-3, once, 2 min, distress from 9 to 7
                  ended within seconds: long-exhale once

                check-ins:
                  averages by week, from 4 weeks before on
                  sleep: week of 19 October 5.7 of 3, week of 26 October 5.3 of 4, week of 2 November 6.3 of 3, week of 9 November 5.8 of 4, week of 16 November 4 of 4; 4 times, 3 to 5, 4 on average; lower than the week before (5.8 on average, of 4)
                  mood: week of 19 October 6 of 3, week of 26 October 5 of 4, week of 2 November 4 of 3, week of 9 November 5.8 of 4, week of 16 November 5.3 of 4; 4 times, 4 to 6, 5.3 on average; about the same as the week before (5.8 on average, of 4)
                  pain, once, 2 (not enough yet for an average)

                triggers:
                  no answer to my message, 3 times, distress 6 to 9
                  criticism in front of the whole team at the Tuesday meeting, once, distress 6
                  a loud voice in the street, once, distress 4

                feelings:
                  anxious, 3 times, strength 6 to 9
                  ashamed, once, strength 6
                  lonely, once, strength 5
                  angry, once

                body:
                  chest 3 times (7, 8; 2 rated), hands once, face once

                with:
                  Sam 3 times, Alex once, Robin once

                you did:
                  went for a walk twice

                patterns:
                  reaching twice, pulling away once

                when:
                  once in the morning (6 to 12), 3 times in the evening (18 to 24), once in the night (0 to 6)

                question:
                  "no answer to my message" came up 3 times. What do you notice when you see these side by side?
                """);
    }

    @Test
    void asAPage() {
        assertThat(new WeekReport(WholeWeek.of(ENTRIES)).as(Format.MARKDOWN, 80, Signs.UNICODE))
                .isEqualTo("""
                # Week 47, 16 to 22 November 2026

                Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A day without entries is unknown; a change says nothing about its cause.

                ## To bring

                | since | what |
                | --- | --- |
                | 29 October | what to do when Sam does not answer for a day |
                | 19 November | the meeting on Tuesday |

                ## Agreed

                | what | what was agreed |
                | --- | --- |
                | sleep | in bed by eleven |

                ## What happened

                | when | what happened | feelings | urge | what was done | distress |
                | --- | --- | --- | --- | --- | --- |
                | Monday 16, 21:40 | no answer to my message | anxious 8, lonely 5 | not acted on: to write again | went for a walk | 8 → 5 |
                | Tuesday 17, 10:15 | criticism in front of the whole team at the Tuesday meeting | ashamed 6 | partly acted on: to hide in the bathroom until it is over | said that I would look at it and went on with the list | 6 → 6 |
                | Wednesday 18, 22:05 | No answer to my message | anxious 9, angry | acted on: to write again | wrote three messages | 9 → 6 |
                | Friday 20, 19:30 | no answer to my message | anxious 6 | not acted on: to write again | Went for a walk | 6 → 3 |
                | Sunday 22, 02:30 | a loud voice in the street | | | | 4 |

                ## Days

                | day | practice | entries | check-ins | notes |
                | --- | --- | --- | --- | --- |
                | Monday 16 | 5 min, once | 1 | 1 | none kept |
                | Tuesday 17 | 10 min, once | 1 | 1 | none kept |
                | Wednesday 18 | 2 min, once | 1 | none kept | none kept |
                | Thursday 19 | none kept | none kept | 1 | 1 |
                | Friday 20 | 9 min, 3 times | 1 | none kept | none kept |
                | Saturday 21 | none kept | none kept | 1 | 2 |
                | Sunday 22 | none kept | 1 | none kept | none kept |

                ## In all

                6 practices, 26 min, and 1 more ended within seconds.

                5 entries, distress 4 to 9, 6.6 on average.

                4 check-ins and 3 notes.

                ## Wins

                - Thursday: "called Sam back"

                ## Gratitude

                - Saturday: "the light on the river"
                - Friday: "the warm cup"
                - Friday: "I waited an hour"

                ## Urges

                Acted on 1, partly 1, not 2.

                | urge | how often | acted on or not |
                | --- | --- | --- |
                | to write again | 3 times | acted on 1, not 2 |

                ## Distress

                Of 4 rated again later: came down in 3, about the same in 1; 7.3 → 5 on average.

                About the same as the week before (7 on average, of 3).

                ## Drills

                | drill | practised | time | distress before and after |
                | --- | --- | --- | --- |
                | long-exhale | 4 times | 22 min | 6.7 → 4.7, average of 3 |
                | gratitude | once | 2 min | not rated |
                | 3-3-3 | once | 2 min | 9 → 7 |

                Ended within seconds: long-exhale once.

                ## Check-ins

                Each rating is from 0 to 10: sleep from hardly slept to slept well; mood from very low to good.

                Averages by week, from 4 weeks before on.

                | when | sleep | mood |
                | --- | --- | --- |
                | week of 19 October | 5.7 of 3 | 6 of 3 |
                | week of 26 October | 5.3 of 4 | 5 of 4 |
                | week of 2 November | 6.3 of 3 | 4 of 3 |
                | week of 9 November | 5.8 of 4 | 5.8 of 4 |
                | week of 16 November | 4 of 4 | 5.3 of 4 |

                Sleep: 4 times, 3 to 5, 4 on average; lower than the week before (5.8 on average, of 4).

                Mood: 4 times, 4 to 6, 5.3 on average; about the same as the week before (5.8 on average, of 4).

                | what | how often | rating |
                | --- | --- | --- |
                | pain | once | 2 (not enough yet for an average) |

                ## Triggers

                | trigger | how often | distress |
                | --- | --- | --- |
                | no answer to my message | 3 times | 6 to 9 |
                | criticism in front of the whole team at the Tuesday meeting | once | 6 |
                | a loud voice in the street | once | 4 |

                ## Feelings

                | feeling | how often | strength |
                | --- | --- | --- |
                | anxious | 3 times | 6 to 9 |
                | ashamed | once | 6 |
                | lonely | once | 5 |
                | angry | once | not rated |

                ## Around it

                ### Body

                Chest 3 times (7, 8; 2 rated), hands once, face once.

                ### With

                Sam 3 times, Alex once, Robin once.

                ### You did

                Went for a walk twice.

                ### Patterns

                Reaching twice, pulling away once.

                ### When

                Once in the morning (6 to 12), 3 times in the evening (18 to 24), once in the night (0 to 6).

                ## Question

                "no answer to my message" came up 3 times. What do you notice when you see these side by side?
                """);
    }

    @Test
    void fourWeeksAreOneReport() {
        assertThat(new WeekReport(WholeWeek.of(ENTRIES, 4)).as(Format.TEXT, 80, Signs.UNICODE))
                .isEqualTo("""
                4 weeks, 26 October to 22 November 2026

                to bring   29 October    what to do when Sam does not answer for a day
                           19 November   the meeting on Tuesday

                agreed     sleep   in bed by eleven

                what happened
                  Mon  9 Nov 19:00  no answer to my message; anxious 8                     7
                  Tue 10 Nov 19:00  no answer to my message; anxious 7                     8
                  Thu 12 Nov 19:00  a bill                                                 6
                  Mon 16 Nov 21:40  no answer to my message; anxious 8, lonely 5           8 → 5
                                    urge not acted on: to write again; did: went for a walk
                  Tue 17 Nov 10:15  criticism in front of the whole team at t…; ashamed 6  6 → 6
                                    urge partly acted on: to hid…; did: said that I would look…
                  Wed 18 Nov 22:05  No answer to my message; anxious 9, angry              9 → 6
                                    urge acted on: to write again; did: wrote three messages
                  Fri 20 Nov 19:30  no answer to my message; anxious 6                     6 → 3
                                    urge not acted on: to write again; did: Went for a walk
                  Sun 22 Nov 02:30  a loud voice in the street                             4

                           W44 W45 W46 W47
                practice                █
                minutes     0   0   0  26
                entries     0   0   3   5
                check-ins   4   3   4   4
                notes       0   0   0   3

                in all     6 practices, 26 min, and 1 more ended within seconds
                           8 entries, distress 4 to 9, 6.8 on average
                           15 check-ins and 3 notes

                wins       "called Sam back"
                gratitude  "the light on the river"
                           "the warm cup"
                           "I waited an hour"

                urges      acted on 1, partly 1, not 2
                           to write again   3 times   acted on 1, not 2

                distress   of 4 rated again later: came down in 3, about the same in 1; 7.3 → 5
                           on average

                drills     long-exhale   4 times   22 min   distress 6.7 → 4.7, average of 3
                           gratitude     once      2 min
                           3-3-3         once      2 min    distress 9 → 7
                           ended within seconds: long-exhale once

                check-ins  averages by week, from 4 weeks before on
                sleep      ▅▅▆▅▄  15 times, 3 to 7, 5.3 on average; about the same as the 4
                                  weeks before (5.7 on average, of 3)
                mood       ▅▄▄▅▅  15 times, 3 to 7, 5.1 on average; about the same as the 4
                                  weeks before (6 on average, of 3)
                           pain   once   2 (not enough yet for an average)

                triggers   no answer to my message                     5 times   distress 6 to 9
                           a bill                                      once      distress 6
                           criticism in front of the whole team at…    once      distress 6
                           a loud voice in the street                  once      distress 4

                feelings   anxious   5 times   strength 6 to 9
                           ashamed   once      strength 6
                           lonely    once      strength 5
                           angry     once

                body       chest 3 times (7, 8; 2 rated), hands once, face once
                with       Sam 3 times, Alex once, Robin once
                you did    went for a walk twice
                patterns   reaching twice, pulling away once
                when       once in the morning (6 to 12), 6 times in the evening (18 to 24),
                           once in the night (0 to 6)

                unknown    8 of 28 days have no entries

                question   "no answer to my message" came up 5 times. What do you notice when
                           you see these side by side?
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Kathmandu", "Pacific/Auckland"})
    void itIsTheSameInAnyZone(String zone) {
        assertThat(text(WholeWeek.entries(zone), 80, Signs.UNICODE)).isEqualTo(text(ENTRIES, 80, Signs.UNICODE));
    }

    @Test
    void theOrderOfEntriesAndOneThatIsOlderChangeNothing() {
        List<Entry> entries = new ArrayList<>(ENTRIES);
        String json = new WeekReport(WholeWeek.of(ENTRIES)).as(Format.JSON, 80, Signs.UNICODE);
        entries.add(Entries.note(1, NoteKind.WIN, "older"));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertThat(new WeekReport(WholeWeek.of(entries)).as(Format.JSON, 80, Signs.UNICODE))
                    .isEqualTo(json);
        }
    }
}
