package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import haven.drill.DrillLibrary;
import haven.guide.Event;
import haven.guide.Session;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A drill that goes on takes no more memory than it began with: its pictures are drawn on the same two frames.
class SteadyDrillTest {
    private static final int FRAME_MILLIS = 50;
    private static final Size SIZE = new Size(80, 24);
    /// A frame of this size has nearly 2,000 cells, each with a letter and a role: 16 kB or more.
    private static final int FEW_BYTES = 8_000;

    @Test
    void hardlyAnythingIsMadeAnewForEachFrame() {
        Theme theme = new Theme(Colours.TRUE, true);
        SessionView view = new SessionView(theme);
        Painter painter = new Painter(theme);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Session session = Session.begin(new DrillLibrary().find("box").orElseThrow(), false, true, Duration.ZERO);
        long before = 0;
        int first = 600;
        int frames = 1_200;
        for (int number = 0; number < first + frames; number++) {
            if (number == first) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            Duration now = Duration.ofMillis((long) number * FRAME_MILLIS);
            session = session.update(new Event.Tick(now));
            Frame frame = painter.blank(SIZE);
            view.draw(session, now, frame);
            painter.paint(frame);
        }
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / frames).isLessThan(FEW_BYTES);
    }
}
