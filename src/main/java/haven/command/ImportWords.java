package haven.command;

import haven.App;
import haven.Exit;
import haven.exchange.Merge;
import haven.journal.Arrival;
import haven.journal.Entry;
import haven.journal.EntryKind;
import haven.text.OneLine;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an import says.
final class ImportWords {
    private static final int MOST_MISTAKES = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ImportWords() {}

    /// What came of it, or would.
    static List<String> lines(Merge merge, boolean replace, boolean dry) {
        List<String> lines = new ArrayList<>();
        int added = merge.written() - (replace ? merge.differing() : 0);
        lines.add(added + " new, " + merge.same() + " the same" + differing(merge.differing(), replace) + ".");
        String brought = brought(merge.arrival());
        if (!brought.isEmpty()) {
            lines.add((dry ? "It would bring in " : "It brought in ") + brought + ".");
        }
        for (Entry entry : merge.firstDiffering()) {
            lines.add("Differs: the " + entry.kind().word() + " of "
                    + TIME.format(entry.stamp().local()) + ", " + entry.id());
        }
        if (dry) {
            lines.add("Nothing was changed: this was a dry run.");
        }
        return lines;
    }

    private static String differing(int count, boolean replace) {
        if (count == 0) {
            return "";
        }
        if (replace) {
            return ", " + count + " replaced";
        }
        return count == 1
                ? ", 1 differs (kept as it is; --replace takes the file's)"
                : ", " + count + " differ (kept as they are; --replace takes the file's)";
    }

    private static String brought(Arrival arrival) {
        List<String> parts = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            long count = arrival.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .count();
            add(parts, count, kind.word(), kind.word() + "s");
        }
        add(parts, arrival.items().size(), "thing of the toolkit", "things of the toolkit");
        add(parts, arrival.lines().size(), "line of the safety plan", "lines of the safety plan");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    /// Says the first mistakes, and how many more there are.
    static int refuse(List<String> mistakes, App app) {
        if (mistakes.size() == 1) {
            app.err().println(OneLine.of(mistakes.getFirst() + " Nothing was imported."));
            return Exit.USAGE;
        }
        mistakes.stream().limit(MOST_MISTAKES).map(OneLine::of).forEach(app.err()::println);
        int more = mistakes.size() - MOST_MISTAKES;
        app.err().println((more > 0 ? "There are " + more + " more mistakes. " : "") + "Nothing was imported.");
        return Exit.USAGE;
    }
}
