package haven.exchange;

import haven.report.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An export as JSON Lines: a header, then one object a line, in UTF-8.
final class LinesWriter implements ExportWriter {
    /// The version of this form.
    static final int VERSION = 1;

    private final OutputStream out;
    private boolean begun;
    private final int schema;

    LinesWriter(OutputStream out, int schema) {
        this.out = out;
        this.schema = schema;
    }

    @Override
    public void write(ObjectNode thing) throws IOException {
        begin();
        line(thing);
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            line(JsonNodeFactory.instance
                    .objectNode()
                    .put("haven", "export")
                    .put("version", VERSION)
                    .put("schema", schema));
        }
    }

    private void line(ObjectNode node) throws IOException {
        out.write(JsonText.line(node).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        begin();
        out.flush();
    }
}
