package haven.terminal;

import haven.guide.MarkingForm;
import haven.guide.MarkingForm.Item;
import haven.text.Width;
import haven.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Draws what there is to mark on a day, each with its key: in a line each where there is no room for more.
public final class MarkingView implements View<MarkingForm> {
    private static final String QUESTION = "What did you keep? Nothing has to be marked.";
    private static final int ROOMY = 14;
    private static final int GAP = 2;
    /// Where there is room for all.
    private static final int MOST_LINES = 3;

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
        int room = Math.max(1, page.room() - 2 * GAP);
        int rows = page.rows() - 1 - row;
        List<Item> items = form.shown();
        int most = MOST_LINES;
        while (most > 1 && rows(items, room, most) > rows) {
            most--;
        }
        for (int i = 0; i < items.size() && row < page.rows() - 1; i++) {
            row(page, items.get(i), i + 1, row, lines(items.get(i), room, most));
            row += lines(items.get(i), room, most).size();
        }
        page.keyLine(form.ways(), false);
    }

    private int rows(List<Item> items, int room, int most) {
        return items.stream().mapToInt(item -> lines(item, room, most).size()).sum();
    }

    /// What it is, with the note behind it or below.
    ///
    /// @param most how many lines it may take
    private List<Line> lines(Item item, int room, int most) {
        List<String> words = Wrap.lines(item.words(), room);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(most, words.size()); i++) {
            String rest = String.join(" ", words.subList(i, words.size()));
            lines.add(new Line(i == most - 1 ? theme.shortened(rest, room) : words.get(i), ""));
        }
        Line last = lines.getLast();
        if (Width.of(last.words) + GAP + Width.of(item.note()) <= room) {
            lines.set(lines.size() - 1, new Line(last.words, item.note()));
        } else if (lines.size() < most) {
            lines.add(new Line("", theme.shortened(item.note(), room)));
        }
        return lines;
    }

    private void row(Page page, Item item, int number, int row, List<Line> lines) {
        int column = page.layout().indent();
        String key = item.isByItself() ? " " : String.valueOf(number);
        page.frame().put(column, row, key, Role.ACCENT);
        String mark = item.isMarked() ? theme.draw("\u25cf", "x") : theme.draw("\u25cb", "-");
        page.frame().put(column + GAP, row, mark, item.isMarked() ? Role.ACCENT : Role.DIM);
        int start = column + 2 * GAP;
        for (int i = 0; i < lines.size() && row + i < page.rows() - 1; i++) {
            Line line = lines.get(i);
            page.frame().put(start, row + i, line.words, Role.PLAIN);
            int behind = line.words.isEmpty() ? start : start + Width.of(line.words) + GAP;
            page.frame().put(behind, row + i, line.note, Role.DIM);
        }
    }

    /// @param note in a quieter colour, behind the words
    private record Line(String words, String note) {}
}
