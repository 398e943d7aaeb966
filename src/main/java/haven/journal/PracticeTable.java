package haven.journal;

import haven.journal.Practice.Found;
import haven.journal.Practice.PaceChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Practices as rows of `practice`, `pace` and `found`.
final class PracticeTable {
    private static final double MILLIS = 1000.0;
    private static final ChildTable<PaceChange> PACE = new ChildTable<>(
            "pace",
            "practice",
            List.of("after", "pace"),
            row -> new PaceChange(duration(row.getDouble("after")), row.getDouble("pace")),
            (row, pace) -> {
                row.setDouble(3, seconds(pace.after()));
                row.setDouble(4, pace.pace());
            });
    private static final ChildTable<Found> FOUND = new ChildTable<>(
            "found",
            "practice",
            List.of("sense", "word"),
            row -> new Found(row.getString("sense"), row.getString("word")),
            (row, found) -> {
                row.setString(3, found.sense());
                row.setString(4, found.word());
            });
    private static final String SAVE = """
            INSERT INTO practice (id, at, zone, day, drill, pattern, planned, practised, breaths, ending,
              distress_before, distress_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, zone = excluded.zone, day = excluded.day,
              drill = excluded.drill, pattern = excluded.pattern, planned = excluded.planned,
              practised = excluded.practised, breaths = excluded.breaths, ending = excluded.ending,
              distress_before = excluded.distress_before, distress_after = excluded.distress_after""";
    private static final String USES = "SELECT drill, count(*) AS times, max(at) AS last FROM practice GROUP BY drill";

    private PracticeTable() {}

    static void save(Connection connection, Practice practice) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            Rows.begin(statement, practice);
            statement.setString(5, practice.drill());
            statement.setString(6, practice.pattern());
            if (practice.planned().isPresent()) {
                statement.setDouble(7, seconds(practice.planned().get()));
            } else {
                statement.setNull(7, Types.REAL);
            }
            statement.setDouble(8, seconds(practice.practised()));
            statement.setInt(9, practice.breaths());
            statement.setString(10, practice.ending().word());
            Rows.set(statement, 11, practice.before());
            Rows.set(statement, 12, practice.after());
            statement.executeUpdate();
        }
        PACE.replace(connection, practice.id(), practice.paces());
        FOUND.replace(connection, practice.id(), practice.found());
    }

    /// Whether there is a practice of this id.
    static boolean holds(Connection connection, String id) throws SQLException {
        return Rows.holds(connection, "practice", id);
    }

    /// How often each drill was practised and when it last was; stopping early counts.
    static Map<String, Use> uses(Connection connection) throws SQLException {
        Map<String, Use> uses = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(USES)) {
            Rows.list(
                    statement,
                    row -> uses.put(row.getString("drill"), new Use(row.getInt("times"), Rows.instant(row, "last"))));
        }
        return uses;
    }

    static Practice read(ResultSet row, Children children) throws SQLException {
        String id = row.getString("id");
        double planned = row.getDouble("planned");
        return new Practice(
                id,
                Rows.stamp(row),
                row.getString("drill"),
                row.getString("pattern"),
                planned > 0 ? Optional.of(duration(planned)) : Optional.empty(),
                duration(row.getDouble("practised")),
                row.getInt("breaths"),
                Ending.valueOf(row.getString("ending").toUpperCase(Locale.ROOT)),
                Rows.optional(row, "distress_before"),
                Rows.optional(row, "distress_after"),
                children.of(PACE, id),
                children.of(FOUND, id));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }
}
