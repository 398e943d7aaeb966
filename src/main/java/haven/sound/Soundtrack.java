package haven.sound;

import haven.drill.Phase;
import haven.drill.Step;
import haven.sound.Segment.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What is heard along a drill: a tone that rises and falls with the breath, and a bell where something begins.
///
/// It holds where its sounds are, as samples counted from its own beginning, and no samples: an hour is as small as a
/// minute, and can be heard from anywhere.
public final class Soundtrack {
    private static final long NANOS = 1_000_000_000;

    private final List<Segment> segments;
    private final List<Duration> starts = new ArrayList<>();
    private final List<Glide> glides = new ArrayList<>();
    private final List<Strike> strikes = new ArrayList<>();
    private final long end;

    /// The track of these segments, one after the other, with a last bell at their end.
    public Soundtrack(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        Duration start = Duration.ZERO;
        for (Segment segment : segments) {
            starts.add(start);
            add(segment, start);
            start = start.plus(segment.length());
        }
        starts.add(start);
        this.end = sample(start);
        strikes.add(new Strike(end, Bell.CHIME));
    }

    /// The track of these steps as they are written; what goes at a person's own pace takes its usual time.
    public static Soundtrack of(List<Step> steps) {
        return new Soundtrack(steps.stream().map(Segment::of).toList());
    }

    private void add(Segment segment, Duration start) {
        List<Turn> turns = segment.turns();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            long from = sample(start.plus(turn.at()));
            strikes.add(new Strike(from, turn.bell()));
            if (turn.phase().isPresent()) {
                boolean isLast = i == turns.size() - 1;
                long to = sample(
                        start.plus(isLast ? segment.length() : turns.get(i + 1).at()));
                add(segment, turn.phase().get(), from, to, isLast);
            }
        }
    }

    private void add(Segment segment, Phase phase, long from, long to, boolean isLast) {
        boolean sips = segment.breath().stream()
                .anyMatch(breath -> !breath.pattern().sip().isZero());
        boolean goesOn = !glides.isEmpty() && !glides.getLast().isLast();
        double before = goesOn ? glides.getLast().loudness() : 0;
        if (to > from) {
            glides.add(Glide.of(phase, sips, from, to, before, isLast));
        }
    }

    /// The sample that is heard at a time from the beginning.
    public static long sample(Duration time) {
        return time.getSeconds() * Sound.RATE + Math.round((double) time.getNano() * Sound.RATE / NANOS);
    }

    /// When a sample is heard, from the beginning.
    public static Duration time(long sample) {
        return Duration.ofNanos(Math.round((double) sample * NANOS / Sound.RATE));
    }

    /// The segments it is made of.
    public List<Segment> segments() {
        return segments;
    }

    /// When a segment begins; for one after the last, when the last ends.
    public Duration start(int segment) {
        return starts.get(segment);
    }

    /// The tone of each phase, in order.
    List<Glide> glides() {
        return Collections.unmodifiableList(glides);
    }

    /// How many samples it has; its last bell rings out after the last segment.
    public long samples() {
        return end + Bell.CHIME.length();
    }

    /// All of it.
    public Sound all() {
        return from(0);
    }

    /// What is heard from a sample on.
    public Sound from(long sample) {
        return new Rendering(glides, strikes, Math.clamp(sample, 0, samples()), samples());
    }

    /// A bell at a sample.
    record Strike(long at, Bell bell) {}
}
