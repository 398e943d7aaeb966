package haven.terminal;

import haven.guide.Act;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.TimeAway;
import haven.guide.Way;
import haven.text.Times;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

/// A time-out in lines: what to say first, now and then how long it still lasts, when to be back, and where help is.
public final class TimeAwayLines implements Lines<TimeAway> {
    private static final String KEYS = "Enter breathes for two minutes, g grounds, b when you are back, d drops it,"
            + " h help lines, q leaves this. Press Enter after a letter.";
    private static final int TEN = 10;
    private static final int FIVE = 5;

    private final MomentLines drills;

    /// As [MomentLines].
    public TimeAwayLines(IntSupplier columns) {
        this.drills = new MomentLines(columns, true);
    }

    @Override
    public boolean isResting(TimeAway away) {
        return away.drill().map(drills::isResting).orElse(false);
    }

    @Override
    public Line line(TimeAway away, Duration now, String shown) {
        if (away.drill().isPresent()) {
            String number = "drill " + away.drills().size() + " ";
            boolean isSame = shown.startsWith(number);
            Line line = drills.line(away.drill().get(), now, isSame ? shown.substring(number.length()) : "");
            return new Line(number + line.key(), line.text());
        }
        if (away.isOver()) {
            return new Line("over", "");
        }
        String text = shown.isEmpty() ? beginning(away, now) : state(away, now);
        return new Line("away " + mark(away.left(now)), text);
    }

    private static String beginning(TimeAway away, Duration now) {
        String first = away.isDue(now)
                ? ""
                : "To say first, one of these:\n"
                        + String.join("\n", away.terms().words()) + "\n";
        return first + state(away, now) + (away.isDue(now) ? "" : "\n" + TimeAwayView.SAFETY + "\n" + KEYS);
    }

    private static String state(TimeAway away, Duration now) {
        return away.isDue(now)
                ? "It is time. " + TimeAwayView.passed(away, now) + "\n" + KEYS
                : Times.roughly(away.left(now)) + " left. " + TimeAwayView.back(away);
    }

    /// What is said once: each ten minutes, the last five, the last one, and that it is time.
    private static long mark(Duration left) {
        if (!left.isPositive()) {
            return 0;
        }
        long minutes = left.plusSeconds(59).toMinutes();
        return minutes > FIVE ? (minutes + TEN - 1) / TEN * TEN : minutes > 1 ? FIVE : 1;
    }

    @Override
    public String refusal(TimeAway away, String line) {
        if (away.drill().isPresent()) {
            return drills.refusal(away.drill().get(), line);
        }
        return act(away, line).isPresent() ? "" : KEYS;
    }

    private static Optional<Act> act(TimeAway away, String line) {
        return Act.ofLine(line).filter(act -> Way.isAmong(away.ways(Duration.ZERO), act));
    }

    @Override
    public TimeAway typed(TimeAway away, String line, Duration now) {
        return away.drill()
                .map(drill -> away.with(drills.typed(drill, line, now)))
                .orElseGet(() -> away.pressed(line.isEmpty() ? Key.of(Name.ENTER) : Key.of(line), now));
    }
}
