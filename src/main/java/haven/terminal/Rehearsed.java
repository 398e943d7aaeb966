package haven.terminal;

import haven.drill.BreathPattern;
import haven.drill.Card;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Step;
import haven.guide.Session;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Draws a breath that nobody sees, while something else is still being read: the first picture takes many times as
/// long as any other.
public final class Rehearsed {
    private static final Size SIZE = new Size(80, 24);

    private Rehearsed() {}

    /// Begins a breath, draws it, and turns the picture into bytes for no terminal.
    public static void aBreath() {
        Duration second = Duration.ofSeconds(1);
        BreathPattern pattern = new BreathPattern(second, Duration.ZERO, Duration.ZERO, second, Duration.ZERO);
        List<Step> steps = List.of(new Step.Breathe(pattern, new Extent.Breaths(1)));
        Card card = new Card(
                "breath", List.of(Need.CALM), Optional.empty(), "Rehearsed.", "", "", Optional.empty(), false, false);
        Session session = Session.begin(new Drill("breath", card, steps, steps), false, false, Duration.ZERO);
        Theme theme = new Theme(Colours.NONE, true);
        Frame frame = new SessionView(theme).draw(session, Duration.ZERO, SIZE);
        new Painter(theme).paint(frame);
        session.nextChange(Duration.ZERO);
    }
}
