package haven.report;

import haven.insight.Notes.Quote;
import haven.insight.Tally;
import haven.insight.WeekSummary;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Times;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// A week for the terminal: labels on the left, what they name on the right. No colours, no control characters.
public final class WeekText {
    /// The fewest columns a week can be read in; a narrower terminal wraps it.
    public static final int NARROWEST = 38;

    private static final int LABEL = 11;
    /// How many triggers and feelings are listed: a screen, where a page has them all.
    private static final int LISTED = 10;

    /// How many wins, and how many thanks.
    private static final int QUOTED = 3;

    private final WeekSummary summary;
    private final int columns;
    private final Signs signs;
    private final List<String> lines = new ArrayList<>();

    private WeekText(WeekSummary summary, int columns, Signs signs) {
        this.summary = summary;
        this.columns = Math.max(NARROWEST, columns);
        this.signs = signs;
    }

    /// The week in lines of at most these columns.
    public static String of(WeekSummary summary, int columns, Signs signs) {
        WeekText text = new WeekText(summary, columns, signs);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    private void write() {
        lines.addAll(Wrap.lines(Wording.heading(summary), columns));
        if (summary.isEmpty()) {
            lines.add("");
            lines.addAll(Wrap.lines(Wording.empty(summary), columns));
            return;
        }
        lines.add("");
        lines.addAll(DayRows.of(summary, LABEL, signs));
        section("in all", inAll());
        section("drills", drills());
        section("triggers", tallies(summary.triggers(), "distress"));
        section("feelings", tallies(summary.feelings(), "strength"));
        section("urges", urges());
        section("check-ins", indicators());
        section("wins", quotes(summary.notes().wins()));
        section("gratitude", quotes(summary.notes().gratitude()));
        section("unknown", unknown());
    }

    private List<String> inAll() {
        List<String> all = new ArrayList<>();
        if (summary.practices() > 0) {
            all.add(Times.count(summary.practices(), "practice") + ", " + Wording.length(summary.practised()));
        }
        if (summary.episodes() > 0) {
            all.add(Times.count(summary.episodes(), "episode") + ", distress "
                    + Wording.rangeAndAverage(summary.distress(), summary.episodes()));
        }
        if (summary.checkIns() > 0) {
            all.add(Times.count(summary.checkIns(), "check-in"));
        }
        if (summary.notes().count() > 0) {
            all.add(Times.count(summary.notes().count(), "note"));
        }
        return wrapped(all);
    }

    /// No more than are read at a glance; a page has them all.
    private List<String> quotes(List<Quote> quotes) {
        List<String> content = new ArrayList<>();
        for (Quote quote : quotes.stream().limit(QUOTED).toList()) {
            content.add(Wording.quoted(quote, columns - LABEL, signs));
        }
        if (quotes.size() > QUOTED) {
            content.add("and " + (quotes.size() - QUOTED) + " more");
        }
        return content;
    }

    private List<String> indicators() {
        return table(summary.indicators().stream()
                .map(indicator -> List.of(
                        OneLine.of(indicator.name()),
                        Wording.times(indicator.ratings().count()),
                        Wording.levels(indicator.ratings())))
                .toList());
    }

    private List<String> drills() {
        return table(summary.drills().stream()
                .map(drill -> List.of(
                        OneLine.of(drill.drill()),
                        Wording.times(drill.times()),
                        Wording.length(drill.practised()),
                        drill.distress().count() == 0 ? "" : "distress " + Wording.pairs(drill.distress(), signs)))
                .toList());
    }

    private List<String> tallies(List<Tally> tallies, String rating) {
        List<String> content = new ArrayList<>(table(tallies.stream()
                .limit(LISTED)
                .map(tally -> List.of(
                        Wording.words(tally),
                        Wording.times(tally.times()),
                        tally.ratings().count() == 0
                                ? ""
                                : rating + " " + Wording.range(tally.ratings(), tally.times())))
                .toList()));
        if (tallies.size() > LISTED) {
            content.add("and " + (tallies.size() - LISTED) + " more");
        }
        return content;
    }

    private List<String> urges() {
        if (summary.urges().count() + summary.urgesBefore().count() == 0) {
            return List.of();
        }
        return wrapped(
                List.of(Wording.urges(summary.urges()), "the week before: " + Wording.urges(summary.urgesBefore())));
    }

    private List<String> unknown() {
        return summary.unknown().isEmpty() ? List.of() : wrapped(List.of(Wording.unknown(summary.unknown())));
    }

    private void section(String label, List<String> content) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        for (int i = 0; i < content.size(); i++) {
            lines.add(Width.pad(i == 0 ? label : "", LABEL) + content.get(i));
        }
    }

    private List<String> table(List<List<String>> rows) {
        return new Table(rows).lines(columns - LABEL, signs.ellipsis());
    }

    private List<String> wrapped(List<String> sentences) {
        return sentences.stream()
                .flatMap(sentence -> Wrap.lines(sentence, columns - LABEL).stream())
                .toList();
    }
}
