package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.Key;
import haven.guide.OpenQuestion;
import haven.terminal.Tty.Size;
import haven.terminal.Tty.TtyEvent;
import haven.text.OneLine;
import haven.text.Wrap;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Asks in an editable line of the terminal: arrows move within it and between questions.
///
/// Nothing typed leaves the process but through the journal and through who keeps a line that is not ended: no history,
/// no editor with its temporary file. Nothing that a terminal would obey is written to it, whether it was said, kept,
/// typed or pasted.
public final class LineAsker implements EntryAsker {
    private static final String PROMPT = "> ";
    private static final String PASTES_MARKED = "\u001b[?2004h";
    private static final String PASTES_PLAIN = "\u001b[?2004l";
    private static final String CLEAR_SCREEN = "\u001b[H\u001b[2J";
    private static final Duration LONG = Duration.ofMinutes(10);
    /// What stands for a key that is no character.
    private static final int ESCAPE = 0x1B;

    private final Tty tty;
    private final Pacer pacer;
    private final Charset charset;
    private final CharsetEncoder encoder;
    private final TypedLine line = new TypedLine();
    private final LineDrawing drawing = new LineDrawing();
    private final LineCompletion completion;
    private final OpenLine openLine;
    private String said = "";
    private boolean isStopped;
    private int stopCode = Exit.INTERRUPT;

    /// Asks on this terminal, which it gives back.
    ///
    /// @param charset of its locale, which it is written to in; what is typed is UTF-8 whatever that is
    public LineAsker(Tty tty, Pacer pacer, Charset charset, Writing writing) {
        this.tty = tty;
        this.pacer = pacer;
        this.charset = charset;
        this.encoder = charset.newEncoder();
        this.openLine = new OpenLine(writing);
        this.completion = new LineCompletion(line, tty::size, writing);
        tty.listen(pacer::post);
        write(PASTES_MARKED);
        say("Enter goes on or skips, Tab shows words, arrow up goes back, Ctrl-D ends. Answers are kept.");
    }

