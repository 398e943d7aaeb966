package haven.report;

import haven.calendar.English;
import haven.insight.DaySummary;
import haven.insight.DrillSummary;
import haven.insight.Tally;
import haven.insight.Urges;
import haven.insight.WeekSummary;
import haven.text.Times;
import java.util.List;

/// A week as a page to bring along: headings and tables in Markdown, every word whole.
public final class WeekMarkdown {
    private final WeekSummary summary;
    private final Signs signs;
    private final StringBuilder page = new StringBuilder();

    private WeekMarkdown(WeekSummary summary, Signs signs) {
        this.summary = summary;
        this.signs = signs;
    }

    /// The page.
    public static String of(WeekSummary summary, Signs signs) {
        WeekMarkdown markdown = new WeekMarkdown(summary, signs);
        markdown.write();
        return markdown.page.toString();
    }

    private void write() {
        page.append("# ").append(Wording.heading(summary)).append('\n');
        if (summary.isEmpty()) {
            paragraph(Wording.empty(summary));
            return;
        }
        paragraph("Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings"
                + " on. A day without entries is unknown; a change says nothing about its cause.");
        days();
        practice();
        episodes();
        urges();
    }

    private void days() {
        paragraph("## Days");
        table("| day | practice | episodes |", "| --- | --- | --- |");
        for (DaySummary day : summary.days()) {
            String name =
                    English.day(day.day().getDayOfWeek()) + " " + day.day().getDayOfMonth();
            switch (day.state()) {
                case KNOWN ->
                    row(
                            name,
                            day.practices() == 0
                                    ? "none kept"
                                    : Wording.length(day.practised()) + ", " + Wording.times(day.practices()),
                            day.episodes() == 0 ? "none kept" : String.valueOf(day.episodes()));
                case UNKNOWN -> row(name, "unknown", "unknown");
                case TO_COME -> row(name, "to come", "to come");
            }
        }
    }

    private void practice() {
        if (summary.practices() == 0) {
            return;
        }
        paragraph("## Practice");
        paragraph(
                Times.count(summary.practices(), "practice") + ", " + Wording.length(summary.practised()) + " in all.");
        table("| drill | practised | time | distress before and after |", "| --- | --- | --- | --- |");
        for (DrillSummary drill : summary.drills()) {
            String pairs = drill.distress().count() == 0 ? "not rated" : Wording.pairs(drill.distress(), signs);
            row(
                    Markdown.escaped(drill.drill()),
                    Wording.times(drill.times()),
                    Wording.length(drill.practised()),
                    pairs);
        }
    }

    private void episodes() {
        if (summary.episodes() == 0) {
            return;
        }
        paragraph("## Episodes");
        paragraph(Times.count(summary.episodes(), "episode") + ", distress "
                + Wording.rangeAndAverage(summary.distress(), summary.episodes()) + ".");
        tallies("trigger", "distress", summary.triggers());
        tallies("feeling", "strength", summary.feelings());
    }

    private void tallies(String what, String rating, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        table("| " + what + " | how often | " + rating + " |", "| --- | --- | --- |");
        for (Tally tally : tallies) {
            row(
                    Markdown.escaped(Wording.words(tally)),
                    Wording.times(tally.times()),
                    Wording.range(tally.ratings(), tally.times()));
        }
    }

    private void urges() {
        if (summary.urges().count() + summary.urgesBefore().count() == 0) {
            return;
        }
        paragraph("## Urges");
        table("| | not acted on | partly | acted on | not said |", "| --- | --- | --- | --- | --- |");
        urges("this week", summary.urges());
        urges("the week before", summary.urgesBefore());
    }

    private void urges(String when, Urges urges) {
        row(
                when,
                String.valueOf(urges.no()),
                String.valueOf(urges.partly()),
                String.valueOf(urges.yes()),
                String.valueOf(urges.notSaid()));
    }

    private void paragraph(String text) {
        page.append('\n').append(text).append('\n');
    }

    private void table(String head, String rule) {
        paragraph(head + "\n" + rule);
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
