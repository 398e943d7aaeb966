package haven.insight;

import haven.calendar.Weeks;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Practice;
import haven.entry.Repair;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.insight.Stretch.DayState;
import java.time.LocalDate;
import java.util.List;

/// What was kept in a week, or in several: all that a look back at it is found in.
///
/// @param weeks the week, or the weeks
/// @param today the person's own day now
/// @param kinds every kind that there can be, in the order that a week tells of them: practices first
/// @param kept its days and their entries
/// @param before as many days before: their episodes and check-ins
/// @param lately the four weeks before: their check-ins
/// @param waiting what waits to be talked about, whenever it was kept, the oldest first
/// @param repairs those that wait, whenever they were kept, the next by its day first
/// @param agreed what was kept in its days to be talked about, and was, with what was agreed
public record WeekEntries(
        Weeks weeks,
        LocalDate today,
        List<Kind> kinds,
        Stretch kept,
        Stretch before,
        Stretch lately,
        List<Entry> waiting,
        List<Entry> repairs,
        List<Entry> agreed) {
    /// How many weeks before check-ins are seen against.
    public static final int LATELY = 4;

    /// Brings the kinds that tell of their day into their order.
    public WeekEntries {
        kinds = kinds.stream()
                .filter(Kind::tellsOfItsDay)
                .sorted((one, other) -> Boolean.compare(one != Practice.KIND, other != Practice.KIND))
                .toList();
    }

    /// From the entries of these weeks and of those before. A topic says nothing of the day that it was kept on: it
    /// counts as no entry of a day.
    ///
    /// @param standing of whenever: all topics, and the repairs that wait, the next first
    public static WeekEntries of(
            Weeks weeks, LocalDate today, List<Kind> kinds, List<Entry> entries, List<Entry> standing) {
        List<Entry> topics =
                standing.stream().filter(entry -> entry.is(Topic.KIND)).toList();
        List<Entry> ofDays =
                entries.stream().filter(entry -> entry.kind().tellsOfItsDay()).toList();
        return new WeekEntries(
                weeks,
                today,
                kinds,
                stretch(weeks, ofDays),
                stretch(weeks.before(weeks.count()), ofDays),
                stretch(weeks.before(LATELY), ofDays),
                new Stretch(LocalDate.MIN, LocalDate.MAX, topics)
                        .entries().stream()
                                .filter(topic -> topic.get(Topic.STATE) == TopicState.OPEN)
                                .toList(),
                standing.stream().filter(entry -> entry.is(Repair.KIND)).toList(),
                stretch(weeks, topics).entries().stream()
                        .filter(topic -> topic.get(Topic.STATE) == TopicState.TALKED_ABOUT && topic.says(Topic.AGREED))
                        .toList());
    }

    private static Stretch stretch(Weeks weeks, List<Entry> entries) {
        return new Stretch(weeks.first(), weeks.last().last(), entries);
    }

    /// The entries of one kind.
    public List<Entry> of(Kind kind) {
        return kept.of(kind);
    }

    /// How many there are of one kind.
    public int count(Kind kind) {
        return kept.count(kind);
    }

    /// What is compared: its days, or its weeks where it has several.
    public List<Stretch> parts() {
        return weeks.count() == 1 ? days() : kept.weeks();
    }

    /// Its days, each with its entries.
    public List<Stretch> days() {
        return kept.dates().stream().map(kept::on).toList();
    }

    /// The days that nothing is known of.
    public List<LocalDate> unknown() {
        return days().stream()
                .filter(day -> day.state(today) == DayState.UNKNOWN)
                .map(Stretch::first)
                .toList();
    }

    /// Whether nothing was kept in it.
    public boolean isEmpty() {
        return kept.entries().isEmpty();
    }
}
