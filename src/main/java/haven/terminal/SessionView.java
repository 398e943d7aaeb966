package haven.terminal;

import haven.drill.Moment;
import haven.guide.Session;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Breathing;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Finding;
import haven.guide.Stage.Over;
import haven.terminal.Tty.Size;
import haven.text.Times;
import haven.text.Width;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Draws a session: a pure function of its state, the time, and the size.
public final class SessionView {
    private static final int KEYS_WIDTH = 34;
    /// The shape is at rest when this part of the closing is over, as 1 over it.
    private static final double SETTLING = 1.6;

    private final Theme theme;

    /// Draws in this theme.
    public SessionView(Theme theme) {
        this.theme = theme;
    }

    /// The picture at this time.
    public Frame draw(Session session, Duration now, Size size) {
        Frame frame = new Frame(size);
        if (session.showsKeys()) {
            keys(frame, session);
            return frame;
        }
        switch (session.stage()) {
            case Asking asking -> asking(frame, session, asking);
            case Breathing breathing -> breathing(frame, session, breathing, now);
            case Finding finding -> new FindingView(frame, theme, Layout.of(size)).draw(session, finding, now);
            case Closing closing -> closing(frame, session, closing, now);
            case Over over -> {}
        }
        return frame;
    }

    /// Whether the picture changes all the time, and not only at [Session#nextChange(Duration)].
    static boolean isMoving(Session session, Duration now) {
        return switch (session.stage()) {
            case Breathing breathing ->
                !breathing.isPaused()
                        && !session.showsKeys()
                        && breathing.moment(now).phase().isMoving();
            case Closing closing -> closing.level() > 0;
            case Asking asking -> false;
            case Finding finding -> false;
            case Over over -> false;
        };
    }

    private void breathing(Frame frame, Session session, Breathing breathing, Duration now) {
        Layout layout = Layout.of(frame.size());
        Moment moment = breathing.moment(now);
        Duration left = breathing.left(now);
        head(frame, layout, session.drill().title(), Times.left(left) + " left");
        layout.shape(frame.size()).draw(frame, moment.level(), Role.ACCENT, theme.unicode());
        String cue = breathing.isPaused() ? "paused" : moment.phase().cue();
        String count = breathing.isPaused() ? "" : String.valueOf(moment.count());
        cue(frame, layout, cue, count);
        if (layout.hasBar()) {
            double done = fraction(session.practised(now), left);
            bar(frame, layout, done);
        }
        String pace = breathing.pace() == 1 ? "+ - pace" : "+ - " + perMinute(breathing.breathsAMinute());
        keyLine(
                frame,
                layout,
                breathing.isPaused()
                        ? List.of("space go on", "? keys", "q end")
                        : List.of("space pause", pace, "s skip", "? keys", "q end"));
    }

    private static String perMinute(double breaths) {
        long tenths = Math.round(breaths * 10);
        return tenths / 10 + "." + tenths % 10 + " a minute";
    }

    private static double fraction(Duration done, Duration left) {
        double all = done.plus(left).toNanos();
        return all <= 0 ? 1 : done.toNanos() / all;
    }

    private void closing(Frame frame, Session session, Closing closing, Duration now) {
        Layout layout = Layout.of(frame.size());
        head(frame, layout, session.drill().title(), "");
        if (session.drill().pattern().isPresent()) {
            double passed = (double) now.minus(closing.since()).toNanos() / Session.CLOSING.toNanos();
            double eased = (1 + Math.cos(Math.PI * Math.clamp(passed * SETTLING, 0, 1))) / 2;
            layout.shape(frame.size()).draw(frame, closing.level() * eased, Role.ACCENT, theme.unicode());
        }
        cue(frame, layout, "done", Practised.words(session, now));
    }

    private void asking(Frame frame, Session session, Asking asking) {
        Layout layout = Layout.of(frame.size());
        head(frame, layout, session.drill().title(), "");
        int row = Math.max(1, frame.size().rows() / 2 - 1);
        frame.centreFirstFitting(row, Role.STRONG, asking.question(), "How strong now?");
        if (asking.oneSince().isPresent()) {
            frame.centre(row + 1, "1" + theme.draw("\u2026", "..."), Role.PLAIN);
        } else {
            frame.centreFirstFitting(
                    row + 1, Role.PLAIN, "0 calm to 10 the most, Enter to skip", "0-10, Enter to skip", "0-10");
        }
        keyLine(
                frame,
                layout,
                asking.oneSince().isPresent()
                        ? List.of("0 makes it 10", "enter keeps 1")
                        : List.of("0-9 one key", "1 then 0 for ten", "enter skip"));
    }

    private void keys(Frame frame, Session session) {
        List<String> lines = session.stage() instanceof Finding ? KeyLists.FINDING : KeyLists.BREATHING;
        int row = Math.max(0, (frame.size().rows() - lines.size() - 2) / 2);
        int column = Math.max(0, (frame.size().columns() - KEYS_WIDTH) / 2);
        for (String line : lines) {
            frame.put(column, row++, line, Role.PLAIN);
        }
        if (row + 1 < frame.size().rows()) {
            frame.put(column, row + 1, "any key goes back", Role.DIM);
        }
    }

    private static void head(Frame frame, Layout layout, String left, String right) {
        int indent = layout.indent();
        frame.put(indent, 0, left, Role.PLAIN);
        int column = frame.size().columns() - indent - Width.of(right);
        if (column > indent + Width.of(left)) {
            frame.put(column, 0, right, Role.DIM);
        }
    }

    private static void cue(Frame frame, Layout layout, String words, String count) {
        if (layout.cueRows() == 1) {
            frame.centreFirstFitting(layout.cueRow(), Role.STRONG, (words + "  " + count).strip(), words);
            return;
        }
        frame.centre(layout.cueRow(), words, Role.STRONG);
        frame.centre(layout.cueRow() + 1, count, Role.PLAIN);
    }

    private void bar(Frame frame, Layout layout, double fraction) {
        int length = Math.max(0, frame.size().columns() - 2 * layout.indent());
        int row = frame.size().rows() - 2;
        int halves = Math.clamp((long) (fraction * length * 2), 0, length * 2);
        for (int i = 0; i < length; i++) {
            int filled = Math.clamp(halves - i * 2L, 0, 2);
            String cell = switch (filled) {
                case 2 -> theme.draw("\u2501", "=");
                case 1 -> theme.draw("\u2578", "-");
                default -> theme.draw("\u2500", "-");
            };
            frame.set(layout.indent() + i, row, cell, filled > 0 ? Role.ACCENT : Role.DIM);
        }
    }

    /// The line of keys at the bottom. Where not all fit, those after the first are left out, the last but one first:
    /// how to go on and how to end stay longest.
    static void keyLine(Frame frame, Layout layout, List<String> keys) {
        int room = frame.size().columns() - 2 * layout.indent();
        String gap = room < KEYS_WIDTH ? "  " : "   ";
        List<String> shown = new ArrayList<>(keys);
        while (shown.size() > 1 && Width.of(String.join(gap, shown)) > room) {
            shown.remove(Math.max(1, shown.size() - 2));
        }
        frame.put(layout.indent(), frame.size().rows() - 1, String.join(gap, shown), Role.DIM);
    }
}
