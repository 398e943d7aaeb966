package haven.insight;

import haven.journal.Acted;
import haven.journal.Episode;
import haven.journal.Urge;
import java.util.List;
import java.util.Optional;

/// How often urges were acted on.
///
/// @param no let be
/// @param partly followed in part
/// @param yes followed
/// @param notSaid written down without whether they were acted on
public record Urges(int no, int partly, int yes, int notSaid) {
    /// Counts each that is named, or of which it is said whether it was acted on.
    public static Urges of(List<Episode> episodes) {
        List<Urge> urges = episodes.stream().map(Episode::urged).toList();
        return new Urges(
                count(urges, Optional.of(Acted.NO)),
                count(urges, Optional.of(Acted.PARTLY)),
                count(urges, Optional.of(Acted.YES)),
                count(urges.stream().filter(urge -> !urge.words().isBlank()).toList(), Optional.empty()));
    }

    private static int count(List<Urge> urges, Optional<Acted> acted) {
        return Math.toIntExact(
                urges.stream().filter(urge -> urge.acted().equals(acted)).count());
    }

    /// How many there were.
    public int count() {
        return no + partly + yes + notSaid;
    }
}
