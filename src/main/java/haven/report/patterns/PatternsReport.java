package haven.report.patterns;

import haven.calendar.English;
import haven.entry.CheckIn;
import haven.entry.Episode;
import haven.entry.Practice;
import haven.insight.Stretch;
import haven.report.Document;
import haven.report.Document.Block;
import haven.report.Document.Legend;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.Report;
import haven.report.ReportSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What repeats over weeks, and what helped: counts, medians and ranges with how many they rest on, never a cause.
///
/// @param stretch the days that are looked at
/// @param around the day before and after which they are compared, if any
public record PatternsReport(Stretch stretch, Optional<LocalDate> around) implements Report {
    private static final String LEGEND =
            "Something is told from three times on. A change is what lies in the middle of all that were rated before"
                    + " and after; the span behind it holds it 95 times of 100, and a change under one point is about the"
                    + " same. What goes together need not come of each other.";

    private static final List<Function<Stretch, ReportSection>> SECTIONS = List.of(
            StirredSection::triggers,
            StirredSection::people,
            OccasionsSection::of,
            RepeatedSection::of,
            HelpedSection::drills,
            HelpedSection::responses,
            StretchesSection::months,
            ContrastsSection::of);

    /// Side by side: each looks at all entries anew, and there may be years of them.
    private List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>(
                SECTIONS.parallelStream().map(section -> section.apply(stretch)).toList());
        around.ifPresent(day -> sections.add(StretchesSection.around(stretch, day)));
        return sections;
    }

    @Override
    public Document document() {
        List<Block> found = new ArrayList<>();
        sections().forEach(section -> found.addAll(section.said()));
        found.removeIf(Block::isEmpty);
        if (found.isEmpty()) {
            found.add(new Sentence("There is not enough yet for a pattern: nothing came up three times."));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Sentence(rest()), new Legend(LEGEND)));
        blocks.addAll(found);
        return new Document(title(), blocks);
    }

    /// Such as "Patterns, 1 September to 18 November 2026".
    private String title() {
        return "Patterns, " + English.date(stretch.first()) + " to " + English.date(stretch.last());
    }

    /// What all of it rests on.
    private String rest() {
        return "From " + Episode.KIND.counted(stretch.of(Episode.KIND).size()) + ", "
                + Practice.KIND.counted(stretch.of(Practice.KIND).size()) + " and "
                + CheckIn.KIND.counted(stretch.of(CheckIn.KIND).size()) + " on " + stretch.known() + " of "
                + stretch.days() + " days; of the others nothing is known.";
    }

    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject()
                .put("first", stretch.first())
                .put("last", stretch.last())
                .put("days", stretch.days())
                .put("knownDays", stretch.known())
                .put("episodes", stretch.of(Episode.KIND).size())
                .put("practices", stretch.of(Practice.KIND).size())
                .put("checkIns", stretch.of(CheckIn.KIND).size());
        sections().forEach(section -> data.putAll(section.data()));
        return data;
    }
}
