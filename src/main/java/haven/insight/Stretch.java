package haven.insight;

import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Days in a row, and what was kept in them: one of several that are compared.
///
/// @param first the first day
/// @param last the last day
/// @param entries those of these days that tell of them, of any kind, in the order they were
public record Stretch(LocalDate first, LocalDate last, List<Entry> entries) {
    /// Entries in the order they were.
    static final Comparator<Entry> IN_TIME =
            Comparator.<Entry, Instant>comparing(entry -> entry.stamp().at()).thenComparing(Entry::id);

    /// Takes the entries of its days that tell of them, and brings them into their order.
    public Stretch {
        LocalDate from = first;
        LocalDate to = last;
        entries = entries.stream()
                .filter(entry -> isWithin(entry, from, to) && entry.kind().tellsOfItsDay())
                .sorted(IN_TIME)
                .toList();
    }

    /// Whether an entry is of one of these days.
    static boolean isWithin(Entry entry, LocalDate first, LocalDate last) {
        LocalDate day = entry.stamp().day();
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Its days, in order.
    public List<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /// One of its days.
    public Stretch on(LocalDate day) {
        return new Stretch(day, day, entries);
    }

    /// Its weeks, of seven days each from its first.
    public List<Stretch> weeks() {
        List<Stretch> weeks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
            weeks.add(new Stretch(day, day.plusWeeks(1).minusDays(1), entries));
        }
        return weeks;
    }

    /// Its months, the first and the last of them as far as they are in it.
    public List<Stretch> months() {
        Map<YearMonth, List<Entry>> byMonth = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.stamp().day())));
        List<Stretch> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = month.atDay(1).isBefore(first) ? first : month.atDay(1);
            LocalDate to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
            months.add(new Stretch(from, to, byMonth.getOrDefault(month, List.of())));
        }
        return months;
    }

    /// As many of its days before a day as from it on: as many as there are on both sides.
    ///
    /// @return two of them; none where the day is not in it, or is its first
    public List<Stretch> around(LocalDate day) {
        long before = ChronoUnit.DAYS.between(first, day);
        long after = ChronoUnit.DAYS.between(day, last) + 1;
        long days = Math.min(before, after);
        return days <= 0
                ? List.of()
                : List.of(
                        new Stretch(day.minusDays(days), day.minusDays(1), entries),
                        new Stretch(day, day.plusDays(days - 1), entries));
    }

    /// How many days it has.
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// Its entries of one kind, in their order.
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.is(kind)).toList();
    }

    /// How many there are of one kind.
    public int count(Kind kind) {
        return of(kind).size();
    }

    /// On how many of its days anything was kept.
    public int known() {
        return Math.toIntExact(
                entries.stream().map(entry -> entry.stamp().day()).distinct().count());
    }

    /// What is known of it, on a day.
    public DayState state(LocalDate today) {
        if (!entries.isEmpty()) {
            return DayState.KNOWN;
        }
        return first.isAfter(today) ? DayState.TO_COME : DayState.UNKNOWN;
    }

    /// How strong distress was in its episodes.
    public Ratings distress() {
        return Ratings.ofDistress(of(Episode.KIND));
    }

    /// What was done with its urges.
    public Urges urges() {
        return Urges.of(of(Episode.KIND));
    }

    /// How often something was practised.
    public int practices() {
        return of(Practice.KIND).size();
    }

    /// How things were rated in it.
    public List<Tally> indicators() {
        return Tally.indicators(of(CheckIn.KIND));
    }

    /// What is known of a day, or of days in a row.
    public enum DayState {
        /// There are entries.
        KNOWN,
        /// There are none, which says nothing: not that it was calm, nor that anything was missed.
        UNKNOWN,
        /// It has not come yet.
        TO_COME
    }
}
