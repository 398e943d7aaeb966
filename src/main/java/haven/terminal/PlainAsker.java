package haven.terminal;

import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;
import haven.text.OneLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Asks in plain lines, without a single escape code: for a screen reader, or a terminal that can no more.
public final class PlainAsker implements EntryAsker {
    private static final String BACK = "<";

    private final BufferedReader in;
    private final PrintStream out;

    /// Reads answers as lines of UTF-8, whatever questions are written in: what a locale cannot show, it may still
    /// type.
    public PlainAsker(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        say("Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.");
    }

    @Override
    public EntryEvent ask(OpenQuestion question) {
        if (!question.complaint().isEmpty()) {
            out.println(question.complaint());
        }
        out.println(question.words());
        String sofar = sofar(question);
        if (!sofar.isEmpty()) {
            out.println("So far: " + OneLine.of(sofar) + " (Enter keeps it)");
        }
        out.print("> ");
        out.flush();
        String line = read();
        if (line == null) {
            out.println();
            return new EntryEvent.Closed(question.kept());
        }
        String text = line.strip();
        return text.equals(BACK)
                ? new EntryEvent.Back(question.kept())
                : new EntryEvent.Answered(text.isEmpty() ? sofar : text);
    }

    /// The answer that is kept, or the line that was being typed when the form was left; a line that was refused is
    /// neither.
    private static String sofar(OpenQuestion question) {
        boolean isTyped = question.complaint().isEmpty() && !question.line().isBlank();
        return isTyped ? question.line() : question.kept();
    }

    @Override
    public int key() {
        out.print("> ");
        out.flush();
        String line = read();
        return line == null ? NO_KEY : line.isBlank() ? '\n' : line.strip().codePointAt(0);
    }

    /// A line; none at the end of input, or where reading fails: what was answered before is kept all the same.
    private @Nullable String read() {
        try {
            return in.readLine();
        } catch (IOException gone) {
            return null;
        }
    }

    @Override
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
