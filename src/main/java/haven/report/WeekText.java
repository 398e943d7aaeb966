package haven.report;

import haven.calendar.English;
import haven.insight.DaySummary;
import haven.insight.Tally;
import haven.insight.WeekSummary;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Times;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A week for the terminal: labels on the left, what they name on the right. No colours, no control characters.
public final class WeekText {
    /// The fewest columns a week can be read in; a narrower terminal wraps it.
    public static final int NARROWEST = 38;

    private static final int LABEL = 11;
    private static final int CELL = 3;
    /// How many triggers and feelings are listed: a screen, where a page has them all.
    private static final int LISTED = 10;

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
        days();
        section("in all", inAll());
        section("drills", drills());
        section("triggers", tallies(summary.triggers(), "distress"));
        section("feelings", tallies(summary.feelings(), "strength"));
        section("urges", urges());
        section("unknown", unknown());
    }

    private void days() {
        List<DaySummary> days = summary.days();
        long longest =
                days.stream().mapToLong(day -> day.practised().toMillis()).max().orElse(0);
        lines.add("");
        row("", day -> English.shortDay(day.day().getDayOfWeek()));
        if (summary.practices() > 0) {
            row("practice", day -> bar(day, longest));
            row("minutes", day -> cell(day, day.practices(), Wording.minutes(day.practised())));
        }
        if (summary.episodes() > 0) {
            row("episodes", day -> cell(day, day.episodes(), String.valueOf(day.episodes())));
        }
    }

    private void row(String label, Function<DaySummary, String> cell) {
        String cells = summary.days().stream().map(cell).collect(Collectors.joining(" "));
        lines.add((Width.pad(label, LABEL) + cells).stripTrailing());
    }

    private String bar(DaySummary day, long longest) {
        double share = (double) day.practised().toMillis() / Math.max(1, longest);
        return cell(day, day.practices(), signs.bar(share));
    }

    /// Three columns, with what has one or two of them under the middle of the day's name.
    private String cell(DaySummary day, int entries, String known) {
        String nothing = day.state() == DaySummary.State.TO_COME ? "" : signs.none();
        String cell = entries == 0 ? nothing : known;
        return Width.pad(" ".repeat(Math.max(0, 2 - Width.of(cell))) + cell, CELL);
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
        return wrapped(all);
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
