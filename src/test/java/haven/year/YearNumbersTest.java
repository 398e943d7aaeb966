package haven.year;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.calendar.Week;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The numbers of three weeks of the [FictionalYear], counted a second time by SQLite alone.
class YearNumbersTest {
    @TempDir
    private static Path home;

    @BeforeAll
    static void live() throws IOException {
        FictionalYear.importInto(home);
    }

    private static TestApp haven() {
        return FictionalYear.after(home);
    }

    /// What happened, with its least, greatest and average rating, as SQLite says it.
    private static final String COUNTED = """
            WITH
              e AS (SELECT * FROM episode WHERE day BETWEEN :week),
              p AS (SELECT * FROM practice WHERE day BETWEEN :week),
              rated (what, value) AS (
                SELECT 'distress', distress FROM e
                UNION ALL SELECT 'trigger ' || lower(trigger), distress FROM e
                  WHERE trigger <> '' OR distress IS NOT NULL
                UNION ALL SELECT 'feeling ' || lower(name), strength FROM e JOIN episode_feeling f ON f.episode = e.id
                UNION ALL SELECT 'indicator ' || indicator, value FROM check_in_rating r
                  JOIN check_in c ON c.id = r.check_in WHERE c.day BETWEEN :week)
            SELECT line FROM (
              SELECT what || ' ' || CASE what WHEN 'distress' THEN count(value) ELSE count(*) END
                || ' ' || ifnull(min(value), 'null') || ' ' || ifnull(max(value), 'null')
                || ' ' || CASE WHEN count(value) < 3 THEN 'null' ELSE printf('%.1f', round(avg(value), 1)) END AS line
                FROM rated GROUP BY what
              UNION ALL SELECT 'drill ' || drill || ' ' || sum(practised >= 10)
                || ' ' || sum(practised < 10) || ' ' || printf('%.1f', sum(practised)) FROM p GROUP BY drill
              UNION ALL SELECT 'kept ' || (SELECT count(*) FROM e) || ' ' || (SELECT count(*) FROM p)
                || ' ' || (SELECT count(*) FROM check_in WHERE day BETWEEN :week)
                || ' ' || (SELECT count(*) FROM note WHERE day BETWEEN :week)
              UNION ALL SELECT 'urges ' || count(*) || ' ' || ifnull(sum(acted = 'no'), 0)
                || ' ' || ifnull(sum(acted = 'partly'), 0) || ' ' || ifnull(sum(acted = 'yes'), 0)
                FROM e WHERE urge <> '' OR acted IS NOT NULL)
            ORDER BY line""";

    private static List<String> counted(Week week) throws SQLException {
        List<String> lines = new ArrayList<>();
        Path journal = haven().paths().journal();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        COUNTED.replace(":week", "'" + week.first() + "' AND '" + week.last() + "'"))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static List<String> said(JsonNode week) {
        List<String> lines = new ArrayList<>();
        JsonNode distress = week.get("distress");
        int rated = distress.get("ratings").size();
        lines.add("distress " + rated + range(distress));
        for (JsonNode trigger : week.get("triggers")) {
            String words = trigger.get("trigger").asString("").toLowerCase(Locale.ROOT);
            lines.add("trigger " + words + " " + trigger.get("times") + range(trigger.get("distress")));
        }
        for (JsonNode feeling : week.get("feelings")) {
            lines.add("feeling " + feeling.get("feeling").asString() + " " + feeling.get("times")
                    + range(feeling.get("strength")));
        }
        for (JsonNode indicator : week.get("indicators")) {
            lines.add("indicator " + indicator.get("indicator").asString() + " "
                    + indicator.get("ratings").size() + range(indicator));
        }
        for (JsonNode drill : week.get("drills")) {
            lines.add("drill " + drill.get("drill").asString() + " " + drill.get("times") + " "
                    + drill.get("endedWithinSeconds") + " "
                    + String.format(
                            Locale.ROOT, "%.1f", drill.get("practisedSeconds").asDouble()));
        }
        lines.add("kept " + week.get("episodes") + " " + week.get("practices") + " " + week.get("checkIns") + " "
                + week.get("notes").get("count"));
        JsonNode urges = week.get("urges");
        lines.add("urges " + urges.get("count") + " " + urges.get("notActedOn") + " " + urges.get("partly") + " "
                + urges.get("actedOn"));
        lines.sort(String::compareTo);
        return lines;
    }

    private static String range(JsonNode ratings) {
        return " " + ratings.get("lowest") + " " + ratings.get("highest") + " " + ratings.get("average");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W08", "2026-W38", "2026-W43"})
    void areWhatSqliteCounts(String id) throws SQLException {
        Week week = Week.parse(id, FictionalYear.LAST, DayOfWeek.MONDAY);
        Result json = haven().run("week", id, "--json");
        List<String> counted = counted(week);
        assertThat(counted).hasSizeGreaterThan(10);
        assertThat(said(JsonMapper.shared().readTree(json.out()))).isEqualTo(counted);
    }
}
