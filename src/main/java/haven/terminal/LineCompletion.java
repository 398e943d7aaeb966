package haven.terminal;

import haven.guide.Completion;
import haven.journal.WordKind;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jspecify.annotations.Nullable;

/// What Tab does in a line that is being typed: it completes the word with the person's own.
final class LineCompletion {
    private static final String NEXT = "haven-complete";
    private static final String BACK = "haven-complete-back";

    private final LineReader reader;
    private final Writing writing;
    private Optional<WordKind> completes = Optional.empty();
    private @Nullable Completion completion;

    LineCompletion(LineReader reader, Writing writing) {
        this.reader = reader;
        this.writing = writing;
    }

    /// Takes Tab, and Shift-Tab for the way back.
    void bind(KeyMap<Binding> keys) {
        reader.getWidgets().put(NEXT, () -> complete(1));
        reader.getWidgets().put(BACK, () -> complete(-1));
        keys.bind(new Reference(NEXT), "\t");
        keys.bind(new Reference(BACK), "\u001b[Z");
    }

    /// Another line is open, which takes words of this kind.
    void begin(Optional<WordKind> kind) {
        completes = kind;
        completion = null;
    }

    /// The first Tab completes what all words that begin so agree in, and shows them; the next ones go through them.
    private boolean complete(int step) {
        if (completes.isEmpty()) {
            return true;
        }
        Buffer buffer = reader.getBuffer();
        String line = buffer.toString();
        Completion last = completion;
        boolean again = last != null && last.gave(line, cursor(buffer));
        Completion next = again && last != null
                ? last.moved(step)
                : Completion.of(line, cursor(buffer), completes.get(), writing.words(completes.get()));
        completion = next;
        if (!again && next.candidates().size() > 1) {
            int columns = reader.getTerminal().getSize().getColumns();
            reader.printAbove(String.join("\n", Shown.of(next.candidates(), columns)));
        }
        if (!next.line().equals(line)) {
            buffer.clear();
            buffer.write(next.line());
        }
        buffer.cursor(next.line().codePointCount(0, next.cursor()));
        return true;
    }

    /// The buffer counts code points.
    private static int cursor(Buffer buffer) {
        return buffer.upToCursor().length();
    }
}
