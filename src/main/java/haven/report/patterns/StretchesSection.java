package haven.report.patterns;

import haven.calendar.English;
import haven.entry.Episode;
import haven.insight.Ratings;
import haven.insight.Stretch;
import haven.insight.Tally;
import haven.insight.Urges;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Stretches of time beside each other.
///
/// @param label what is compared
/// @param key its name for other programs
/// @param names what each is called
record StretchesSection(String label, String key, List<String> names, List<Stretch> stretches)
        implements ReportSection {
    private static final List<Column> COLUMNS = List.of(
            new Column("when"),
            new Column("days with entries"),
            new Column("entries"),
            new Column("distress", "distress ", "not rated"),
            new Column("urges"),
            new Column("practices"),
            new Column("check-ins"));

    static ReportSection months(Stretch stretch) {
        List<Stretch> months = stretch.months().stream()
                // Before the first entry there was no journal.
                .dropWhile(month -> month.entries().isEmpty())
                .toList();
        return new StretchesSection(
                "month by month",
                "months",
                months.stream()
                        .map(month -> English.shortMonth(month.first().getMonth()) + " "
                                + month.first().getYear())
                        .toList(),
                months);
    }

    static ReportSection around(Stretch stretch, LocalDate day) {
        List<Stretch> two = stretch.around(day);
        String days = two.isEmpty() ? "" : Times.count(two.getFirst().days(), "day");
        return new StretchesSection(
                "before and after " + English.date(day),
                "around",
                two.isEmpty() ? List.of() : List.of("the " + days + " before", "the " + days + " from then on"),
                two);
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            rows.add(row(names.get(i), stretches.get(i)));
        }
        boolean compares =
                stretches.stream().filter(one -> !one.entries().isEmpty()).count() > 1;
        return compares ? List.of(new Section(label, List.of(new Table(COLUMNS, rows)))) : List.of();
    }

    private static List<String> row(String name, Stretch stretch) {
        if (stretch.entries().isEmpty()) {
            return List.of(name, "unknown", "", "", "", "", "");
        }
        int episodes = stretch.of(Episode.KIND).size();
        Ratings distress = stretch.distress();
        return List.of(
                name,
                Times.count(stretch.known(), "day"),
                Episode.KIND.counted(episodes),
                distress.count() == 0 ? "" : Wording.rangeAndAverage(distress, episodes),
                urges(stretch.urges()),
                Times.count(stretch.practices(), "practice"),
                stretch.indicators().stream()
                        .filter(indicator -> indicator.ratings().average().isPresent())
                        .map(indicator -> indicator.words() + " "
                                + Wording.decimal(indicator.ratings().average().getAsDouble()) + " ("
                                + Wording.times(indicator.times()) + ")")
                        .collect(Collectors.joining(", ")));
    }

    /// Such as "acted on 2 of 7 urges".
    private static String urges(Urges urges) {
        return urges.count() == 0 ? "" : "acted on " + urges.yes() + " of " + Times.count(urges.count(), "urge");
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(key, stretches.stream().map(StretchesSection::data).toList());
    }

    private static JsonObject data(Stretch stretch) {
        Urges urges = stretch.urges();
        return new JsonObject()
                .put("first", stretch.first())
                .put("last", stretch.last())
                .put("days", stretch.days())
                .put("knownDays", stretch.known())
                .put("episodes", stretch.of(Episode.KIND).size())
                .put("distress", ratings(stretch.distress()))
                .put("urges", urges.count())
                .put("actedOn", urges.yes())
                .put("partly", urges.partly())
                .put("notActedOn", urges.no())
                .put("practices", stretch.practices())
                .put(
                        "indicators",
                        stretch.indicators().stream()
                                .map(StretchesSection::indicator)
                                .toList());
    }

    private static JsonObject indicator(Tally indicator) {
        return ratings(indicator.ratings()).put("indicator", indicator.words());
    }

    private static JsonObject ratings(Ratings ratings) {
        return new JsonObject()
                .put("rated", ratings.count())
                .put("lowest", ratings.lowest())
                .put("highest", ratings.highest())
                .put("average", ratings.average());
    }
}
