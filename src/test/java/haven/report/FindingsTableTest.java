package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Findings as a table, from what there is for other programs.
class FindingsTableTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void aRowIsAValueWithWhatItIsOf() {
        JsonObject data = new JsonObject()
                .put("first", MONDAY)
                .put("last", MONDAY.plusDays(6))
                .put("episodes", 3)
                .put("distress", new JsonObject().put("ratings", List.of(6, 8)).put("lowest", Optional.empty()))
                .put(
                        "days",
                        List.of(
                                new JsonObject()
                                        .put("day", MONDAY)
                                        .put("state", "known")
                                        .put("notes", 0),
                                new JsonObject()
                                        .put("day", MONDAY.plusDays(1))
                                        .put("state", "unknown")
                                        .put("notes", 0)))
                .put(
                        "people",
                        List.of(new JsonObject()
                                .put("person", "Sam")
                                .put("change", -2)
                                .put(
                                        "feelings",
                                        List.of(new JsonObject()
                                                .put("feeling", "=cmd|'/c calc'!A0")
                                                .put("times", 2)))))
                .put("wins", List.of(new JsonObject().put("day", MONDAY).put("text", "said \"no\",\n\u202Etwice")))
                .put("unknownDays", List.of());
        assertThat(Report.of(new Document("", List.of()), data).as(Format.CSV, 80, Signs.UNICODE))
                .isEqualTo("""
                first,last,section,number,item,day,measure,value
                2026-11-16,2026-11-22,,,,,first,2026-11-16
                2026-11-16,2026-11-22,,,,,last,2026-11-22
                2026-11-16,2026-11-22,,,,,episodes,3
                2026-11-16,2026-11-22,distress,,,,ratings,6; 8
                2026-11-16,2026-11-22,days,1,,2026-11-16,state,known
                2026-11-16,2026-11-22,days,1,,2026-11-16,notes,0
                2026-11-16,2026-11-22,days,2,,2026-11-17,state,unknown
                2026-11-16,2026-11-22,people,1,Sam,,change,-2
                2026-11-16,2026-11-22,people.feelings,1.1,Sam / =cmd|'/c calc'!A0,,times,2
                2026-11-16,2026-11-22,wins,1,,2026-11-16,text,"said ""no"", twice"
                """);
    }

    @Test
    void noSpreadsheetTakesWordsForAFormula() {
        List<JsonObject> data = List.of(
                new JsonObject().put("name", "@SUM(A1)").put("note", "+1").put("times", 1));
        assertThat(FindingsTable.of(data)).isEqualTo("""
                first,last,section,number,item,day,measure,value
                ,,,1,'@SUM(A1),,note,'+1
                ,,,1,'@SUM(A1),,times,1
                """);
    }
}
