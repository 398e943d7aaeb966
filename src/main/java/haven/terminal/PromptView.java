package haven.terminal;

import haven.guide.Counting;
import haven.guide.Prompting;
import haven.guide.Session;
import java.time.Duration;
import java.util.Optional;

/// Draws words to follow, and numbers to count breaths by.
final class PromptView {
    private static final int BAR = 20;

    private PromptView() {}

    static void draw(Page page, Session session, Prompting prompting, Duration now) {
        Optional<Duration> whole = session.left(now);
        page.head(session.title(), SessionView.left(whole));
        String cue = prompting.from().cue();
        int height = page.height(cue);
        int row = page.centred(Math.max(1, (page.rows() - height) / 2 - 1), cue, Role.STRONG);
        Duration left = prompting.left(now);
        int below = page.rows() < Page.SMALL ? row : row + 1;
        if (prompting.isPaused()) {
            page.frame().centre(below, "paused", Role.PLAIN);
        } else if (!prompting.from().stretches()) {
            page.frame().centre(below, String.valueOf(Math.max(1, seconds(left))), Role.PLAIN);
        } else if (below < page.rows() - 2) {
            int length = Math.min(BAR, page.room());
            double done = 1 - (double) left.toNanos() / prompting.from().time().toNanos();
            page.bar((page.frame().size().columns() - length) / 2, below, length, done);
        }
        page.bar(SessionView.done(session, whole, now));
        String pause = prompting.isPaused() ? "space go on" : "space pause";
        page.keyLine(pause, "s next", "? keys", "q end");
    }

    /// Whole seconds, counted down to 1.
    private static long seconds(Duration left) {
        return left.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /// No clock is shown: nothing presses here.
    static void draw(Page page, Session session, Counting counting) {
        page.head(session.title(), "");
        String cue = counting.from().cue();
        int row = Math.max(1, (page.rows() - page.height(cue)) / 2 - 2);
        row = page.centred(row, cue, Role.PLAIN);
        row += page.rows() < Page.SMALL ? 0 : 1;
        page.frame().centre(row, counting.isPaused() ? "paused" : String.valueOf(counting.number()), Role.STRONG);
        String dots = page.dots(counting.number(), counting.from().to());
        if (dots.length() <= page.room() && row + 1 < page.rows() - 1) {
            page.frame().centre(row + 1, dots, Role.ACCENT);
        }
        page.keyLine("space next", "1 begin again", "p pause", "? keys", "q end");
    }
}
