package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;
import haven.terminal.Tty.TtyEvent;
import haven.text.Wrap;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/// Asks in an editable line of the terminal: arrows move within it and between questions.
///
/// Nothing typed leaves the process but through the journal and through who keeps a line that is not ended: no history,
/// no editor with its temporary file.
public final class LineAsker implements EntryAsker {
    private static final String ON = "haven-on";
    private static final String RIGHT = "haven-right";
    private static final String LEFT = "haven-left";
    private static final String BACK = "haven-back";
    private static final String FORWARD = "haven-forward";
    private static final String END = "haven-end";
    /// How often a wait for a key looks whether a signal has ended it.
    private static final long KEY_WAIT_MILLIS = 100;
    private static final int ESCAPE = 0x1B;

    private final Terminal terminal;
    private final FormReader reader;
    private final OpenLine openLine;
    private final LineCompletion completion;
    private Move move = Move.ON;
    private final Thread asking = Thread.currentThread();
    private volatile boolean interrupted;
    private volatile int stopCode = Exit.INTERRUPT;

    private enum Move {
        ON,
        BACK,
        FORWARD,
        END
    }

    /// Asks on this terminal.
    LineAsker(Terminal terminal, Writing writing) {
        this.terminal = terminal;
        this.openLine = new OpenLine(writing);
        this.reader = new FormReader(terminal);
        reader.setHighlighter(openLine);
        completion = new LineCompletion(reader, writing);
        completion.bind(keys());
        bindArrows();
        bind(ON, () -> completion.take() || accept(Move.ON), "\r", "\n");
        bindEnd();
        // Ctrl-C while an answer is being kept, when no line is open, ends at the next question.
        terminal.handle(Signal.INT, signal -> interrupted = true);
        StopSignals.listenForOthers(this::stop);
        say("Enter goes on or skips, Tab shows words, arrow up goes back, Ctrl-D ends. Answers are kept.");
    }

    /// Opens the terminal this process has, if lines can be edited there.
    ///
    /// @param type what `TERM` says
    /// @param charset of its locale
    public static Optional<EntryAsker> open(String type, Charset charset, Writing writing) {
        if (type.isEmpty() || type.startsWith("dumb")) {
            return Optional.empty();
        }
        try {
            Terminal terminal = new FormTerminal(new JniTerminalProvider().current(SystemStream.Output), type, charset);
            if (terminal.getSize().getColumns() <= 0) {
                // A terminal that tells no width cannot show a line to edit.
                terminal.close();
                return Optional.empty();
            }
            return Optional.of(new LineAsker(terminal, writing));
        } catch (IOException | RuntimeException | LinkageError unusable) {
            // Whatever is wrong with the terminal, plain lines still work.
            return Optional.empty();
        }
    }

    /// The open line ends as with Ctrl-C, so that what stands in it is kept.
    private void stop(TtyEvent.Stop signal) {
        stopCode = signal.exitCode();
        interrupted = true;
        asking.interrupt();
    }

    @Override
    public int stopCode() {
        return stopCode;
    }

    private void bind(String name, Widget widget, String... sequences) {
        reader.getWidgets().put(name, widget);
        keys().bind(new Reference(name), sequences);
    }

    /// For the words below the line, where there are some; else within the line and between questions. Terminals send
    /// either form, whatever mode they were asked for.
    private void bindArrows() {
        bindArrow(BACK, Capability.key_up, 'A', () -> completion.moveAcross(-1) || accept(Move.BACK));
        bindArrow(FORWARD, Capability.key_down, 'B', () -> completion.moveAcross(1) || accept(Move.FORWARD));
        bindArrow(RIGHT, Capability.key_right, 'C', () -> completion.moveAlong(1) || call(LineReader.FORWARD_CHAR));
        bindArrow(LEFT, Capability.key_left, 'D', () -> completion.moveAlong(-1) || call(LineReader.BACKWARD_CHAR));
    }

    private void bindArrow(String name, Capability capability, char letter, Widget widget) {
        bind(name, widget, "\u001b[" + letter, "\u001bO" + letter);
        String own = KeyMap.key(terminal, capability);
        if (own != null) {
            keys().bind(new Reference(name), own);
        }
    }

    private boolean call(String widget) {
        reader.callWidget(widget);
        return true;
    }

    /// Ctrl-D ends at the end of a line, not only in an empty one: a line may hold the answer so far.
    private void bindEnd() {
        Widget end = () -> reader.getBuffer().cursor() == reader.getBuffer().length()
                ? accept(Move.END)
                : call(LineReader.DELETE_CHAR);
        bind(END, end, KeyMap.ctrl('D'));
    }

    private KeyMap<Binding> keys() {
        return Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    }

    private boolean accept(Move to) {
        move = to;
        return call(LineReader.ACCEPT_LINE);
    }

    @Override
    public int key() {
        Attributes before = terminal.enterRawMode();
        try {
            NonBlockingReader keys = terminal.reader();
            int key = NonBlockingReader.READ_EXPIRED;
            while (key == NonBlockingReader.READ_EXPIRED && !interrupted) {
                key = keys.read(KEY_WAIT_MILLIS);
            }
            if (key == ESCAPE) {
                // The rest of an arrow key is no text.
                int rest = keys.read(1);
                while (rest >= 0) {
                    rest = keys.read(1);
                }
            }
            return interrupted ? NO_KEY : key;
        } catch (IOException | IOError gone) {
            return NO_KEY;
        } finally {
            terminal.setAttributes(before);
        }
    }

    @Override
    public EntryEvent ask(OpenQuestion question) {
        if (interrupted) {
            Thread.interrupted();
            return new EntryEvent.Interrupted(question.kept());
        }
        if (!question.complaint().isEmpty()) {
            say(question.complaint());
        }
        say("");
        say(question.words());
        move = Move.ON;
        completion.begin(question.about());
        openLine.begin(question.line());
        try {
            String line = reader.readLine("> ", null, question.line());
            return switch (move) {
                case ON -> new EntryEvent.Answered(line);
                case BACK -> new EntryEvent.Back(line);
                case FORWARD -> new EntryEvent.Forward(line);
                case END -> new EntryEvent.Closed(typed(line, question));
            };
        } catch (UserInterruptException ended) {
            // What comes now is writing, which an interrupted thread may not do.
            Thread.interrupted();
            return new EntryEvent.Interrupted(typed(ended.getPartialLine(), question));
        } catch (EndOfFileException end) {
            String line = typed(end.getPartialLine(), question);
            return interrupted ? new EntryEvent.Interrupted(line) : new EntryEvent.Closed(line);
        } catch (RuntimeException | IOError broken) {
            boolean stopped = Thread.interrupted() || interrupted;
            String line = typed(reader.getBuffer().toString(), question);
            return stopped ? new EntryEvent.Interrupted(line) : new EntryEvent.Closed(line);
        } finally {
            openLine.end();
        }
    }

    /// What stood in the line when it ended: ending never erases an answer.
    private static String typed(@Nullable String line, OpenQuestion question) {
        return line == null || line.isBlank() ? question.kept() : line;
    }

    @Override
    public void say(String line) {
        // Who tells no width breaks lines itself.
        int columns = terminal.getSize().getColumns();
        Wrap.lines(line, columns > 0 ? columns : line.length()).forEach(terminal.writer()::println);
        terminal.writer().flush();
    }

    @Override
    public void close() {
        openLine.close();
        try {
            terminal.close();
        } catch (IOException gone) {
            // The terminal has gone; there is nothing left to give back.
            return;
        }
    }
}
