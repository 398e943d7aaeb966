package haven.report;

import haven.insight.Quote;
import haven.insight.Stretch.DayState;
import haven.report.Document.Block;
import haven.report.Document.Chapter;
import haven.report.Document.Chart;
import haven.report.Document.Chart.Bar;
import haven.report.Document.Column;
import haven.report.Document.Legend;
import haven.report.Document.Numbered;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Trend;
import haven.text.Table;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A document as lines of text for a screen. No colours, no control characters.
///
/// @param columns the most that a line may take
public record TextRenderer(int columns, Signs signs) {
    /// The fewest columns in which labels stand beside what they name; a narrower terminal wraps it.
    public static final int NARROWEST = 38;

    private static final int MARGIN = 11;
    private static final String INDENT = "  ";
    private static final int CELL = 3;
    private static final int LONGEST_BAR = 10;
    /// In fewer columns than these, what a trend comes to stands below it.
    private static final int NARROWEST_GIST = 20;
    /// How many quotes are read at a glance.
    private static final int QUOTED = 3;

    /// With its title, and with labels of at most a word or two in the margin.
    public static List<String> beside(Document document, int columns, Signs signs) {
        TextRenderer text = new TextRenderer(Math.max(NARROWEST, columns), signs);
        List<String> lines = new ArrayList<>(Wrap.lines(document.title(), text.columns));
        for (Block block : document.blocks()) {
            parted(lines, text.besideIts(block));
        }
        return lines;
    }

    /// Without its title, and with labels above what they name.
    public static List<String> below(Document document, int columns, Signs signs) {
        TextRenderer text = new TextRenderer(columns, signs);
        List<String> lines = new ArrayList<>();
        document.blocks().forEach(block -> parted(lines, text.lines(block, columns)));
        return lines;
    }

    private static void parted(List<String> lines, List<String> block) {
        if (!lines.isEmpty() && !block.isEmpty()) {
            lines.add("");
        }
        lines.addAll(block);
    }

    private List<String> besideIts(Block block) {
        return switch (block) {
            case Chapter chapter -> {
                List<String> lines = new ArrayList<>();
                for (Block part : chapter.blocks()) {
                    if (signs.areWords()) {
                        parted(lines, besideIts(part));
                    } else {
                        lines.addAll(besideIts(part));
                    }
                }
                yield lines;
            }
            case Section section -> beside(section);
            default -> lines(block, columns);
        };
    }

