package haven.insight;

import haven.journal.Acted;
import haven.journal.Episode;
import java.util.List;
import java.util.Optional;

/// How often urges were acted on.
///
/// @param no let be
/// @param partly followed in part
/// @param yes followed
/// @param notSaid written down without whether they were acted on
public record Urges(int no, int partly, int yes, int notSaid) {
    /// The urges of these episodes: each that names one, or says whether it was acted on.
    static Urges of(List<Episode> episodes) {
        return new Urges(
                count(episodes, Optional.of(Acted.NO)),
                count(episodes, Optional.of(Acted.PARTLY)),
                count(episodes, Optional.of(Acted.YES)),
                count(
                        episodes.stream()
                                .filter(episode -> !episode.urge().isBlank())
                                .toList(),
                        Optional.empty()));
    }

    private static int count(List<Episode> episodes, Optional<Acted> acted) {
        return Math.toIntExact(episodes.stream()
                .filter(episode -> episode.acted().equals(acted))
                .count());
    }

    /// How many there were.
    public int count() {
        return no + partly + yes + notSaid;
    }
}
