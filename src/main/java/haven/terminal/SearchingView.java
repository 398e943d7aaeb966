package haven.terminal;

import haven.guide.Searching;
import haven.guide.Session;
import haven.journal.Practice.Found;
import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Draws the finding of things: one at a time, with what was found below.
final class SearchingView {
    private static final int MOST_SHOWN = 6;

    private final Page page;

    SearchingView(Page page) {
        this.page = page;
    }

    void draw(Session session, Searching searching, Duration now) {
        boolean small = page.rows() < Page.SMALL;
        page.head(session.title(), clock(searching, now));
        int row = small ? 1 : Math.max(2, page.rows() / 3);
        row = page.centred(row, searching.from().cue(), Role.STRONG);
        page.frame().centre(row++, page.dots(searching.index(), searching.from().count()), Role.ACCENT);
        row += small ? 0 : 1;
        page.typed(row++, searching.typed());
        if (!small) {
            found(session, row + 1);
        }
        page.keyLine("space found one", "tab skip", "? keys", "esc end");
    }

    private static String clock(Searching searching, Duration now) {
        return searching
                .clock()
                .map(clock -> Times.left(searching.each().minus(clock.at(now))))
                .orElse("");
    }

    private void found(Session session, int row) {
        List<String> words = new ArrayList<>();
        for (Found found : session.progress().found()) {
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
