package haven.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How one thing was rated in check-ins, beside the time before.
///
/// @param name what was rated
/// @param now in the days that are looked at
/// @param before in as many days before
/// @param lately in the four weeks before
/// @param byWeek in each of those four weeks, and of the weeks that are looked at
public record Indicator(String name, Ratings now, Ratings before, Ratings lately, List<Ratings> byWeek) {
    private static final Ratings NONE = new Ratings(List.of());

    /// Each that was rated now: first what everybody is asked, then the person's own as they first came.
    public static List<Indicator> of(WeekEntries entries) {
        Map<String, Ratings> before = ratings(entries.before());
        Map<String, Ratings> lately = ratings(entries.lately());
        List<Map<String, Ratings>> weeks = Stream.of(entries.lately(), entries.kept())
                .flatMap(stretch -> stretch.weeks().stream())
                .map(Indicator::ratings)
                .toList();
        return entries.kept().indicators().stream()
                .map(tally -> new Indicator(
                        tally.words(),
                        tally.ratings(),
                        before.getOrDefault(tally.words(), NONE),
                        lately.getOrDefault(tally.words(), NONE),
                        weeks.stream()
                                .map(week -> week.getOrDefault(tally.words(), NONE))
                                .toList()))
                .toList();
    }

    private static Map<String, Ratings> ratings(Stretch stretch) {
        return stretch.indicators().stream().collect(Collectors.toMap(Tally::words, Tally::ratings));
    }

    /// In how many of the weeks there are enough ratings for an average.
    public int known() {
        return Math.toIntExact(
                byWeek.stream().filter(week -> week.average().isPresent()).count());
    }

    /// Which of the weeks is the first with enough for an average, from 0; after the last where none is.
    public int firstKnown() {
        int week = 0;
        while (week < byWeek.size() && byWeek.get(week).average().isEmpty()) {
            week++;
        }
        return week;
    }
}
