package haven.report.week;

import haven.entry.Episode;
import haven.insight.RatedPairs;
import haven.insight.Ratings;
import haven.insight.WeekEntries;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import java.util.ArrayList;
import java.util.List;

/// Whether distress came down within episodes, and how strong it was beside the time before.
///
/// @param episodes in how many: of a single one its own line says it
/// @param within of the episodes that were rated at the time and again later
/// @param now how strong it was
/// @param before how strong it was in the time before
/// @param when that was
record DistressSection(int episodes, RatedPairs within, Ratings now, Ratings before, String when)
        implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new DistressSection(
                entries.count(Episode.KIND),
                RatedPairs.of(entries.of(Episode.KIND)),
                entries.kept().distress(),
                entries.before().distress(),
                entries.weeks().timeBefore());
    }

    @Override
    public List<Section> said() {
        return List.of(new Section(
                "distress", List.of(new Sentence(again()), new Sentence(Wording.compared(now, before, when)))));
    }

    /// Such as "came down in 3 of 5 that were rated again later, about the same in 1, higher in 1".
    private String again() {
        if (within.count() == 0 || episodes == 1) {
            return "";
        }
        List<String> said = new ArrayList<>();
        add(said, "came down", within.lower());
        add(said, "about the same", within.same());
        add(said, "higher", within.higher());
        String averages =
                within.averageBefore().isEmpty() || within.averageAfter().isEmpty()
                        ? ""
                        : "; " + Wording.decimal(within.averageBefore().getAsDouble()) + " → "
                                + Wording.decimal(within.averageAfter().getAsDouble()) + " on average";
        return "of " + within.count() + " rated again later: " + String.join(", ", said) + averages;
    }

    private static void add(List<String> said, String what, int times) {
        if (times > 0) {
            said.add(what + " in " + times);
        }
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "distressWithin",
                        new JsonObject()
                                .put("rated", within.count())
                                .put("cameDown", within.lower())
                                .put("aboutTheSame", within.same())
                                .put("higher", within.higher())
                                .put("averageBefore", within.averageBefore())
                                .put("averageAfter", within.averageAfter()))
                .put(
                        "distressWeekBefore",
                        InAllSection.ratings(new JsonObject(), before).put("change", now.since(before)));
    }
}
