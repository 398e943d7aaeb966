package haven.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/// A terminal's screen: bytes go in, lines of text can be read.
public final class PtyScreen {
    /// The most bytes of an unfinished character.
    private static final int UNFINISHED = 4;

    private final ScreenTerminal terminal;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer undecoded = ByteBuffer.allocate(0);
    private int columns;
    private int rows;

    /// An empty screen of this size.
    public PtyScreen(int columns, int rows) {
        this.terminal = new ScreenTerminal(columns, rows);
        this.columns = columns;
        this.rows = rows;
    }

    /// Shows what a program wrote, in UTF-8; a character may be split between two calls.
    public void write(byte[] bytes) {
        ByteBuffer all = ByteBuffer.allocate(undecoded.remaining() + bytes.length + UNFINISHED)
                .put(undecoded)
                .put(bytes)
                .flip();
        CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
        decoder.decode(all, text, false);
        undecoded = all;
        terminal.write(text.flip());
    }

    /// What the terminal answers to the program: where the cursor is, what it is. Often nothing.
    public String answer() {
        return terminal.read();
    }

    /// Changes the size.
    public void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        terminal.setSize(new Size(newColumns, newRows));
    }

    /// The lines, without spaces at their ends: as many as there are rows.
    public List<String> lines() {
        long[] cells = new long[columns * rows];
        terminal.dump(cells, new int[2]);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int character = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                // The second cell of a wide character is empty.
                if (character != 0) {
                    line.appendCodePoint(character);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
