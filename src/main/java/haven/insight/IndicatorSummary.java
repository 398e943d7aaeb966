package haven.insight;

import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How one thing was rated in a week's check-ins. Nothing is said of where it goes: a week is too short to tell.
///
/// @param name what was rated
/// @param ratings in the order they were given
public record IndicatorSummary(String name, Ratings ratings) {
    /// What was rated at all: first what everybody is asked, then the person's own as they first came.
    public static List<IndicatorSummary> of(List<Entry> checkIns) {
        Map<String, List<Integer>> values = new LinkedHashMap<>();
        Scale.BUILT_IN.forEach(scale -> values.put(scale.name(), new ArrayList<>()));
        for (Entry checkIn : checkIns) {
            for (Level level : checkIn.get(CheckIn.RATINGS)) {
                values.computeIfAbsent(level.indicator(), own -> new ArrayList<>())
                        .add(level.value());
            }
        }
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new IndicatorSummary(entry.getKey(), new Ratings(entry.getValue())))
                .toList();
    }
}
