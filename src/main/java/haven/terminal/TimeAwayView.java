package haven.terminal;

import haven.guide.HardMoment;
import haven.guide.TimeAway;
import haven.text.Times;
import java.time.Duration;

/// Draws a time-out: what to say first, how long it still lasts, when to be back, and where help is.
public final class TimeAwayView implements View<TimeAway> {
    private static final String LONGER = "Need longer? Tell them until when: haven timeout --back 20m";
    /// The promise is one only where nobody is in danger from it.
    static final String SAFETY = "If they frighten you: h help lines";

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
        String second = away.isDue(now) ? LONGER : back(away);
        String clock = away.isDue(now) ? "It is time." : left(away.left(now));
        boolean isSmall = page.rows() < Page.SMALL;
        if (!isSmall) {
            page.head("time-out", "");
        }
        // When to be back stays in sight longest, then what is to be known where one is afraid.
        int room = page.rows() - (page.layout().hasBar() ? 3 : 1) - (isSmall ? 0 : 1);
        boolean hasSafety = page.height(back(away)) + page.height(SAFETY) + 1 <= room;
        int safety = hasSafety ? page.height(SAFETY) : 0;
        boolean hasFirst = page.height(first) + page.height(second) + safety + 2 <= room;
        int height = (hasFirst ? page.height(first) + 1 : 0) + 1 + page.height(second) + safety;
        int row = (isSmall ? 0 : 1) + Math.max(0, (room - height) / 2);
        if (away.isDue(now)) {
            frame.centre(row, clock, Role.STRONG);
            row = page.centred(row + 1, hasFirst ? first : until(away), Role.PLAIN) + (hasFirst ? 1 : 0);
            row = hasFirst ? page.centred(row, second, Role.DIM) : row;
        } else {
            row = hasFirst ? page.centred(row, first, Role.PLAIN) + 1 : row;
            frame.centre(row, clock, Role.STRONG);
            row = page.centred(row + 1, second, Role.PLAIN);
        }
        if (hasSafety) {
            page.centred(row, SAFETY, Role.DIM);
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

    static String back(TimeAway away) {
        return "Back at " + away.terms().back() + ", if that is safe.";
    }

    private static String until(TimeAway away) {
        return "It was until " + away.terms().back() + ".";
    }

    /// Late or not, it is said the same, and nobody is sent back.
    static String passed(TimeAway away, Duration now) {
        Duration since = away.left(now).negated();
        String ago = since.compareTo(Duration.ofMinutes(1)) < 0 ? "" : ", " + Times.roughly(whole(since)) + " ago";
        return "It was until " + away.terms().back() + ago + ". Going back is up to you.";
    }

    private static Duration whole(Duration since) {
        return Duration.ofMinutes(since.toMinutes());
    }
}
