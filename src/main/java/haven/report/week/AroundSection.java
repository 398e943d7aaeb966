package haven.report.week;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.insight.Occasions;
import haven.insight.Occasions.DayPart;
import haven.insight.Tally;
import haven.insight.WeekEntries;
import haven.report.Document.Block;
import haven.report.Document.Chapter;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import java.util.ArrayList;
import java.util.List;

/// What was around episodes, a line each: where in the body they were, with whom, at what time of day, what was done,
/// which pattern the person saw, and what had made the day harder. What came up in a single episode is said in its own
/// line.
///
/// @param count of how many episodes
record AroundSection(
        int count,
        List<Tally> body,
        List<Tally> with,
        Occasions when,
        List<Tally> did,
        List<Tally> patterns,
        List<Tally> harder)
        implements ReportSection {
    /// How many of each are said.
    private static final int MOST = 6;
    private static final List<DayPart> IN_ORDER =
            List.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT);

    static ReportSection of(WeekEntries entries) {
        List<Entry> episodes =
                entries.of(Episode.KIND).stream().filter(Episode::isTold).toList();
        return new AroundSection(
                episodes.size(),
                Tally.places(episodes),
                Tally.people(episodes),
                Occasions.of(episodes),
                Tally.texts(episodes, Episode.RESPONSE),
                Tally.patterns(episodes),
                Tally.harder(episodes));
    }

    @Override
    public List<Block> said() {
        List<Tally> again =
                did.stream().filter(response -> response.times() > 1).toList();
        return List.of(new Chapter(
                "around it",
                List.of(
                        section("body", Wording.tallied(body, MOST, true)),
                        section("with", Wording.tallied(with, MOST, false)),
                        section("you did", Wording.tallied(again, MOST, false)),
                        section("patterns", Wording.tallied(patterns, MOST, false)),
                        section("harder day", Wording.tallied(harder, MOST, false)),
                        section("when", count > 1 ? times() : ""))));
    }

    private static Section section(String label, String words) {
        return new Section(label, List.of(new Sentence(words)));
    }

    /// Such as "4 times in the evening (18 to 24), once in the night (0 to 6)".
    private String times() {
        List<String> said = new ArrayList<>();
        for (DayPart part : IN_ORDER) {
            int times = when.times(part);
            if (times > 0) {
                said.add(Wording.times(times) + " in the " + part.word() + " (" + part.from() + " to " + part.to()
                        + ")");
            }
        }
        return String.join(", ", said);
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("body", data("place", "strength", body))
                .put("with", data("name", "distress", with))
                .put("responses", data("response", "distress", did))
                .put("patterns", data("pattern", "distress", patterns))
                .put("harder", data("word", "distress", harder))
                .put(
                        "timesOfDay",
                        IN_ORDER.stream()
                                .map(part -> new JsonObject()
                                        .put("time", part)
                                        .put("from", part.from())
                                        .put("to", part.to())
                                        .put("times", when.times(part)))
                                .toList());
    }

    private static List<JsonObject> data(String what, String rating, List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> TallySection.data(what, rating, tally))
                .toList();
    }
}
