package haven.insight;

import haven.calendar.Week;
import haven.insight.DaySummary.State;
import haven.journal.Episode;
import haven.journal.Practice;
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
        Urges urges,
        Urges urgesBefore) {

    /// Summarises a week.
    ///
    /// @param today the person's own day now
    /// @param practices those of the week
    /// @param episodes those of the week
    /// @param before the episodes of the week before
    public static WeekSummary of(
            Week week, LocalDate today, List<Practice> practices, List<Episode> episodes, List<Episode> before) {
        return new WeekSummary(
                week,
                today,
                week.days().stream()
                        .map(day -> day(day, today, practices, episodes))
                        .toList(),
                practices.size(),
                DrillSummary.practised(practices),
                DrillSummary.of(practices),
                episodes.size(),
                new Ratings(episodes.stream()
                        .flatMapToInt(episode -> episode.distress().stream())
                        .boxed()
                        .toList()),
                Tally.triggers(episodes),
                Tally.feelings(episodes),
                Urges.of(episodes),
                Urges.of(before));
    }

    private static DaySummary day(LocalDate day, LocalDate today, List<Practice> practices, List<Episode> episodes) {
        List<Practice> practised = practices.stream()
                .filter(practice -> practice.stamp().day().equals(day))
                .toList();
        int happened = Math.toIntExact(episodes.stream()
                .filter(episode -> episode.stamp().day().equals(day))
                .count());
        State none = day.isAfter(today) ? State.TO_COME : State.UNKNOWN;
        return new DaySummary(
                day,
                practised.isEmpty() && happened == 0 ? none : State.KNOWN,
                practised.size(),
                DrillSummary.practised(practised),
                happened);
    }

    /// Whether nothing was kept in it.
    public boolean isEmpty() {
        return practices == 0 && episodes == 0;
    }

    /// The days that nothing is known of.
    public List<LocalDate> unknown() {
        return days.stream()
                .filter(day -> day.state() == State.UNKNOWN)
                .map(DaySummary::day)
                .toList();
    }
}
