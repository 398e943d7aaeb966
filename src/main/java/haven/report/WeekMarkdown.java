package haven.report;

import haven.calendar.English;
import haven.insight.DaySummary;
import haven.insight.DrillSummary;
import haven.insight.Tally;
import haven.insight.Urges;
import haven.insight.WeekSummary;
import haven.text.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A week as a page to bring along: headings and tables in Markdown, every word whole but those of notes.
public final class WeekMarkdown {
    private final WeekSummary summary;
    private final Signs signs;
    private final MarkdownPage page;

    private WeekMarkdown(WeekSummary summary, Signs signs) {
        this.summary = summary;
        this.signs = signs;
        this.page = new MarkdownPage(Wording.heading(summary));
    }

    /// The page.
    public static String of(WeekSummary summary, Signs signs) {
        WeekMarkdown markdown = new WeekMarkdown(summary, signs);
        markdown.write();
        return markdown.page.text();
    }

    private void write() {
        if (summary.isEmpty()) {
            page.paragraph(Wording.empty(summary));
            return;
        }
        page.paragraph(
                "Distress and the strength of feelings are rated from 0 to 10. An average is given from three ratings"
                        + " on. A day without entries is unknown; a change says nothing about its cause.");
        days();
        practice();
        episodes();
        urges();
        CheckInMarkdown.write(summary, page);
        NotesMarkdown.write(summary.notes(), page, signs);
    }

    private void days() {
        page.heading("Days");
        List<String> head = new ArrayList<>(List.of("day", "practice", "episodes"));
        head.addAll(beyond("check-ins", "notes"));
        page.table(head);
        for (DaySummary day : summary.days()) {
            List<String> cells = new ArrayList<>(List.of(
                    English.day(day.day().getDayOfWeek()) + " " + day.day().getDayOfMonth()));
            switch (day.state()) {
                case KNOWN -> {
                    cells.add(practised(day));
                    cells.add(kept(day.episodes()));
                    cells.addAll(beyond(kept(day.checkIns()), kept(day.notes())));
                }
                case UNKNOWN -> cells.addAll(Collections.nCopies(head.size() - 1, "unknown"));
                case TO_COME -> cells.addAll(Collections.nCopies(head.size() - 1, "to come"));
            }
            page.row(cells);
        }
    }

    /// What stands in columns that only a week with such entries has.
    private List<String> beyond(String checkIns, String notes) {
        List<String> cells = new ArrayList<>();
        if (summary.checkIns() > 0) {
            cells.add(checkIns);
        }
        if (summary.notes().count() > 0) {
            cells.add(notes);
        }
        return cells;
    }

    private static String practised(DaySummary day) {
        return day.practices() == 0
                ? "none kept"
                : Wording.length(day.practised()) + ", " + Wording.times(day.practices());
    }

    private static String kept(int count) {
        return count == 0 ? "none kept" : String.valueOf(count);
    }

    private void practice() {
        if (summary.practices() == 0) {
            return;
        }
        page.heading("Practice");
        page.paragraph(
                Times.count(summary.practices(), "practice") + ", " + Wording.length(summary.practised()) + " in all.");
        page.table(List.of("drill", "practised", "time", "distress before and after"));
        for (DrillSummary drill : summary.drills()) {
            String pairs = drill.distress().count() == 0 ? "not rated" : Wording.pairs(drill.distress(), signs);
            page.row(List.of(
                    Markdown.escaped(drill.drill()),
                    Wording.times(drill.times()),
                    Wording.length(drill.practised()),
                    pairs));
        }
    }

    private void episodes() {
        if (summary.episodes() == 0) {
            return;
        }
        page.heading("Episodes");
        page.paragraph(Times.count(summary.episodes(), "episode") + ", distress "
                + Wording.rangeAndAverage(summary.distress(), summary.episodes()) + ".");
        tallies("trigger", "distress", summary.triggers());
        tallies("feeling", "strength", summary.feelings());
    }

    private void tallies(String what, String rating, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        page.table(List.of(what, "how often", rating));
        for (Tally tally : tallies) {
            page.row(List.of(
                    Markdown.escaped(Wording.words(tally)),
                    Wording.times(tally.times()),
                    Wording.range(tally.ratings(), tally.times())));
        }
    }

    private void urges() {
        if (summary.urges().count() + summary.urgesBefore().count() == 0) {
            return;
        }
        page.heading("Urges");
        page.table(List.of("", "not acted on", "partly", "acted on", "not said"));
        urges("this week", summary.urges());
        urges("the week before", summary.urgesBefore());
    }

    private void urges(String when, Urges urges) {
        page.row(List.of(
                when,
                String.valueOf(urges.no()),
                String.valueOf(urges.partly()),
                String.valueOf(urges.yes()),
                String.valueOf(urges.notSaid())));
    }
}
