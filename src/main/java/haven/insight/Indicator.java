package haven.insight;

import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How one thing was rated in check-ins, beside the time before.
///
/// @param name what was rated
/// @param now in the days that are looked at
/// @param before in as many days before
/// @param lately in the four weeks before
/// @param byDay of each of these days that it was rated on; the last of a day stands for it
public record Indicator(String name, Ratings now, Ratings before, Ratings lately, SortedMap<LocalDate, Integer> byDay) {
    /// Each that was rated now: first what everybody is asked, then the person's own as they first came.
    public static List<Indicator> of(WeekEntries entries) {
        Map<String, Ratings> before = ratings(entries.before());
        Map<String, Ratings> lately = ratings(entries.lately());
        return entries.kept().indicators().stream()
                .map(tally -> new Indicator(
                        tally.words(),
                        tally.ratings(),
                        before.getOrDefault(tally.words(), new Ratings(List.of())),
                        lately.getOrDefault(tally.words(), new Ratings(List.of())),
                        byDay(tally.words(), entries)))
                .toList();
    }

    private static Map<String, Ratings> ratings(Stretch stretch) {
        return stretch.indicators().stream().collect(Collectors.toMap(Tally::words, Tally::ratings));
    }

    private static SortedMap<LocalDate, Integer> byDay(String name, WeekEntries entries) {
        SortedMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (Stretch stretch : List.of(entries.lately(), entries.kept())) {
            stretch.of(CheckIn.KIND)
                    .forEach(checkIn -> checkIn.get(CheckIn.RATINGS).stream()
                            .filter(level -> level.indicator().equals(name))
                            .map(Level::value)
                            .forEach(value -> byDay.put(checkIn.stamp().day(), value)));
        }
        return byDay;
    }
}
