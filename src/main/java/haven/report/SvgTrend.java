package haven.report;

import haven.report.Document.Trend;
import java.util.List;
import java.util.OptionalDouble;

/// One line of a trend as a drawing, with gaps where nothing is known.
record SvgTrend(List<Trend.Time> times, Trend.Line line) {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 84;
    private static final double LEFT = 14;
    private static final double RIGHT = 206;
    private static final double TOP = 18;
    private static final double FOOT = 64;
    private static final double STRIPED = 12;
    /// More points than these are too close for a figure each.
    private static final int FIGURES = 6;

    /// More times than these are too close for a name each.
    private static final int HEADS = 4;

    /// @param number of all drawings of the page
    String drawn(int number) {
        Svg svg = new Svg(number, WIDTH, HEIGHT, line.name(), TextRenderer.spoken(times, line) + ".");
        svg.line("ruler", LEFT, TOP, RIGHT, TOP);
        svg.line("ruler", LEFT, FOOT, RIGHT, FOOT);
        svg.words(WIDTH, TOP + 4, "end dim", Wording.decimal(line.highest()));
        svg.words(WIDTH, FOOT + 4, "end dim", Wording.decimal(line.lowest()));
        for (int i = 0; i < times.size(); i++) {
            head(svg, i);
            OptionalDouble value = line.points().get(i).value();
            if (value.isEmpty()) {
                double width = Math.min(STRIPED, (RIGHT - LEFT) / times.size());
                svg.unknown(x(i) - width / 2, TOP, width, FOOT - TOP);
                continue;
            }
            double y = y(value.getAsDouble());
            if (i > 0 && line.points().get(i - 1).value().isPresent()) {
                double before = line.points().get(i - 1).value().getAsDouble();
                svg.line("curve", x(i - 1), y(before), x(i), y);
            }
            svg.point(x(i), y);
            if (times.size() <= FIGURES) {
                svg.words(x(i), y - 6, "middle", Wording.decimal(value.getAsDouble()));
            }
        }
        return svg.drawn();
    }

    private double x(int time) {
        return times.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + time * (RIGHT - LEFT) / (times.size() - 1);
    }

    private double y(double value) {
        return FOOT - line.share(value) * (FOOT - TOP);
    }

    private void head(Svg svg, int time) {
        boolean isFirst = time == 0 && times.size() > 1;
        boolean isLast = time == times.size() - 1;
        if (times.size() <= HEADS || isFirst || isLast) {
            String style = isFirst ? "dim" : "middle dim";
            svg.words(isFirst ? 0 : x(time), HEIGHT - 4, style, times.get(time).head());
        }
    }
}