    /// What gives a terminal back that lines were typed on.
    static byte[] leaving() {
        return PASTES_PLAIN.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int stopCode() {
        return stopCode;
    }

    @Override
    public int key() {
        while (!isStopped) {
            OptionalInt key = pacer.await(LONG).map(this::key).orElse(OptionalInt.empty());
            if (key.isPresent()) {
                return key.getAsInt();
            }
        }
        return NO_KEY;
    }

    /// The key that was pressed, if it was that.
    private OptionalInt key(TtyEvent event) {
        return switch (event) {
            case TtyEvent.Pressed pressed -> key(pressed.key());
            case TtyEvent.Stop stop -> {
                stop(stop);
                yield OptionalInt.empty();
            }
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt key(Key key) {
        return switch (key.name()) {
            case CHARACTER -> OptionalInt.of(key.text().codePointAt(0));
            case ENTER -> OptionalInt.of('\n');
            case INTERRUPT -> {
                isStopped = true;
                yield OptionalInt.empty();
            }
            case SUSPEND -> {
                suspend();
                say(said);
                yield OptionalInt.empty();
            }
            default -> OptionalInt.of(ESCAPE);
        };
    }

    private void stop(TtyEvent.Stop signal) {
        isStopped = true;
        stopCode = signal.exitCode();
    }

    private void suspend() {
        tty.suspend();
        write(PASTES_MARKED);
    }

    @Override
    public EntryEvent ask(OpenQuestion question) {
        if (isStopped) {
            return new EntryEvent.Interrupted(question.kept());
        }
        if (!question.complaint().isEmpty()) {
            say(question.complaint());
        }
        say("");
        line.begin(question.line());
        completion.begin(question.about());
        openLine.begin(line.text());
        Typing typing = new Typing(question, line.text());
        try {
            typing.show();
            Optional<EntryEvent> end = Optional.empty();
            while (end.isEmpty()) {
                end = pacer.await(LONG).flatMap(typing::after);
            }
            return end.get();
        } finally {
            openLine.end();
            write(drawing.end(rows(), tty.size()));
        }
    }

    private LineRows rows() {
        return LineRows.of(PROMPT, line, tty.size().columns(), encoder);
    }

    private void draw() {
        Size size = tty.size();
        write(drawing.draw(rows(), completion.below(), size));
    }

    /// An answer that is being typed.
    private final class Typing {
        private final OpenQuestion question;
        /// What the line began with.
        private final String first;

        private Typing(OpenQuestion question, String first) {
            this.question = question;
            this.first = first;
        }

        private void show() {
            say(question.words());
            drawing.begin();
            draw();
        }

        /// What has become of the question after this; nothing yet, mostly.
        private Optional<EntryEvent> after(TtyEvent event) {
            Optional<EntryEvent> end = switch (event) {
                case TtyEvent.Pressed pressed -> press(pressed.key());
                case TtyEvent.Edits edits -> edit(edits.key());
                case TtyEvent.Pasted pasted -> insert(pasted.text());
                case TtyEvent.Stop stop -> {
                    stop(stop);
                    yield interrupted();
                }
                default -> Optional.empty();
            };
            openLine.stands(line.text());
            if (end.isEmpty()) {
                draw();
            }
            return end;
        }

        private Optional<EntryEvent> press(Key key) {
            return switch (key.name()) {
                case CHARACTER -> insert(key.text());
                case ENTER -> completion.take() ? Optional.empty() : Optional.of(new EntryEvent.Answered(answer()));
                case BACKSPACE -> {
                    line.backspace();
                    yield Optional.empty();
                }
                case TAB -> {
                    completion.complete(1);
                    yield Optional.empty();
                }
                // For the words below the line, where there are some; else within the line and between questions.
                case UP -> completion.moveAcross(-1) ? Optional.empty() : Optional.of(new EntryEvent.Back(answer()));
                case DOWN ->
                    completion.moveAcross(1) ? Optional.empty() : Optional.of(new EntryEvent.Forward(answer()));
                case LEFT -> completion.moveAlong(-1) ? Optional.empty() : edit(LineKey.LEFT);
                case RIGHT -> completion.moveAlong(1) ? Optional.empty() : edit(LineKey.RIGHT);
                // Ctrl-D ends at the end of a line, not only in an empty one: a line may hold the answer so far.
                case END_OF_INPUT ->
                    line.isAtEnd() ? Optional.of(new EntryEvent.Closed(typed())) : edit(LineKey.DELETE);
                case INTERRUPT -> {
                    isStopped = true;
                    yield interrupted();
                }
                case SUSPEND -> {
                    write(drawing.end(rows(), tty.size()));
                    suspend();
                    show();
                    yield Optional.empty();
                }
                case REDRAW -> {
                    write(CLEAR_SCREEN);
                    show();
                    yield Optional.empty();
                }
                case ESCAPE, OTHER -> Optional.empty();
            };
        }

        private Optional<EntryEvent> insert(String words) {
            line.insert(words);
            return Optional.empty();
        }

        private Optional<EntryEvent> edit(LineKey key) {
            if (key == LineKey.TAB_BACK) {
                completion.complete(-1);
            } else {
                line.edit(key);
            }
            return Optional.empty();
        }

        private Optional<EntryEvent> interrupted() {
            return Optional.of(new EntryEvent.Interrupted(typed()));
        }

        /// What stands in the line; where nothing was changed, what it began with, whatever that is.
        private String answer() {
            return line.text().equals(first) ? question.line() : line.text();
        }

        /// What stood in the line when it ended: ending never erases an answer.
        private String typed() {
            return line.text().isBlank() ? question.kept() : answer();
        }
    }

    @Override
    public void say(String words) {
        said = words;
        write(Wrap.lines(OneLine.of(words), tty.size().columns()).stream()
                .collect(Collectors.joining("\r\n", "", "\r\n")));
    }

    private void write(String text) {
        tty.write(text.getBytes(charset));
    }

    @Override
    public void close() {
        openLine.close();
        tty.close();
    }
}