    private List<String> beside(Section section) {
        boolean isOfLines =
                section.blocks().stream().anyMatch(block -> block instanceof Document.Table table && table.isOfLines());
        if (signs.areWords() || isOfLines) {
            return below(section, columns);
        }
        List<String> lines = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Chart chart) {
                // Its rows have names of their own in the margin.
                lines.addAll(chart(chart));
                continue;
            }
            if (block instanceof Trend trend) {
                lines.addAll(trend(trend, columns));
                continue;
            }
            for (String line : lines(block, columns - MARGIN)) {
                lines.add(Width.pad(lines.isEmpty() ? section.label() : "", MARGIN) + line);
            }
        }
        return lines;
    }

    private List<String> lines(Block block, int most) {
        return switch (block) {
            case Chapter chapter ->
                chapter.blocks().stream()
                        .flatMap(part -> lines(part, most).stream())
                        .toList();
            case Section section -> below(section, most);
            case Sentence sentence -> Wrap.lines(signs.shown(sentence.words()), most);
            case Legend left -> List.of();
            case Document.Table table -> table(table, most);
            case Chart chart -> chart(chart);
            case Trend trend -> trend(trend, most);
            case Quotes quotes -> quotes(quotes.quotes(), most);
            case Numbered numbered -> numbered(numbered.lines(), most);
        };
    }

    private List<String> below(Section section, int most) {
        boolean isList = signs.areWords();
        List<String> lines = new ArrayList<>(Wrap.lines(signs.shown(section.label()) + (isList ? ":" : ""), most));
        for (Block block : section.blocks()) {
            lines(block, most - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    private List<String> table(Document.Table table, int most) {
        boolean isDrawn = table.isOfLines() && !signs.areWords();
        List<List<String>> rows = table.rows().stream()
                .limit(table.glance())
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> isDrawn && i == row.size() - 1
                                ? signs.shown(row.get(i))
                                : cell(table.columns().get(i), row.get(i)))
                        .toList())
                .toList();
        List<String> lines = new ArrayList<>(
                isDrawn
                        ? new RowLines(rows, signs.ellipsis()).fitted(most)
                        : new Table(rows).lines(most, signs.ellipsis()));
        addMore(lines, table.rows().size() - rows.size());
        return lines;
    }

    private String cell(Column column, String cell) {
        return cell.isEmpty() ? "" : column.lead() + signs.shown(cell);
    }

    private List<String> quotes(List<Quote> quotes, int most) {
        List<String> lines = new ArrayList<>();
        for (Quote quote : quotes.stream().limit(QUOTED).toList()) {
            lines.add(Wording.quoted(quote, most, signs));
        }
        addMore(lines, quotes.size() - lines.size());
        return lines;
    }

    private static void addMore(List<String> lines, int more) {
        if (more > 0) {
            lines.add("and " + more + " more");
        }
    }

    private List<String> numbered(List<String> texts, int most) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String number = i + 1 + INDENT;
            for (String line : Wrap.lines(signs.shown(texts.get(i)), most - number.length())) {
                lines.add(number + line);
                number = " ".repeat(number.length());
            }
        }
        return lines;
    }

    /// The days side by side, with a line or two for each row.
    private List<String> chart(Chart chart) {
        if (signs.areWords()) {
            return spoken(chart);
        }
        if (MARGIN + chart.days().size() * (CELL + 1) > columns + 1) {
            return downward(chart);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("", chart.days().stream().map(Chart.Day::label).toList()));
        for (Chart.Row row : chart.rows()) {
            if (!row.unit().isEmpty()) {
                List<String> bars = row.bars().stream()
                        .map(bar -> bar.figure().isEmpty() ? "" : signs.bar(row.share(bar)))
                        .toList();
                lines.add(cells(chart, row.name(), bars, ""));
            }
            List<String> figures = row.bars().stream().map(Bar::figure).toList();
            lines.add(cells(chart, row.unit().isEmpty() ? row.name() : row.unit(), figures, "0"));
        }
        return lines;
    }

    /// A line a day, where there are too many for one beside the other.
    private List<String> downward(Chart chart) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(""));
        chart.rows().forEach(row -> heads.add(row.unit().isEmpty() ? row.name() : row.unit()));
        rows.add(heads);
        for (int i = 0; i < chart.days().size(); i++) {
            List<String> cells = new ArrayList<>(List.of(chart.days().get(i).label()));
            for (Chart.Row row : chart.rows()) {
                Bar bar = row.bars().get(i);
                String figure = figure(chart.days().get(i).state(), bar.figure(), "0");
                cells.add(row.unit().isEmpty() || bar.figure().isEmpty() ? figure : figure + " " + along(row, bar));
            }
            rows.add(cells);
        }
        return new Table(rows).lines(columns, signs.ellipsis());
    }

    /// A bar that lies.
    private String along(Chart.Row row, Bar bar) {
        String full = signs.bars().substring(signs.bars().length() - 1);
        return full.repeat((int) Math.ceil(row.share(bar) * LONGEST_BAR));
    }

    private String figure(DayState state, String figure, String none) {
        String nothing = switch (state) {
            case KNOWN -> none;
            case UNKNOWN -> signs.none();
            case TO_COME -> "";
        };
        return figure.isEmpty() ? nothing : figure;
    }

    /// A line a day, such as "Monday: practice 12 minutes, twice"; of days to come there is nothing to say.
    static List<String> spoken(Chart chart) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < chart.days().size(); i++) {
            Chart.Day day = chart.days().get(i);
            List<String> amounts = new ArrayList<>();
            for (Chart.Row row : chart.rows()) {
                Bar bar = row.bars().get(i);
                if (!bar.figure().isEmpty()) {
                    amounts.add(row.name() + " " + bar.words());
                }
            }
            String said = amounts.isEmpty() ? "no entries" : String.join("; ", amounts);
            if (day.state() != DayState.TO_COME) {
                lines.add(day.name() + ": " + said);
            }
        }
        return lines;
    }

    /// A row for each line: its name, a sign for each time, and what it comes to.
    private List<String> trend(Trend trend, int most) {
        int widest = trend.lines().stream()
                .mapToInt(line -> Width.of(signs.shown(line.name())) + INDENT.length())
                .max()
                .orElse(MARGIN);
        int margin = Math.max(MARGIN, Math.min(widest, most / 3));
        List<String> lines = new ArrayList<>();
        for (Trend.Line line : trend.lines()) {
            String name = signs.shown(line.name());
            String gist = signs.shown(line.gist());
            if (signs.areWords()) {
                lines.addAll(Wrap.lines(
                        name + ": " + spoken(trend.times(), line) + (gist.isEmpty() ? "" : "; " + gist), most));
                continue;
            }
            String row = Width.pad(Width.shorten(name, margin - 1, signs.ellipsis()), margin) + drawn(line);
            int left = most - Width.of(row) - INDENT.length();
            int indent = left < NARROWEST_GIST ? margin : most - left;
            if (gist.isEmpty() || indent == margin) {
                lines.add(row);
                row = "";
            }
            for (String part : gist.isEmpty() ? List.<String>of() : Wrap.lines(gist, most - indent)) {
                lines.add(Width.pad(row, indent) + part);
                row = "";
            }
        }
        return lines;
    }

    private String drawn(Trend.Line line) {
        return line.points().stream()
                .map(point -> point.value().isEmpty()
                        ? signs.none()
                        : signs.bar(line.share(point.value().getAsDouble())))
                .collect(Collectors.joining());
    }

    /// Such as "week of 2 November 4, week of 9 November unknown".
    static String spoken(List<Trend.Time> times, Trend.Line line) {
        return IntStream.range(0, times.size())
                .mapToObj(i -> times.get(i).words() + " " + line.points().get(i).words())
                .collect(Collectors.joining(", "));
    }

    /// Cells of three columns, with what has one or two of them under the middle of the day's name.
    ///
    /// @param none of a day on which other things were kept
    private String cells(Chart chart, String name, List<String> amounts, String none) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            String cell = figure(chart.days().get(i).state(), amounts.get(i), none);
            cells.add(Width.pad(" ".repeat(Math.max(0, 2 - Width.of(cell))) + cell, CELL));
        }
        return line(name, cells);
    }

    private static String line(String name, List<String> cells) {
        return (Width.pad(name, MARGIN) + String.join(" ", cells)).stripTrailing();
    }
}
