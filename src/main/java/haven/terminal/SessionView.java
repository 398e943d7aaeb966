package haven.terminal;

import haven.drill.BreathPattern;
import haven.drill.Card;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Moment;
import haven.drill.Step;
import haven.guide.Answering;
import haven.guide.AskingStrength;
import haven.guide.Breathing;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import haven.guide.Way;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import haven.text.Times;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Draws a session.
public final class SessionView implements View<Session> {
    /// The shape is at rest when this part of the closing is over, as 1 over it.
    private static final double SETTLING = 1.6;
    /// A drill that grows dark loses its colour after so much of it, and its brightness after so much.
    private static final double DUSK = 0.35;

    private static final double NIGHT = 0.7;

    /// Who leaves holds out, in one line.
    private static final String HOLDS = "pregnant, asthma, epilepsy, heart, lungs, blood pressure: n, no holds";

    /// What is said while a 1 waits.
    static final String TEN = " 0 makes it 10";

    private static final String MORE = "? says when to leave it";

    private final Theme theme;

    /// Draws in this theme.
    public SessionView(Theme theme) {
        this.theme = theme;
    }

    /// Draws a breath that nobody sees, while something else is still being read: the first picture takes many times as
    /// long as any other.
    public static void warmUp() {
        Duration second = Duration.ofSeconds(1);
        BreathPattern pattern = new BreathPattern(second, Duration.ZERO, Duration.ZERO, second, Duration.ZERO);
        List<Step> steps = List.of(new Step.Breathe(pattern, new Extent.Breaths(1)));
        Card card = Card.of("breath", Need.CALM, "Rehearsed.");
        Session session = Session.begin(new Drill("breath", card, steps, steps), false, false, Duration.ZERO);
        Theme theme = new Theme(Colours.NONE, true);
        Frame frame = new SessionView(theme).draw(session, Duration.ZERO, new Size(80, 24));
        new Painter(theme).paint(frame);
        session.nextChange(Duration.ZERO);
    }

    @Override
    public void draw(Session session, Duration now, Frame frame) {
        draw(session, now, frame, session.stage().ways(now));
    }

    /// Draws it with these keys.
    void draw(Session session, Duration now, Frame frame, List<Way> ways) {
        Page page = Page.of(frame, theme);
        if (session.stage() instanceof Breathing breathing) {
            // Not in the switch, whose first use takes the JVM longer than drawing does: the first breath is to be
            // there at once.
            breathing(page, session, breathing, now);
        } else {
            draw(page, session, now);
            page.caution(1, session.caution(now), MORE);
        }
        page.keyLine(ways, session.stage().isTyped());
        if (session.drill().card().dims()) {
            frame.darker(darkness(session, now));
        }
    }

    private void draw(Page page, Session session, Duration now) {
        switch (session.stage()) {
            case AskingStrength asking -> asking(page, session, asking);
            case Breathing breathing -> breathing(page, session, breathing, now);
            case Prompting prompting -> new StepView(page, session).draw(prompting, now);
            case Searching searching -> new StepView(page, session).draw(searching, now);
            case Counting counting -> new StepView(page, session).draw(counting);
            case Answering answering -> new StepView(page, session).draw(answering);
            case Closing closing -> closing(page, session, closing, now);
            case Over over -> {}
        }
    }

    @Override
    public boolean isMoving(Session session, Duration now) {
        return switch (session.stage()) {
            case Breathing breathing ->
                !breathing.isPaused() && breathing.moment(now).phase().isMoving();
            case Closing closing -> closing.full() > 0;
            default -> false;
        };
    }

    private static int darkness(Session session, Duration now) {
        double done = done(session, session.left(now), now);
        return done < DUSK ? 0 : done < NIGHT ? 1 : 2;
    }

    private void breathing(Page page, Session session, Breathing breathing, Duration now) {
        Moment moment = breathing.moment(now);
        Optional<Duration> left = session.left(now);
        page.head(session.title(), left(left));
        page.shape(moment.level());
        String cue = breathing.isPaused() ? "paused" : moment.phase().cue();
        page.cue(cue, breathing.isPaused() ? "" : String.valueOf(moment.count()));
        int beside = page.layout().cueRow() + 2;
        String caution = session.caution(now);
        if (!caution.isEmpty()) {
            page.caution(beside, session.drill().hasHolds() ? HOLDS : caution, MORE);
        } else if (page.layout().hasBar() && beside < page.rows() - 2) {
            page.frame().centre(beside, breathing.beside(moment.breath()), Role.DIM);
        }
        page.bar(done(session, left, now));
    }

    static String left(Optional<Duration> still) {
        return still.map(left -> Times.left(left) + " left").orElse("");
    }

    /// How much of the whole is done, 0 to 1.
    ///
    /// @param left how long it still takes, where that is known
    static double done(Session session, Optional<Duration> left, Duration now) {
        double practised = session.practised(now).toNanos();
        double all = practised + left.orElse(Duration.ZERO).toNanos();
        return all <= 0 ? 1 : practised / all;
    }

    private void closing(Page page, Session session, Closing closing, Duration now) {
        page.head(session.title(), "");
        if (session.drill().pattern().isPresent()) {
            double passed = (double) now.minus(closing.since()).toNanos() / Closing.LENGTH.toNanos();
            double eased = (1 + Math.cos(Math.PI * Math.clamp(passed * SETTLING, 0, 1))) / 2;
            page.shape(closing.full() * eased);
        }
        page.cue("done", SessionLines.practised(session, now));
    }

    private void asking(Page page, Session session, AskingStrength asking) {
        page.head(session.title(), "");
        int row = Math.max(1, page.rows() / 2 - 1);
        page.frame().centreFirstFitting(row, Role.STRONG, asking.question(), "How strong now?");
        scale(page, row + 1, asking.oneSince().isPresent() ? "1" : "");
    }

    /// What a rating means, or the 1 that waits for a 0.
    static void scale(Page page, int row, String typed) {
        if (typed.isEmpty()) {
            page.frame()
                    .centreFirstFitting(
                            row,
                            Role.PLAIN,
                            "0 calm to 10 the most, 1 then 0 for ten",
                            "0 calm to 10 the most",
                            "0-10");
        } else {
            page.frame().centre(row, typed + page.theme().draw("\u2026", "...") + TEN, Role.PLAIN);
        }
    }
}
