package haven.report;

import haven.insight.IndicatorSummary;
import haven.insight.WeekSummary;
import haven.journal.Scale;
import haven.text.Times;
import java.util.List;
import java.util.stream.Collectors;

/// A week's check-ins on a page.
final class CheckInMarkdown {
    private CheckInMarkdown() {}

    static void write(WeekSummary summary, MarkdownPage page) {
        if (summary.checkIns() == 0) {
            return;
        }
        page.heading("Check-ins");
        page.paragraph(Times.count(summary.checkIns(), "check-in") + ends(summary.indicators()) + ".");
        if (summary.indicators().isEmpty()) {
            return;
        }
        page.table(List.of("what", "how often", "rating"));
        for (IndicatorSummary indicator : summary.indicators()) {
            page.row(List.of(
                    Markdown.escaped(indicator.name()),
                    Wording.times(indicator.ratings().count()),
                    Wording.levels(indicator.ratings())));
        }
    }

    /// What 0 and 10 mean, for whoever reads it with the person.
    private static String ends(List<IndicatorSummary> indicators) {
        String ends = indicators.stream()
                .flatMap(indicator -> Scale.builtIn(indicator.name()).stream())
                .map(scale -> scale.name() + " from " + scale.low() + " to " + scale.high())
                .collect(Collectors.joining("; "));
        return ends.isEmpty() ? "" : ", each rating from 0 to 10: " + ends;
    }
}
