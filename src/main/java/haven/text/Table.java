package haven.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells in columns that are aligned to the left.
///
/// @param rows all with the same number of cells, two or more
public record Table(List<List<String>> rows) {
    /// As a width: no columns at all, but each row in a line of its own, its cells with commas between.
    public static final int NO_COLUMNS = 1_000_000;

    private static final String GAP = "   ";
    private static final String INDENT = "  ";
    /// Narrower than this, a shortened or wrapped column is no longer read with ease.
    private static final int NARROWEST = 24;

    /// Lines of at most these columns. Where the cells are too wide, the first is shortened, or the last wrapped; where
    /// neither is enough, each row is a line with its first cell and indented lines with the others.
    public List<String> lines(int columns, String ellipsis) {
        return blocks(columns, ellipsis).stream().flatMap(List::stream).toList();
    }

    /// As [#lines(int, String)], with the last cell shortened where it would be wrapped, of rows that are a piece of a
    /// longer table.
    ///
    /// @param widest how wide the widest cell of each of its columns is
    public List<String> shortened(int columns, String ellipsis, int... widest) {
        int[] widths = widest.clone();
        int last = widths.length - 1;
        int left = columns - between(widths) - widths[0];
        int room = Math.max(1, left < NARROWEST ? columns - INDENT.length() : left);
        widths[last] = Math.min(widths[last], room);
        List<List<String>> fitting = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.set(last, Width.shorten(row.getLast(), room, ellipsis));
            fitting.add(cells);
        }
        return new Table(fitting)
                .fitted(columns, ellipsis, widths).stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /// As [#lines(int, String)], the lines of each row by themselves.
    public List<List<String>> blocks(int columns, String ellipsis) {
        return rows.isEmpty() ? List.of() : fitted(columns, ellipsis, widths());
    }

    private List<List<String>> fitted(int columns, String ellipsis, int... widths) {
        if (columns > NO_COLUMNS / 2) {
            return rows.stream()
                    .map(row -> row.stream()
                            .map(String::strip)
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining(", ")))
                    .map(List::of)
                    .toList();
        }
        int available = columns - between(widths);
        int widestLast = widths[widths.length - 1];
        int first = Math.min(widths[0], Math.max(Math.min(widths[0], NARROWEST), available - widestLast));
        int last = Math.min(widestLast, available - first);
        boolean bothCut = first < widths[0] && last < widestLast;
        if (bothCut || last < Math.min(widestLast, NARROWEST)) {
            return stacked(rows, columns, ellipsis);
        }
        widths[0] = first;
        widths[widths.length - 1] = last;
        return beside(widths, ellipsis);
    }

    private int[] widths() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        return widths;
    }

    /// What stands between the first column and the last.
    private static int between(int[] widths) {
        int all = -GAP.length();
        for (int i = 0; i < widths.length; i++) {
            all += GAP.length() + (i > 0 && i < widths.length - 1 ? widths[i] : 0);
        }
        return all;
    }

    private List<List<String>> beside(int[] widths, String ellipsis) {
        List<List<String>> blocks = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> lines = new ArrayList<>();
            StringBuilder line =
                    new StringBuilder(Width.pad(Width.shorten(row.getFirst(), widths[0], ellipsis), widths[0]));
            for (int i = 1; i < widths.length - 1; i++) {
                line.append(GAP).append(Width.pad(row.get(i), widths[i]));
            }
            int indent = Width.of(line.toString()) + GAP.length();
            for (String part : Wrap.lines(row.getLast(), widths[widths.length - 1])) {
                lines.add((Width.pad(line.toString(), indent) + part).stripTrailing());
                line.setLength(0);
            }
            blocks.add(lines);
        }
        return blocks;
    }

    private static List<List<String>> stacked(List<List<String>> rows, int columns, String ellipsis) {
        List<List<String>> blocks = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> lines = new ArrayList<>();
            lines.add(Width.shorten(row.getFirst(), columns, ellipsis));
            joined(row.subList(1, row.size()), columns - INDENT.length()).forEach(line -> lines.add(INDENT + line));
            blocks.add(lines);
        }
        return blocks;
    }

    /// Cells one after another, on a new line where one does not fit, and broken only where it is longer than a line.
    private static List<String> joined(List<String> cells, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String cell : cells) {
            String longer = line.isEmpty() || cell.isEmpty() ? line + cell : line + ", " + cell;
            if (Width.of(longer) > columns && !line.isEmpty()) {
                lines.addAll(Wrap.lines(line, columns));
                line = cell;
            } else {
                line = longer;
            }
        }
        lines.addAll(Wrap.lines(line, columns));
        return lines;
    }
}
