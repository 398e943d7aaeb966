package haven.journal;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// How it is at one moment, in a few ratings.
///
/// @param id a UUID of version 7
/// @param stamp when it was
/// @param levels what was rated, in the order it was asked, nothing twice
/// @param note anything else
public record CheckIn(String id, Stamp stamp, List<Level> levels, String note) implements Entry {
    /// Refuses an indicator that is rated twice.
    public CheckIn {
        levels = List.copyOf(levels);
        Set<String> names = new HashSet<>();
        for (Level level : levels) {
            if (!names.add(level.indicator())) {
                throw new IllegalArgumentException("a check-in rates " + level.indicator() + " twice");
            }
        }
    }

    @Override
    public CheckIn at(Stamp time) {
        return new CheckIn(id, time, levels, note);
    }

    @Override
    public CheckIn under(String newId) {
        return new CheckIn(newId, stamp, levels, note);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CHECK_IN;
    }

    @Override
    public String words() {
        return note;
    }

    @Override
    public boolean isEmpty() {
        return levels.isEmpty() && note.isBlank();
    }

    /// One rating.
    ///
    /// @param indicator what was rated: sleep, mood, self-talk, connection, or the person's own word
    /// @param value 0 to 10
    public record Level(String indicator, int value) {
        /// Refuses an empty name and a rating outside 0 to 10.
        public Level {
            Rating.require("an indicator", indicator, OptionalInt.of(value));
        }
    }
}
