package haven.insight;

import haven.calendar.Weeks;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Note;
import haven.entry.Practice;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.insight.Stretch.DayState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What was kept in a week, or in several: all that a look back at it is found in.
///
/// @param weeks the week, or the weeks
/// @param today the person's own day now
/// @param kinds the kinds of entries that it counts, in the order that a week tells of them: practices first; those
///     that not everybody has only where there are any
/// @param kept its days and their entries
/// @param before as many days before: their episodes and check-ins
/// @param lately the four weeks before: their check-ins
/// @param standing what says nothing of its day, whenever it was kept, in the order it was: what is to be talked about,
///     done or tried
public record WeekEntries(
        Weeks weeks,
        LocalDate today,
        List<Kind> kinds,
        Stretch kept,
        Stretch before,
        Stretch lately,
        List<Entry> standing) {
    /// How many weeks before check-ins are seen against.
    public static final int LATELY = 4;

    /// The kinds that a week always counts.
    public static final Set<Kind> ALWAYS = Set.of(Practice.KIND, Episode.KIND, CheckIn.KIND, Note.KIND);

    /// Brings the kinds into their order.
    public WeekEntries {
        Stretch days = kept;
        kinds = kinds.stream()
                .filter(Kind::tellsOfItsDay)
                .filter(kind -> ALWAYS.contains(kind) || days.count(kind) > 0)
                .sorted((one, other) -> Boolean.compare(one != Practice.KIND, other != Practice.KIND))
                .toList();
    }

    /// From the entries of these weeks and of those before, and from all there are of the kinds that say nothing of
    /// their day.
    public static WeekEntries of(Weeks weeks, LocalDate today, List<Kind> kinds, List<Entry> entries) {
        return new WeekEntries(
                weeks,
                today,
                kinds,
                stretch(weeks, entries),
                stretch(weeks.before(weeks.count()), entries),
                stretch(weeks.before(LATELY), entries),
                entries.stream()
                        .filter(entry -> !entry.kind().tellsOfItsDay())
                        .sorted(Stretch.IN_TIME)
                        .toList());
    }

    /// Those of a kind that says nothing of its day, whenever they were kept.
    public List<Entry> standing(Kind kind) {
        return standing.stream().filter(entry -> entry.is(kind)).toList();
    }

    /// What the person has set out to do, and what they kept of it in these days.
    public Plan plan() {
        return Plan.of(Stream.concat(standing.stream(), kept.entries().stream()).toList());
    }

    /// What waits to be talked about, whenever it was kept.
    public List<Entry> waiting() {
        return standing(Topic.KIND).stream().filter(Topic.KIND::isOpen).toList();
    }

    /// What was kept in its days to be talked about, and was, with what was agreed.
    public List<Entry> agreed() {
        return standing(Topic.KIND).stream()
                .filter(topic -> Stretch.isWithin(topic, kept.first(), kept.last()))
                .filter(topic -> topic.get(Topic.STATE) == TopicState.TALKED_ABOUT && topic.says(Topic.AGREED))
                .toList();
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
