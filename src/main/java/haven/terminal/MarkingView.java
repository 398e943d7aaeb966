package haven.terminal;

import haven.guide.MarkingForm;
import haven.guide.MarkingForm.Item;
import haven.text.Width;
import java.time.Duration;
import java.util.List;

/// Draws what there is to mark on a day: a line each, with its key.
public final class MarkingView implements View<MarkingForm> {
    private static final String QUESTION = "What did you keep? Nothing has to be marked.";
    private static final int ROOMY = 14;
    private static final int GAP = 2;

    private final Theme theme;

    /// Draws in this theme.
    public MarkingView(Theme theme) {
        this.theme = theme;
    }

    @Override
    public void draw(MarkingForm form, Duration now, Frame frame) {
        Page page = Page.of(frame, theme);
        int row = 0;
        if (page.rows() >= Page.SMALL) {
            page.head("your plan, today", "");
            row = page.rows() >= ROOMY ? 2 : 1;
        }
        if (page.rows() >= ROOMY) {
            row = page.left(row, QUESTION, Role.STRONG) + 1;
        }
        List<Item> items = form.shown();
        for (int i = 0; i < items.size() && row + i < page.rows() - 1; i++) {
            row(page, items.get(i), i + 1, row + i);
        }
        page.keyLine(form.ways(), false);
    }

    private void row(Page page, Item item, int number, int row) {
        int column = page.layout().indent();
        String key = item.isByItself() ? " " : String.valueOf(number);
        page.frame().put(column, row, key, Role.ACCENT);
        String mark = item.isMarked() ? theme.draw("\u25cf", "x") : theme.draw("\u25cb", "-");
        page.frame().put(column + GAP, row, mark, item.isMarked() ? Role.ACCENT : Role.DIM);
        int start = column + 2 * GAP;
        int room = Math.max(1, page.layout().indent() + page.room() - start);
        String words = theme.shortened(item.words(), room);
        page.frame().put(start, row, words, Role.PLAIN);
        int left = room - Width.of(words) - GAP;
        if (!item.note().isEmpty() && Width.of(item.note()) <= left) {
            page.frame().put(start + Width.of(words) + GAP, row, item.note(), Role.DIM);
        }
    }
}
