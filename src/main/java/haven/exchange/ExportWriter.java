package haven.exchange;

import java.io.Closeable;
import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/// Where an export goes, one thing after the other.
interface ExportWriter extends Closeable {
    /// Writes one thing: an object with its `kind`.
    void write(ObjectNode thing) throws IOException;
}
