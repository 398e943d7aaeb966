package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;
import haven.terminal.Tty.TtyEvent;
import haven.text.Wrap;
import java.io.IOError;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/// Asks in an editable line of the terminal: arrows move within it and between questions.
///
/// Nothing typed leaves the process but through the journal and through who keeps a line that is not ended: no history,
/// no editor with its temporary file.
public final class LineAsker implements EntryAsker {
    private static final String BACK = "haven-back";
    private static final String FORWARD = "haven-forward";
    private static final String END = "haven-end";
    /// How often a wait for a key looks whether a signal has ended it.
    private static final long KEY_WAIT_MILLIS = 100;
    private static final int ESCAPE = 0x1B;

    private final Terminal terminal;
    private final LineReader reader;
    private final OpenLine openLine;
    private final LineCompletion completion;
    private Move move = Move.ON;
    private @Nullable LineModes modes;
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
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new DefaultParser()
                        .quoteChars(new char[0])
                        .escapeChars(new char[0])
                        .eofOnUnclosedQuote(false))
                .variable(LineReader.DISABLE_HISTORY, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .highlighter(openLine)
                .build();
        bind(BACK, Move.BACK, Capability.key_up, "\u001b[A", "\u001bOA");
        bind(FORWARD, Move.FORWARD, Capability.key_down, "\u001b[B", "\u001bOB");
        // Terminals send either form, whatever mode they were asked for.
        keys().bind(new Reference(LineReader.BACKWARD_CHAR), "\u001b[D", "\u001bOD");
        keys().bind(new Reference(LineReader.FORWARD_CHAR), "\u001b[C", "\u001bOC");
        bindEnd();
        completion = new LineCompletion(reader, writing);
        completion.bind(keys());
        // Ctrl-C while an answer is being kept, when no line is open, ends at the next question.
        terminal.handle(Signal.INT, signal -> interrupted = true);
        StopSignals.listenForOthers(this::stop);
        // It would write the answer to a file for an editor to open.
        reader.getWidgets().put(LineReader.EDIT_AND_EXECUTE_COMMAND, () -> true);
        say("Enter goes on or skips, arrow up goes back, Ctrl-D ends. Answers are kept.");
    }

    /// Opens the terminal this process has, if lines can be edited there.
    public static Optional<EntryAsker> open(Writing writing) {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider("jni")
                    .dumb(false)
                    .graphemeCluster(false)
                    .build();
            if (terminal.getSize().getColumns() <= 0) {
                // A terminal that tells no width cannot show a line to edit.
                terminal.close();
                return Optional.empty();
            }
            LineAsker asker = new LineAsker(terminal, writing);
            asker.modes = new LineModes();
            return Optional.of(asker);
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

    private void bind(String name, Move to, Capability capability, String... sequences) {
        reader.getWidgets().put(name, () -> accept(to));
        keys().bind(new Reference(name), sequences);
        String own = KeyMap.key(terminal, capability);
        if (own != null) {
            keys().bind(new Reference(name), own);
        }
    }

    /// Ctrl-D ends at the end of a line, not only in an empty one: a line may hold the answer so far.
    private void bindEnd() {
        reader.getWidgets().put(END, () -> {
            if (reader.getBuffer().cursor() == reader.getBuffer().length()) {
                return accept(Move.END);
            }
            reader.callWidget(LineReader.DELETE_CHAR);
            return true;
        });
        keys().bind(new Reference(END), KeyMap.ctrl('D'));
    }

    private KeyMap<Binding> keys() {
        return Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    }

    private boolean accept(Move to) {
        move = to;
        reader.callWidget(LineReader.ACCEPT_LINE);
        return true;
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
        completion.begin(question.completes());
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
        if (modes != null) {
            modes.close();
        }
        try {
            terminal.close();
        } catch (IOException gone) {
            // The terminal has gone; there is nothing left to give back.
            return;
        }
    }
}
