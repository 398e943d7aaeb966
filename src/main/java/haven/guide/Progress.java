package haven.guide;

import haven.entry.Ending;
import haven.entry.Practice.Found;
import haven.entry.Practice.PaceChange;
import haven.entry.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What a session has to keep so far.
///
/// @param practised the time practised, without pauses
/// @param breaths whole breaths of the steps that are over
/// @param paces each change of pace
/// @param found what was found
/// @param before the rating before
/// @param after the rating after
/// @param ending how it ended
/// @param exitCode 0, or that of the signal that ended it
public record Progress(
        Stopwatch practised,
        int breaths,
        List<PaceChange> paces,
        List<Found> found,
        OptionalInt before,
        OptionalInt after,
        Ending ending,
        int exitCode) {

    static Progress empty(Duration now) {
        Stopwatch notYet = new Stopwatch(Duration.ZERO, now, 0);
        return new Progress(
                notYet, 0, List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty(), Ending.RUNNING, 0);
    }

    /// The rating that was given last.
    public OptionalInt latest() {
        return after.isPresent() ? after : before;
    }

    /// What to say where the practice was of no help; empty where it was of some, or nobody said.
    public String ofNoHelp() {
        if (after.isEmpty() || !Rating.isOfNoHelp(before, after.getAsInt())) {
            return "";
        }
        String how = after.getAsInt() > before.orElse(after.getAsInt()) ? "stronger now" : "still strong";
        return "It is " + how + ". A practice does not always help, and that is not your fault.";
    }

    Progress running(boolean runs, Duration now) {
        return new Progress(
                practised.withRate(runs ? 1 : 0, now), breaths, paces, found, before, after, ending, exitCode);
    }

    Progress breathed(int more) {
        return new Progress(practised, breaths + more, paces, found, before, after, ending, exitCode);
    }

    Progress paced(double pace, Duration now) {
        List<PaceChange> more = new ArrayList<>(paces);
        more.add(new PaceChange(practised.at(now), pace));
        return new Progress(practised, breaths, List.copyOf(more), found, before, after, ending, exitCode);
    }

    Progress found(Found thing) {
        List<Found> more = new ArrayList<>(found);
        more.add(thing);
        return new Progress(practised, breaths, paces, List.copyOf(more), before, after, ending, exitCode);
    }

    Progress rated(boolean isBefore, int rating) {
        OptionalInt value = OptionalInt.of(rating);
        return isBefore
                ? new Progress(practised, breaths, paces, found, value, after, ending, exitCode)
                : new Progress(practised, breaths, paces, found, before, value, ending, exitCode);
    }

    Progress ended(Ending how, Duration now) {
        Progress still = running(false, now);
        return new Progress(still.practised, breaths, paces, found, before, after, how, exitCode);
    }

    Progress exiting(int code) {
        return new Progress(practised, breaths, paces, found, before, after, ending, code);
    }
}
