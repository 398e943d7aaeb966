package haven.report;

import haven.calendar.English;
import haven.text.Width;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows of a table in a line each: a time, then words, then a figure. Where the words take more than a line, the second
/// half of the columns is on another below; what is longer than its share of a line is cut.
///
/// @param rows of three cells or more
/// @param ellipsis where words were shortened
record RowLines(List<List<String>> rows, String ellipsis) {
    private static final String GAP = "  ";
    private static final String BETWEEN = "; ";
    /// With less room than this the words go on lines of their own.
    private static final int NARROWEST = 36;
    /// Names of days and months, which a screen has the first letters of.
    private static final Set<String> NAMES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(English::day),
                    Arrays.stream(Month.values()).map(English::month))
            .collect(Collectors.toSet());

    private static final int BRIEF = 3;

    /// Lines of at most these columns.
    List<String> fitted(int columns) {
        List<List<String>> brief = rows.stream()
                .map(row -> Stream.concat(
                                Stream.of(brief(row.getFirst())), row.stream().skip(1))
                        .toList())
                .toList();
        int first = widest(brief.stream().map(List::getFirst).toList());
        int last = widest(brief.stream().map(List::getLast).toList());
        int room = columns - first - last - 2 * GAP.length();
        List<String> lines = new ArrayList<>();
        if (room < NARROWEST) {
            for (List<String> row : brief) {
                lines.add((Width.pad(row.getFirst(), first) + GAP + row.getLast()).stripTrailing());
                said(row.subList(1, row.size() - 1))
                        .forEach(part -> lines.add(GAP + Width.shorten(part, columns - GAP.length(), ellipsis)));
            }
            return lines;
        }
        List<List<String>> middles = brief.stream()
                .map(row -> middle(row, room, columns - first - GAP.length()))
                .toList();
        int middle = widest(middles.stream().map(List::getFirst).toList());
        for (int i = 0; i < brief.size(); i++) {
            String line = Width.pad(brief.get(i).getFirst(), first)
                    + GAP
                    + Width.pad(middles.get(i).getFirst(), middle)
                    + GAP
                    + brief.get(i).getLast();
            lines.add(line.stripTrailing());
            middles.get(i).stream().skip(1).forEach(more -> lines.add(" ".repeat(first) + GAP + more));
        }
        return lines;
    }

    /// Such as "Mon 16 Nov 12:00" for "Monday 16 November, 12:00".
    private static String brief(String when) {
        return Arrays.stream(when.split("[ ,]+", -1))
                .map(word -> NAMES.contains(word) ? word.substring(0, BRIEF) : word)
                .map(word -> word.length() == 1 ? " " + word : word)
                .collect(Collectors.joining(" "));
    }

    private static int widest(List<String> cells) {
        return cells.stream().mapToInt(Width::of).max().orElse(0);
    }

    private static List<String> said(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /// The words of a row in one line, or in two.
    ///
    /// @param below how many columns the second has
    private List<String> middle(List<String> row, int columns, int below) {
        List<String> cells = row.subList(1, row.size() - 1);
        String whole = String.join(BETWEEN, said(cells));
        if (Width.of(whole) <= columns) {
            return List.of(whole);
        }
        int half = cells.size() / 2;
        List<String> above = said(cells.subList(0, half));
        List<String> rest = said(cells.subList(half, cells.size()));
        return above.isEmpty() || rest.isEmpty()
                ? List.of(cut(said(cells), columns))
                : List.of(cut(above, columns), cut(rest, below));
    }

    /// A share that is not used is the others'.
    private String cut(List<String> parts, int columns) {
        int left = columns - BETWEEN.length() * Math.max(0, parts.size() - 1);
        List<Integer> widths = parts.stream().map(Width::of).sorted().toList();
        int whole = 0;
        while (whole < widths.size() && widths.get(whole) <= left / (widths.size() - whole)) {
            left -= widths.get(whole);
            whole++;
        }
        int most = whole == widths.size() ? columns : left / (widths.size() - whole);
        return parts.stream().map(part -> Width.shorten(part, most, ellipsis)).collect(Collectors.joining(BETWEEN));
    }
}
