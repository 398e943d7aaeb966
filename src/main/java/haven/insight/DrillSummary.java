package haven.insight;

import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How one drill was practised: in a week, or in all. One that was ended early, or cut off, counts with what was
/// practised; one that was ended within seconds is counted apart.
///
/// @param drill its name
/// @param times how often, without those that were ended within seconds
/// @param endedAtOnce how often it was ended within seconds
/// @param practised how long in all, without pauses
/// @param distress before and after, where both were rated
public record DrillSummary(String drill, int times, int endedAtOnce, Duration practised, RatedPairs distress) {
    /// Ended before that long, it was looked into at most: less than a breath of most drills.
    private static final Duration SECONDS = Duration.ofSeconds(10);

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
        List<Entry> told = told(practices);
        return new DrillSummary(
                drill, told.size(), practices.size() - told.size(), practised(practices), RatedPairs.of(told));
    }

    /// Those of them that were not ended within seconds.
    public static List<Entry> told(List<Entry> practices) {
        return practices.stream().filter(practice -> !wasEndedAtOnce(practice)).toList();
    }

    private static boolean wasEndedAtOnce(Entry practice) {
        Ending ending = practice.get(Practice.ENDING);
        boolean isBrief = practice.get(Practice.PRACTISED).compareTo(SECONDS) < 0;
        return isBrief && ending != Ending.COMPLETED && ending != Ending.RUNNING;
    }

    /// How long these were, in all.
    public static Duration practised(List<Entry> practices) {
        return practices.stream()
                .map(practice -> practice.get(Practice.PRACTISED))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
