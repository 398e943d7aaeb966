package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How often something came up in a week, and how strong it was.
///
/// @param words the person's own, as first written; empty where none were
/// @param times in how many episodes
/// @param ratings how strong, where it was rated
public record Tally(String words, int times, Ratings ratings) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The triggers with the distress of their episodes, the most frequent first; of those as frequent, the strongest.
    public static List<Tally> triggers(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            group(groups, episode.get(Episode.TRIGGER)).add(episode, episode.get(Episode.DISTRESS));
        }
        return sorted(groups);
    }

    /// The feelings with their strength, in the same order.
    public static List<Tally> feelings(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            for (Feeling feeling : episode.get(Episode.FEELINGS)) {
                group(groups, feeling.name()).add(episode, feeling.strength());
            }
        }
        return sorted(groups);
    }

    /// Words are the same when they differ only in case and in spaces.
    private static Group group(Map<String, Group> groups, String words) {
        String key = SPACE.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return groups.computeIfAbsent(key, same -> new Group(words.strip(), new ArrayList<>(), new ArrayList<>()));
    }

    private static List<Tally> sorted(Map<String, Group> groups) {
        return groups.values().stream()
                .map(group -> new Tally(group.words, group.episodes.size(), new Ratings(group.ratings)))
                .sorted((one, other) -> one.times == other.times
                        ? Integer.compare(other.highest(), one.highest())
                        : Integer.compare(other.times, one.times))
                .toList();
    }

    private int highest() {
        return ratings.highest().orElse(-1);
    }

    private record Group(String words, List<String> episodes, List<Integer> ratings) {
        void add(Entry episode, OptionalInt rating) {
            if (!episodes.contains(episode.id())) {
                episodes.add(episode.id());
            }
            rating.ifPresent(ratings::add);
        }
    }
}
