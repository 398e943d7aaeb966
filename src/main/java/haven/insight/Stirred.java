package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import java.util.List;

/// Something that came up in several episodes, and what came with it.
///
/// @param tally how often it came up, and how strong it was
/// @param feelings what was felt then
/// @param places where in the body
/// @param urges what there was an urge to do
public record Stirred(Tally tally, List<Tally> feelings, List<Tally> places, List<Tally> urges) {
    /// What set off episodes three times or more, the most frequent first.
    public static List<Stirred> triggers(List<Entry> episodes) {
        return Tally.triggers(episodes).stream()
                .filter(tally -> tally.times() >= Chain.ENOUGH && !tally.words().isEmpty())
                .map(tally -> of(
                        tally,
                        episodes.stream()
                                .filter(episode ->
                                        Tally.key(episode.get(Episode.TRIGGER)).equals(Tally.key(tally.words())))
                                .toList()))
                .toList();
    }

    /// With whom three episodes or more were, the most frequent first.
    public static List<Stirred> people(List<Entry> episodes) {
        return Tally.people(episodes).stream()
                .filter(tally -> tally.times() >= Chain.ENOUGH)
                .map(tally -> of(
                        tally,
                        episodes.stream()
                                .filter(episode -> episode.get(Episode.WITH).stream()
                                        .anyMatch(name -> Tally.key(name).equals(Tally.key(tally.words()))))
                                .toList()))
                .toList();
    }

    private static Stirred of(Tally tally, List<Entry> episodes) {
        return new Stirred(
                tally, Tally.feelings(episodes), Tally.places(episodes), Tally.texts(episodes, Episode.URGE));
    }
}
