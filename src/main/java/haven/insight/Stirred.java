package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Something that came up in several episodes, and what came with it.
///
/// @param tally how often it came up, and how strong it was
/// @param feelings what was felt then
/// @param places where in the body
/// @param urges what there was an urge to do
public record Stirred(Tally tally, List<Tally> feelings, List<Tally> places, List<Tally> urges) {
    /// What set off episodes three times or more, the most frequent first.
    public static List<Stirred> triggers(List<Entry> episodes) {
        return of(Tally.triggers(episodes), episodes, episode -> List.of(episode.get(Episode.TRIGGER)));
    }

    /// With whom three episodes or more were, the most frequent first.
    public static List<Stirred> people(List<Entry> episodes) {
        return of(Tally.people(episodes), episodes, episode -> episode.get(Episode.WITH));
    }

    private static List<Stirred> of(List<Tally> tallies, List<Entry> episodes, Function<Entry, List<String>> words) {
        Map<String, List<Entry>> byWords = Tally.byWords(episodes, words);
        return tallies.stream()
                .filter(tally -> tally.times() >= Chain.ENOUGH && !tally.words().isEmpty())
                .map(tally -> of(tally, byWords.getOrDefault(Tally.key(tally.words()), List.of())))
                .toList();
    }

    private static Stirred of(Tally tally, List<Entry> episodes) {
        return new Stirred(
                tally, Tally.feelings(episodes), Tally.places(episodes), Tally.texts(episodes, Episode.URGE));
    }
}
