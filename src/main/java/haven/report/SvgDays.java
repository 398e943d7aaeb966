package haven.report;

import haven.insight.Stretch.DayState;
import haven.report.Document.Chart;
import haven.report.Document.Chart.Bar;
import haven.text.Width;

/// Amounts by day as a drawing: the days side by side, and below each other a strip of bars or figures for each row.
record SvgDays(Chart chart) {
    /// In a width that a phone shows letter for letter.
    private static final double WIDTH = 316;

    private static final double MARGIN = 78;
    private static final double HEAD = 20;
    private static final double BARS = 40;
    private static final double FIGURE = 20;
    private static final double TEXT = 12;
    private static final double GAP = 6;
    /// How far above what it stands on a text is written.
    private static final double LIFT = 4;
    private static final int LONGEST = 13;
    /// More days than these are too narrow for a name and a figure each.
    private static final int NAMED = 10;

    private static final int WEEK = 7;

    /// @param number of all drawings of the page
    String drawn(int number, String title) {
        double height =
                HEAD + chart.rows().stream().mapToDouble(SvgDays::height).sum();
        Svg svg = new Svg(number, WIDTH, height, title, String.join(". ", TextRenderer.spoken(chart)) + ".");
        for (int i = 0; i < chart.days().size(); i++) {
            head(svg, i, height);
        }
        double y = HEAD;
        for (Chart.Row row : chart.rows()) {
            y += height(row);
            row(svg, row, y);
        }
        return svg.drawn();
    }

    private static double height(Chart.Row row) {
        return row.unit().isEmpty() ? FIGURE + GAP : FIGURE + BARS + GAP;
    }

    private double column() {
        return (WIDTH - MARGIN) / Math.max(WEEK, chart.days().size());
    }

    private double middle(int day) {
        return MARGIN + (day + 0.5) * column();
    }

    private boolean areNamed() {
        return chart.days().size() <= NAMED;
    }

    private void head(Svg svg, int i, double height) {
        Chart.Day day = chart.days().get(i);
        if (areNamed()) {
            svg.words(middle(i), TEXT, "middle dim", day.label());
        } else if (i % WEEK == 0) {
            svg.words(middle(i), TEXT, "dim", day.label());
        }
        if (day.state() == DayState.UNKNOWN) {
            double inset = column() / 8;
            svg.unknown(middle(i) - column() / 2 + inset, HEAD, column() - 2 * inset, height - HEAD);
        }
    }

    /// @param foot where it ends
    private void row(Svg svg, Chart.Row row, double foot) {
        double base = foot - GAP;
        boolean hasBars = !row.unit().isEmpty();
        String name = Width.shorten(row.name(), LONGEST, Signs.UNICODE.ellipsis());
        svg.words(0, hasBars ? base - TEXT - LIFT - 2 : base - LIFT, "", name);
        if (hasBars) {
            svg.words(0, base - LIFT, "dim", row.unit());
            svg.line("ruler", MARGIN, base, WIDTH, base);
        }
        for (int i = 0; i < row.bars().size(); i++) {
            Bar bar = row.bars().get(i);
            double up = 0;
            if (hasBars && !bar.figure().isEmpty()) {
                up = Math.max(1, row.share(bar) * BARS);
                svg.bar(middle(i) - column() / 4, base - up, column() / 2, up);
            }
            boolean isKnown = chart.days().get(i).state() == DayState.KNOWN;
            String figure = bar.figure().isEmpty() && isKnown ? "0" : bar.figure();
            if (areNamed() && !figure.isEmpty()) {
                svg.words(middle(i), base - up - LIFT, bar.figure().isEmpty() ? "middle dim" : "middle", figure);
            }
        }
    }
}
