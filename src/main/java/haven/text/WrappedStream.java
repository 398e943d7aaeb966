package haven.text;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A stream whose lines break between words where a terminal would break them within one. Elsewhere they stay whole,
/// and so does what is printed without a line's end: a table, a report or JSON has its own form.
public final class WrappedStream extends PrintStream {
    /// Hardly a terminal is narrower, and to ask for its width takes a library.
    private static final int NARROW = 40;

    private final Supplier<OptionalInt> columns;

    /// A stream to this one.
    ///
    /// @param flushes whether each line is written at once
    /// @param columns how wide the terminal is; empty where there is none, or none that says so
    public WrappedStream(OutputStream to, boolean flushes, Charset charset, Supplier<OptionalInt> columns) {
        super(to, flushes, charset);
        this.columns = columns;
    }

    @Override
    public void println(@Nullable String text) {
        super.println(text == null ? null : wrapped(text));
    }

    private String wrapped(String text) {
        if (text.lines().allMatch(line -> Width.of(line) <= NARROW)) {
            return text;
        }
        OptionalInt width = columns.get();
        return width.isEmpty()
                ? text
                : text.lines()
                        .map(line -> Wrap.words(line, width.getAsInt()))
                        .collect(Collectors.joining(System.lineSeparator()));
    }
}
