package haven.report;

import haven.entry.Entry;
import haven.text.Table;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Entries, a line each, the newest first.
///
/// @param entries those that are shown
/// @param more how many there are beside them
public record EntryList(List<Named> entries, int more) {
    /// A table for a screen of any width: name, time, kind, strength, and what it was, shortened to its place.
    public String text(int columns, Signs signs, LocalDate today) {
        if (entries.isEmpty()) {
            return joined(Wrap.lines("Nothing that is kept is like that.", columns));
        }
        List<String> lines = new ArrayList<>(new Table(rows(today, signs)).shortened(columns, signs.ellipsis()));
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
            row.forEach(cell ->
                    text.append("| ").append(MarkdownRenderer.verbatim(cell)).append(' '));
            text.append("|\n");
        }
        return text.toString();
    }

    private List<List<String>> rows(LocalDate today, Signs signs) {
        return entries.stream().map(named -> cells(named, today, signs)).toList();
    }

    /// In columns: what names it, when it was, its kind, how strong it was, and what it was.
    private static List<String> cells(Named named, LocalDate today, Signs signs) {
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

    /// An entry and what to call it.
    ///
    /// @param name the few characters that name it
    public record Named(String name, Entry entry) {}
}
