package haven.report.week;

import haven.calendar.English;
import haven.entry.Entry;
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
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How many entries there are of each kind, and what can be said of all of them in a few words.
record InAllSection(WeekEntries entries, Duration practised, Ratings distress) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new InAllSection(
                entries,
                DrillSummary.practised(entries.of(Practice.KIND)),
                Ratings.ofDistress(entries.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<Block> sentences = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Kind kind : entries.kinds()) {
            int count = entries.count(kind);
            if (count > 0 && kind == Practice.KIND) {
                sentences.add(new Sentence(practices()));
            } else if (count > 0 && kind == Episode.KIND) {
                sentences.add(new Sentence(kind.counted(count) + strength(count)));
            } else if (count > 0) {
                counts.add(kind.counted(count));
            }
        }
        sentences.add(new Sentence(English.list(counts)));
        return List.of(new Section("in all", sentences));
    }

    /// Of entries that say how strong a feeling was it is not said that nothing was rated.
    private String strength(int count) {
        boolean isFelt = entries.of(Episode.KIND).stream()
                .flatMap(episode -> episode.get(Episode.FEELINGS).stream())
                .anyMatch(feeling -> feeling.strength().isPresent());
        return distress.count() == 0 && isFelt ? "" : ", distress " + Wording.rangeAndAverage(distress, count);
    }

    /// Such as "12 practices, 70 minutes, and 2 ended within seconds".
    private String practices() {
        List<Entry> all = entries.of(Practice.KIND);
        int told = DrillSummary.told(all).size();
        int atOnce = all.size() - told;
        if (told == 0) {
            return Practice.KIND.counted(atOnce) + ", ended within seconds";
        }
        String more = atOnce == 0 ? "" : ", and " + atOnce + " more ended within seconds";
        return Practice.KIND.counted(told) + ", " + Times.length(practised) + more;
    }

    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject();
        for (Kind kind : entries.kinds()) {
            // A section that has more to say of a kind puts it in the number's place.
            data.put(key(kind), entries.count(kind));
            if (kind == Practice.KIND) {
                data.put("practisedSeconds", practised);
            } else if (kind == Episode.KIND) {
                data.put("distress", ratings(new JsonObject(), distress));
            }
        }
        return data;
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
        return Field.json(kind.words());
    }
}
