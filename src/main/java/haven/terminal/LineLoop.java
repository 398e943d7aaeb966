package haven.terminal;

import haven.Exit;
import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Model;
import haven.terminal.Lines.Line;
import haven.terminal.Tty.TtyEvent;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;

/// Guides in lines: one a cue, at its time, without escape codes, so that a screen reader can speak it and a file can
/// keep it. What is answered comes a line at a time.
///
/// @param <T> what is guided
public final class LineLoop<T extends Model<T>> {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final PrintStream out;
    private final Pacer pacer;
    private final Lines<T> lines;
    private String shown = "";
    private String said = "";
    private boolean hearsMore = true;

    /// Guides on this stream.
    public LineLoop(PrintStream out, Pacer pacer, Lines<T> lines) {
        this.out = out;
        this.pacer = pacer;
        this.lines = lines;
    }

    /// Guides until it is over.
    ///
    /// @param beginning what begins at a time
    /// @param companion goes along with it
    /// @return what it is at its end
    public T run(Function<Duration, T> beginning, Companion<T> companion) {
        T first = beginning.apply(pacer.now());
        say(first, pacer.now());
        T guided = beginning.apply(companion.begin(first).orElseGet(pacer::now));
        companion.accept(guided, pacer.now());
        while (!guided.isOver()) {
            Duration now = pacer.now();
            Duration wait = guided.nextChange(now).map(at -> at.minus(now)).orElse(LONG);
            TtyEvent event = pacer.await(wait).orElse(null);
            guided = guided.update(new Event.Tick(pacer.now()));
            if (event != null) {
                guided = handle(guided, event, pacer.now());
            }
            show(guided, companion);
            if (lines.isResting(guided)) {
                guided = guided.pressed(Key.of(Name.ENTER), pacer.now());
                show(guided, companion);
            }
        }
        return guided;
    }

    /// Whether there may be more lines that are typed.
    public boolean hearsMore() {
        return hearsMore;
    }

    private void show(T guided, Companion<T> companion) {
        companion.keep(guided, pacer.now());
        say(guided, pacer.now());
        companion.accept(guided, pacer.now());
    }

    private T handle(T guided, TtyEvent event, Duration now) {
        return switch (event) {
            case TtyEvent.Typed typed -> typed(guided, typed.line().strip(), now);
            case TtyEvent.NoMoreInput none -> {
                hearsMore = false;
                yield guided.update(new Event.NoMoreKeys(now));
            }
            case TtyEvent.Pressed pressed -> guided.pressed(pressed.key(), now);
            case TtyEvent.Stop stop -> guided.update(new Event.Stop(stop.exitCode(), now));
            case TtyEvent.Edits edits -> guided;
            case TtyEvent.Pasted pasted -> guided;
            case TtyEvent.Foreign foreign -> guided;
            case TtyEvent.Redraw redraw -> {
                // The shell has written since, and took what was being typed.
                out.println(said);
                out.flush();
                yield guided;
            }
        };
    }

    private T typed(T guided, String line, Duration now) {
        String refusal = TypedLines.isForeign(line) ? TypedLines.FOREIGN : lines.refusal(guided, line);
        if (refusal.isEmpty()) {
            return lines.typed(guided, line, now);
        }
        out.println(refusal);
        out.flush();
        return guided;
    }

    private void say(T guided, Duration now) {
        Line line = lines.line(guided, now, shown);
        if (line.key().equals(shown)) {
            return;
        }
        shown = line.key();
        if (!line.text().isEmpty()) {
            said = line.text();
            out.println(said);
            if (out.checkError()) {
                // Nobody reads any more, as after `| head`: the practice ends as when a terminal goes away.
                pacer.post(new TtyEvent.Stop(Exit.HANG_UP));
            }
        }
    }
}
