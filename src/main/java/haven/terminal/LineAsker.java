package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.Key;
import haven.guide.OpenQuestion;
import haven.terminal.Tty.Size;
import haven.terminal.Tty.TtyEvent;
import haven.text.OneLine;
import haven.text.Width;
import haven.text.Wrap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks in an editable line of the terminal: arrows move within it and between questions.
///
/// Nothing typed leaves the process but through the journal and through who keeps a line that is not ended: no history,
/// no editor with its temporary file, and a screen of its own, which is empty again once it is left. Nothing that a
/// terminal would obey is written to it, whether it was said, kept, typed or pasted.
///
/// The screen never scrolls: a terminal that has no second screen would remember what left it. What has no room is not
/// shown any more; arrow up goes back to it.
public final class LineAsker implements EntryAsker {
    private static final String CLEAR_SCREEN = "\u001b[H\u001b[2J";
    private static final String ENTER = "\u001b[?1049h" + CLEAR_SCREEN + "\u001b[?2004h";
    private static final String LEAVE = "\u001b[?2004l" + CLEAR_SCREEN + "\u001b[?1049l";
    private static final String PROMPT = "> ";
    /// How many columns of an answer stay to be seen.
    private static final int MOST_SHOWN = 500;
    private static final Duration LONG = Duration.ofMinutes(10);
    /// What stands for a key that is no character.
    private static final int ESCAPE = 0x1B;

    private final Tty tty;
    private final Pacer pacer;
    private final Charset charset;
    private final TypedLine line = new TypedLine();
    private final LineDrawing drawing;
    private final LineCompletion completion;
    private final OpenLine openLine;
    /// What was said and answered since the screen was entered.
    private final List<String> said = new ArrayList<>();
    /// How many rows of the screen are full.
    private int full;
    private boolean isStopped;
    private int stopCode = Exit.INTERRUPT;

    /// Asks on this terminal, which it gives back.
    ///
    /// @param charset of its locale, which it is written to in; what is typed is UTF-8 whatever that is
    public LineAsker(Tty tty, Pacer pacer, Charset charset, Writing writing) {
        this(
                tty,
                pacer,
                charset,
                writing,
                "Enter goes on or skips, Tab shows words, arrow up goes back, Ctrl-D ends. Answers are kept.");
    }

    private LineAsker(Tty tty, Pacer pacer, Charset charset, Writing writing, String beginning) {
        this.tty = tty;
        this.pacer = pacer;
        this.charset = charset;
        this.drawing = new LineDrawing(line, charset.newEncoder());
        this.openLine = new OpenLine(writing);
        this.completion = new LineCompletion(line, tty::size, writing);
        tty.listen(pacer::post);
        write(ENTER);
        say(beginning);
    }

    /// Asks one question below these lines, and gives the terminal back.
    ///
    /// @param shown at least one
    public static Once once(Tty tty, Pacer pacer, Charset charset, List<String> shown, String question) {
        try (LineAsker asker = new LineAsker(tty, pacer, charset, Writing.OF_NOTHING, shown.getFirst())) {
            shown.stream().skip(1).forEach(asker::say);
            EntryEvent event;
            do {
                event = asker.ask(new OpenQuestion(question, ""));
            } while (event instanceof EntryEvent.Back || event instanceof EntryEvent.Forward);
            return event instanceof EntryEvent.Answered
                    ? new Once(Optional.of(event.line()), 0)
                    : new Once(Optional.empty(), asker.isStopped ? asker.stopCode : 0);
        }
    }

    /// What became of a question.
    ///
    /// @param answer what was typed, if anything was
    /// @param stopCode the exit code of the signal that came instead; 0 where none did
    public record Once(Optional<String> answer, int stopCode) {}

