package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Stamp;
import haven.insight.Chain.Link;
import haven.insight.Chain.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static Entry episode(String trigger, String feeling, String urge, String response) {
        return Entry.of(Episode.KIND, "e", new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH))
                .with(Episode.TRIGGER, trigger)
                .with(
                        Episode.FEELINGS,
                        feeling.isEmpty()
                                ? List.of()
                                : List.of(
                                        new Feeling("tired", OptionalInt.of(2)),
                                        new Feeling(feeling, OptionalInt.of(8))))
                .with(Episode.URGE, urge)
                .with(Episode.RESPONSE, response);
    }

    @Test
    void whatCameUpThreeTimesIsAChainOfWhatRepeated() {
        List<Entry> episodes = List.of(
                episode("silence", "anxious", "write again", "went for a walk"),
                episode("Silence", "anxious", "write  again", "waited"),
                episode("silence", "anxious", "write again", ""),
                episode("criticism", "anxious", "", ""));
        assertThat(Chain.of(episodes))
                .containsExactly(new Chain(
                        List.of(
                                new Link(Part.TRIGGER, "silence"),
                                new Link(Part.FEELING, "anxious"),
                                new Link(Part.URGE, "write again")),
                        3));
    }

    @Test
    void twiceIsNotEnoughAndOnePartIsNoChain() {
        Entry whole = episode("silence", "anxious", "write again", "");
        assertThat(Chain.of(List.of(whole, whole))).isEmpty();
        Entry part = episode("silence", "", "", "");
        assertThat(Chain.of(List.of(part, part, part))).isEmpty();
    }

    @Test
    void whatHasNothingToDoWithItChangesNothing() {
        Entry whole = episode("silence", "anxious", "write again", "");
        List<Entry> episodes = new ArrayList<>(List.of(whole, whole, whole));
        List<Chain> before = Chain.of(episodes);
        episodes.add(1, episode("a film", "sad", "sleep", "slept"));
        assertThat(Chain.of(episodes)).isEqualTo(before);
    }
}
