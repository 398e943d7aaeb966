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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
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

    private static final Link SILENCE = new Link(Part.TRIGGER, "silence");
    private static final Link ANXIOUS = new Link(Part.FEELING, "anxious");
    private static final Link WRITE = new Link(Part.URGE, "write again");

    @Test
    void whatCameUpThreeTimesIsAChainOfWhatRepeated() {
        List<Entry> episodes = List.of(
                episode("silence", "anxious", "write again", "went for a walk"),
                episode("Silence", "anxious", "write  again", "waited"),
                episode("silence", "anxious", "write again", ""),
                episode("criticism", "anxious", "", ""));
        assertThat(Chain.of(episodes)).containsExactly(new Chain(List.of(SILENCE, ANXIOUS, WRITE), 3));
    }

    @Test
    void aPartOfAChainIsOneWhereItCameUpMoreOften() {
        List<Entry> episodes = List.of(
                episode("silence", "anxious", "write again", ""),
                episode("silence", "anxious", "write again", "walk"),
                episode("silence", "anxious", "write again", ""),
                episode("silence", "anxious", "hide", ""),
                episode("silence", "sad", "write again", "walk"));
        List<Chain> chains = Chain.of(episodes);
        assertThat(chains)
                .containsExactly(
                        new Chain(List.of(SILENCE, ANXIOUS, WRITE), 3),
                        new Chain(List.of(SILENCE, ANXIOUS), 4),
                        new Chain(List.of(SILENCE, WRITE), 4));
        assertThat(Chain.apart(chains)).containsExactly(chains.getFirst());
    }

    /// Counted in the plainest way: every part of every row.
    @Test
    void whatRepeatsIsFoundAsIfAllPartsWereCounted() {
        Random random = new Random(7);
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int[] row = new int[random.nextInt(6)];
            for (int j = 0; j < row.length; j++) {
                row[j] = 1 + j * 4 + random.nextInt(4);
            }
            rows.add(row);
        }
        Map<List<Integer>, Integer> all = new HashMap<>();
        for (int[] row : rows) {
            for (int mask = 0; mask < 1 << row.length; mask++) {
                List<Integer> part = new ArrayList<>();
                for (int j = 0; j < row.length; j++) {
                    if ((mask >> j & 1) == 1) {
                        part.add(row[j]);
                    }
                }
                if (part.size() > 1) {
                    all.merge(part, 1, Integer::sum);
                }
            }
        }
        Map<List<Integer>, Integer> closed = new HashMap<>();
        all.forEach((part, times) -> {
            boolean isPart = all.entrySet().stream()
                    .anyMatch(other -> other.getKey().size() > part.size()
                            && other.getValue().equals(times)
                            && other.getKey().containsAll(part));
            if (times >= Chain.ENOUGH && !isPart) {
                closed.put(part, times);
            }
        });
        Map<List<Integer>, Integer> found = new HashMap<>();
        new Repeats(rows).closed().forEach((code, times) -> found.put(Repeats.numbers(code), times));
        assertThat(found).isEqualTo(closed).hasSizeGreaterThan(100);
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
