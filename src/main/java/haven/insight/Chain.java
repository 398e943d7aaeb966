package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What followed one another in several episodes: what happened, what was felt, the urge, what was done, how it went.
/// Of an episode only the parts count that came up in others too.
///
/// @param links in their order, in the person's own words; two or more
/// @param times in how many episodes
public record Chain(List<Link> links, int times) {
    /// The fewest times that something came up to be told of.
    public static final int ENOUGH = 3;

    private static final Comparator<Chain> MOST_FIRST = Comparator.comparingInt(Chain::weight)
            .thenComparingInt(chain -> chain.links.size())
            .reversed()
            .thenComparing(chain -> chain.links.toString());

    /// One part of what happened.
    public enum Part {
        /// What set it off.
        TRIGGER,
        /// What was felt the most strongly.
        FEELING,
        /// What there was an urge to do.
        URGE,
        /// What was done.
        RESPONSE,
        /// How it went.
        OUTCOME;

        private static final List<Part> ALL = List.of(values());

        private String words(Entry episode) {
            return switch (this) {
                case TRIGGER -> episode.get(Episode.TRIGGER);
                case FEELING -> strongest(episode);
                case URGE -> episode.get(Episode.URGE);
                case RESPONSE -> episode.get(Episode.RESPONSE);
                case OUTCOME -> episode.get(Episode.OUTCOME);
            };
        }
    }

    /// A part, and what it was.
    public record Link(Part part, String words) {}

    /// Those that came up three times or more, what repeats the most first. One that is part of a longer one is left
    /// out where it came up no more often than that.
    public static List<Chain> of(List<Entry> episodes) {
        Map<Part, Map<String, Seen>> byWords = new EnumMap<>(Part.class);
        List<Seen> all = new ArrayList<>();
        List<List<Seen>> rows = new ArrayList<>();
        for (Entry episode : episodes) {
            List<Seen> row = new ArrayList<>(Part.ALL.size());
            for (Part part : Part.ALL) {
                String words = part.words(episode).strip();
                if (!words.isEmpty()) {
                    Seen seen = byWords.computeIfAbsent(part, none -> new HashMap<>())
                            .computeIfAbsent(Tally.key(words), none -> {
                                all.add(new Seen(new Link(part, words)));
                                return all.getLast();
                            });
                    seen.times++;
                    row.add(seen);
                }
            }
            rows.add(row);
        }
        List<Seen> repeated = all.stream()
                .filter(seen -> seen.times >= ENOUGH)
                .sorted((one, other) -> Integer.compare(other.times, one.times))
                .limit(Repeats.MOST)
                .toList();
        for (int i = 0; i < repeated.size(); i++) {
            repeated.get(i).number = i + 1;
        }
        Repeats repeats = new Repeats(rows.stream()
                .map(row -> row.stream()
                        .mapToInt(seen -> seen.number)
                        .filter(number -> number > 0)
                        .toArray())
                .toList());
        return repeats.closed().entrySet().stream()
                .map(chain -> new Chain(
                        Repeats.numbers(chain.getKey()).stream()
                                .map(number -> repeated.get(number - 1).link)
                                .toList(),
                        chain.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    /// A link that came up.
    private static final class Seen {
        private final Link link;
        private int times;
        /// From 1 for the most frequent; 0 where it came up too seldom.
        private int number;

        Seen(Link link) {
            this.link = link;
        }
    }

    /// Of these, those that are neither part of one before them nor hold one: what is worth a line each.
    public static List<Chain> apart(List<Chain> chains) {
        List<Chain> apart = new ArrayList<>();
        for (Chain chain : chains) {
            if (apart.stream()
                    .noneMatch(one -> one.links.containsAll(chain.links) || chain.links.containsAll(one.links))) {
                apart.add(chain);
            }
        }
        return apart;
    }

    private int weight() {
        return times * (links.size() - 1);
    }

    /// The first of those as strong.
    private static String strongest(Entry episode) {
        String strongest = "";
        OptionalInt most = OptionalInt.empty();
        for (Feeling feeling : episode.get(Episode.FEELINGS)) {
            if (strongest.isEmpty() || feeling.strength().orElse(-1) > most.orElse(-1)) {
                strongest = feeling.name();
                most = feeling.strength();
            }
        }
        return strongest;
    }
}
