package haven.terminal;

import haven.guide.Session;
import haven.guide.Stage.Finding;
import haven.journal.Practice.Found;
import haven.text.Times;
import haven.text.Width;
import haven.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Draws the finding of things: one at a time, with what was found above.
final class FindingView {
    private static final int SMALL = 8;
    private static final int MOST_SHOWN = 6;

    private final Frame frame;
    private final Theme theme;
    private final Layout layout;

    FindingView(Frame frame, Theme theme, Layout layout) {
        this.frame = frame;
        this.theme = theme;
        this.layout = layout;
    }

    void draw(Session session, Finding finding, Duration now) {
        int rows = frame.size().rows();
        frame.put(layout.indent(), 0, session.drill().title(), Role.PLAIN);
        clock(finding, now);
        int middle = rows < SMALL ? 1 : Math.max(2, rows / 3);
        String cue = finding.from().cue();
        List<String> lines = Wrap.lines(cue, frame.size().columns() - 2 * layout.indent());
        for (String line : lines) {
            frame.centre(middle++, line, Role.STRONG);
        }
        frame.centre(middle++, dots(finding), Role.ACCENT);
        if (rows >= SMALL) {
            middle++;
        }
        typed(finding, middle++);
        if (rows >= SMALL) {
            found(session, middle + 1);
        }
        SessionView.keyLine(frame, layout, List.of("space found one", "tab skip", "? keys", "esc end"));
    }

    private void clock(Finding finding, Duration now) {
        if (finding.clock().isPresent()) {
            Duration left = finding.each().minus(finding.clock().get().at(now));
            String text = Times.left(left);
            frame.put(frame.size().columns() - layout.indent() - Width.of(text), 0, text, Role.DIM);
        }
    }

    private String dots(Finding finding) {
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < finding.from().count(); i++) {
            String dot = i < finding.index() ? theme.draw("\u25cf", "*") : theme.draw("\u25cb", "o");
            dots.append(i == 0 ? "" : " ").append(dot);
        }
        return dots.toString();
    }

    private void typed(Finding finding, int row) {
        int room = frame.size().columns() - 2 * layout.indent() - 1;
        String text = finding.typed();
        List<String> characters = Width.characters(text);
        int from = 0;
        while (from < characters.size()
                && Width.of(String.join("", characters.subList(from, characters.size()))) > room) {
            from++;
        }
        String shown = String.join("", characters.subList(from, characters.size()));
        String cursor = theme.draw("\u258f", "_");
        frame.centre(row, shown.isEmpty() ? "" : shown + cursor, Role.PLAIN);
    }

    private void found(Session session, int row) {
        List<String> words = new ArrayList<>();
        for (Found found : session.tally().found()) {
            if (!found.word().isEmpty()) {
                words.add(found.word());
            }
        }
        int room = frame.size().rows() - 2 - row;
        int shown = Math.min(Math.min(words.size(), room), MOST_SHOWN);
        for (int i = 0; i < shown; i++) {
            frame.centre(row + i, words.get(words.size() - shown + i), Role.DIM);
        }
    }
}
