package haven.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A drill as it was practised.
///
/// @param id a UUID of version 7
/// @param stamp when it began
/// @param drill the drill's name
/// @param pattern a breath's durations in seconds, such as `4-0-6-0`; empty for other drills
/// @param planned how long it was to be, at the pace it began with; empty for a drill without a clock
/// @param practised how long it was, without pauses
/// @param breaths whole breaths taken
/// @param ending how it ended
/// @param before distress before, 0 to 10
/// @param after distress after, 0 to 10
/// @param paces each change of pace
/// @param found what was found in a grounding drill
public record Practice(
        String id,
        Stamp stamp,
        String drill,
        String pattern,
        Optional<Duration> planned,
        Duration practised,
        int breaths,
        Ending ending,
        OptionalInt before,
        OptionalInt after,
        List<PaceChange> paces,
        List<Found> found)
        implements Entry {

    /// Refuses ratings outside 0 to 10.
    public Practice {
        Rating.require("distress before", before);
        Rating.require("distress after", after);
        paces = List.copyOf(paces);
        found = List.copyOf(found);
    }

    @Override
    public Practice at(Stamp time) {
        return new Practice(id, time, drill, pattern, planned, practised, breaths, ending, before, after, paces, found);
    }

    @Override
    public Practice under(String newId) {
        return new Practice(
                newId, stamp, drill, pattern, planned, practised, breaths, ending, before, after, paces, found);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PRACTICE;
    }

    @Override
    public String words() {
        return Words.of(Stream.concat(Stream.of(drill), found.stream().map(Found::word)));
    }

    /// A change of pace.
    ///
    /// @param after how long had been practised
    /// @param pace 1 as the drill is written, 1.1 a tenth faster
    public record PaceChange(Duration after, double pace) {}

    /// One thing found.
    ///
    /// @param sense see, hear, feel
    /// @param word what it was; empty when it was not typed
    public record Found(String sense, String word) {}
}
