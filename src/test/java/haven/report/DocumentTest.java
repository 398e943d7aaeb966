package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final Document ALL = new Document(
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
