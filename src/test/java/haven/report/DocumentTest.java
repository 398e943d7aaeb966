package haven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.insight.Quote;
import haven.insight.Stretch.DayState;
import haven.report.Document.Chapter;
import haven.report.Document.Chart;
import haven.report.Document.Chart.Bar;
import haven.report.Document.Column;
import haven.report.Document.Legend;
import haven.report.Document.Numbered;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.Document.Trend;
import haven.report.Document.Trend.Line;
import haven.report.Document.Trend.Point;
import haven.report.Document.Trend.Time;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// One document of every block, in every form.
class DocumentTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    static final Document ALL = new Document(
            "A year",
            List.of(
                    new Legend("walks are counted from ten minutes on"),
                    new Section("walks", List.of(walks())),
                    new Section(
                            "people",
                            List.of(
                                    new Sentence("two, each\nseen"),
                                    new Table(
                                            List.of(new Column("who"), new Column("trust", "trust ", "not rated")),
                                            List.of(
                                                    List.of("*Sam*", "6 to 8"),
                                                    List.of("Ana", ""),
                                                    List.of("Lee", "2")),
                                            2))),
                    new Section("said", List.of(new Quotes(List.of(new Quote(MONDAY, "stay,\n\u001bplease"))))),
                    new Section("nothing", List.of(new Legend("not even this"), new Quotes(List.of()))),
                    new Chapter(
                            "Steps", List.of(new Section("next", List.of(new Numbered(List.of("call", "write"))))))));

    private static Chart walks() {
        return new Chart(
                List.of(
                        new Chart.Day(MONDAY, DayState.KNOWN),
                        new Chart.Day(MONDAY.plusDays(1), DayState.KNOWN),
                        new Chart.Day(MONDAY.plusDays(2), DayState.UNKNOWN),
                        new Chart.Day(MONDAY.plusDays(3), DayState.TO_COME)),
                List.of(new Chart.Row(
                        "walks", "minutes", List.of(new Bar(10, "10", "10 min, once"), Bar.NONE, Bar.NONE, Bar.NONE))));
    }

    @Test
    void onAScreenLabelsStandBesideOrAbove() {
        assertThat(TextRenderer.beside(ALL, 40, Signs.UNICODE)).containsExactly("""
                A year

                           Mon Tue Wed Thu
                walks       █       ·
                minutes    10   0   ·

                people     two, each seen
                           *Sam*   trust 6 to 8
                           Ana
                           and 1 more

                said       "stay, please"

                next       1  call
                           2  write\
                """.split("\n", -1));
        assertThat(TextRenderer.below(ALL, 40, Signs.ASCII).subList(5, 13)).containsExactly("""
                people
                  two, each seen
                  *Sam*   trust 6 to 8
                  Ana
                  and 1 more

                said
                  "stay, please"\
                """.split("\n", -1));
    }

    @Test
    void aPageHasHeadsWholeSentencesAndEveryRow() {
        assertThat(MarkdownRenderer.of(ALL, Signs.UNICODE)).isEqualTo("""
                # A year

                Walks are counted from ten minutes on.

                ## Walks

                | day | walks |
                | --- | --- |
                | Monday 16 | 10 min, once |
                | Tuesday 17 | none kept |
                | Wednesday 18 | unknown |
                | Thursday 19 | to come |

                ## People

                Two, each seen.

                | who | trust |
                | --- | --- |
                | \\*Sam\\* | 6 to 8 |
                | Ana | not rated |
                | Lee | 2 |

                ## Said

                - Monday: "stay, please"

                ## Steps

                ### Next

                1. call
                2. write
                """);
    }

    static final Document TREND = new Document(
            "Four weeks",
            List.of(new Section(
                    "check-ins",
                    List.of(new Trend(
                            List.of(
                                    new Time("2 Nov", "week of 2 November"),
                                    new Time("9 Nov", "week of 9 November"),
                                    new Time("16 Nov", "week of 16 November")),
                            List.of(
                                    new Line(
                                            "energy",
                                            0,
                                            10,
                                            List.of(Point.of(4, "4 of 3"), Point.UNKNOWN, Point.of(10, "10 of 4")),
                                            "higher than in the weeks before"),
                                    new Line(
                                            "*calm*",
                                            0,
                                            10,
                                            List.of(Point.of(0, "0 of 1"), Point.of(5, "5 of 2"), Point.UNKNOWN),
                                            "")))))));

    @Test
    void aTrendIsARowOfSignsWithGaps() {
        assertThat(TextRenderer.beside(TREND, 80, Signs.UNICODE)).containsExactly("""
                Four weeks

                energy     ▄·█  higher than in the weeks before
                *calm*     ▁▄·\
                """.split("\n", -1));
        assertThat(TextRenderer.below(TREND, 30, Signs.ASCII)).containsExactly("""
                check-ins
                  energy     :-#
                             higher than in
                             the weeks before
                  *calm*     .:-\
                """.split("\n", -1));
        assertThat(TextRenderer.beside(TREND, 80, Signs.WORDS)).containsExactly("""
                Four weeks

                check-ins:
                  energy: week of 2 November 4 of 3, week of 9 November unknown, week of 16
                  November 10 of 4; higher than in the weeks before
                  *calm*: week of 2 November 0 of 1, week of 9 November 5 of 2, week of 16
                  November unknown\
                """.split("\n", -1));
    }

    @Test
    void aTrendOnAPageIsATableWithWhatItComesTo() {
        assertThat(MarkdownRenderer.of(TREND, Signs.UNICODE)).isEqualTo("""
                # Four weeks

                ## Check-ins

                | when | energy | \\*calm\\* |
                | --- | --- | --- |
                | week of 2 November | 4 of 3 | 0 of 1 |
                | week of 9 November | unknown | 5 of 2 |
                | week of 16 November | 10 of 4 | unknown |

                Energy: higher than in the weeks before.
                """);
    }

    @Test
    void aTrendHasAPointForEveryTime() {
        assertThatThrownBy(() -> new Trend(
                        List.of(new Time("2 Nov", "2 November")), List.of(new Line("calm", 0, 10, List.of(), ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calm has not a point for every time");
    }

    @Test
    void otherProgramsGetEachValueByItsType() {
        JsonObject object = new JsonObject()
                .put("day", MONDAY)
                .put("state", DayState.TO_COME)
                .put("long", Duration.ofSeconds(90))
                .put("short", Duration.ofMillis(1500))
                .put("average", OptionalDouble.of(5.666))
                .put("lowest", OptionalInt.empty())
                .put("family", Optional.of(DayState.KNOWN))
                .putText("note", "")
                .put("parts", List.of(new JsonObject().put("café", true)));
        assertThat(JsonText.of(object, true)).isEqualTo("""
                {
                  "day": "2026-11-16",
                  "state": "toCome",
                  "long": 90,
                  "short": 1.5,
                  "average": 5.7,
                  "lowest": null,
                  "family": "known",
                  "note": null,
                  "parts": [ {
                    "caf\\u00e9": true
                  } ]
                }
                """);
    }
}
