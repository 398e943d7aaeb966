package haven.terminal;

import haven.guide.Act;
import haven.guide.HardMoment;
import haven.guide.Resources.Choice;
import haven.guide.Scene.Choosing;
import haven.guide.Session;
import haven.guide.Sheet;
import haven.guide.Way;
import haven.text.Width;
import haven.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Draws a hard moment.
public final class MomentView implements View<HardMoment> {
    /// The columns of a key's name.
    private static final int KEY = 12;

    private final Theme theme;
    private final SessionView sessions;

    /// Draws in this theme.
    public MomentView(Theme theme) {
        this.theme = theme;
        this.sessions = new SessionView(theme);
    }

    @Override
    public boolean isMoving(HardMoment moment, Duration now) {
        return moment.sheet().isEmpty()
                && moment.session()
                        .map(session -> sessions.isMoving(session, now))
                        .orElse(false);
    }

    @Override
    public void draw(HardMoment moment, Duration now, Frame frame) {
        Page page = Page.of(frame, theme);
        Optional<Session> session = moment.session();
        if (moment.sheet().isPresent()) {
            sheet(page, moment, moment.sheet().get(), moment.ways(now));
        } else if (moment.scene() instanceof Choosing choosing) {
            choosing(page, choosing, moment.ways(now));
        } else if (session.isPresent()) {
            sessions.draw(session.get(), now, frame, moment.ways(now));
        }
    }

    private void choosing(Page page, Choosing choosing, List<Way> ways) {
        boolean isSmall = page.rows() < Page.SMALL;
        int row = isSmall ? 0 : 1;
        if (!choosing.text().isEmpty() && !isSmall) {
            row = page.left(row, choosing.text(), Role.PLAIN) + 1;
        }
        row = page.left(row, choosing.heading(), Role.STRONG);
        row += !isSmall && row + choosing.choices().size() < page.rows() - 1 ? 1 : 0;
        int room = page.rows() - 1 - row;
        boolean withReasons = height(choosing, page) <= room;
        int first = withReasons ? 0 : Math.max(0, choosing.selected() - room + 1);
        for (int i = first; i < choosing.choices().size() && row < page.rows() - 1; i++) {
            row = choice(page, row, choosing.choices().get(i), i == choosing.selected(), withReasons);
        }
        page.keyLine(ways, false);
    }

    private static int height(Choosing choosing, Page page) {
        return choosing.choices().stream()
                .mapToInt(choice -> 1 + reason(choice, page).size())
                .sum();
    }

    private static List<String> reason(Choice choice, Page page) {
        return choice.reason().isEmpty() ? List.of() : Wrap.lines(choice.reason(), Math.max(1, page.room() - 4));
    }

    private int choice(Page page, int row, Choice choice, boolean isPointedAt, boolean withReason) {
        int indent = page.layout().indent();
        String mark = theme.mark(isPointedAt);
        String label = theme.shortened(choice.label(), page.room() - 2);
        page.frame().put(indent, row, mark + label, isPointedAt ? Role.ACCENT : Role.PLAIN);
        int next = row + 1;
        for (String line : withReason ? reason(choice, page) : List.<String>of()) {
            page.frame().put(indent + 4, next++, line, Role.DIM);
        }
        return next;
    }

    private void sheet(Page page, HardMoment moment, Sheet sheet, List<Way> ways) {
        List<String> lines = sheet.kind() == Sheet.Kind.KEYS
                ? keys(sheet.lines(moment, page.room()), page.room())
                : sheet.lines(moment, page.room());
        boolean isChosen = sheet.kind() == Sheet.Kind.COUNTRIES;
        boolean hasMore =
                page.scrolled(0, page.rows() - 2, sheet.first(), isChosen ? marked(lines, sheet.first()) : lines);
        List<Way> shown = new ArrayList<>();
        for (Way way : ways) {
            if (isChosen || hasMore || way.act() != Act.AFTER) {
                shown.add(way);
            }
        }
        page.keyLine(shown, moment.isTyped());
        if (sheet.keeps()) {
            page.frame().put(page.layout().indent(), page.rows() - 2, "Kept.", Role.DIM);
        }
    }

    /// Each key beside what it does, and the rest as it is.
    private static List<String> keys(List<String> said, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : said) {
            int tab = line.indexOf(Sheet.TAB);
            if (tab < 0) {
                lines.add("");
                lines.addAll(Wrap.lines(line, columns));
                continue;
            }
            String start = Width.pad(line.substring(0, tab), KEY);
            for (String part : Wrap.lines(line.substring(tab + 1), Math.max(1, columns - KEY))) {
                lines.add(start + part);
                start = " ".repeat(KEY);
            }
        }
        return lines;
    }

    private List<String> marked(List<String> lines, int pointed) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> theme.mark(i == pointed) + lines.get(i))
                .toList();
    }
}
