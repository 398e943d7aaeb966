package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.Key;
import haven.guide.OpenQuestion;
import haven.terminal.Tty.Size;
import haven.terminal.Tty.TtyEvent;
import haven.text.Width;
import haven.text.Wrap;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks in an editable line of the terminal: arrows move within it and between questions.
///
/// Nothing typed leaves the process but through the journal and through who keeps a line that is not ended: no history,
/// no editor with its temporary file, and a screen of its own, which is empty again once it is left. Nothing that a
/// terminal would obey is written to it, whether it was said, kept, typed or pasted.
///
/// What has no room on the screen is not shown any more; arrow up goes back to it.
public final class LineAsker implements EntryAsker {
    /// How a form is filled in that keeps all.
    public static final String BEGINNING =
            "Enter goes on or skips, Tab shows words, arrow up goes back, Ctrl-D ends. Answers are kept.";

    /// What ends words that have no room.
    private static final String CUT = "...";

    private static final Duration LONG = Duration.ofMinutes(10);
    /// What stands for a key that is no character.
    private static final int ESCAPE = 0x1B;

    private final Tty tty;
    private final Pacer pacer;
    private final LineScreen screen;
    private final TypedLine line = new TypedLine();
    private final LineDrawing drawing;
    private final LineCompletion completion;
    private final OpenLine openLine;
    private final Writing writing;
    private boolean isStopped;
    private int stopCode = Exit.INTERRUPT;

    /// Asks on this terminal, which it gives back, for a form that keeps all.
    public LineAsker(Tty tty, Pacer pacer, Charset charset, Writing writing) {
        this(tty, pacer, charset, writing, BEGINNING);
    }

    /// Asks on this terminal, which it gives back.
    ///
    /// @param charset of its locale, which it is written to in; what is typed is UTF-8 whatever that is
    /// @param beginning what is said first: how it is answered, and what becomes of it
    public LineAsker(Tty tty, Pacer pacer, Charset charset, Writing writing, String beginning) {
        this.tty = tty;
        this.pacer = pacer;
        this.screen = new LineScreen(tty, charset);
        this.drawing = new LineDrawing(line, charset.newEncoder());
        this.writing = writing;
        this.openLine = new OpenLine(writing);
        this.completion = new LineCompletion(line, tty::size, writing);
        tty.listen(pacer::post);
        tty.listenToTalk(screen::say);
        screen.enter();
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

    @Override
    public void clear(String line) {
        screen.clear();
        say(line);
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
            screen.showAgain(1);
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
                screen.showAgain(1);
                yield NO_KEY;
            }
            case REDRAW -> {
                screen.showAgain(1);
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
        screen.enter();
    }

    @Override
    public EntryEvent ask(OpenQuestion question) {
        if (isStopped) {
            return new EntryEvent.Interrupted(question.kept());
        }
        question.complaint().lines().forEach(this::say);
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
            screen.answered(line.text());
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
            screen.forget();
            draw();
        }

        /// Draws the line; where it has no room below what was said, that makes room, but for the question itself.
        private void draw() {
            Size size = tty.size();
            int asked = Math.min(screen.rows(question.words()).size(), size.rows() / 2);
            Size room = new Size(size.columns(), size.rows() - asked);
            List<String> below = completion.below();
            if (below.isEmpty()) {
                below = remarks(room);
            }
            if (screen.makeRoom(drawing.height(below, room))) {
                drawing.begin();
            }
            screen.write(drawing.draw(below, room));
        }

        /// As many of them as there is room for beside the line itself; the first is cut short where it has to be.
        private List<String> remarks(Size room) {
            int most = Math.max(room.rows() / 3, room.rows() - drawing.height(List.of(), room));
            int columns = Math.max(1, room.columns() - 1);
            List<String> below = new ArrayList<>();
            for (String remark : writing.remarks(line.text())) {
                List<String> rows = Wrap.lines(remark, columns);
                if (below.size() + rows.size() <= most) {
                    below.addAll(rows);
                } else if (below.isEmpty() && most > 0) {
                    below.addAll(rows.subList(0, most - 1));
                    below.add(Width.shorten(rows.get(most - 1) + CUT, columns, CUT));
                }
            }
            return below;
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
                    screen.say(TypedLines.FOREIGN);
                    screen.say(question.words());
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
                case ESCAPE -> unless(completion.dismiss(), () -> end(new EntryEvent.Closed(typed())));
                case HELP, OTHER -> {}
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
        screen.say(words);
    }

    @Override
    public void close() {
        openLine.close();
        tty.close();
    }
}
