package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The safety plan as rows of `plan`.
final class PlanTable {
    private static final ChildTable<String> LINE = ChildTable.ofWords("plan", "part", "text");

    private PlanTable() {}

    static SafetyPlan read(Connection connection) throws SQLException {
        Map<PlanPart, List<String>> parts = new EnumMap<>(PlanPart.class);
        for (PlanPart part : PlanPart.values()) {
            parts.put(part, lines(connection, part));
        }
        return new SafetyPlan(parts);
    }

    private static List<String> lines(Connection connection, PlanPart part) throws SQLException {
        return LINE.of(connection, part.word());
    }

    static void replaceKnown(Connection connection, PlanPart part, List<String> lines, Set<String> known)
            throws SQLException {
        List<String> all = new ArrayList<>(lines);
        lines(connection, part).stream().filter(line -> !known.contains(line)).forEach(all::add);
        replace(connection, part, all);
    }

    private static void replace(Connection connection, PlanPart part, List<String> lines) throws SQLException {
        LINE.replace(connection, part.word(), lines);
    }

    static void add(Connection connection, PlanPart part, String line) throws SQLException {
        List<String> lines = new ArrayList<>(lines(connection, part));
        lines.add(line);
        replace(connection, part, lines);
    }

    /// Takes out the first line that says this, where there is one.
    static void remove(Connection connection, PlanPart part, String line) throws SQLException {
        List<String> lines = new ArrayList<>(lines(connection, part));
        lines.remove(line);
        replace(connection, part, lines);
    }
}
