package haven.report;

import haven.calendar.English;
import haven.insight.Quote;
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
import haven.text.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// A document as a page in Markdown, every word whole but those of long quotes.
public final class MarkdownRenderer {
    private static final int QUOTED = 5;
    private static final int LONGEST = 100;
    /// What Markdown, or the HTML in it, could take for more than a letter.
    private static final String SPECIAL = "\\`*_[]<>|#~&!$";

    private final Signs signs;
    private final StringBuilder page = new StringBuilder();

    private MarkdownRenderer(Signs signs) {
        this.signs = signs;
    }

    /// The page.
    public static String of(Document document, Signs signs) {
        MarkdownRenderer markdown = new MarkdownRenderer(signs);
        markdown.heading(1, document.title());
        markdown.blocks(2, document.blocks());
        return markdown.page.substring(1);
    }

    private void blocks(int level, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Chapter chapter -> under(level, chapter.title(), chapter.blocks());
                case Section section -> under(level, section.label(), section.blocks());
                case Sentence sentence -> paragraph(escaped(Wording.whole(sentence.words())));
                case Legend legend -> paragraph(escaped(Wording.whole(legend.words())));
                case Document.Table table -> table(table);
                case Chart chart -> chart(chart);
                case Trend trend -> trend(trend);
                case Quotes quotes -> quotes(quotes.quotes());
                case Numbered numbered -> numbered(numbered.lines());
            }
        }
    }

    private void under(int level, String title, List<Block> blocks) {
        if (!title.isEmpty()) {
            heading(level, title);
        }
        blocks(title.isEmpty() ? level : level + 1, blocks);
    }

    private void heading(int level, String words) {
        paragraph("#".repeat(level) + " " + escaped(Wording.capital(words)));
    }

    private void paragraph(String words) {
        page.append('\n').append(words).append('\n');
    }

    private String escaped(String words) {
        return verbatim(signs.shown(words));
    }

    /// A person's words as they are, on one line.
    static String verbatim(String words) {
        StringBuilder text = new StringBuilder();
        OneLine.of(words).chars().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append((char) c);
        });
        return text.toString();
    }

    private void table(Document.Table table) {
        head(table.columns().stream().map(Column::head).toList());
        for (List<String> cells : table.rows()) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(cells.get(i).isEmpty() ? table.columns().get(i).none() : cells.get(i));
            }
            row(row);
        }
    }

    private void chart(Chart chart) {
        head(Stream.concat(Stream.of("day"), chart.rows().stream().map(Chart.Row::name))
                .toList());
        for (int i = 0; i < chart.days().size(); i++) {
            int index = i;
            Stream<String> amounts = chart.rows().stream().map(row -> chart.said(row, index));
            row(Stream.concat(Stream.of(chart.days().get(i).name()), amounts).toList());
        }
    }

    private void trend(Trend trend) {
        head(Stream.concat(Stream.of("when"), trend.lines().stream().map(Trend.Line::name))
                .toList());
        for (int i = 0; i < trend.times().size(); i++) {
            int index = i;
            Stream<String> points =
                    trend.lines().stream().map(line -> line.points().get(index).words());
            row(Stream.concat(Stream.of(trend.times().get(i).words()), points).toList());
        }
        for (Trend.Line line : trend.lines()) {
            if (!line.gist().isEmpty()) {
                paragraph(escaped(Wording.whole(line.name() + ": " + line.gist())));
            }
        }
    }

    private void head(List<String> head) {
        page.append('\n');
        row(head);
        row(Collections.nCopies(head.size(), "---"));
    }

    private void row(List<String> cells) {
        page.append('|');
        cells.forEach(cell -> page.append(' ')
                .append(escaped(cell))
                .append(cell.isEmpty() ? "" : " ")
                .append('|'));
        page.append('\n');
    }

    private void quotes(List<Quote> quotes) {
        page.append('\n');
        for (Quote quote : quotes.stream().limit(QUOTED).toList()) {
            String words = Wording.quoted(quote, LONGEST, signs);
            item("-", English.day(quote.day().getDayOfWeek()) + ": " + words);
        }
        if (quotes.size() > QUOTED) {
            item("-", "and " + (quotes.size() - QUOTED) + " more");
        }
    }

    private void numbered(List<String> lines) {
        page.append('\n');
        for (int i = 0; i < lines.size(); i++) {
            item(i + 1 + ".", lines.get(i));
        }
    }

    private void item(String mark, String words) {
        page.append(mark).append(' ').append(escaped(words)).append('\n');
    }
}
