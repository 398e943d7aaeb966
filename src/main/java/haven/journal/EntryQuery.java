package haven.journal;

import haven.entry.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which entries to list: those that all of this is true of, the newest first. What is empty says nothing.
///
/// @param kinds of one of these kinds; nothing where it is any that the journal lists by day
/// @param since of this day or later
/// @param until of this day or earlier
/// @param feelings with each of these feelings, whatever their strength
/// @param with with each of these people
/// @param tags with each of these tags
/// @param min where distress was this or more before it was settled, 0 to 10
/// @param words with each of these words, or words that begin so
/// @param most no more than these many
public record EntryQuery(
        Set<Kind> kinds,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> feelings,
        List<String> with,
        List<String> tags,
        OptionalInt min,
        List<String> words,
        OptionalInt most) {
    /// Every entry.
    public static final EntryQuery ALL = of(Set.of(), OptionalInt.empty());

    /// Keeps its own copies.
    public EntryQuery {
        kinds = Set.copyOf(kinds);
        feelings = List.copyOf(feelings);
        with = List.copyOf(with);
        tags = List.copyOf(tags);
        words = List.copyOf(words);
    }

    /// The newest of these kinds; of every kind, where there is none.
    public static EntryQuery newest(Set<Kind> kinds, int most) {
        return of(kinds, OptionalInt.of(most));
    }

    private static EntryQuery of(Set<Kind> kinds, OptionalInt most) {
        return new EntryQuery(
                kinds,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                List.of(),
                most);
    }

    /// The same, of this kind alone.
    public EntryQuery of(Kind kind) {
        return new EntryQuery(Set.of(kind), since, until, feelings, with, tags, min, words, most);
    }

    /// The same, no more than these many of them.
    public EntryQuery limited(OptionalInt newMost) {
        return new EntryQuery(kinds, since, until, feelings, with, tags, min, words, newMost);
    }
}
