package haven.terminal;

import haven.Exit;
import haven.drill.BreathPattern;
import haven.drill.Moment;
import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Session;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Breathing;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Finding;
import haven.guide.Stage.Over;
import haven.terminal.Tty.TtyEvent;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Guides a session in lines: one a cue, at its time, without escape codes, so that a screen reader can speak it and a
/// file can keep it. What is answered comes a line at a time.
public final class LineGuide {
    private static final String PAUSED = "paused";
    private static final Duration LONG = Duration.ofMinutes(10);

    private final PrintStream out;
    private final Pacer pacer;
    private String shown = "";
    private boolean saidHow;
    private boolean inputEnded;

    /// Guides on this stream.
    public LineGuide(PrintStream out, Pacer pacer) {
        this.out = out;
        this.pacer = pacer;
    }

    /// Guides until the session is over.
    ///
    /// @param beginning the session that begins at a time
    /// @param keeper is handed the session and its time after each line
    /// @return the session at its end
    public Session run(Function<Duration, Session> beginning, BiConsumer<Session, Duration> keeper) {
        Session session = beginning.apply(pacer.now());
        say(session, pacer.now());
        keeper.accept(session, pacer.now());
        while (!session.isOver()) {
            Duration now = pacer.now();
            Duration wait = session.nextChange(now).map(at -> at.minus(now)).orElse(LONG);
            TtyEvent event = pacer.await(wait).orElse(null);
            session = session.update(new Event.Tick(pacer.now()));
            if (event != null) {
                session = handle(session, event, pacer.now());
            }
            if (inputEnded && waitsForInput(session)) {
                session = session.update(new Event.NoMoreKeys(pacer.now()));
            }
            say(session, pacer.now());
            keeper.accept(session, pacer.now());
            if (session.stage() instanceof Closing) {
                session = session.update(new Event.Pressed(Key.of(Name.ENTER), pacer.now()));
                say(session, pacer.now());
            }
        }
        return session;
    }

    private static boolean waitsForInput(Session session) {
        return session.stage() instanceof Asking
                || (session.stage() instanceof Finding finding
                        && finding.clock().isEmpty());
    }

    private Session handle(Session session, TtyEvent event, Duration now) {
        return switch (event) {
            case TtyEvent.Typed typed -> type(session, typed.line().strip(), now);
            case TtyEvent.NoMoreInput none -> {
                inputEnded = true;
                yield session;
            }
            case TtyEvent.Pressed pressed -> session.update(new Event.Pressed(pressed.key(), now));
            case TtyEvent.Stop stop -> session.update(new Event.Stop(stop.exitCode(), now));
            case TtyEvent.Redraw redraw -> session;
        };
    }

    /// What a whole line means: it is one answer, and never spills into the next stage.
    private Session type(Session session, String line, Duration now) {
        return switch (session.stage()) {
            case Asking asking -> answer(session, line, now);
            case Finding finding -> find(session, line, now);
            case Breathing breathing ->
                switch (line) {
                    case "q", "s", "+", "-" -> press(session, Key.of(line), now);
                    case "p" -> press(session, Key.of(" "), now);
                    default -> session;
                };
            case Closing closing -> session;
            case Over over -> session;
        };
    }

    private Session answer(Session session, String line, Duration now) {
        boolean rating = line.matches("[0-9]|10");
        if (!rating && !line.isEmpty() && !line.equals("q")) {
            out.println("A whole number from 0 to 10, or Enter to skip:");
            out.flush();
            return session;
        }
        Session answered = session;
        for (String character : Width.characters(line)) {
            answered = press(answered, Key.of(character), now);
        }
        boolean complete = rating && !line.equals("1");
        return complete || line.equals("q") ? answered : press(answered, Key.of(Name.ENTER), now);
    }

    private static Session find(Session session, String line, Duration now) {
        if (line.equals("s") || line.equals("q")) {
            return press(session, Key.of(line.equals("s") ? Name.TAB : Name.ESCAPE), now);
        }
        Session typed = session;
        for (String character : Width.characters(OneLine.of(line))) {
            boolean wordBegins = character.equals("?") || character.equals(" ");
            typed = wordBegins && typed.equals(session) ? typed : press(typed, Key.of(character), now);
        }
        return press(typed, Key.of(Name.ENTER), now);
    }

    private static Session press(Session session, Key key, Duration now) {
        return session.update(new Event.Pressed(key, now));
    }

    private void say(Session session, Duration now) {
        Line line = line(session, now);
        if (line.key().equals(shown)) {
            return;
        }
        shown = line.key();
        if (!line.text().isEmpty()) {
            out.println(line.text());
            if (out.checkError()) {
                // Nobody reads any more, as after `| head`: the practice ends as when a terminal goes away.
                pacer.post(new TtyEvent.Stop(Exit.HANG_UP));
            }
        }
    }

    private Line line(Session session, Duration now) {
        String time = Times.clock(session.practised(now)) + "  ";
        return switch (session.stage()) {
            case Breathing breathing -> {
                Moment moment = breathing.moment(now);
                if (breathing.isPaused()) {
                    yield new Line(PAUSED, time + "paused (p goes on, q ends)");
                }
                String key = breathing.step() + " " + moment.breath() + " " + moment.phase();
                yield new Line(
                        key,
                        due(session, breathing, moment, now) + moment.phase().cue() + ", "
                                + BreathPattern.seconds(moment.length()));
            }
            case Finding finding -> finding(finding, time);
            case Closing closing -> new Line("done", time + "done: " + Practised.words(session, now) + ".");
            case Asking asking -> asking(asking);
            case Over over -> new Line("", "");
        };
    }

    /// When a cue was due, however late it was noticed; after a pause, when it went on.
    private String due(Session session, Breathing breathing, Moment moment, Duration now) {
        long late = shown.equals(PAUSED) ? 0 : (long) (moment.into().toNanos() / breathing.pace());
        return Times.clock(session.practised(now).minusNanos(late)) + "  ";
    }

    private Line finding(Finding finding, String time) {
        String which = finding.from().cue() + ", " + (finding.index() + 1) + " of "
                + finding.from().count();
        String how = saidHow || finding.clock().isPresent() ? "" : " (Enter when found; s skips, q ends)";
        Line line = new Line(finding.step() + " " + finding.index(), time + which + how);
        saidHow |= !line.key().equals(shown);
        return line;
    }

    private static Line asking(Asking asking) {
        return new Line("asking " + asking.before(), asking.question() + " 0-10, Enter to skip:");
    }

    /// A line, and what it stands for: it is said when that changes.
    private record Line(String key, String text) {}
}
