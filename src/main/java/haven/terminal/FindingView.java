package haven.terminal;

import haven.guide.Session;
import haven.guide.Stage.Finding;
import haven.journal.Practice.Found;
import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Draws the finding of things: one at a time, with what was found below.
final class FindingView {
    private static final int MOST_SHOWN = 6;

    private final Page page;

    FindingView(Page page) {
        this.page = page;
    }

    void draw(Session session, Finding finding, Duration now) {
        boolean small = page.rows() < Page.SMALL;
        page.head(session.title(), clock(finding, now));
        int row = small ? 1 : Math.max(2, page.rows() / 3);
        row = page.centred(row, finding.from().cue(), Role.STRONG);
        page.frame().centre(row++, page.dots(finding.index(), finding.from().count()), Role.ACCENT);
        row += small ? 0 : 1;
        page.typed(row++, finding.typed());
        if (!small) {
            found(session, row + 1);
        }
        page.keyLine("space found one", "tab skip", "? keys", "esc end");
    }

    private static String clock(Finding finding, Duration now) {
        return finding.clock()
                .map(clock -> Times.left(finding.each().minus(clock.at(now))))
                .orElse("");
    }

    private void found(Session session, int row) {
        List<String> words = new ArrayList<>();
        for (Found found : session.tally().found()) {
            if (!found.word().isEmpty() && Practised.isSense(session.drill(), found.sense())) {
                words.add(found.word());
            }
        }
        int room = page.rows() - 2 - row;
        int shown = Math.min(Math.min(words.size(), room), MOST_SHOWN);
        for (int i = 0; i < shown; i++) {
            page.frame().centre(row + i, words.get(words.size() - shown + i), Role.DIM);
        }
    }
}
