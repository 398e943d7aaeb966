package haven.terminal;

import haven.entry.Scale;
import haven.guide.CheckInForm;
import haven.text.Width;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/// Draws a check-in: all that is asked on one screen, what is open marked.
public final class CheckInView implements View<CheckInForm> {
    private static final String TITLE = "check-in";
    private static final String NOTE = "note";
    private static final String QUESTION = "How is it, from 0 to 10? One key each.";
    private static final String NOTE_HINT = "anything else, if you like";
    private static final String NOTE_SHORT = "anything else?";
    /// A mark, two spaces, a rating of two digits, three spaces.
    private static final int MARK = 2;

    private static final int RATING = 2;
    private static final String GAP = "   ";
    private static final int ROOMY = 12;

    private final Theme theme;

    /// Draws in this theme.
    public CheckInView(Theme theme) {
        this.theme = theme;
    }

    @Override
    public void draw(CheckInForm form, Duration now, Frame frame) {
        Page page = Page.of(frame, theme);
        int names = names(form, page);
        boolean beside = form.scales().stream().allMatch(scale -> Width.of(ends(scale)) <= room(page, names));
        int row = beside ? head(page, form) : headWithEnds(page, form);
        int room = Math.max(1, frame.size().rows() - 1 - row);
        int rows = form.scales().size() + 1;
        int first = Math.clamp(form.at() - (long) room / 2, 0, Math.max(0, rows - room));
        for (int i = first; i < Math.min(rows, first + room); i++) {
            row(page, form, i, row + i - first, names, beside);
        }
        page.keyLine(form.ways(), form.asksNote());
    }

    /// How many columns the names take: the longest, but no more than leave room for a rating.
    private static int names(CheckInForm form, Page page) {
        int longest = Width.of(NOTE);
        for (Scale scale : form.scales()) {
            longest = Math.max(longest, Width.of(scale.name()));
        }
        return Math.max(1, Math.min(longest, page.room() - MARK - GAP.length() - RATING));
    }

    /// The room beside a name and its rating.
    private static int room(Page page, int names) {
        return page.room() - MARK - names - GAP.length() - RATING - GAP.length();
    }

    private static String ends(Scale scale) {
        return "0 " + scale.low() + ", 10 " + scale.high();
    }

    private static int head(Page page, CheckInForm form) {
        int row = 0;
        if (page.rows() >= Page.SMALL) {
            page.head(TITLE, "");
            row = 2;
        }
        if (page.rows() >= ROOMY && form.scales().size() + 6 <= page.rows()) {
            page.left(row, QUESTION, Role.STRONG);
            row += 2;
        }
        return row;
    }

    /// The ends of what is open stand above, in as many rows for each, so that nothing jumps.
    private int headWithEnds(Page page, CheckInForm form) {
        int row = 0;
        if (page.rows() >= Page.SMALL) {
            page.head(TITLE, "");
            row = 1;
        }
        int height = form.scales().stream()
                .mapToInt(scale -> ends(scale, page.room()).size())
                .max()
                .orElse(1);
        List<String> shown = form.asksNote()
                ? List.of(hint(page.room()))
                : form.oneSince().isPresent()
                        ? List.of(SessionView.TEN.strip())
                        : ends(form.scales().get(form.at()), page.room());
        for (int i = 0; i < shown.size(); i++) {
            page.frame().put(page.layout().indent(), row + i, theme.shortened(shown.get(i), page.room()), Role.STRONG);
        }
        return row + height + (page.rows() >= ROOMY ? 1 : 0);
    }

    /// On one line where both fit, else on two.
    private static List<String> ends(Scale scale, int columns) {
        return Width.of(ends(scale)) <= columns
                ? List.of(ends(scale))
                : List.of("0 " + scale.low(), "10 " + scale.high());
    }

    private void row(Page page, CheckInForm form, int index, int row, int names, boolean beside) {
        boolean isOpen = index == form.at();
        boolean isNote = index == form.scales().size();
        String name = isNote ? NOTE : form.scales().get(index).name();
        int column = page.layout().indent();
        Role role = isOpen ? Role.ACCENT : Role.PLAIN;
        String mark = theme.mark(isOpen);
        page.frame().put(column, row, mark + theme.shortened(name, names), role);
        if (isNote) {
            // Where the ends stand above there is no room to keep clear for a rating.
            int start = column + MARK + (beside ? names + GAP.length() : Width.of(NOTE) + 1);
            note(page, form, row, start, beside);
            return;
        }
        column += MARK + names + GAP.length();
        page.frame().put(column, row, rating(form, index), isOpen ? Role.STRONG : Role.PLAIN);
        if (beside) {
            boolean waits = isOpen && form.oneSince().isPresent();
            String ends = waits ? SessionView.TEN.strip() : ends(form.scales().get(index));
            page.frame().put(column + RATING + GAP.length(), row, ends, isOpen ? Role.PLAIN : Role.DIM);
        }
    }

    /// To the right in its two columns; where one is open and has none, where it will be.
    private String rating(CheckInForm form, int index) {
        boolean isOpen = index == form.at();
        if (isOpen && form.oneSince().isPresent()) {
            return theme.draw("1\u2026", "1_");
        }
        OptionalInt value = form.values().get(index);
        String text = value.isPresent() ? String.valueOf(value.getAsInt()) : isOpen ? theme.cursor() : "";
        return " ".repeat(Math.max(0, RATING - Width.of(text))) + text;
    }

    private void note(Page page, CheckInForm form, int row, int column, boolean beside) {
        int room = Math.max(1, page.layout().indent() + page.room() - column);
        if (!form.asksNote()) {
            page.frame().put(column, row, theme.shortened(form.note(), room), Role.PLAIN);
        } else if (form.note().isEmpty() && beside) {
            page.frame().put(column, row, " " + theme.cursor() + GAP + NOTE_HINT, Role.PLAIN);
        } else {
            page.frame().put(column, row, Page.end(form.note(), room - 1) + theme.cursor(), Role.STRONG);
        }
    }

    private static String hint(int columns) {
        return Width.of(NOTE_HINT) <= columns ? NOTE_HINT : NOTE_SHORT;
    }
}
