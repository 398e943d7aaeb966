package haven.report.week;

import haven.insight.Stretch;
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
import haven.report.TopicsSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a week's entries show: counts and ranges, never a cause.
///
/// @param entries what was kept
public record WeekReport(WeekEntries entries) implements Report {
    /// What is looked for, in the order it is said.
    private static final List<Function<WeekEntries, ReportSection>> SECTIONS = List.of(
            EpisodesSection::of,
            DaysSection::of,
            InAllSection::of,
            NotesSection::of,
            UrgesSection::of,
            DistressSection::of,
            DrillsSection::of,
            RepairsSection::of,
            PlanSection::of,
            CheckInsSection::of,
            TallySection::triggers,
            TallySection::feelings,
            AroundSection::of,
            LadderSection::of,
            ExperimentSection::of,
            KindsSection::of,
            UnknownSection::of,
            QuestionSection::of);

    /// Those that have something to say of a week in which nothing was kept, too.
    private static final List<Function<WeekEntries, ReportSection>> STANDING =
            List.of(RepairsSection::of, PlanSection::of, ExperimentSection::of);

    private static final String LEGEND =
            "Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings on. A"
                    + " day without entries is unknown; a change says nothing about its cause.";

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Legend(entries.isEmpty() ? "" : LEGEND));
        blocks.addAll(topics().said());
        if (entries.isEmpty()) {
            blocks.add(new Sentence(empty()));
            STANDING.forEach(section -> blocks.addAll(section.apply(entries).said()));
        } else {
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
        JsonObject data = new JsonObject()
                .put("week", entries.weeks().last().id())
                .put("first", entries.kept().first())
                .put("last", entries.kept().last())
                .put("today", entries.today());
        data.putAll(topics().data());
        SECTIONS.forEach(section -> data.putAll(section.apply(entries).data()));
        return data;
    }

    private TopicsSection topics() {
        return new TopicsSection(
                entries.waiting(), entries.agreed(), entries.kept().last(), entries.today());
    }

    /// Such as "Week 47, 16 to 22 November 2026, so far".
    private String title() {
        LocalDate today = entries.today();
        Stretch kept = entries.kept();
        boolean isGoing = !today.isBefore(kept.first()) && today.isBefore(kept.last());
        return entries.weeks().title() + (isGoing ? ", so far" : "");
    }

    private String empty() {
        boolean isOne = entries.weeks().count() == 1;
        if (entries.kept().first().isAfter(entries.today())) {
            return isOne ? "This week is still to come." : "These weeks are still to come.";
        }
        return isOne
                ? "Nothing is kept in this week. That is neither good nor bad: some weeks go unwritten."
                : "Nothing is kept in these weeks. That is neither good nor bad: some weeks go unwritten.";
    }
}
