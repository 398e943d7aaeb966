package haven.report;

import haven.entry.Entry;
import haven.text.Table;
import haven.text.Width;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Entries, a line each, the newest first.
///
/// @param entries those that are shown
/// @param more how many there are beside them
public record EntryList(List<NamedEntry> entries, int more) {
    private static final int GAP = 3;
    /// Narrower than this, a table puts what it was on a line of its own.
    private static final int NARROWEST = 24;

    private static final int INDENT = 2;

    /// Keeps its own copy.
    public EntryList {
        entries = List.copyOf(entries);
    }

    /// A table for a screen of any width: name, time, kind, strength, and what it was, shortened to its place.
    public String text(int columns, Signs signs, LocalDate today) {
        if (entries.isEmpty()) {
            return joined(Wrap.lines("Nothing that is kept is like that.", columns));
        }
        List<List<String>> rows = rows(today, signs);
        int taken = 0;
        for (int column = 0; column < rows.getFirst().size() - 1; column++) {
            int index = column;
            taken += GAP
                    + rows.stream()
                            .mapToInt(row -> Width.of(row.get(index)))
                            .max()
                            .orElse(0);
        }
        int left = columns - taken;
        int room = Math.max(1, left < NARROWEST ? columns - INDENT : left);
        List<List<String>> fitting = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.subList(0, row.size() - 1));
                    cells.add(Width.shorten(row.getLast(), room, signs.ellipsis()));
                    return List.copyOf(cells);
                })
                .toList();
        List<String> lines = new ArrayList<>(new Table(fitting).lines(columns, signs.ellipsis()));
        if (more > 0) {
            lines.add("");
            lines.addAll(Wrap.lines(
                    more == 1 ? "There is 1 more; --all shows it." : "There are " + more + " more; --all shows them.",
                    columns));
        }
        return joined(lines);
    }

    /// The same as a table in Markdown, nothing shortened.
    public String markdown(LocalDate today) {
        StringBuilder text = new StringBuilder("| name | when | kind | strength | what |\n");
        text.append("| --- | --- | --- | --- | --- |\n");
        for (List<String> row : rows(today, Signs.UNICODE)) {
            row.forEach(cell -> text.append("| ").append(Markdown.escaped(cell)).append(' '));
            text.append("|\n");
        }
        return text.toString();
    }

    private List<List<String>> rows(LocalDate today, Signs signs) {
        return entries.stream().map(named -> cells(named, today, signs)).toList();
    }

    /// In columns: what names it, when it was, its kind, how strong it was, and what it was.
    private static List<String> cells(NamedEntry named, LocalDate today, Signs signs) {
        Entry entry = named.entry();
        return List.of(
                named.name(),
                EntryLine.when(entry.stamp().local(), today),
                entry.kind().word(),
                EntryLine.strength(entry, signs),
                EntryLine.what(entry));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
