package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.exchange.Import.Merge;
import haven.report.EntryList;
import haven.text.OneLine;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an import says.
final class ImportWords {
    private static final int MOST_MISTAKES = 5;
    private static final int MOST_SHOWN = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ImportWords() {}

    /// What came of it; of a dry run, what would, with the first entries as they were read: a wrong time is seen there,
    /// and not in a count.
    static List<String> lines(Merge merge, List<String> remarks, boolean replace, boolean dry, App app) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(merge, replace));
        String brought = brought(merge, app);
        List<Entry> shown = merge.arriving().stream()
                .filter(entry -> dry && entry.kind().isOfADay())
                .toList();
        if (!brought.isEmpty()) {
            String end = shown.isEmpty() ? "." : ", read as:";
            lines.add((dry ? "It would bring in " : "It brought in ") + brought + end);
        }
        if (!shown.isEmpty()) {
            lines.addAll(shown(shown, app));
        }
        lines.addAll(differences(merge));
        remarks.stream().map(OneLine::of).forEach(lines::add);
        if (dry) {
            lines.add("Nothing was changed: this was a dry run.");
        }
        return lines;
    }

    private static List<String> shown(List<Entry> entries, App app) {
        List<EntryList.Named> first = entries.stream()
                .limit(MOST_SHOWN)
                .map(entry -> new EntryList.Named("", entry))
                .toList();
        List<String> lines = new EntryList(first, 0)
                .text(app.columns(), ReportOptions.signs(app), app.now().toLocalDate())
                .lines()
                .collect(Collectors.toCollection(ArrayList::new));
        int more = entries.size() - first.size();
        if (more > 0) {
            lines.add("   and " + more + " more.");
        }
        return lines;
    }

    private static String counts(Merge merge, boolean replace) {
        int added = merge.arriving().size() - (replace ? merge.differing() : 0);
        return added + " new, " + merge.same() + " the same" + differing(merge.differing(), replace) + ".";
    }

    private static List<String> differences(Merge merge) {
        return merge.firstDiffering().stream()
                .map(entry -> "Differs: the " + entry.kind() + " of "
                        + TIME.format(entry.stamp().local()) + ", " + entry.id())
                .toList();
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

    private static String brought(Merge merge, App app) {
        return app.kinds().all().stream()
                .filter(kind -> merge.arriving().stream().anyMatch(entry -> entry.is(kind)))
                .map(kind -> kind.counted(merge.arriving().stream()
                        .filter(entry -> entry.is(kind))
                        .count()))
                .collect(Collectors.joining(", "));
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
