package haven.terminal;

import haven.guide.HardMoment;
import haven.guide.TimeAway;
import haven.text.Times;
import java.time.Duration;

/// Draws a time-out: what to say first, how long it still lasts, and the promise to be back.
public final class TimeAwayView implements View<TimeAway> {
    private static final String LONGER = "Need longer? Tell them until when: haven timeout --back 20m";
    private static final Duration HOUR = Duration.ofHours(1);

    private final Theme theme;
    private final MomentView drills;

    /// Draws in this theme.
    public TimeAwayView(Theme theme) {
        this.theme = theme;
        this.drills = new MomentView(theme);
    }

    @Override
    public boolean isMoving(TimeAway away, Duration now) {
        return away.drill().map(drill -> drills.isMoving(drill, now)).orElse(false);
    }

    @Override
    public void draw(TimeAway away, Duration now, Frame frame) {
        if (away.drill().isPresent()) {
            HardMoment drill = away.drill().get();
            drills.draw(drill, now, frame);
            return;
        }
        Page page = Page.of(frame, theme);
        String first = away.isDue(now) ? passed(away, now) : quoted(away);
        String second = away.isDue(now) ? LONGER : promise(away);
        String clock = away.isDue(now) ? "It is time." : left(away.left(now));
        boolean isSmall = page.rows() < Page.SMALL;
        if (!isSmall) {
            page.head("time-out", "");
        }
        // The promise stays in sight longest.
        int room = page.rows() - (page.layout().hasBar() ? 3 : 1) - (isSmall ? 0 : 1);
        boolean hasFirst = page.height(first) + page.height(second) + 3 <= room;
        int height = (hasFirst ? page.height(first) + 1 : 0) + 1 + page.height(second);
        int row = (isSmall ? 0 : 1) + Math.max(0, (room - height) / 2);
        if (away.isDue(now)) {
            frame.centre(row, clock, Role.STRONG);
            row = page.centred(row + 1, hasFirst ? first : promise(away), Role.PLAIN) + 1;
            if (hasFirst) {
                page.centred(row, second, Role.DIM);
            }
        } else {
            row = hasFirst ? page.centred(row, first, Role.PLAIN) + 1 : row;
            frame.centre(row, clock, Role.STRONG);
            page.centred(row + 1, second, Role.PLAIN);
        }
        double length = away.terms().length().toNanos();
        page.bar(length <= 0 ? 1 : 1 - Math.max(0, away.left(now).toNanos()) / length);
        page.keyLine(away.ways(now), false);
    }

    /// Minutes and seconds; of what is long, hours and minutes.
    static String left(Duration left) {
        return left.compareTo(HOUR) > 0 ? Times.length(left) : Times.left(left);
    }

    static String quoted(TimeAway away) {
        return '"' + away.words() + '"';
    }

    static String promise(TimeAway away) {
        return "You said you would be back at " + away.terms().back() + ".";
    }

    /// Late or not, it is said the same.
    static String passed(TimeAway away, Duration now) {
        Duration since = away.left(now).negated();
        return since.compareTo(Duration.ofMinutes(1)) < 0
                ? promise(away)
                : promise(away) + " That was " + Times.roughly(whole(since)) + " ago; late is fine too.";
    }

    private static Duration whole(Duration since) {
        return Duration.ofMinutes(since.toMinutes());
    }
}
