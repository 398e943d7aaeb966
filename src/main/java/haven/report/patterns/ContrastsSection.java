package haven.report.patterns;

import haven.calendar.English;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Practice;
import haven.insight.Contrast;
import haven.insight.Interval;
import haven.insight.Stretch;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How what was rated in check-ins differs between days with something and days without it.
record ContrastsSection(List<Of> all) implements ReportSection {
    private static final List<Column> COLUMNS =
            List.of(new Column("what"), new Column("difference"), new Column("how many days"));

    /// The contrasts of days with one thing.
    record Of(String what, List<Contrast> contrasts) {
        /// Such as "mood on days with an entry".
        private String name(Contrast contrast) {
            return contrast.indicator()
                    + (contrast.dayAfter() ? " the day after " : " on days with ")
                    + English.a(what);
        }
    }

    static ReportSection of(Stretch stretch) {
        List<Entry> checkIns = stretch.of(CheckIn.KIND);
        Set<LocalDate> known = days(stretch.entries());
        List<Of> all = new ArrayList<>();
        for (Kind kind : List.of(Practice.KIND, Episode.KIND)) {
            all.add(new Of(kind.one(), Contrast.of(checkIns, days(stretch.of(kind)), known)));
        }
        return new ContrastsSection(all);
    }

    private static Set<LocalDate> days(List<Entry> entries) {
        Set<LocalDate> days = new HashSet<>();
        entries.forEach(entry -> days.add(entry.stamp().day()));
        return days;
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = new ArrayList<>();
        int compared = 0;
        for (Of of : all) {
            for (Contrast contrast : of.contrasts) {
                compared++;
                if (!contrast.interval().holds(0)) {
                    rows.add(List.of(
                            of.name(contrast),
                            difference(contrast),
                            contrast.with().size() + " days with, "
                                    + contrast.without().size() + " without"));
                }
            }
        }
        return List.of(new Section(
                "days with and without", List.of(new Table(COLUMNS, rows), new Sentence(rest(compared, rows.size())))));
    }

    /// What was looked at besides, so that what stands out is not taken for more than it is.
    private String rest(int compared, int told) {
        if (compared == 0) {
            return "";
        }
        String indicators = English.list(all.stream()
                .flatMap(of -> of.contrasts.stream())
                .map(Contrast::indicator)
                .distinct()
                .toList());
        if (told == 0) {
            return "For " + indicators + " no difference shows yet between days with a practice or an entry and days"
                    + " without, nor the day after.";
        }
        return Times.count(compared, "difference") + " in " + indicators
                + " were looked at. The others may be none; of twenty that are none, one shows by chance.";
    }

    /// Such as "1.2 higher, from 0.3 lower to 2.7 higher".
    private static String difference(Contrast contrast) {
        Interval interval = contrast.interval();
        return points(contrast.difference()) + ", from " + points(interval.low()) + " to " + points(interval.high());
    }

    private static String points(double points) {
        String shown = Wording.decimal(Math.abs(points));
        return shown.equals("0") ? "the same" : shown + (points < 0 ? " lower" : " higher");
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = new ArrayList<>();
        for (Of of : all) {
            for (Contrast contrast : of.contrasts) {
                data.add(new JsonObject()
                        .put("daysWith", of.what)
                        .put("indicator", contrast.indicator())
                        .put("dayAfter", contrast.dayAfter())
                        .put("with", contrast.with().size())
                        .put("without", contrast.without().size())
                        .put("difference", contrast.difference())
                        .put("interval", HelpedSection.data(contrast.interval())));
            }
        }
        return new JsonObject().put("contrasts", data);
    }
}
