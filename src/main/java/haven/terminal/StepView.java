package haven.terminal;

import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import haven.entry.Practice.Found;
import haven.guide.Answering;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Draws the steps of a drill that pace no breath.
///
/// @param page what is drawn on
/// @param session whose steps they are
record StepView(Page page, Session session) {
    private static final int PROMPT_BAR = 20;
    private static final int MOST_FOUND = 6;
    private static final int ROOMY = 12;

    /// Words to follow.
    void draw(Prompting prompting, Duration now) {
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
            int length = Math.min(PROMPT_BAR, page.room());
            double done = 1 - (double) left.toNanos() / prompting.from().time().toNanos();
            page.bar((page.frame().size().columns() - length) / 2, below, length, done);
        }
        page.bar(SessionView.done(session, whole, now));
    }

    /// Whole seconds, counted down to 1.
    private static long seconds(Duration left) {
        return left.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /// Numbers to count breaths by. No clock is shown: nothing presses here.
    void draw(Counting counting) {
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
    }

    /// Things to find: one at a time, with what was found below.
    void draw(Searching searching, Duration now) {
        boolean small = page.rows() < Page.SMALL;
        page.head(session.title(), clock(searching, now));
        int row = small ? 1 : Math.max(2, page.rows() / 3);
        row = page.centred(row, searching.from().cue(), Role.STRONG);
        page.frame().centre(row++, page.dots(searching.index(), searching.from().count()), Role.ACCENT);
        row += small ? 0 : 1;
        page.typed(row++, searching.typed());
        if (!small) {
            found(row + 1);
        }
    }

    private static String clock(Searching searching, Duration now) {
        return searching
                .clock()
                .map(clock -> Times.left(searching.each().minus(clock.at(now))))
                .orElse("");
    }

    private void found(int row) {
        List<String> words = session.things().stream()
                .map(Found::word)
                .filter(word -> !word.isEmpty())
                .toList();
        int room = page.rows() - 2 - row;
        int shown = Math.min(Math.min(words.size(), room), MOST_FOUND);
        for (int i = 0; i < shown; i++) {
            page.frame().centre(row + i, words.get(words.size() - shown + i), Role.DIM);
        }
    }

    /// A question, what is typed, and what there is to choose from.
    void draw(Answering answering) {
        page.head(session.title(), "");
        Ask ask = answering.from();
        if (ask.kind() == Kind.RATING) {
            int row = page.centred(Math.max(1, page.rows() / 3), ask.cue(), Role.STRONG);
            SessionView.scale(page, row, answering.typed());
            return;
        }
        int row = page.rows() < Page.SMALL ? 1 : answering.matches().isEmpty() ? page.rows() / 3 : 2;
        row = inSight(answering, row);
        row = page.centred(row, ask.cue(), Role.STRONG);
        // Where there is no room for all, what is pointed at comes before what may be typed.
        if (page.rows() >= Page.SMALL
                || answering.selected() < 0
                || !answering.typed().isEmpty()) {
            row = written(answering, row) + (page.rows() < ROOMY ? 0 : 1);
        }
        choices(answering, row);
    }

    /// What was answered before, where this is about it and there is room.
    private int inSight(Answering answering, int row) {
        Optional<String> before = answering.inSight(session);
        if (before.isEmpty() || page.rows() < ROOMY) {
            return row;
        }
        page.frame().centre(row - 1, page.theme().shortened(OneLine.of(before.get()), page.room() - 2), Role.DIM);
        return row + 1;
    }

    /// What was taken already, and what is being typed.
    private int written(Answering answering, int row) {
        int next = row;
        if (!answering.picked().isEmpty()) {
            page.frame()
                    .centre(
                            next++,
                            page.theme().shortened(String.join(", ", answering.picked()), page.room() - 2),
                            Role.DIM);
        }
        page.typed(next++, answering.typed());
        return next;
    }

    /// As many as there is room for, around the one pointed at.
    private void choices(Answering answering, int row) {
        List<String> choices = answering.matches();
        int room = Math.min(choices.size(), page.rows() - 1 - row);
        int first = Math.clamp(answering.selected() - (long) room / 2, 0, Math.max(0, choices.size() - room));
        int widest = choices.stream().mapToInt(Width::of).max().orElse(0) + 2;
        int column = Math.max(page.layout().indent(), (page.frame().size().columns() - widest) / 2);
        for (int i = 0; i < room; i++) {
            boolean isPointedAt = first + i == answering.selected();
            String mark = page.theme().mark(isPointedAt);
            String line = mark + page.theme().shortened(choices.get(first + i), page.room() - 2);
            page.frame().put(column, row + i, line, isPointedAt ? Role.ACCENT : Role.PLAIN);
        }
    }
}
