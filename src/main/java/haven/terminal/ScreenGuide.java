package haven.terminal;

import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Session;
import haven.terminal.Tty.Size;
import haven.terminal.Tty.TtyEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Guides a session on a whole screen: the loop that asks the clock, draws, and waits for a key or the next frame.
public final class ScreenGuide {
    /// 20 frames a second: the rim moves by less than a third of a cell from one to the next.
    private static final Duration FRAME = Duration.ofMillis(50);
    /// How long to wait when only a key can change anything.
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Tty tty;
    private final SessionView view;
    private final Painter painter;
    private final Pacer pacer;
    private Size size;

    /// Guides on this terminal.
    public ScreenGuide(Tty tty, Theme theme, Pacer pacer) {
        this.tty = tty;
        this.view = new SessionView(theme);
        this.painter = new Painter(theme);
        this.pacer = pacer;
        this.size = tty.size();
    }

    /// Guides until the session is over.
    ///
    /// @param beginning the session that begins at a time
    /// @param keeper is handed the session and its time after each frame, so that nothing stands before the first cue;
    ///     it must not take long
    /// @return the session at its end
    public Session run(Function<Duration, Session> beginning, BiConsumer<Session, Duration> keeper) {
        Duration before = pacer.now();
        draw(beginning.apply(before), before);
        // Time begins when the first cue is there to be seen, not when it began to be drawn.
        Session session = beginning.apply(pacer.now());
        tty.listen(pacer::post);
        // It may have been resized before anyone listened.
        size = tty.size();
        draw(session, pacer.now());
        keeper.accept(session, pacer.now());
        while (!session.isOver()) {
            Optional<TtyEvent> event = pacer.await(untilNext(session, pacer.now()));
            Duration now = pacer.now();
            session = session.update(new Event.Tick(now));
            if (event.isPresent()) {
                session = handle(session, event.get(), now);
            }
            draw(session, now);
            keeper.accept(session, now);
        }
        return session;
    }

    private static Duration untilNext(Session session, Duration now) {
        Duration frame = SessionView.isMoving(session, now) ? FRAME : LONG;
        Duration change = session.nextChange(now).map(at -> at.minus(now)).orElse(frame);
        return change.compareTo(frame) < 0 ? change : frame;
    }

    private Session handle(Session session, TtyEvent event, Duration now) {
        return switch (event) {
            case TtyEvent.Pressed pressed -> press(session, pressed.key(), now);
            case TtyEvent.Redraw redraw -> {
                size = tty.size();
                painter.forget();
                yield session;
            }
            case TtyEvent.Stop stop -> session.update(new Event.Stop(stop.exitCode(), now));
            case TtyEvent.Typed typed -> session;
            case TtyEvent.NoMoreInput none -> session;
        };
    }

    private Session press(Session session, Key key, Duration now) {
        return switch (key.name()) {
            case REDRAW -> {
                painter.forget();
                yield session;
            }
            case SUSPEND -> {
                Session paused = session.paused(true, now);
                tty.suspend();
                size = tty.size();
                painter.leave();
                yield paused;
            }
            default -> session.update(new Event.Pressed(key, now));
        };
    }

    private void draw(Session session, Duration now) {
        if (session.isOver()) {
            return;
        }
        byte[] bytes = painter.paint(view.draw(session, now, size));
        if (bytes.length > 0) {
            tty.write(bytes);
        }
    }
}
