package haven.report;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.WEEK;
import static haven.insight.Entries.episode;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.insight.Entries;
import haven.insight.WeekSummary;
import haven.journal.Acted;
import haven.journal.Ending;
import haven.journal.Urge;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WeekJsonTest {
    private static final String TRIGGER = "the \"café\" \u009b2J\u001b[1m\n🙂 | " + "long ".repeat(40);

    @Test
    void aWeekIsOneObject() {
        assertThat(WeekJson.of(week(), false)).isEqualTo("""
                {
                  "week": "2026-W47",
                  "first": "2026-11-16",
                  "last": "2026-11-22",
                  "today": "2026-11-17",
                  "days": [ {
                    "day": "2026-11-16",
                    "state": "known",
                    "practices": 2,
                    "practisedSeconds": 360.5,
                    "episodes": 2,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                    "day": "2026-11-17",
                    "state": "unknown",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                    "day": "2026-11-18",
                    "state": "toCome",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                    "day": "2026-11-19",
                    "state": "toCome",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                    "day": "2026-11-20",
                    "state": "toCome",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                    "day": "2026-11-21",
                    "state": "toCome",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                    "day": "2026-11-22",
                    "state": "toCome",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0
                  } ],
                  "unknownDays": [ "2026-11-17" ],
                  "practices": 2,
                  "practisedSeconds": 360.5,
                  "drills": [ {
                    "drill": "long-exhale",
                    "times": 2,
                    "practisedSeconds": 360.5,
                    "distress": {
                      "pairs": [ {
                        "before": 6,
                        "after": 4
                      } ],
                      "averageBefore": null,
                      "averageAfter": null,
                      "change": "notEnoughYet"
                    }
                  } ],
                  "episodes": 2,
                  "distress": {
                    "ratings": [ 6 ],
                    "lowest": 6,
                    "highest": 6,
                    "average": null
                  },
                  "triggers": [ {
                    "trigger": "café",
                    "times": 1,
                    "distress": {
                      "ratings": [ 6 ],
                      "lowest": 6,
                      "highest": 6,
                      "average": null
                    }
                  }, {
                    "trigger": null,
                    "times": 1,
                    "distress": {
                      "ratings": [],
                      "lowest": null,
                      "highest": null,
                      "average": null
                    }
                  } ],
                  "feelings": [ {
                    "feeling": "anxious",
                    "times": 1,
                    "strength": {
                      "ratings": [ 7 ],
                      "lowest": 7,
                      "highest": 7,
                      "average": null
                    }
                  } ],
                  "checkIns": 0,
                  "indicators": [],
                  "notes": {
                    "count": 0,
                    "plain": 0,
                    "wins": [],
                    "gratitude": []
                  },
                  "urges": {
                    "count": 2,
                    "notActedOn": 1,
                    "partly": 0,
                    "actedOn": 0,
                    "notSaid": 1
                  },
                  "urgesWeekBefore": {
                    "count": 1,
                    "notActedOn": 0,
                    "partly": 1,
                    "actedOn": 0,
                    "notSaid": 0
                  }
                }
                """);
    }

    @Test
    void averagesComeFromThreeRatingsOn() {
        JsonNode drill = JsonMapper.shared()
                .readTree(WeekJson.of(Entries.summary(), false))
                .get("drills")
                .get(1);
        assertThat(drill.get("distress").get("averageBefore").doubleValue()).isEqualTo(7.0);
        assertThat(drill.get("distress").get("averageAfter").doubleValue()).isEqualTo(5.7);
        assertThat(drill.get("distress").get("change").stringValue()).isEqualTo("lower");
    }

    @Test
    void wordsStayWholeAndNothingInThemReachesATerminal() {
        WeekSummary summary = WeekSummary.of(
                WEEK,
                Entries.SUNDAY,
                Entries.kept(List.of(), List.of(episode(16, TRIGGER, Optional.empty(), NONE))),
                List.of());
        for (boolean ascii : new boolean[] {false, true}) {
            String json = WeekJson.of(summary, ascii);
            assertThat(json.replace("\n", "").chars()).noneMatch(c -> Character.isISOControl(c) || (ascii && c > '~'));
            JsonNode trigger =
                    JsonMapper.shared().readTree(json).get("triggers").get(0).get("trigger");
            assertThat(trigger.stringValue()).isEqualTo(TRIGGER.strip());
        }
    }

    private static WeekSummary week() {
        return WeekSummary.of(
                WEEK,
                LocalDate.of(2026, 11, 17),
                Entries.kept(
                        List.of(
                                practice(16, "long-exhale", Duration.ofMillis(60_500), Ending.RUNNING, 6, 4),
                                practice(16, "long-exhale", 300, 5, NONE)),
                        List.of(
                                episode(16, "café", Optional.of(Acted.NO), 6, "anxious:7"),
                                episode(16, "", Optional.empty(), NONE))),
                List.of(new Urge("", Optional.of(Acted.PARTLY))));
    }
}
