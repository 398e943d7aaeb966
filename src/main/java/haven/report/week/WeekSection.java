package haven.report.week;

import haven.report.Document.Section;
import haven.report.JsonObject;
import java.util.List;

/// One thing that a look back at a week found.
///
/// @param said what is said of it; a section with nothing to say is left out of the report
/// @param data the same for other programs, whether there is anything to say or not
record WeekSection(List<Section> said, JsonObject data) {
    WeekSection(Section said, JsonObject data) {
        this(List.of(said), data);
    }
}
