package haven.report;

import haven.calendar.English;
import haven.insight.DaySummary;
import haven.insight.WeekSummary;
import haven.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// A week's days for the terminal, side by side, with a row for each kind of entry that was kept.
final class DayRows {
    private static final int CELL = 3;

    private final WeekSummary summary;
    private final int label;
    private final Signs signs;
    private final List<String> lines = new ArrayList<>();

    private DayRows(WeekSummary summary, int label, Signs signs) {
        this.summary = summary;
        this.label = label;
        this.signs = signs;
    }

    /// The rows.
    ///
    /// @param label how many columns their names have
    static List<String> of(WeekSummary summary, int label, Signs signs) {
        DayRows rows = new DayRows(summary, label, signs);
        rows.write();
        return rows.lines;
    }

    private void write() {
        long longest = summary.days().stream()
                .mapToLong(day -> day.practised().toMillis())
                .max()
                .orElse(0);
        row("", day -> English.shortDay(day.day().getDayOfWeek()));
        if (summary.practices() > 0) {
            row("practice", day -> bar(day, longest));
            row("minutes", day -> cell(day, day.practices(), Wording.minutes(day.practised())));
        }
        counted("episodes", summary.episodes(), DaySummary::episodes);
        counted("check-ins", summary.checkIns(), DaySummary::checkIns);
        counted("notes", summary.notes().count(), DaySummary::notes);
    }

    private void counted(String name, int all, ToIntFunction<DaySummary> count) {
        if (all > 0) {
            row(name, day -> cell(day, count.applyAsInt(day), String.valueOf(count.applyAsInt(day))));
        }
    }

    private void row(String name, Function<DaySummary, String> cell) {
        String cells = summary.days().stream().map(cell).collect(Collectors.joining(" "));
        lines.add((Width.pad(name, label) + cells).stripTrailing());
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
}
