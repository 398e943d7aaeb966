package haven.insight;

import haven.calendar.Week;
import haven.insight.DaySummary.State;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Practice;
import haven.journal.Urge;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// What a week's entries show: counts and ranges, never a cause.
///
/// @param week the week
/// @param today the person's own day now
/// @param days its seven days
/// @param practices how many
/// @param practised how long in all
/// @param drills each drill practised
/// @param episodes how many
/// @param distress of the episodes that were rated
/// @param triggers what set them off
/// @param feelings what was felt
/// @param checkIns how many
/// @param indicators what was rated in them
/// @param notes what was noted
/// @param urges whether urges were acted on
/// @param urgesBefore the same of the week before
public record WeekSummary(
        Week week,
        LocalDate today,
        List<DaySummary> days,
        int practices,
        Duration practised,
        List<DrillSummary> drills,
        int episodes,
        Ratings distress,
        List<Tally> triggers,
        List<Tally> feelings,
        int checkIns,
        List<IndicatorSummary> indicators,
        Notes notes,
        Urges urges,
        Urges urgesBefore) {

    /// Summarises a week.
    ///
    /// @param today the person's own day now
    /// @param entries those of the week
    /// @param before the urges of the week before
    public static WeekSummary of(Week week, LocalDate today, WeekEntries entries, List<Urge> before) {
        List<Episode> episodes = entries.episodes();
        return new WeekSummary(
                week,
                today,
                week.days().stream().map(day -> day(day, today, entries)).toList(),
                entries.practices().size(),
                DrillSummary.practised(entries.practices()),
                DrillSummary.of(entries.practices()),
                episodes.size(),
                new Ratings(episodes.stream()
                        .flatMapToInt(episode -> episode.distress().stream())
                        .boxed()
                        .toList()),
                Tally.triggers(episodes),
                Tally.feelings(episodes),
                entries.checkIns().size(),
                IndicatorSummary.of(entries.checkIns()),
                Notes.of(entries.notes()),
                Urges.of(episodes.stream().map(Episode::urged).toList()),
                Urges.of(before));
    }

    private static DaySummary day(LocalDate day, LocalDate today, WeekEntries entries) {
        List<Practice> practices = on(day, entries.practices());
        int episodes = on(day, entries.episodes()).size();
        int checkIns = on(day, entries.checkIns()).size();
        int notes = on(day, entries.notes()).size();
        State none = day.isAfter(today) ? State.TO_COME : State.UNKNOWN;
        return new DaySummary(
                day,
                practices.size() + episodes + checkIns + notes == 0 ? none : State.KNOWN,
                practices.size(),
                DrillSummary.practised(practices),
                episodes,
                checkIns,
                notes);
    }

    private static <T extends Entry> List<T> on(LocalDate day, List<T> entries) {
        return entries.stream().filter(entry -> entry.stamp().day().equals(day)).toList();
    }

    /// Whether nothing was kept in it.
    public boolean isEmpty() {
        return practices + episodes + checkIns + notes.count() == 0;
    }

    /// The days that nothing is known of.
    public List<LocalDate> unknown() {
        return days.stream()
                .filter(day -> day.state() == State.UNKNOWN)
                .map(DaySummary::day)
                .toList();
    }
}
