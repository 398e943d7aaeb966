package haven.report;

import haven.entry.Entry;
import haven.entry.Ladder;
import haven.entry.LadderState;
import haven.insight.Climb;
import haven.insight.Climb.Tried;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Ladders as they are drawn: the hardest rung at the top, a mark where the person stands, and beside each rung how
/// hard
/// it is expected to be and how high it got, try by try.
public record LadderPage(List<Named> ladders) implements Report {
    private static final List<Column> COLUMNS = List.of(
            new Column("rung"), new Column("what"), new Column("expected"), new Column("at its highest, try by try"));
    private static final String GAP = "  ";
    /// So many tries are read at a glance: the latest.
    private static final int GLANCE = 6;
    /// Words in fewer columns are hard to read: what was rated goes below them.
    private static final int NARROWEST = 20;

    /// The mark, both rails, and the spaces behind them.
    private static final int BEFORE = 5;

    private static final String UNKNOWN = "?";
    private static final String LEGEND = "Behind a rung: what you expect, then how high it got, try by try.";

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        for (Named named : ladders) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = named.climb.rungs().size() - 1; i >= 0; i--) {
                Tried tried = named.climb.rungs().get(i);
                rows.add(List.of(
                        (i + 1) + (mark(named.climb, i).isEmpty() ? "" : ", " + mark(named.climb, i)),
                        tried.rung().name(),
                        expected(tried),
                        peaks(tried, Integer.MAX_VALUE, "")));
            }
            blocks.add(new Section(title(named), List.of(new Table(COLUMNS, rows), new Sentence(note(named.climb)))));
        }
        return new Document("Ladders", blocks);
    }

    @Override
    public List<String> lines(int columns, Signs signs) {
        List<String> lines = new ArrayList<>();
        for (Named named : ladders) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Wrap.lines(signs.shown(title(named)), columns));
            if (signs.areWords()) {
                spoken(named.climb).forEach(line -> lines.addAll(Wrap.lines(signs.shown(line), columns)));
            } else {
                lines.add("");
                drawn(named.climb, columns, signs, lines);
            }
            String note = note(named.climb);
            if (!note.isEmpty()) {
                lines.addAll(Wrap.lines(note, columns));
            }
        }
        boolean isTried = ladders.stream().anyMatch(named -> isTried(named.climb));
        if (isTried && !signs.areWords()) {
            lines.add("");
            lines.addAll(Wrap.lines(LEGEND, columns));
        }
        return lines;
    }

    private static boolean isTried(Climb climb) {
        return !climb.earlier().isEmpty()
                || climb.rungs().stream().anyMatch(tried -> !tried.attempts().isEmpty());
    }

    private static String title(Named named) {
        boolean isLetGo = named.climb.ladder().get(Ladder.STATE) == LadderState.LET_GO;
        return named.climb.ladder().get(Ladder.FEAR) + ", " + named.name + (isLetGo ? ", let go" : "");
    }

    private static String mark(Climb climb, int place) {
        return climb.rungs().get(place).rung().isPassed()
                ? "passed"
                : climb.stand().orElse(0) == place + 1 ? "where you stand" : "";
    }

    /// What the drawing does not say by itself.
    private static String note(Climb climb) {
        if (climb.rungs().isEmpty()) {
            return "It has no rungs yet.";
        }
        return climb.stand().isEmpty() ? "Every rung is passed, as you see it." : "";
    }

    private static void drawn(Climb climb, int columns, Signs signs, List<String> lines) {
        boolean isAscii = signs.equals(Signs.ASCII);
        String rail = isAscii ? "|" : "│";
        int digits = String.valueOf(climb.rungs().size()).length();
        List<Tried> all = new ArrayList<>(climb.rungs());
        all.addAll(climb.earlier());
        int widestExpected =
                all.stream().mapToInt(tried -> expected(tried).length()).max().orElse(0);
        int widestPeaks = all.stream()
                .mapToInt(tried -> Width.of(peaks(tried, GLANCE, signs.ellipsis())))
                .max()
                .orElse(0);
        int widestName = all.stream()
                .mapToInt(tried -> Width.of(signs.shown(tried.rung().name())))
                .max()
                .orElse(0);
        int left = BEFORE + digits;
        int right = (widestExpected + widestPeaks == 0 ? 0 : GAP.length() + widestExpected)
                + (widestPeaks == 0 ? 0 : GAP.length() + widestPeaks);
        boolean isBeside = columns - left - right >= NARROWEST;
        int room = Math.max(1, Math.min(widestName, columns - left - (isBeside ? right : 0)));
        for (int i = climb.rungs().size() - 1; i >= 0; i--) {
            Tried tried = climb.rungs().get(i);
            String sign = switch (mark(climb, i)) {
                case "passed" -> isAscii ? "x " : "✓ ";
                case "" -> "  ";
                default -> isAscii ? "> " : "› ";
            };
            String number = String.valueOf(i + 1);
            String step = rail + " ".repeat(digits - number.length()) + number + rail + " ";
            rows(
                            sign + step,
                            "  " + rail + " ".repeat(digits) + rail + " ",
                            tried,
                            room,
                            isBeside,
                            widestExpected,
                            signs)
                    .forEach(lines::add);
        }
        if (!climb.earlier().isEmpty()) {
            lines.add("");
            lines.add("earlier");
            for (Tried tried : climb.earlier()) {
                rows(" ".repeat(left), " ".repeat(left), tried, room, isBeside, widestExpected, signs)
                        .forEach(lines::add);
            }
        }
    }

    private static List<String> rows(
            String first, String more, Tried tried, int room, boolean isBeside, int widestExpected, Signs signs) {
        String rated = (expected(tried)
                        + " ".repeat(widestExpected - expected(tried).length())
                        + GAP
                        + peaks(tried, GLANCE, signs.ellipsis()))
                .stripTrailing();
        List<String> rows = new ArrayList<>();
        String start = first;
        for (String part : Wrap.lines(signs.shown(tried.rung().name()), room)) {
            boolean hasRated = rows.isEmpty() && isBeside && !rated.isBlank();
            rows.add(start + (hasRated ? Width.pad(part, room) + GAP + rated : part));
            start = more;
        }
        if (!isBeside && !rated.isBlank()) {
            rows.add(more + rated);
        }
        return rows.stream().map(String::stripTrailing).toList();
    }

    private static List<String> spoken(Climb climb) {
        List<String> lines = new ArrayList<>();
        for (int i = climb.rungs().size() - 1; i >= 0; i--) {
            String mark = mark(climb, i);
            lines.add("Rung " + (i + 1) + (mark.isEmpty() ? "" : ", " + mark) + ": "
                    + said(climb.rungs().get(i)));
        }
        climb.earlier().forEach(tried -> lines.add("Earlier: " + said(tried)));
        return lines;
    }

    private static String said(Tried tried) {
        String expected = expected(tried).isEmpty() ? "" : " Expected " + expected(tried) + ".";
        int tries = tried.attempts().size();
        String peaks = tried.peaks().stream()
                .map(peak -> peak.isPresent() ? String.valueOf(peak.getAsInt()) : "unknown")
                .collect(Collectors.joining(", then "));
        return Wording.whole(tried.rung().name())
                + expected
                + (tries == 0 ? "" : " Tried " + Wording.times(tries) + ", at its highest " + peaks + ".");
    }

    private static String expected(Tried tried) {
        OptionalInt expected = tried.rung().expected();
        return expected.isPresent() ? String.valueOf(expected.getAsInt()) : "";
    }

    /// Such as "6 5 ? 3"; of many tries the latest.
    public static String peaks(Tried tried, int most, String ellipsis) {
        List<OptionalInt> peaks = tried.peaks();
        int left = Math.max(0, peaks.size() - most);
        String shown = peaks.stream()
                .skip(left)
                .map(peak -> peak.isPresent() ? String.valueOf(peak.getAsInt()) : UNKNOWN)
                .collect(Collectors.joining(" "));
        return left == 0 ? shown : ellipsis + " " + shown;
    }

    @Override
    public List<JsonObject> data() {
        return ladders.stream().map(named -> data(named.climb)).toList();
    }

    private static JsonObject data(Climb climb) {
        List<JsonObject> tries = new ArrayList<>();
        for (int i = 0; i < climb.rungs().size(); i++) {
            tries.add(data(climb.rungs().get(i)).put("number", i + 1));
        }
        return JsonText.object(climb.ladder())
                .put("stand", climb.stand())
                .put("tries", tries)
                .put("earlier", climb.earlier().stream().map(LadderPage::data).toList());
    }

    /// The same for other programs of one rung.
    public static JsonObject data(Tried tried) {
        return new JsonObject()
                .put("rung", tried.rung().name())
                .put("attempts", tried.attempts().size())
                .put("peaks", tried.peaks());
    }

    /// A ladder, and what to call it.
    ///
    /// @param name the few characters that name it
    public record Named(String name, Climb climb) {
        /// A ladder with all attempts that there are.
        public static Named of(String name, Entry ladder, List<Entry> attempts) {
            return new Named(name, Climb.of(ladder, attempts));
        }
    }
}
