package haven.report.week;

import haven.calendar.Week;
import haven.insight.WeekEntries;
import haven.report.Document;
import haven.report.Document.Block;
import haven.report.Document.Legend;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.Report;
import haven.report.ReportSection;
import haven.report.Signs;
import haven.report.TextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a week's entries show: counts and ranges, never a cause.
///
/// @param entries what was kept
public record WeekReport(WeekEntries entries) implements Report {
    /// What is looked for, in the order it is said.
    private static final List<Function<WeekEntries, ReportSection>> SECTIONS = List.of(
            DaysSection::of,
            InAllSection::of,
            DrillsSection::of,
            TallySection::triggers,
            TallySection::feelings,
            UrgesSection::of,
            CheckInsSection::of,
            NotesSection::of,
            KindsSection::of,
            UnknownSection::of);

    private static final String LEGEND =
            "Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A"
                    + " day without entries is unknown; a change says nothing about its cause.";

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        if (entries.isEmpty()) {
            blocks.add(new Sentence(empty()));
        } else {
            blocks.add(new Legend(LEGEND));
            SECTIONS.forEach(section -> blocks.addAll(section.apply(entries).said()));
        }
        return new Document(title(), blocks);
    }

    @Override
    public List<String> lines(int columns, Signs signs) {
        return TextRenderer.beside(document(), columns, signs);
    }

    @Override
    public JsonObject data() {
        Week week = entries.week();
        JsonObject data = new JsonObject()
                .put("week", week.id())
                .put("first", week.first())
                .put("last", week.last())
                .put("today", entries.today());
        SECTIONS.forEach(section -> data.putAll(section.apply(entries).data()));
        return data;
    }

    /// Such as "Week 47, 16 to 22 November 2026, so far".
    private String title() {
        Week week = entries.week();
        boolean going = week.days().contains(entries.today()) && entries.today().isBefore(week.last());
        return week.title() + (going ? ", so far" : "");
    }

    private String empty() {
        return entries.week().first().isAfter(entries.today())
                ? "This week is still to come."
                : "Nothing is kept in this week. That is neither good nor bad: some weeks go unwritten.";
    }
}
