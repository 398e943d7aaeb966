package haven.report;

import haven.report.Document.Block;
import java.util.List;

/// One thing that a look back found.
public interface ReportSection {
    /// What is said of it; a section with nothing to say is left out of the report.
    List<? extends Block> said();

    /// The same for other programs, whether there is anything to say or not.
    JsonObject data();
}
