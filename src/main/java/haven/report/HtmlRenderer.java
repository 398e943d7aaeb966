package haven.report;

import haven.calendar.English;
import haven.insight.Quote;
import haven.insight.Stretch.DayState;
import haven.report.Document.Block;
import haven.report.Document.Chapter;
import haven.report.Document.Chart;
import haven.report.Document.Column;
import haven.report.Document.Legend;
import haven.report.Document.Numbered;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Trend;
import haven.text.Width;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A document as one page of HTML that needs nothing else: no script, no font, no picture, nothing from a network. It
/// is read on a phone as on paper, in light and in dark, and by a screen reader.
public final class HtmlRenderer {
    private static final String STYLE = "/haven/report/page.css";
    private static final int QUOTED = 5;
    private static final int LONGEST = 280;
    /// A table of more columns is read row by row on a phone.
    private static final int BESIDE = 3;
    /// A section of more rows may go on over a page's end.
    private static final int WHOLE = 12;

    /// A cell of so few letters stays on one line.
    private static final int SHORT = 8;

    private static final int SHORT_HEAD = 12;

    private final StringBuilder page = new StringBuilder();
    private int charts;

    private HtmlRenderer() {}

    /// The page.
    ///
    /// @param signs of [Signs#ASCII], a page of ASCII alone, which shows the same
    public static String of(Document document, Signs signs) {
        HtmlRenderer html = new HtmlRenderer();
        html.head(document.title());
        html.line("<body>\n<main>");
        html.element("h1", Wording.capital(document.title()));
        html.blocks(2, document.title(), document.blocks());
        html.line("</main>\n</body>\n</html>");
        return signs.equals(Signs.ASCII) ? HtmlText.ascii(html.page.toString()) : html.page.toString();
    }

