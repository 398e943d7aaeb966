package haven.insight;

import static java.util.Comparator.comparing;

import haven.journal.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person's ratings say of one drill, as seen from one strength. Practices without both ratings say nothing.
///
/// @param here the practices that began at that strength, the oldest first
/// @param elsewhere those that began at another
record DrillRecord(List<Attempt> here, List<Attempt> elsewhere) {
    /// How long a rise keeps a drill from being offered first.
    private static final int SETBACK_DAYS = 7;

    static DrillRecord of(String drill, Strength strength, List<Practice> practices) {
        Map<Boolean, List<Attempt>> attempts = practices.stream()
                .filter(practice -> practice.drill().equals(drill))
                .flatMap(Attempt::of)
                .sorted(comparing(Attempt::at).thenComparing(Attempt::day).thenComparing(Attempt::outcome))
                .collect(Collectors.partitioningBy(attempt -> attempt.strength() == strength));
        return new DrillRecord(attempts.getOrDefault(true, List.of()), attempts.getOrDefault(false, List.of()));
    }

    static int count(List<Attempt> attempts, Outcome outcome) {
        return Math.toIntExact(attempts.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .count());
    }

    /// Whether distress was higher after the last practice at this strength, within a week.
    boolean isSetBack(LocalDate today) {
        return !here.isEmpty()
                && here.getLast().outcome() == Outcome.HIGHER
                && !here.getLast().day().plusDays(SETBACK_DAYS).isBefore(today);
    }

    /// One practice that says something.
    ///
    /// @param at when
    /// @param day the person's own day
    /// @param strength of distress before it
    /// @param outcome what distress was after it
    record Attempt(Instant at, LocalDate day, Strength strength, Outcome outcome) {
        static Stream<Attempt> of(Practice practice) {
            Optional<Pairs.Pair> pair = Pairs.Pair.of(practice).filter(Outcome::isTelling);
            return pair.stream()
                    .map(rated -> new Attempt(
                            practice.stamp().at(),
                            practice.stamp().day(),
                            Strength.of(rated.before()),
                            Outcome.of(rated)));
        }
    }
}
