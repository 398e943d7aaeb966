package haven.insight;

import haven.entry.Entry;
import haven.entry.Practice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How one drill was practised: in a week, or in all. One that was ended early, or cut off, counts with what was
/// practised.
///
/// @param drill its name
/// @param times how often
/// @param practised how long in all, without pauses
/// @param distress before and after, where both were rated
public record DrillSummary(String drill, int times, Duration practised, RatedPairs distress) {
    /// Every drill practised, the most often first; of those as often, the longest first. Ratings keep the order of the
    /// practices.
    public static List<DrillSummary> of(List<Entry> practices) {
        Map<String, List<Entry>> byDrill = new LinkedHashMap<>();
        practices.forEach(practice -> byDrill.computeIfAbsent(practice.get(Practice.DRILL), drill -> new ArrayList<>())
                .add(practice));
        return byDrill.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(DrillSummary::order)
                .toList();
    }

    private static int order(DrillSummary one, DrillSummary other) {
        int order = Integer.compare(other.times, one.times);
        order = order == 0 ? other.practised.compareTo(one.practised) : order;
        return order == 0 ? one.drill.compareTo(other.drill) : order;
    }

    private static DrillSummary of(String drill, List<Entry> practices) {
        return new DrillSummary(drill, practices.size(), practised(practices), RatedPairs.of(practices));
    }

    /// How long these were, in all.
    public static Duration practised(List<Entry> practices) {
        return practices.stream()
                .map(practice -> practice.get(Practice.PRACTISED))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
