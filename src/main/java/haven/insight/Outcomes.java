package haven.insight;

import haven.entry.CameOut;
import haven.entry.Entry;
import haven.entry.Experiment;
import haven.entry.ExperimentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How experiments came out that were tried: only what was said is counted.
///
/// @param otherwise in how many something else came than was predicted
/// @param partly in how many some of it came
/// @param asPredicted in how many it came
/// @param unknown of how many that was not said
public record Outcomes(int otherwise, int partly, int asPredicted, int unknown) {
    /// Of those of these experiments that were tried.
    public static Outcomes of(List<Entry> experiments) {
        List<Entry> tried = tried(experiments);
        int otherwise = count(tried, CameOut.OTHERWISE);
        int partly = count(tried, CameOut.PARTLY);
        int asPredicted = count(tried, CameOut.AS_PREDICTED);
        return new Outcomes(otherwise, partly, asPredicted, tried.size() - otherwise - partly - asPredicted);
    }

    /// Those that were tried.
    public static List<Entry> tried(List<Entry> experiments) {
        return experiments.stream()
                .filter(experiment -> experiment.get(Experiment.STATE) == ExperimentState.DONE)
                .toList();
    }

    /// Those that are to be tried.
    public static List<Entry> open(List<Entry> experiments) {
        return experiments.stream().filter(Experiment.KIND::isOpen).toList();
    }

    /// Those that are to be tried by one of these days.
    public static List<Entry> due(List<Entry> experiments, LocalDate first, LocalDate last) {
        return open(experiments).stream()
                .filter(experiment -> isWithin(experiment.get(Experiment.BY), first, last))
                .toList();
    }

    /// Those that were told on one of these days.
    public static List<Entry> told(List<Entry> experiments, LocalDate first, LocalDate last) {
        return tried(experiments).stream()
                .filter(experiment -> isWithin(experiment.get(Experiment.TOLD), first, last))
                .toList();
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.filter(known -> !known.isBefore(first) && !known.isAfter(last))
                .isPresent();
    }

    private static int count(List<Entry> tried, CameOut how) {
        return Math.toIntExact(tried.stream()
                .filter(experiment ->
                        experiment.get(Experiment.CAME_OUT).filter(how::equals).isPresent())
                .count());
    }

    /// How many were tried.
    public int count() {
        return otherwise + partly + asPredicted + unknown;
    }
}
