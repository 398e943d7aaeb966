package haven.report;

import haven.report.Finding.State;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was found, as lines of text for a screen of any width.
public final class FindingsPage {
    private FindingsPage() {}

    /// One row for each, then how many are to be mended.
    public static List<String> of(List<Finding> findings, int columns) {
        List<List<String>> rows = findings.stream()
                .map(finding -> List.of(
                        finding.state().name().toLowerCase(Locale.ROOT),
                        finding.thing(),
                        OneLine.of(finding.words() + (finding.mend().isEmpty() ? "" : ". " + finding.mend()))))
                .toList();
        List<String> page = new ArrayList<>(new Table(rows).lines(columns, ""));
        long wrong = findings.stream()
                .filter(finding -> finding.state() == State.MEND)
                .count();
        page.add("");
        page.addAll(Wrap.lines(
                wrong == 0
                        ? "Nothing needs mending."
                        : wrong == 1 ? "One thing needs mending." : wrong + " things need mending.",
                columns));
        return page;
    }
}
