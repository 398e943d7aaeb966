package haven.insight;

import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Episode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often urges were acted on.
///
/// @param no let be
/// @param partly followed in part
/// @param yes followed
/// @param notSaid written down without whether they were acted on
public record Urges(int no, int partly, int yes, int notSaid) {
    /// Counts each that is named, or of which it is said whether it was acted on.
    public static Urges of(List<Entry> episodes) {
        return new Urges(
                count(episodes, Optional.of(Acted.NO)),
                count(episodes, Optional.of(Acted.PARTLY)),
                count(episodes, Optional.of(Acted.YES)),
                count(
                        episodes.stream()
                                .filter(episode -> !episode.get(Episode.URGE).isBlank())
                                .toList(),
                        Optional.empty()));
    }

    private static int count(List<Entry> episodes, Optional<Acted> acted) {
        return Math.toIntExact(episodes.stream()
                .filter(episode -> episode.get(Episode.ACTED).equals(acted))
                .count());
    }

    /// What they were, in the person's own words, with how often each was acted on: the most frequent first.
    public static List<Named> named(List<Entry> episodes) {
        Map<String, List<Entry>> byWords = Tally.byWords(episodes, episode -> List.of(episode.get(Episode.URGE)));
        return Tally.texts(episodes, Episode.URGE).stream()
                .map(tally -> new Named(tally.words(), of(byWords.getOrDefault(Tally.key(tally.words()), List.of()))))
                .toList();
    }

    /// One that came up.
    ///
    /// @param words what there was an urge to do
    /// @param urges how often it was acted on
    public record Named(String words, Urges urges) {}

    /// How many there were.
    public int count() {
        return no + partly + yes + notSaid;
    }
}
