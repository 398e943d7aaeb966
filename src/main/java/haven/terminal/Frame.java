package haven.terminal;

import haven.terminal.Tty.Size;
import haven.text.Width;
import java.util.Arrays;

/// A picture of cells: what each shows, and in which role. A wide character takes two cells, the second empty.
public final class Frame {
    private static final String BLANK = " ";
    private static final String COVERED = "";

    private final Size size;
    private final String[] cells;
    private final Role[] roles;
    private final boolean[] drawnOn;

    /// An empty picture.
    public Frame(Size size) {
        this.size = size;
        this.cells = new String[size.columns() * size.rows()];
        this.roles = new Role[cells.length];
        this.drawnOn = new boolean[size.rows()];
        empty();
    }

    /// Takes everything away, to be drawn on anew.
    void empty() {
        Arrays.fill(cells, BLANK);
        Arrays.fill(roles, Role.PLAIN);
        Arrays.fill(drawnOn, false);
    }

    /// Columns and rows.
    public Size size() {
        return size;
    }

    /// Writes text from a cell on to the right; what does not fit is left out, and a row outside is ignored.
    public void put(int column, int row, String text, Role role) {
        if (row < 0 || row >= size.rows()) {
            return;
        }
        int at = column;
        for (String character : Width.characters(text)) {
            int width = Width.of(character);
            if (at < 0 || at + width > size.columns()) {
                at += width;
                continue;
            }
            set(at, row, character, role);
            if (width == 2) {
                set(at + 1, row, COVERED, role);
            }
            at += width;
        }
    }

    /// Writes text in the middle of a row.
    public void centre(int row, String text, Role role) {
        put(Math.max(0, (size.columns() - Width.of(text)) / 2), row, text, role);
    }

    /// Writes the first of these texts that fits, in the middle of a row; the last one in any case.
    void centreFirstFitting(int row, Role role, String... texts) {
        for (String text : texts) {
            if (Width.of(text) <= size.columns()) {
                centre(row, text, role);
                return;
            }
        }
        centre(row, texts[texts.length - 1], role);
    }

    /// Takes away what is on a row.
    void clear(int row) {
        put(0, row, BLANK.repeat(size.columns()), Role.PLAIN);
    }

    /// Sets one cell to a character of width one.
    void set(int column, int row, String character, Role role) {
        drawnOn[row] = true;
        cells[row * size.columns() + column] = character;
        roles[row * size.columns() + column] = role;
    }

    /// The same picture with less light.
    ///
    /// @param steps 0 as it is, 1 without colour, 2 all dim
    void darker(int steps) {
        for (int i = 0; steps > 0 && i < roles.length; i++) {
            roles[i] = steps > 1 || roles[i] == Role.ACCENT ? Role.DIM : Role.PLAIN;
        }
    }

    /// Whether anything was ever put on a row: two rows without are the same.
    boolean isDrawnOn(int row) {
        return drawnOn[row];
    }

    String cell(int column, int row) {
        return cells[row * size.columns() + column];
    }

    Role role(int column, int row) {
        return roles[row * size.columns() + column];
    }

    boolean isSame(Frame other, int column, int row) {
        int at = row * size.columns() + column;
        // A blank looks the same in every role.
        return cells[at].equals(other.cells[at]) && (roles[at] == other.roles[at] || cells[at].equals(BLANK));
    }

    /// The picture as lines of text, without blanks at their ends.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < size.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size.columns(); column++) {
                line.append(cell(column, row));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