    private void head(String title) {
        String style = style();
        line("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + hash(style) + "'; base-uri 'none'; form-action 'none'\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<meta name=\"referrer\" content=\"no-referrer\">");
        line("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">");
        element("title", title);
        line("<style>" + style + "</style>\n</head>");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param about what the blocks are about, for a table to be called by
    private void blocks(int level, String about, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Chapter chapter -> chapter(level, about, chapter);
                case Section section -> section(level, section);
                case Sentence sentence -> element("p", Wording.whole(sentence.words()));
                case Legend legend -> element("p class=\"note\"", Wording.whole(legend.words()));
                case Document.Table table -> table(about, table);
                case Chart chart -> chart(about, chart);
                case Trend trend -> trend(about, trend);
                case Quotes quotes -> quotes(quotes.quotes());
                case Numbered numbered -> numbered(numbered.lines());
            }
        }
    }

    private void chapter(int level, String about, Chapter chapter) {
        line("<div class=\"chapter\">");
        if (!chapter.title().isEmpty()) {
            element("h" + level, Wording.capital(chapter.title()));
        }
        boolean isNamed = !chapter.title().isEmpty();
        blocks(isNamed ? level + 1 : level, isNamed ? chapter.title() : about, chapter.blocks());
        line("</div>");
    }

    private void section(int level, Section section) {
        line("<section" + style(section) + ">");
        element("h" + level, Wording.capital(section.label()));
        line("<div class=\"said\">");
        blocks(level + 1, section.label(), section.blocks());
        line("</div>\n</section>");
    }

    /// How much room a section takes: whether it has the whole width of a sheet, and of a screen, and may go on over
    /// the
    /// end of a sheet.
    private static String style(Section section) {
        int columns = 0;
        int rows = 0;
        for (Block block : section.blocks()) {
            columns = Math.max(
                    columns,
                    block instanceof Document.Table table ? table.columns().size() : 0);
            rows += block instanceof Document.Table table ? table.rows().size() : 1;
        }
        boolean isDrawn = section.blocks().stream().anyMatch(Trend.class::isInstance);
        String style = (columns > BESIDE || isDrawn ? " across" : "")
                + (columns > BESIDE + 1 ? " broad" : "")
                + (rows > WHOLE ? " long" : "");
        return style.isEmpty() ? "" : " class=\"" + style.strip() + "\"";
    }

    private void table(String about, Document.Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(cells.get(i).isEmpty() ? table.columns().get(i).none() : cells.get(i));
            }
            rows.add(row);
        }
        table(about, table.columns().stream().map(Column::head).toList(), rows);
    }

    /// @param rows the first cell of each is its head
    private void table(String about, List<String> heads, List<List<String>> rows) {
        line(heads.size() > BESIDE ? "<table class=\"wide\">" : "<table>");
        element("caption class=\"unseen\"", Wording.capital(about));
        page.append("<thead>\n<tr>");
        heads.forEach(head -> inline("th scope=\"col\"", head));
        line("</tr>\n</thead>\n<tbody>");
        for (List<String> row : rows) {
            page.append("<tr>");
            inline(
                    (row.getFirst().length() <= SHORT_HEAD ? "th class=\"short\"" : "th") + " scope=\"row\"",
                    row.getFirst());
            for (int i = 1; i < row.size(); i++) {
                String style = row.get(i).length() <= SHORT ? " class=\"short\"" : "";
                inline("td" + style + " data-head=\"" + HtmlText.escaped(heads.get(i)) + "\"", row.get(i));
            }
            line("</tr>");
        }
        line("</tbody>\n</table>");
    }

    private void chart(String about, Chart chart) {
        line("<figure class=\"days\">");
        page.append(new SvgDays(chart).drawn(++charts, about));
        if (chart.days().stream().anyMatch(day -> day.state() == DayState.UNKNOWN)) {
            element("figcaption", "Striped: no entries, so nothing is known of that day.");
        }
        line("</figure>");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.days().size(); i++) {
            int index = i;
            Stream<String> amounts = chart.rows().stream().map(row -> chart.said(row, index));
            rows.add(Stream.concat(Stream.of(chart.days().get(i).name()), amounts)
                    .toList());
        }
        inWords(about, "day", chart.rows().stream().map(Chart.Row::name), rows);
    }

    private void trend(String about, Trend trend) {
        line("<ul class=\"trends\">");
        for (Trend.Line one : trend.lines()) {
            page.append("<li>\n<figure>\n<figcaption>");
            inline("b", Wording.capital(one.name()));
            line((one.gist().isEmpty() ? "" : " " + HtmlText.escaped(one.gist())) + "</figcaption>");
            page.append(new SvgTrend(trend.times(), one).drawn(++charts));
            line("</figure>\n</li>");
        }
        line("</ul>");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < trend.times().size(); i++) {
            int index = i;
            Stream<String> points =
                    trend.lines().stream().map(one -> one.points().get(index).words());
            rows.add(Stream.concat(Stream.of(trend.times().get(i).words()), points)
                    .toList());
        }
        inWords(about, "when", trend.lines().stream().map(Trend.Line::name), rows);
    }

    /// What is drawn, for whoever reads it.
    private void inWords(String about, String first, Stream<String> heads, List<List<String>> rows) {
        line("<details>");
        element("summary", "The same in words");
        table(about, Stream.concat(Stream.of(first), heads).toList(), rows);
        line("</details>");
    }

    private void quotes(List<Quote> quotes) {
        line("<ul class=\"quotes\">");
        for (Quote quote : quotes.stream().limit(QUOTED).toList()) {
            LocalDate day = quote.day();
            page.append("<li>");
            inline(
                    "time datetime=\"" + day + "\"",
                    English.day(day.getDayOfWeek()) + ", " + day.getDayOfMonth() + " " + English.month(day.getMonth()));
            inline("blockquote", Width.shorten(Signs.UNICODE.shown(quote.words()), LONGEST, Signs.UNICODE.ellipsis()));
            line("</li>");
        }
        if (quotes.size() > QUOTED) {
            element("li class=\"more\"", "and " + (quotes.size() - QUOTED) + " more");
        }
        line("</ul>");
    }

    private void numbered(List<String> lines) {
        line("<ol>");
        lines.forEach(words -> element("li", words));
        line("</ol>");
    }

    private void element(String tag, String words) {
        inline(tag, words);
        page.append('\n');
    }

    /// @param tag its name, and its attributes behind a space
    private void inline(String tag, String words) {
        page.append('<').append(tag).append('>').append(HtmlText.escaped(words));
        page.append("</").append(tag.split(" ", 2)[0]).append('>');
    }

    private void line(String markup) {
        page.append(markup).append('\n');
    }
}
