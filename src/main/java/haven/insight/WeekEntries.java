package haven.insight;

import haven.calendar.Week;
import haven.journal.Entry;
import haven.journal.EntryKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What was kept in a week: all that a look back at it is found in.
///
/// @param week the week
/// @param today the person's own day now
/// @param entries those of the week, each kind in the order it was
/// @param before the episodes of the week before
public record WeekEntries(Week week, LocalDate today, List<Entry> entries, List<Entry> before) {
    /// Every kind there can be, in the order that a week tells of them: practices first.
    public static final List<EntryKind> KINDS = Stream.of(EntryKind.values())
            .sorted(Comparator.comparing(kind -> kind != EntryKind.PRACTICE))
            .toList();

    /// Keeps its own copies.
    public WeekEntries {
        entries = List.copyOf(entries);
        before = List.copyOf(before);
    }

    /// A week in which nothing is kept.
    public static WeekEntries none(Week week, LocalDate today) {
        return new WeekEntries(week, today, List.of(), List.of());
    }

    /// The entries of one kind.
    public <T extends Entry> List<T> of(Class<T> kind) {
        return of(kind, entries);
    }

    /// The entries of one kind in the week before.
    public <T extends Entry> List<T> before(Class<T> kind) {
        return of(kind, before);
    }

    private static <T extends Entry> List<T> of(Class<T> kind, List<Entry> entries) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// How many there are of one kind.
    public int count(EntryKind kind) {
        return Math.toIntExact(
                entries.stream().filter(entry -> entry.kind() == kind).count());
    }

    /// The same with the entries of one day alone.
    public WeekEntries on(LocalDate day) {
        return new WeekEntries(
                week,
                today,
                entries.stream()
                        .filter(entry -> entry.stamp().day().equals(day))
                        .toList(),
                before);
    }

    /// What is known of one of its days.
    public DayState state(LocalDate day) {
        if (!on(day).isEmpty()) {
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
}
