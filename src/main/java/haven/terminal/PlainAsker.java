package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;
import haven.text.OneLine;
import java.io.PrintStream;
import java.util.Optional;

/// Asks in plain lines, without a single escape code: for a screen reader, or a terminal that can no more.
public final class PlainAsker implements EntryAsker {
    /// How a form is filled in that keeps all.
    public static final String BEGINNING = "Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.";

    private final TypedLines in;
    private final PrintStream out;

    /// Reads answers from these lines, for a form that keeps all.
    public PlainAsker(TypedLines in, PrintStream out) {
        this(in, out, BEGINNING);
    }

    /// Reads answers from these lines.
    ///
    /// @param beginning what is said first: how it is answered, and what becomes of it
    public PlainAsker(TypedLines in, PrintStream out, String beginning) {
        this.in = in;
        this.out = out;
        say(beginning);
    }

    @Override
    public EntryEvent ask(OpenQuestion question) {
        if (!question.complaint().isEmpty()) {
            say(question.complaint());
        }
        String sofar = sofar(question);
        Optional<String> line = in.next(() -> prompt(question, sofar));
        while (line.filter(TypedLines::isForeign).isPresent()) {
            say(TypedLines.FOREIGN);
            line = in.next(this::prompt);
        }
        if (line.isEmpty()) {
            out.println();
            return in.isStopped() ? new EntryEvent.Interrupted(sofar) : new EntryEvent.Closed(sofar);
        }
        String text = line.get().strip();
        return text.equals("<")
                ? new EntryEvent.Back(question.kept())
                : new EntryEvent.Answered(text.isEmpty() ? sofar : text);
    }

    private void prompt(OpenQuestion question, String sofar) {
        out.println(question.words());
        if (!sofar.isEmpty()) {
            out.println("So far: " + OneLine.of(sofar) + " (Enter keeps it)");
        }
        prompt();
    }

    private void prompt() {
        out.print("> ");
        out.flush();
    }

    /// The answer that is kept, or the line that was being typed when the form was left; a line that was refused is
    /// neither.
    private static String sofar(OpenQuestion question) {
        boolean isTyped = question.complaint().isEmpty() && !question.line().isBlank();
        return isTyped ? question.line() : question.kept();
    }

    @Override
    public int key() {
        return in.next(this::prompt)
                .map(line -> line.isBlank() ? '\n' : line.strip().codePointAt(0))
                .orElse(NO_KEY);
    }

    @Override
    public int stopCode() {
        return in.isStopped() ? in.stopCode() : Exit.INTERRUPT;
    }

    @Override
    public void say(String line) {
        out.println(OneLine.keepingLines(line));
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
