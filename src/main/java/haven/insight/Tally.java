package haven.insight;

import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Field;
import haven.entry.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How often something came up in a week, and how strong it was.
///
/// @param words the person's own, as first written; empty where none were
/// @param times in how many episodes or check-ins
/// @param ratings how strong, where it was rated
public record Tally(String words, int times, Ratings ratings) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The triggers with the distress of their episodes, where anything was said or rated, the most frequent first; of
    /// those as frequent, the strongest.
    public static List<Tally> triggers(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes.stream().filter(Episode::isTold).toList()) {
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

    /// With whom they were, with their distress, in the same order.
    public static List<Tally> people(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            episode.get(Episode.WITH).forEach(name -> group(groups, name).add(episode, episode.get(Episode.DISTRESS)));
        }
        return sorted(groups);
    }

    /// What had made the day harder, with their distress, in the same order.
    public static List<Tally> harder(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            episode.get(Episode.HARDER)
                    .forEach(word -> group(groups, word).add(episode, episode.get(Episode.DISTRESS)));
        }
        return sorted(groups);
    }

    /// Where in the body they were, with how strong that was, in the same order.
    public static List<Tally> places(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            episode.get(Episode.BODY)
                    .forEach(sensation -> group(groups, sensation.place()).add(episode, sensation.strength()));
        }
        return sorted(groups);
    }

    /// Which pattern the person saw in them, in the same order.
    public static List<Tally> patterns(List<Entry> episodes) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            episode.get(Episode.PATTERN)
                    .ifPresent(pattern -> group(groups, pattern.word()).add(episode, episode.get(Episode.DISTRESS)));
        }
        return sorted(groups);
    }

    /// What they say in a text, where they say something, with their distress, in the same order.
    public static List<Tally> texts(List<Entry> episodes, Field<String> field) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entry episode : episodes) {
            if (!episode.get(field).isBlank()) {
                group(groups, episode.get(field)).add(episode, episode.get(Episode.DISTRESS));
            }
        }
        return sorted(groups);
    }

    /// What was rated in check-ins: first what everybody is asked, then the person's own as they first came. Nothing is
    /// said of where it goes: a week is too short to tell.
    public static List<Tally> indicators(List<Entry> checkIns) {
        Map<String, List<Integer>> values = new LinkedHashMap<>();
        Scale.BUILT_IN.forEach(scale -> values.put(scale.name(), new ArrayList<>()));
        for (Entry checkIn : checkIns) {
            for (Level level : checkIn.get(CheckIn.RATINGS)) {
                values.computeIfAbsent(level.indicator(), own -> new ArrayList<>())
                        .add(level.value());
            }
        }
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Tally(entry.getKey(), entry.getValue().size(), new Ratings(entry.getValue())))
                .toList();
    }

    /// The entries that have the same words, by [#key]. Each is there once for what it says twice.
    static Map<String, List<Entry>> byWords(List<Entry> entries, Function<Entry, List<String>> words) {
        Map<String, List<Entry>> byWords = new HashMap<>();
        for (Entry entry : entries) {
            for (String said : words.apply(entry)) {
                List<Entry> same = byWords.computeIfAbsent(key(said), none -> new ArrayList<>());
                if (same.isEmpty() || !same.getLast().id().equals(entry.id())) {
                    same.add(entry);
                }
            }
        }
        return byWords;
    }

    /// Words are the same when they differ only in case and in spaces.
    private static Group group(Map<String, Group> groups, String words) {
        return groups.computeIfAbsent(key(words), same -> new Group(words.strip()));
    }

    /// By which words are known to be the same.
    static String key(String words) {
        String stripped = words.strip();
        return (isSpacedOnce(stripped) ? stripped : SPACE.matcher(stripped).replaceAll(" ")).toLowerCase(Locale.ROOT);
    }

    /// As nearly all words are: of ten years of them, only the rest are worth an expression.
    private static boolean isSpacedOnce(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter < ' ' || (letter == ' ' && words.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static List<Tally> sorted(Map<String, Group> groups) {
        return groups.values().stream()
                .map(group ->
                        new Ranked(new Tally(group.words, group.times, new Ratings(group.ratings)), group.highest()))
                .sorted((one, other) -> one.tally.times == other.tally.times
                        ? Integer.compare(other.highest, one.highest)
                        : Integer.compare(other.tally.times, one.tally.times))
                .map(Ranked::tally)
                .toList();
    }

    /// One of a list, with what its place depends on.
    private record Ranked(Tally tally, int highest) {}

    /// What is counted of the same words. Each episode comes once, with all that it says of them.
    private static final class Group {
        private final String words;
        private final List<Integer> ratings = new ArrayList<>(2);
        private int times;
        private String last = "";

        Group(String words) {
            this.words = words;
        }

        void add(Entry episode, OptionalInt rating) {
            if (!last.equals(episode.id())) {
                last = episode.id();
                times++;
            }
            rating.ifPresent(ratings::add);
        }

        int highest() {
            int highest = -1;
            for (int rating : ratings) {
                highest = Math.max(highest, rating);
            }
            return highest;
        }
    }
}
