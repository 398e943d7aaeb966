package haven.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What a program wrote to its terminal, as it arrived.
///
/// @param chunks in the order they came
public record PtyOutput(List<Chunk> chunks) {
    private static final byte ESCAPE = 27;

    /// Everything in one text, with its control codes.
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        chunks.forEach(chunk -> bytes.writeBytes(chunk.bytes()));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The same in the smallest pieces, a control code in each: of several pictures that arrived at once, each can be
    /// seen.
    public PtyOutput inPieces() {
        List<Chunk> pieces = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int from = 0;
            for (int i = 1; i <= chunk.bytes().length; i++) {
                if (i == chunk.bytes().length || chunk.bytes()[i] == ESCAPE) {
                    pieces.add(new Chunk(chunk.nanos(), Arrays.copyOfRange(chunk.bytes(), from, i)));
                    from = i;
                }
            }
        }
        return new PtyOutput(pieces);
    }

    /// Whether the cursor is to be seen: the last of `CSI ? 25 h` and `CSI ? 25 l` decides.
    public boolean cursorVisible() {
        String text = text();
        return text.lastIndexOf("\033[?25h") >= text.lastIndexOf("\033[?25l");
    }

    /// Whether the alternate screen is shown: the last of `CSI ? 1049 h` and `CSI ? 1049 l` decides.
    public boolean alternateScreen() {
        String text = text();
        return text.lastIndexOf("\033[?1049h") > text.lastIndexOf("\033[?1049l");
    }

    /// Plays it again on a screen of this size, and notes each time that what is looked for has changed.
    ///
    /// @param seen what is looked for, from the lines of the screen
    public <T> List<Change<T>> replay(int columns, int rows, Function<List<String>, T> seen) {
        PtyScreen screen = new PtyScreen(columns, rows);
        List<Change<T>> changes = new ArrayList<>();
        for (Chunk chunk : chunks) {
            screen.write(chunk.bytes());
            T now = seen.apply(screen.lines());
            if (changes.isEmpty() || !changes.getLast().seen().equals(now)) {
                changes.add(new Change<>(chunk.nanos(), now));
            }
        }
        return changes;
    }

    /// What arrived at once.
    ///
    /// @param nanos when, on [System#nanoTime()]'s clock
    /// @param bytes what
    public record Chunk(long nanos, byte[] bytes) {}

    /// From when on something was seen.
    ///
    /// @param nanos when, on [System#nanoTime()]'s clock
    /// @param seen what
    public record Change<T>(long nanos, T seen) {}
}
