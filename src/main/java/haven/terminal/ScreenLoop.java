package haven.terminal;

import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Model;
import haven.terminal.Tty.Size;
import haven.terminal.Tty.TtyEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Guides on a whole screen: the loop that asks the clock, draws, and waits for a key or the next frame.
///
/// @param <T> what is guided
public final class ScreenLoop<T extends Model<T>> {
    /// 20 frames a second: the rim moves by less than a third of a cell from one to the next.
    private static final Duration FRAME = Duration.ofMillis(50);
    /// How long to wait when only a key can change anything.
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Tty tty;
    private final View<T> view;
    private final Painter painter;
    private final Pacer pacer;
    private Size size;

    /// Guides on this terminal.
    public ScreenLoop(Tty tty, Theme theme, Pacer pacer, View<T> view) {
        this.tty = tty;
        this.view = view;
        this.painter = new Painter(theme);
        this.pacer = pacer;
        this.size = tty.size();
    }

    /// Guides until it is over.
    ///
    /// @param beginning what begins at a time
    /// @param companion goes along with it
    /// @return what it is at its end
    public T run(Function<Duration, T> beginning, Companion<T> companion) {
        Duration before = pacer.now();
        T first = beginning.apply(before);
        draw(first, before);
        // Time begins when the first cue is there to be seen, not when it began to be drawn.
        T guided = beginning.apply(companion.begin(first).orElseGet(pacer::now));
        tty.listen(pacer::post);
        // It may have been resized before anyone listened.
        size = tty.size();
        draw(guided, pacer.now());
        companion.accept(guided, pacer.now());
        while (!guided.isOver()) {
            Optional<TtyEvent> event = pacer.await(untilNext(guided, pacer.now()));
            Duration now = pacer.now();
            guided = guided.update(new Event.Tick(now));
            if (event.isPresent()) {
                guided = handle(guided, event.get(), now, companion);
            }
            companion.keep(guided, now);
            draw(guided, now);
            companion.accept(guided, now);
        }
        return guided;
    }

    private Duration untilNext(T guided, Duration now) {
        Duration frame = view.isMoving(guided, now) ? FRAME : LONG;
        Duration change = guided.nextChange(now).map(at -> at.minus(now)).orElse(frame);
        return change.compareTo(frame) < 0 ? change : frame;
    }

    private T handle(T guided, TtyEvent event, Duration now, Companion<T> companion) {
        return switch (event) {
            case TtyEvent.Pressed pressed -> press(guided, pressed.key(), now, companion);
            case TtyEvent.Redraw redraw -> {
                size = tty.size();
                painter.forget();
                yield guided;
            }
            case TtyEvent.Stop stop -> guided.update(new Event.Stop(stop.exitCode(), now));
            case TtyEvent.Edits edits -> press(guided, Key.of(Key.Name.OTHER), now, companion);
            // What is pasted was not meant as keys: no rating, no end of a practice comes of it.
            case TtyEvent.Pasted pasted -> guided;
            case TtyEvent.Foreign foreign -> guided;
            case TtyEvent.Typed typed -> guided;
            case TtyEvent.NoMoreInput none -> guided;
        };
    }

    private T press(T guided, Key key, Duration now, Companion<T> companion) {
        return switch (key.name()) {
            case REDRAW -> {
                painter.forget();
                yield guided;
            }
            case SUSPEND -> {
                T paused = guided.paused(true, now);
                // Whatever plays to it must not play on meanwhile.
                companion.accept(paused, now);
                tty.suspend();
                size = tty.size();
                painter.leave();
                yield paused;
            }
            default -> guided.pressed(key, now);
        };
    }

    private void draw(T guided, Duration now) {
        if (guided.isOver()) {
            return;
        }
        Frame frame = painter.blank(size);
        view.draw(guided, now, frame);
        byte[] bytes = painter.paint(frame);
        if (bytes.length > 0) {
            tty.write(bytes);
        }
    }
}
