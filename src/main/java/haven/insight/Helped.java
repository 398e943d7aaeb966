package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Practice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// How distress changed with something that was done, at one strength beforehand.
///
/// @param what a drill's name, or what was done in the person's own words
/// @param strength how strong it was before
/// @param changes what changed, of those that were rated before and after
public record Helped(String what, Strength strength, Changes changes) {
    private static final Comparator<Helped> BY_SHARE = Comparator.<Helped>comparingDouble(
                    helped -> helped.changes.surelyLower())
            .reversed()
            .thenComparing(Helped::what)
            .thenComparing(Helped::strength);

    /// By drill, that after which distress was lower the most surely first.
    public static List<Helped> drills(List<Entry> practices) {
        return of(practices, practice -> practice.get(Practice.DRILL));
    }

    /// By what was done in an episode, in the same order.
    public static List<Helped> responses(List<Entry> episodes) {
        return of(episodes, episode -> episode.get(Episode.RESPONSE));
    }

    private static List<Helped> of(List<Entry> entries, Function<Entry, String> what) {
        Map<Key, List<Integer>> changes = new LinkedHashMap<>();
        Map<String, String> spelled = new LinkedHashMap<>();
        for (Entry entry : entries) {
            OptionalInt before = rating(entry, entry.kind().before());
            OptionalInt after = rating(entry, entry.kind().after());
            String words = Tally.key(what.apply(entry));
            if (!words.isEmpty() && before.isPresent() && after.isPresent()) {
                spelled.putIfAbsent(words, what.apply(entry).strip());
                changes.computeIfAbsent(new Key(words, Strength.of(before.getAsInt())), none -> new ArrayList<>())
                        .add(after.getAsInt() - before.getAsInt());
            }
        }
        List<Helped> helped = new ArrayList<>();
        changes.forEach((key, points) ->
                helped.add(new Helped(spelled.getOrDefault(key.words, ""), key.strength, new Changes(points))));
        helped.sort(BY_SHARE);
        return helped;
    }

    private static OptionalInt rating(Entry entry, Optional<Field<OptionalInt>> field) {
        return field.map(entry::get).orElse(OptionalInt.empty());
    }

    private record Key(String words, Strength strength) {}
}
