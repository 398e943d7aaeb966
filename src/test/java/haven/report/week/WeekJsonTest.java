package haven.report.week;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.episode;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Acted;
import haven.entry.Ending;
import haven.insight.Entries;
import haven.insight.WeekEntries;
import haven.report.Format;
import haven.report.Signs;
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
        assertThat(new WeekReport(week()).as(Format.JSON, 80, Signs.UNICODE)).isEqualTo("""
                {
                  "week": "2026-W47",
                  "first": "2026-11-16",
                  "last": "2026-11-22",
                  "today": "2026-11-17",
                  "toBring": [],
                  "agreed": [],
                  "whatHappened": [ {
                    "at": "2026-11-16T12:00:00+01:00",
                    "day": "2026-11-16",
                    "trigger": "café",
                    "feelings": [ {
                      "feeling": "anxious",
                      "strength": 7
                    } ],
                    "urge": "to write again",
                    "acted": "no",
                    "response": null,
                    "distress": 6,
                    "distressNow": null
                  }, {
                    "at": "2026-11-16T12:00:00+01:00",
                    "day": "2026-11-16",
                    "trigger": null,
                    "feelings": [],
                    "urge": "to write again",
                    "acted": null,
                    "response": null,
                    "distress": null,
                    "distressNow": null
                  } ],
                  "days": [ {
                    "day": "2026-11-16",
                    "state": "known",
                    "practices": 2,
                    "practisedSeconds": 360.5,
                    "episodes": 2,
                    "checkIns": 0,
                    "notes": 0
                  }, {
                %s
                  } ],
                  "practices": 2,
                  "practisedSeconds": 360.5,
                  "episodes": 2,
                  "distress": {
                    "ratings": [ 6 ],
                    "lowest": 6,
                    "highest": 6,
                    "average": null
                  },
                  "checkIns": 0,
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
                  },
                  "urgeStrength": {
                    "ratings": [],
                    "lowest": null,
                    "highest": null,
                    "average": null
                  },
                  "urgesNamed": [ {
                    "urge": "to write again",
                    "count": 2,
                    "notActedOn": 1,
                    "partly": 0,
                    "actedOn": 0,
                    "notSaid": 1
                  } ],
                  "distressWithin": {
                    "rated": 0,
                    "cameDown": 0,
                    "aboutTheSame": 0,
                    "higher": 0,
                    "averageBefore": null,
                    "averageAfter": null
                  },
                  "distressWeekBefore": {
                    "ratings": [],
                    "lowest": null,
                    "highest": null,
                    "average": null,
                    "change": "notEnoughYet"
                  },
                  "drills": [ {
                    "drill": "long-exhale",
                    "times": 2,
                    "endedWithinSeconds": 0,
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
                  "plan": {
                    "routines": [],
                    "done": [],
                    "open": [],
                    "stepped": []
                  },
                  "indicators": [],
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
                  "body": [],
                  "with": [],
                  "responses": [],
                  "patterns": [],
                  "harder": [],
                  "timesOfDay": [ {
                    "time": "morning",
                    "from": 6,
                    "to": 12,
                    "times": 0
                  }, {
                    "time": "afternoon",
                    "from": 12,
                    "to": 18,
                    "times": 2
                  }, {
                    "time": "evening",
                    "from": 18,
                    "to": 24,
                    "times": 0
                  }, {
                    "time": "night",
                    "from": 0,
                    "to": 6,
                    "times": 0
                  } ],
                  "unknownDays": [ "2026-11-17" ],
                  "question": {
                    "about": "urge",
                    "text": "On Monday there was an urge, \\"to write again\\", and you let it be. What was that like?"
                  }
                }
                """.formatted(String.join(
                "\n  }, {\n",
                emptyDay(17, "unknown"),
                emptyDay(18, "toCome"),
                emptyDay(19, "toCome"),
                emptyDay(20, "toCome"),
                emptyDay(21, "toCome"),
                emptyDay(22, "toCome"))));
    }

    private static String emptyDay(int day, String state) {
        return """
                    "day": "2026-11-%d",
                    "state": "%s",
                    "practices": 0,
                    "practisedSeconds": 0,
                    "episodes": 0,
                    "checkIns": 0,
                    "notes": 0\
                """.formatted(day, state);
    }

    @Test
    void averagesComeFromThreeRatingsOn() {
        JsonNode drill = JsonMapper.shared()
                .readTree(new WeekReport(Entries.week()).as(Format.JSON, 80, Signs.UNICODE))
                .get("drills")
                .get(1);
        assertThat(drill.get("distress").get("averageBefore").doubleValue()).isEqualTo(7.0);
        assertThat(drill.get("distress").get("averageAfter").doubleValue()).isEqualTo(5.7);
        assertThat(drill.get("distress").get("change").stringValue()).isEqualTo("lower");
    }

    @Test
    void wordsStayWholeAndNothingInThemReachesATerminal() {
        WeekEntries week = Entries.week(episode(16, TRIGGER, Optional.empty(), NONE));
        for (boolean ascii : new boolean[] {false, true}) {
            String json = new WeekReport(week).as(Format.JSON, 80, ascii ? Signs.ASCII : Signs.UNICODE);
            assertThat(json.replace("\n", "").chars()).noneMatch(c -> Character.isISOControl(c) || (ascii && c > '~'));
            JsonNode trigger =
                    JsonMapper.shared().readTree(json).get("triggers").get(0).get("trigger");
            assertThat(trigger.stringValue()).isEqualTo(TRIGGER.strip());
        }
    }

    private static WeekEntries week() {
        return Entries.week(
                LocalDate.of(2026, 11, 17),
                List.of(
                        practice(16, "long-exhale", Duration.ofMillis(60_500), Ending.RUNNING, 6, 4),
                        practice(16, "long-exhale", 300, 5, NONE),
                        episode(16, "café", Optional.of(Acted.NO), 6, "anxious:7"),
                        episode(16, "", Optional.empty(), NONE)),
                List.of(episode(9, "", Optional.of(Acted.PARTLY), NONE)));
    }
}
