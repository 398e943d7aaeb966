package haven.insight;

import haven.entry.Attempt;
import haven.entry.Entry;
import haven.entry.Ladder;
import haven.entry.Rung;
import haven.entry.RungState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// A ladder, where the person stands on it, and how each try of a rung was. Nothing here says what comes next.
///
/// @param ladder as it is
/// @param rungs from the easiest to the hardest
/// @param earlier what was tried and is on the ladder no more, such as a rung that was split
public record Climb(Entry ladder, List<Tried> rungs, List<Tried> earlier) {
    /// From a ladder and all attempts, the oldest first. One that was begun, and of which nothing was told, is none.
    public static Climb of(Entry ladder, List<Entry> attempts) {
        Map<String, List<Entry>> tries = byRung(attempts.stream()
                .filter(attempt -> attempt.get(Attempt.LADDER).contains(ladder.id()))
                .toList());
        List<Tried> rungs = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        for (Rung rung : ladder.get(Ladder.RUNGS)) {
            there.add(Tally.key(rung.name()));
            rungs.add(new Tried(rung, tries.getOrDefault(Tally.key(rung.name()), List.of())));
        }
        List<Tried> earlier = new ArrayList<>();
        tries.forEach((key, told) -> {
            if (!there.contains(key)) {
                earlier.add(Tried.of(told));
            }
        });
        return new Climb(ladder, rungs, earlier);
    }

    /// What was tried, whatever ladder it was on, in the order it was first tried.
    public static List<Tried> tried(List<Entry> attempts) {
        return byRung(attempts).values().stream().map(Tried::of).toList();
    }

    private static Map<String, List<Entry>> byRung(List<Entry> attempts) {
        Map<String, List<Entry>> tries = new LinkedHashMap<>();
        for (Entry attempt : attempts) {
            if (Attempt.isTold(attempt)) {
                tries.computeIfAbsent(Tally.key(attempt.get(Attempt.RUNG)), none -> new ArrayList<>())
                        .add(attempt);
            }
        }
        return tries;
    }

    /// The number, from 1, of the easiest rung that the person has not passed; none where they passed all there are.
    public OptionalInt stand() {
        for (int i = 0; i < rungs.size(); i++) {
            if (!rungs.get(i).rung().isPassed()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /// The number, from 1, of the hardest rung below [#stand()], all of which are passed; none where they stand at the
    /// first.
    public OptionalInt below() {
        int stand = stand().orElse(rungs.size() + 1);
        return stand > 1 ? OptionalInt.of(stand - 1) : OptionalInt.empty();
    }

    /// A rung, and how each try of it was, the oldest first.
    public record Tried(Rung rung, List<Entry> attempts) {
        private static Tried of(List<Entry> attempts) {
            Entry last = attempts.getLast();
            return new Tried(new Rung(last.get(Attempt.RUNG), last.get(Attempt.EXPECTED), RungState.OPEN), attempts);
        }

        /// How high distress got, try by try; empty where that was not told.
        public List<OptionalInt> peaks() {
            return attempts.stream().map(attempt -> attempt.get(Attempt.PEAK)).toList();
        }

        /// By how many points the highest of the last try was below that of the first; less than 0 where it was above.
        /// Nothing where fewer than two tries were rated.
        public OptionalInt fall() {
            List<Integer> rated = peaks().stream()
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .toList();
            return rated.size() < 2 ? OptionalInt.empty() : OptionalInt.of(rated.getFirst() - rated.getLast());
        }
    }
}
