package haven.report;

import haven.entry.Entry;
import haven.text.Table;
import haven.text.Width;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Entries, a line each, the newest first.
///
/// @param entries shows those that are listed, as often as it is asked
/// @param more how many there are beside them
public record EntryList(Consumer<Consumer<Named>> entries, int more) {
    /// As many rows as are laid out at once.
    private static final int PIECE = 500;
    private static final int CELLS = 5;

    /// A list of these.
    public EntryList(List<Named> entries, int more) {
        this(entries::forEach, more);
    }

    /// As [#text(Consumer, int, Signs, LocalDate)], whole.
    public String text(int columns, Signs signs, LocalDate today) {
        StringBuilder text = new StringBuilder();
        text(text::append, columns, signs, today);
        return text.toString();
    }

    /// A table for a screen of any width: name, time, kind, strength, and what it was, shortened to its place.
    ///
    /// @param out gets it piece by piece, each of whole lines
    public void text(Consumer<String> out, int columns, Signs signs, LocalDate today) {
        int[] widest = new int[CELLS];
        entries.accept(named -> {
            List<String> cells = cells(named, today, signs);
            for (int i = 0; i < CELLS; i++) {
                widest[i] = Math.max(widest[i], Width.of(cells.get(i)));
            }
        });
        if (widest[1] == 0) {
            out.accept(joined(Wrap.lines("Nothing that is kept is like that.", columns)));
            return;
        }
        List<List<String>> piece = new ArrayList<>();
        Runnable layOut = () -> {
            out.accept(joined(new Table(piece).shortened(columns, signs.ellipsis(), widest)));
            piece.clear();
        };
        entries.accept(named -> {
            if (piece.size() == PIECE) {
                layOut.run();
            }
            piece.add(cells(named, today, signs));
        });
        layOut.run();
        if (more > 0) {
            out.accept("\n"
                    + joined(Wrap.lines(
                            more == 1
                                    ? "There is 1 more; --all shows it."
                                    : "There are " + more + " more; --all shows them.",
                            columns)));
        }
    }

    /// The same as a table in Markdown, nothing shortened.
    ///
    /// @param out gets it line by line
    public void markdown(Consumer<String> out, LocalDate today) {
        out.accept("| name | when | kind | strength | what |\n| --- | --- | --- | --- | --- |\n");
        entries.accept(named -> out.accept(cells(named, today, Signs.UNICODE).stream()
                .map(cell -> "| " + MarkdownRenderer.verbatim(cell) + " ")
                .collect(Collectors.joining("", "", "|\n"))));
    }

    /// In columns: what names it, when it was, its kind, how strong it was, and what it was.
    private static List<String> cells(Named named, LocalDate today, Signs signs) {
        Entry entry = named.entry();
        return List.of(
                named.name(),
                signs.areWords()
                        ? EntryLine.said(entry.stamp().local(), today)
                        : EntryLine.when(entry.stamp().local(), today),
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
