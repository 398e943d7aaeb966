package haven.report.week;

import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Practice;
import haven.insight.DrillSummary;
import haven.insight.Ratings;
import haven.insight.WeekEntries;
import haven.report.Document.Block;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.Wording;
import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How many entries there are of each kind, and what can be said of all of them in a few words.
final class InAllSection {
    private InAllSection() {}

    static WeekSection of(WeekEntries entries) {
        Duration practised = DrillSummary.practised(entries.of(Practice.KIND));
        Ratings distress = Ratings.ofDistress(entries.of(Episode.KIND));
        List<Block> sentences = new ArrayList<>();
        JsonObject data = new JsonObject();
        for (Kind kind : entries.kinds()) {
            int count = entries.count(kind);
            // A section that has more to say of a kind puts it in the number's place.
            data.put(key(kind), count);
            String more = "";
            if (kind == Practice.KIND) {
                more = ", " + Times.length(practised);
                data.put("practisedSeconds", practised);
            } else if (kind == Episode.KIND) {
                more = ", distress " + Wording.rangeAndAverage(distress, count);
                data.put("distress", ratings(new JsonObject(), distress));
            }
            sentences.add(new Sentence(count == 0 ? "" : kind.counted(count) + more));
        }
        return new WeekSection(new Section("in all", sentences), data);
    }

    /// Ratings of anything, put into an object.
    static JsonObject ratings(JsonObject data, Ratings ratings) {
        return data.put("ratings", ratings.values())
                .put("lowest", ratings.lowest())
                .put("highest", ratings.highest())
                .put("average", ratings.average());
    }

    /// The name of the number of entries of a kind, such as `checkIns`.
    static String key(Kind kind) {
        return Field.json(kind.plural());
    }
}
