package haven.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.file.OwnerOnly;
import haven.json.EntryJson;
import haven.report.JsonText;
import haven.report.SafeCell;
import haven.text.OneLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes entries for other programs and other machines; what it writes, [Import] reads.
public abstract class Export implements AutoCloseable {
    /// Written before everything in a file, so that a spreadsheet reads its letters as they are.
    public static final String MARK = "\uFEFF";

    /// The version of the lines' form.
    static final int VERSION = 1;

    private static final int PIECE = 1 << 14;

    private Export() {}

    /// As JSON Lines: a header, then an entry a line.
    ///
    /// @param schema the version of the journal's tables
    /// @throws UncheckedIOException if its header cannot be written
    public static Export lines(OutputStream out, int schema) {
        return new Lines(out, schema);
    }

    /// As tables in a folder, one a kind.
    public static Export tables(Path folder, List<Kind> kinds) throws IOException {
        return new Tables(folder, kinds);
    }

    /// The name of a kind's table.
    public static String file(Kind kind) {
        return (kind.isOfADay() ? kind.words() : kind.word()) + ".csv";
    }

    /// Entries of several kinds as one table, whose lines end as a terminal's do.
    ///
    /// @param entries shows them
    /// @param isShown whether a terminal shows it, so that what it would obey is left out; elsewhere it is whole
    /// @param out gets it piece by piece, each of whole lines
    public static void table(
            Consumer<Consumer<Entry>> entries, List<Kind> kinds, boolean isShown, Consumer<String> out) {
        List<String> columns = Cells.columns(kinds);
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            entries.accept(entry -> {
                writer.writeRecord(row(entry, columns)
                        .map(cell -> SafeCell.of(isShown ? visible(cell) : cell))
                        .toList());
                if (text.getBuffer().length() >= PIECE) {
                    flush(writer);
                    out.accept(text.toString());
                    text.getBuffer().setLength(0);
                }
            });
            flush(writer);
            out.accept(text.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void flush(CsvWriter writer) {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String visible(String cell) {
        StringBuilder text = new StringBuilder();
        cell.codePoints()
                .filter(point -> point == '\n' || point == '\t' || !OneLine.isInvisible(point))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static Stream<String> row(Entry entry, List<String> columns) {
        ObjectNode thing = EntryJson.tree(entry);
        return columns.stream().map(column -> Cells.cell(entry.kind(), column, thing));
    }

    /// Writes one more.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public abstract void add(Entry entry);

    @Override
    public abstract void close() throws IOException;

    private static final class Lines extends Export {
        private final OutputStream out;

        private Lines(OutputStream out, int schema) {
            this.out = out;
            line(JsonNodeFactory.instance
                    .objectNode()
                    .put("haven", "export")
                    .put("version", VERSION)
                    .put("schema", schema));
        }

        @Override
        public void add(Entry entry) {
            line(EntryJson.tree(entry));
        }

        private void line(ObjectNode node) {
            try {
                out.write(JsonText.line(node).getBytes(StandardCharsets.UTF_8));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class Tables extends Export {
        private final Map<Kind, CsvWriter> writers = new LinkedHashMap<>();

        private Tables(Path folder, List<Kind> kinds) throws IOException {
            try {
                for (Kind kind : kinds) {
                    Writer text =
                            Files.newBufferedWriter(Files.createFile(folder.resolve(file(kind)), OwnerOnly.file()));
                    text.write(MARK);
                    writers.put(
                            kind,
                            CsvWriter.builder()
                                    .lineDelimiter(LineDelimiter.CRLF)
                                    .build(text)
                                    .writeRecord(Cells.columns(List.of(kind))));
                }
            } catch (IOException | RuntimeException problem) {
                close();
                throw problem;
            }
        }

        @Override
        public void add(Entry entry) {
            CsvWriter writer = writers.get(entry.kind());
            if (writer == null) {
                throw new IllegalStateException("there is no table of " + entry.kind());
            }
            writer.writeRecord(row(entry, Cells.columns(List.of(entry.kind())))
                    .map(SafeCell::of)
                    .toList());
        }

        @Override
        public void close() throws IOException {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        }
    }
}
