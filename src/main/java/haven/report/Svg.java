package haven.report;

import haven.text.Decimal;

/// A drawing within a page of HTML, which says in words what it shows. What it looks like is the page's style.
final class Svg {
    private final StringBuilder drawing = new StringBuilder();

    /// @param number of all drawings of the page
    /// @param title what it is of
    /// @param words what it shows
    Svg(int number, double width, double height, String title, String words) {
        drawing.append("<svg role=\"img\" aria-labelledby=\"title" + number + " words" + number + "\" viewBox=\"0 0 "
                + number(width) + " " + number(height) + "\">\n");
        text("title id=\"title" + number + "\"", Wording.capital(title));
        text("desc id=\"words" + number + "\"", words);
    }

    private static String number(double value) {
        return Decimal.of(Math.round(value * 10), 1);
    }

    private void text(String tag, String words) {
        drawing.append('<').append(tag).append('>').append(HtmlText.escaped(words));
        drawing.append("</").append(tag.split(" ", 2)[0]).append(">\n");
    }

    /// Words at a place.
    ///
    /// @param style the classes of its style
    void words(double x, double y, String style, String words) {
        text("text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + style + "\"", words);
    }

    void bar(double x, double y, double width, double height) {
        drawing.append("<rect class=\"bar\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>\n"
                .formatted(number(x), number(y), number(width), number(height)));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        drawing.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
    }

    void point(double x, double y) {
        drawing.append("<circle class=\"point\" cx=\"%s\" cy=\"%s\" r=\"3\"/>\n".formatted(number(x), number(y)));
    }

    /// Of what nothing is known: stripes from the lower left to the upper right, so that it is seen without colours.
    void unknown(double x, double y, double width, double height) {
        double gap = 5;
        for (double from = y + gap; from < y + height + width; from += gap) {
            double left = Math.max(x, x + from - (y + height));
            double right = Math.min(x + width, x + from - y);
            if (right > left) {
                line("stripe", left, from - (left - x), right, from - (right - x));
            }
        }
    }

    /// All of it.
    String drawn() {
        return drawing + "</svg>\n";
    }
}
