package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.DrillLibrary;
import haven.guide.Event;
import haven.guide.Session;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the painter writes, replayed on a terminal, must give the picture again.
class PainterTest {
    private static final Theme THEME = new Theme(Colours.MANY, true);

    @ParameterizedTest
    @EnumSource(Colours.class)
    void everyFrameOfABreathComesOutAsDrawn(Colours colours) {
        Size size = new Size(80, 24);
        Theme theme = new Theme(colours, colours != Colours.NONE);
        SessionView view = new SessionView(theme);
        Painter painter = new Painter(theme);
        ScreenTerminal terminal = new ScreenTerminal(size.columns(), size.rows());
        Session session = Session.begin(new DrillLibrary().find("box").orElseThrow(), false, true, Duration.ZERO);
        for (int frame = 0; frame < 600; frame++) {
            Duration now = Duration.ofMillis(frame * 33L);
            session = session.update(new Event.Tick(now));
            Frame picture = view.draw(session, now, size);
            terminal.write(new String(painter.paint(picture), StandardCharsets.UTF_8));

            assertThat(PtyScreens.shown(terminal, size)).as("frame " + frame).isEqualTo(picture.toString());
        }
    }

    @Test
    void theSamePictureAgainWritesNothing() {
        Painter painter = new Painter(THEME);
        Frame frame = new Frame(new Size(20, 6));
        frame.put(1, 1, "breathe in", Role.STRONG);

        assertThat(painter.paint(frame)).isNotEmpty();
        Frame same = new Frame(new Size(20, 6));
        same.put(1, 1, "breathe in", Role.STRONG);
        assertThat(painter.paint(same)).isEmpty();
    }

    @Test
    void oneChangedCellIsAllThatIsWritten() {
        Painter painter = new Painter(THEME);
        Frame before = new Frame(new Size(20, 6));
        before.put(3, 2, "4", Role.PLAIN);
        painter.paint(before);
        Frame after = new Frame(new Size(20, 6));
        after.put(3, 2, "3", Role.PLAIN);

        assertThat(new String(painter.paint(after), StandardCharsets.UTF_8)).isEqualTo("\u001b[3;4H3");
    }

    /// Such a terminal draws each part of a family in cells of its own.
    @ParameterizedTest
    @ValueSource(ints = {20, 7})
    void aJoinedEmojiLeavesNoPiecesOnATerminalThatCannotJoin(int columns) {
        Size size = new Size(columns, 3);
        Painter painter = new Painter(THEME);
        ScreenTerminal terminal = new ScreenTerminal(size.columns(), size.rows());
        StringBuilder typed = new StringBuilder();
        "a\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67b".codePoints().forEach(letter -> {
            typed.appendCodePoint(letter);
            Frame frame = new Frame(size);
            frame.put(1, 1, typed + "_", Role.PLAIN);
            terminal.write(new String(painter.paint(frame), StandardCharsets.UTF_8));
        });
        assertThat(PtyScreens.shown(terminal, size)).isEqualTo("\n a\ud83d\udc68b_\n\n");
    }

    @Test
    void theFirstPictureEntersTheOtherScreenAndHidesTheCursor() {
        Painter painter = new Painter(THEME);
        String first = new String(painter.paint(new Frame(new Size(20, 6))), StandardCharsets.UTF_8);

        assertThat(first).startsWith("\u001b[?1049h\u001b[?25l\u001b[?2004h");
        assertThat(new String(Painter.leaving(), StandardCharsets.UTF_8)).endsWith("\u001b[?25h\u001b[?1049l");
    }
}
