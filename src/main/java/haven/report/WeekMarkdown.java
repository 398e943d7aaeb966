package haven.report;

import haven.calendar.English;
import haven.insight.DaySummary;
import haven.insight.DrillSummary;
import haven.insight.IndicatorSummary;
import haven.insight.Notes;
import haven.insight.Notes.Quote;
import haven.insight.Tally;
import haven.insight.Urges;
import haven.insight.WeekSummary;
import haven.journal.Scale;
import haven.text.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A week as a page to bring along: headings and tables in Markdown, every word whole.
public final class WeekMarkdown {
    /// How many wins, and how many thanks.
    private static final int QUOTED = 5;
    /// How much of each.
    private static final int QUOTE = 100;

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
        checkIns();
        notes();
    }

    private void days() {
        paragraph("## Days");
        List<String> head = new ArrayList<>(List.of("day", "practice", "episodes"));
        head.addAll(beyond("check-ins", "notes"));
        table(
                "| " + String.join(" | ", head) + " |",
                "| " + String.join(" | ", Collections.nCopies(head.size(), "---")) + " |");
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
            row(cells.toArray(String[]::new));
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

    private void checkIns() {
        if (summary.checkIns() == 0) {
            return;
        }
        paragraph("## Check-ins");
        String ends = summary.indicators().stream()
                .flatMap(indicator -> Scale.builtIn(indicator.name()).stream())
                .map(scale -> scale.name() + " from " + scale.low() + " to " + scale.high())
                .collect(Collectors.joining("; "));
        paragraph(Times.count(summary.checkIns(), "check-in")
                + (ends.isEmpty() ? "." : ", each rating from 0 to 10: " + ends + "."));
        if (summary.indicators().isEmpty()) {
            return;
        }
        table("| what | how often | rating |", "| --- | --- | --- |");
        for (IndicatorSummary indicator : summary.indicators()) {
            row(
                    Markdown.escaped(indicator.name()),
                    Wording.times(indicator.ratings().count()),
                    Wording.levels(indicator.ratings()));
        }
    }

    private void notes() {
        Notes notes = summary.notes();
        if (notes.count() == 0) {
            return;
        }
        paragraph("## Notes");
        quotes("Wins", notes.wins());
        quotes("Gratitude", notes.gratitude());
        if (notes.plain() > 0) {
            paragraph(Times.count(notes.plain(), "other note") + ".");
        }
    }

    private void quotes(String title, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return;
        }
        paragraph(title + ", the newest first:");
        page.append('\n');
        for (Quote quote : quotes.stream().limit(QUOTED).toList()) {
            page.append("- ")
                    .append(English.day(quote.day().getDayOfWeek()))
                    .append(": ")
                    .append(Markdown.escaped(Wording.quoted(quote, QUOTE, signs)))
                    .append('\n');
        }
        if (quotes.size() > QUOTED) {
            page.append("- and ").append(quotes.size() - QUOTED).append(" more\n");
        }
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
