package haven.report;

import haven.calendar.English;
import haven.insight.Quote;
import haven.insight.Stretch.DayState;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// What a report says, whatever the form it is read in. Words in it may be the person's own, as they were written: a
/// renderer sees to it that nothing in them is obeyed, and writes an arrow, →, as its [Signs] do.
///
/// @param title what it is about
/// @param blocks what it says of it; those with nothing to say are left out
public record Document(String title, List<Block> blocks) {
    /// Keeps its own copy.
    public Document {
        blocks = told(blocks);
    }

    private static List<Block> told(List<Block> blocks) {
        return blocks.stream().filter(block -> !block.isEmpty()).toList();
    }

    /// A piece of a report.
    public sealed interface Block {
        /// Whether it has nothing to say.
        default boolean isEmpty() {
            return switch (this) {
                case Chapter chapter -> chapter.blocks.isEmpty();
                case Section section -> section.blocks.stream().allMatch(Legend.class::isInstance);
                case Sentence sentence -> sentence.words.isEmpty();
                case Legend legend -> legend.words.isEmpty();
                case Table table -> table.rows.isEmpty();
                case Chart chart -> chart.rows.isEmpty();
                case Trend trend -> trend.lines.isEmpty();
                case Quotes quotes -> quotes.quotes.isEmpty();
                case Numbered numbered -> numbered.lines.isEmpty();
            };
        }
    }

    /// Sections that belong together.
    ///
    /// @param title what they are about, for a page: on a screen an empty line parts them from others; may be empty
    /// @param blocks the sections, and what is said of all of them
    public record Chapter(String title, List<Block> blocks) implements Block {
        /// Keeps its own copy.
        public Chapter {
            blocks = told(blocks);
        }
    }

    /// What is said of one thing; nothing where its blocks have nothing to say.
    ///
    /// @param label what it is about, in a few words
    /// @param blocks what is said
    public record Section(String label, List<Block> blocks) implements Block {
        /// Keeps its own copy.
        public Section {
            blocks = told(blocks);
        }
    }

    /// Words in a row, whole sentences or the gist of one.
    public record Sentence(String words) implements Block {}

    /// What someone else needs to be told to understand the rest: a page says it, a screen does not.
    public record Legend(String words) implements Block {}

    /// Rows of cells.
    ///
    /// @param columns two or more
    /// @param rows a cell for each column; an empty cell is one of which nothing is known
    /// @param glance how many rows are read at a glance: a screen shows no more of them
    /// @param isOfLines whether a screen has a line for each row: first its first cell, last its last, and as much of
    ///     the others as there is room for
    public record Table(List<Column> columns, List<List<String>> rows, int glance, boolean isOfLines) implements Block {
        /// One whose cells stand in columns.
        public Table(List<Column> columns, List<List<String>> rows, int glance) {
            this(columns, rows, glance, false);
        }

        /// One whose rows all matter.
        public Table(List<Column> columns, List<List<String>> rows) {
            this(columns, rows, Integer.MAX_VALUE);
        }
    }

    /// A column of a table.
    ///
    /// @param head what its cells are, where a head is shown
    /// @param lead what goes before a cell where none is; may be empty
    /// @param none what stands in an empty cell of a page
    public record Column(String head, String lead, String none) {
        /// One whose cells say what they are.
        public Column(String head) {
            this(head, "", "");
        }
    }

    /// Amounts by day, or by week.
    ///
    /// @param rows each with a bar for every day
    public record Chart(List<Day> days, List<Row> rows) implements Block {
        /// One day of a chart, or one week.
        ///
        /// @param date the day, or the first of the week
        /// @param state whether anything is known of it
        /// @param label what it is called where there is little room: "Mon"
        /// @param name what it is called: "Monday 16"
        public record Day(LocalDate date, DayState state, String label, String name) {
            /// A day of a week.
            public Day(LocalDate date, DayState state) {
                this(
                        date,
                        state,
                        English.shortDay(date.getDayOfWeek()),
                        English.day(date.getDayOfWeek()) + " " + date.getDayOfMonth());
            }
        }

        /// What is compared from day to day.
        ///
        /// @param name what it is
        /// @param unit of the figures, where the bars are drawn; empty where there are figures alone
        public record Row(String name, String unit, List<Bar> bars) {
            /// How much of the largest a bar is, from 0 to 1: what every drawing of it goes by.
            public double share(Bar bar) {
                long largest = bars.stream().mapToLong(Bar::size).max().orElse(0);
                return (double) bar.size() / Math.max(1, largest);
            }
        }

        /// The amount of one day.
        ///
        /// @param size in proportion to the others of its row
        /// @param figure in as few characters as it takes; empty for nothing
        /// @param words the amount as it is said
        public record Bar(long size, String figure, String words) {
            /// Of a day on which nothing of the kind was kept.
            public static final Bar NONE = new Bar(0, "", "none kept");
        }

        /// What a page says of one day of a row.
        public String said(Row row, int day) {
            return switch (days.get(day).state()) {
                case KNOWN -> row.bars.get(day).words();
                case UNKNOWN -> "unknown";
                case TO_COME -> "to come";
            };
        }
    }

    /// How something changed over days or weeks, with gaps where nothing is known.
    ///
    /// @param times in order, each as far from the one before; at least one
    /// @param lines each with a point for every time
    public record Trend(List<Time> times, List<Line> lines) implements Block {
        /// Keeps its own copies.
        ///
        /// @throws IllegalArgumentException if a line has not a point for every time
        public Trend {
            times = List.copyOf(times);
            lines = List.copyOf(lines);
            for (Line line : lines) {
                if (line.points.size() != times.size()) {
                    throw new IllegalArgumentException(line.name + " has not a point for every time");
                }
            }
        }

        /// When a point is of.
        ///
        /// @param head in as few characters as it takes, such as "2 Nov"
        /// @param words as it is said, such as "week of 2 November"
        public record Time(String head, String words) {}

        /// What is followed.
        ///
        /// @param name what it is
        /// @param lowest the least a value can be, at the foot of a drawing
        /// @param highest the most it can be, above the least
        /// @param gist what it comes to, in a few words without a stop; may be empty
        public record Line(String name, double lowest, double highest, List<Point> points, String gist) {
            /// Keeps its own copy.
            public Line {
                points = List.copyOf(points);
            }

            /// How far up a value is, from 0 to 1: what every drawing of it goes by.
            public double share(double value) {
                return Math.clamp((value - lowest) / (highest - lowest), 0, 1);
            }
        }

        /// What is known of one time.
        ///
        /// @param value none where nothing is known
        /// @param words the value as it is said, with how many it rests on where that is more than one, such as "5.4 of
        ///     3"
        public record Point(OptionalDouble value, String words) {
            /// Of a time of which nothing is known.
            public static final Point UNKNOWN = new Point(OptionalDouble.empty(), "unknown");

            /// A value.
            public static Point of(double value, String words) {
                return new Point(OptionalDouble.of(value), words);
            }
        }
    }

    /// The person's own words, a few of them: in full they are in the journal.
    public record Quotes(List<Quote> quotes) implements Block {}

    /// Lines that are known by their number, from 1.
    public record Numbered(List<String> lines) implements Block {}
}
