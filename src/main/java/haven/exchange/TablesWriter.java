package haven.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import haven.file.OwnerOnly;
import haven.report.EntryCsv;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// An export as tables: CSV as RFC 4180 has it, in UTF-8 with the mark at its begin that spreadsheets know it by.
final class TablesWriter implements ExportWriter {
    private final Map<CsvTable, CsvWriter> writers = new EnumMap<>(CsvTable.class);

    TablesWriter(Path folder, boolean whole) throws IOException {
        try {
            for (CsvTable table : CsvTable.values()) {
                if (whole || table.isOfEntries()) {
                    writers.put(table, begin(Files.createFile(folder.resolve(table.file()), OwnerOnly.file()), table));
                }
            }
        } catch (IOException | RuntimeException problem) {
            close();
            throw problem;
        }
    }

    private static CsvWriter begin(Path file, CsvTable table) throws IOException {
        Writer text = Files.newBufferedWriter(file);
        text.write(EntryCsv.MARK);
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        return writer.writeRecord(table.columns().stream().map(Column::name).toList());
    }

    @Override
    public void write(ObjectNode thing) {
        CsvTable table = CsvTable.of(thing.get("kind").asString()).orElseThrow();
        CsvWriter writer = writers.get(table);
        if (writer == null) {
            throw new IllegalStateException("there is no table of " + table.kind());
        }
        writer.writeRecord(CellJson.row(table, thing));
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
    }
}