    /// What gives a terminal back that lines were typed on.
    static byte[] leaving() {
        return LEAVE.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int stopCode() {
        return stopCode;
    }

    @Override
    public int key() {
        int key = NO_KEY;
        while (key == NO_KEY && !isStopped) {
            key = pacer.await(LONG).map(this::key).orElse(NO_KEY);
        }
        return key;
    }

    /// The key that was pressed, if it was that.
    private int key(TtyEvent event) {
        if (event instanceof TtyEvent.Stop stop) {
            stop(stop);
        }
        if (event instanceof TtyEvent.Redraw) {
            showAgain(1);
        }
        if (!(event instanceof TtyEvent.Pressed pressed)) {
            return NO_KEY;
        }
        return switch (pressed.key().name()) {
            case CHARACTER -> pressed.key().text().codePointAt(0);
            case ENTER -> '\n';
            case INTERRUPT -> {
                isStopped = true;
                yield NO_KEY;
            }
            case SUSPEND -> {
                suspend();
                showAgain(1);
                yield NO_KEY;
            }
            case REDRAW -> {
                showAgain(1);
                yield NO_KEY;
            }
            default -> ESCAPE;
        };
    }

    private void stop(TtyEvent.Stop signal) {
        isStopped = true;
        stopCode = signal.exitCode();
    }

    private void suspend() {
        tty.suspend();
        write(ENTER);
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
        Typing typing = new Typing(question);
        try {
            typing.show();
            while (typing.end.isEmpty()) {
                pacer.await(LONG).ifPresent(typing::after);
            }
            return typing.end.get();
        } finally {
            openLine.end();
            typing.leave();
        }
    }

    /// An answer that is being typed.
    private final class Typing {
        private final OpenQuestion question;
        /// What the line began with.
        private final String first = line.text();
        /// What has become of the question; nothing yet, mostly.
        private Optional<EntryEvent> end = Optional.empty();

        private Typing(OpenQuestion question) {
            this.question = question;
        }

        private void show() {
            say(question.words());
            drawing.begin();
            draw();
        }

        private void showAgain() {
            drawing.begin();
            full = tty.size().rows();
            draw();
        }

        /// Draws the line; where it has no room below what was said, that makes room, but for the question itself.
        private void draw() {
            Size size = tty.size();
            int asked = Math.min(rows(question.words(), size).size(), size.rows() / 2);
            Size room = new Size(size.columns(), size.rows() - asked);
            List<String> below = completion.below();
            int height = drawing.height(below, room);
            if (full + height > size.rows()) {
                LineAsker.this.showAgain(height);
                drawing.begin();
            }
            write(drawing.draw(below, room));
        }

        /// The line stays as an answer above what is said next.
        private void leave() {
            drawing.begin();
            said.add(PROMPT + Width.shorten(OneLine.of(line.text()), MOST_SHOWN, "..."));
            full = tty.size().rows();
        }

        private void after(TtyEvent event) {
            switch (event) {
                case TtyEvent.Pressed pressed -> press(pressed.key());
                case TtyEvent.Edits edits -> edit(edits.key());
                case TtyEvent.Pasted pasted -> line.insert(pasted.text());
                case TtyEvent.Stop stop -> {
                    stop(stop);
                    end(new EntryEvent.Interrupted(typed()));
                }
                case TtyEvent.Redraw redraw -> showAgain();
                case TtyEvent.Foreign foreign -> {
                    said.add(TypedLines.FOREIGN);
                    said.add(question.words());
                    showAgain();
                }
                default -> {}
            }
            openLine.stands(line.text());
            if (end.isEmpty()) {
                draw();
            }
        }

        private void press(Key key) {
            switch (key.name()) {
                case CHARACTER -> line.insert(key.text());
                case BACKSPACE -> line.backspace();
                case TAB -> completion.complete(1);
                // For the words below the line, where there are some; else within the line and between questions.
                case ENTER -> unless(completion.take(), () -> end(new EntryEvent.Answered(answer())));
                case UP -> unless(completion.moveAcross(-1), () -> end(new EntryEvent.Back(answer())));
                case DOWN -> unless(completion.moveAcross(1), () -> end(new EntryEvent.Forward(answer())));
                case LEFT -> unless(completion.moveAlong(-1), () -> edit(LineKey.LEFT));
                case RIGHT -> unless(completion.moveAlong(1), () -> edit(LineKey.RIGHT));
                // Ctrl-D ends at the end of a line, not only in an empty one: a line may hold the answer so far.
                case END_OF_INPUT -> {
                    if (line.isAtEnd()) {
                        end(new EntryEvent.Closed(typed()));
                    } else {
                        line.edit(LineKey.DELETE);
                    }
                }
                case INTERRUPT -> {
                    isStopped = true;
                    end(new EntryEvent.Interrupted(typed()));
                }
                case SUSPEND -> {
                    suspend();
                    showAgain();
                }
                case REDRAW -> showAgain();
                case ESCAPE, HELP, OTHER -> {}
            }
        }

        private static void unless(boolean isDone, Runnable other) {
            if (!isDone) {
                other.run();
            }
        }

        private void edit(LineKey key) {
            if (key == LineKey.TAB_BACK) {
                completion.complete(-1);
            } else {
                line.edit(key);
            }
        }

        private void end(EntryEvent event) {
            end = Optional.of(event);
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
        said.add(words);
        List<String> rows = rows(words, tty.size());
        if (full + rows.size() >= tty.size().rows()) {
            showAgain(1);
        } else {
            full += rows.size();
            write(String.join("\r\n", rows) + "\r\n");
        }
    }

    /// Shows what was said last, as far as there is room for it above so many rows.
    private void showAgain(int below) {
        Size size = tty.size();
        List<String> rows = new ArrayList<>();
        for (int at = said.size() - 1; at >= 0 && rows.size() < size.rows(); at--) {
            rows.addAll(0, rows(said.get(at), size));
        }
        full = Math.clamp((long) size.rows() - below, 0, rows.size());
        write(CLEAR_SCREEN
                + rows.subList(rows.size() - full, rows.size()).stream()
                        .collect(Collectors.joining("\r\n", "", full > 0 ? "\r\n" : "")));
    }

    private static List<String> rows(String words, Size size) {
        return Wrap.lines(OneLine.of(words), size.columns());
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
