package haven.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Weeks in a row.
///
/// @param last the last of them
/// @param count how many, from 1
public record Weeks(Week last, int count) {
    /// The most that are looked back at.
    public static final int MOST = 52;

    /// Refuses none.
    public Weeks {
        if (count < 1) {
            throw new IllegalArgumentException("weeks are one or more, not " + count);
        }
    }

    /// The first day.
    public LocalDate first() {
        return last.first().minusWeeks(count - 1L);
    }

    /// The weeks, in order.
    public List<Week> all() {
        return IntStream.range(0, count)
                .mapToObj(week -> new Week(first().plusWeeks(week)))
                .toList();
    }

    /// So many weeks that end where these begin.
    public Weeks before(int many) {
        return new Weeks(new Week(first()).before(), many);
    }

    /// Such as "Week 47, 16 to 22 November 2026", and "4 weeks, 26 October to 22 November 2026".
    public String title() {
        return count == 1 ? last.title() : count + " weeks, " + Week.span(first(), last.last());
    }

    /// Those as long before, in a sentence: "the week before", "the 4 weeks before".
    public String timeBefore() {
        return count == 1 ? "the week before" : "the " + count + " weeks before";
    }
}
