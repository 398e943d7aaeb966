package haven.insight;

import haven.journal.Rating;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known when a drill is to be offered.
///
/// @param now distress now, 0 to 10
/// @param today the person's own day
/// @param justDone the drill that has just ended, if one has: `now` is the rating after it
public record Situation(int now, LocalDate today, Optional<JustDone> justDone) {
    /// Refuses a rating that is not from 0 to 10.
    public Situation {
        Strength.of(now);
    }

    /// The band of the rating now.
    public Strength strength() {
        return Strength.of(now);
    }

    /// Whether the drill just done was of no help: distress is higher than before it, or 8 or more. Then breath is left
    /// alone for now: following one can make some people more afraid (in a Swedish trial of PTSD Coach 36 of 71
    /// reported some negative reaction, doi 10.2196/31419).
    public boolean leavesBreathAlone() {
        return justDone.isPresent() && Rating.isOfNoHelp(justDone.get().before(), now);
    }

    /// A drill that has just ended.
    ///
    /// @param drill its name
    /// @param before distress before it, 0 to 10, if it was rated
    public record JustDone(String drill, OptionalInt before) {}
}
