package haven.report.week;

import haven.report.Document.Section;
import haven.report.JsonObject;
import java.util.List;

/// One thing that a look back at a week found.
interface WeekSection {
    /// What is said of it; a section with nothing to say is left out of the report.
    List<Section> said();

    /// The same for other programs, whether there is anything to say or not.
    JsonObject data();
}
