package haven.terminal;

import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import haven.guide.Answering;
import haven.guide.Session;
import haven.text.Width;
import java.util.List;

/// Draws a question, what is typed, and what there is to choose from.
final class AnswerView {
    private static final int ROOMY = 12;

    private final Page page;

    AnswerView(Page page) {
        this.page = page;
    }

    void draw(Session session, Answering answering) {
        page.head(session.title(), "");
        Ask ask = answering.from();
        if (ask.kind() == Kind.RATING) {
            int row = page.centred(Math.max(1, page.rows() / 3), ask.cue(), Role.STRONG);
            SessionView.scale(page, row, answering.typed());
            page.keyLine("0-9 one key", "1 then 0 for ten", "enter skip", "esc end");
            return;
        }
        boolean isSmall = page.rows() < Page.SMALL;
        // Where there is no room for all, what is pointed at comes before what may be typed.
        boolean onlyChoices = isSmall && answering.selected() >= 0;
        int row = isSmall ? 1 : answering.matches().isEmpty() ? page.rows() / 3 : 2;
        if (!onlyChoices || ask.beside().isEmpty()) {
            row = page.centred(row, ask.beside().map(Ask.Beside::cue).orElse(ask.cue()), Role.STRONG);
            row = written(answering, row) + (page.rows() < ROOMY ? 0 : 1);
        }
        if (ask.beside().isPresent()) {
            row = page.centred(row, ask.cue(), Role.STRONG);
        }
        choices(answering, row);
        keys(ask);
    }

    /// What was taken already, and what is being typed.
    private int written(Answering answering, int row) {
        int next = row;
        if (!answering.picked().isEmpty()) {
            page.frame().centre(next++, shortened(String.join(", ", answering.picked())), Role.DIM);
        }
        page.typed(next++, answering.typed());
        return next;
    }

    private void keys(Ask ask) {
        switch (ask.kind()) {
            case FEELING -> page.keyLine("enter go on", "arrows choose", ", and another", "tab skip", "esc end");
            case CHOICE -> page.keyLine("enter go on", "arrows choose", "tab skip", "? keys", "esc end");
            default -> page.keyLine("enter go on", "tab skip", "? keys", "esc end");
        }
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
            String mark = isPointedAt ? page.theme().draw("\u203a ", "> ") : "  ";
            String line = mark + shortened(choices.get(first + i));
            page.frame().put(column, row + i, line, isPointedAt ? Role.ACCENT : Role.PLAIN);
        }
    }

    private String shortened(String text) {
        return Width.shorten(text, Math.max(1, page.room() - 2), page.theme().draw("\u2026", "..."));
    }
}
