package haven.insight;

import haven.calendar.Week;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Practice;
import haven.entry.SharedPage;
import java.time.LocalDate;
import java.util.List;

/// What was kept in a week: all that a look back at it is found in.
///
/// @param week the week
/// @param today the person's own day now
/// @param kinds every kind that there can be, in the order that a week tells of them: practices first
/// @param entries those of the week, each kind in the order it was
/// @param before the episodes of the week before
public record WeekEntries(Week week, LocalDate today, List<Kind> kinds, List<Entry> entries, List<Entry> before) {
    /// Brings the kinds into their order. That something was shared is nothing that happened.
    public WeekEntries {
        entries = entries.stream().filter(entry -> !entry.is(SharedPage.KIND)).toList();
        kinds = kinds.stream()
                .filter(kind -> kind != SharedPage.KIND)
                .sorted((one, other) -> Boolean.compare(one != Practice.KIND, other != Practice.KIND))
                .toList();
    }

    /// A week in which nothing is kept.
    public static WeekEntries none(Week week, LocalDate today, List<Kind> kinds) {
        return new WeekEntries(week, today, kinds, List.of(), List.of());
    }

    /// The entries of one kind.
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.is(kind)).toList();
    }

    /// The entries of one kind in the week before.
    public List<Entry> before(Kind kind) {
        return before.stream().filter(entry -> entry.is(kind)).toList();
    }

    /// How many there are of one kind.
    public int count(Kind kind) {
        return of(kind).size();
    }

    /// The same with the entries of one day alone.
    public WeekEntries on(LocalDate day) {
        return new WeekEntries(
                week,
                today,
                kinds,
                entries.stream()
                        .filter(entry -> entry.stamp().day().equals(day))
                        .toList(),
                before);
    }

    /// What is known of one of its days.
    public DayState state(LocalDate day) {
        if (entries.stream().anyMatch(entry -> entry.stamp().day().equals(day))) {
            return DayState.KNOWN;
        }
        return day.isAfter(today) ? DayState.TO_COME : DayState.UNKNOWN;
    }

    /// The days that nothing is known of.
    public List<LocalDate> unknown() {
        return week.days().stream()
                .filter(day -> state(day) == DayState.UNKNOWN)
                .toList();
    }

    /// Whether nothing was kept in it.
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// What is known of a day.
    public enum DayState {
        /// There are entries.
        KNOWN,
        /// There are none, which says nothing: not that it was calm, nor that anything was missed.
        UNKNOWN,
        /// It has not come yet.
        TO_COME
    }
}
