package haven.report.week;

import haven.entry.Episode;
import haven.insight.Ratings;
import haven.insight.Urges;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import java.util.ArrayList;
import java.util.List;

/// Whether urges were acted on, beside the time before where there are enough of both; and what they were, where the
/// same came up again.
///
/// @param episodes in how many: of a single one its own line says it
/// @param when the time before
/// @param strengths how strong they were, where that was rated
record UrgesSection(int episodes, Urges urges, List<Urges.Named> named, Urges before, String when, Ratings strengths)
        implements ReportSection {
    private static final int GLANCE = 3;
    private static final List<Column> COLUMNS =
            List.of(new Column("urge"), new Column("how often"), new Column("acted on or not"));

    static ReportSection of(WeekEntries entries) {
        return new UrgesSection(
                entries.count(Episode.KIND),
                entries.kept().urges(),
                Urges.named(entries.of(Episode.KIND)),
                entries.before().urges(),
                entries.weeks().timeBefore(),
                Ratings.ofUrges(entries.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        if (episodes == 1) {
            return List.of();
        }
        boolean compares = urges.count() >= Ratings.ENOUGH && before.count() >= Ratings.ENOUGH;
        List<List<String>> again = named.stream()
                .filter(urge -> urge.urges().count() > 1 && urge.urges().count() < urges.count())
                .map(urge -> List.of(urge.words(), Wording.times(urge.urges().count()), saidOf(urge.urges())))
                .toList();
        return List.of(new Section(
                "urges",
                List.of(
                        new Sentence(words(urges)),
                        new Sentence(
                                strengths.count() == 0
                                        ? ""
                                        : "strength "
                                                + Wording.range(strengths, Math.max(urges.count(), strengths.count()))),
                        new Sentence(compares ? when + ": " + words(before) : ""),
                        new Table(COLUMNS, again, GLANCE))));
    }

    /// Of one urge it is said only where anything is.
    private static String saidOf(Urges urges) {
        return urges.notSaid() == urges.count() ? "" : words(urges);
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("urges", data(urges))
                .put("urgesWeekBefore", data(before))
                .put("urgeStrength", InAllSection.ratings(new JsonObject(), strengths))
                .put(
                        "urgesNamed",
                        named.stream()
                                .map(urge -> {
                                    JsonObject data = new JsonObject().put("urge", urge.words());
                                    data.putAll(data(urge.urges()));
                                    return data;
                                })
                                .toList());
    }

    /// Such as "acted on 1, partly 2, not 5", what there was none of left out.
    private static String words(Urges urges) {
        List<String> said = new ArrayList<>();
        if (urges.yes() > 0) {
            said.add("acted on " + urges.yes());
        }
        if (urges.partly() > 0) {
            said.add((said.isEmpty() ? "acted on partly " : "partly ") + urges.partly());
        }
        if (urges.no() > 0) {
            said.add((said.isEmpty() ? "not acted on " : "not ") + urges.no());
        }
        if (urges.notSaid() > 0) {
            said.add(
                    said.isEmpty()
                            ? urges.notSaid() + " named, not said whether acted on"
                            : "not said " + urges.notSaid());
        }
        return String.join(", ", said);
    }

    private static JsonObject data(Urges urges) {
        return new JsonObject()
                .put("count", urges.count())
                .put("notActedOn", urges.no())
                .put("partly", urges.partly())
                .put("actedOn", urges.yes())
                .put("notSaid", urges.notSaid());
    }
}
