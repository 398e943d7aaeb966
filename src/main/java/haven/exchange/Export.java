package haven.exchange;

import haven.journal.Entry;
import haven.journal.EntryJson;
import haven.journal.PlanLine;
import haven.journal.PlanLineJson;
import haven.journal.ToolkitItem;
import haven.journal.ToolkitItemJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// An export being written, a thing at a time: first entries, then the toolkit, then the safety plan.
///
/// The same things give the same bytes.
public final class Export implements AutoCloseable {
    /// The names of the files that [#tables(Path, boolean)] writes.
    public static final List<String> TABLES =
            Arrays.stream(CsvTable.values()).map(CsvTable::file).toList();

    private final ExportWriter writer;

    private Export(ExportWriter writer) {
        this.writer = writer;
    }

    /// JSON Lines.
    ///
    /// @param schema the version of the tables that it comes from
    public static Export lines(OutputStream out, int schema) {
        return new Export(new LinesWriter(out, schema));
    }

    /// A folder of CSV files, one a kind, for a spreadsheet.
    ///
    /// @param folder an empty one
    /// @param whole whether the toolkit and the safety plan are in it
    /// @throws IOException if a file in it cannot be written
    public static Export tables(Path folder, boolean whole) throws IOException {
        return new Export(new TablesWriter(folder, whole));
    }

    /// Writes an entry.
    public void add(Entry entry) {
        add(EntryJson.tree(entry));
    }

    /// Writes something in the toolkit.
    public void add(ToolkitItem item) {
        add(ToolkitItemJson.tree(item));
    }

    /// Writes a line of the safety plan.
    public void add(PlanLine line) {
        add(PlanLineJson.tree(line));
    }

    private void add(ObjectNode thing) {
        try {
            writer.write(thing);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
