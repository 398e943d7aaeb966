package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.journal.Merged;
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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ImportWords() {}

    /// What came of it; of a dry run, what would, with the first entries as they were read: a wrong time is seen there,
    /// and not in a count.
    static List<String> lines(Merged merged, List<String> remarks, boolean replace, boolean dry, App app) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(merged, replace));
        String brought = brought(merged, app);
        List<Entry> shown = dry ? merged.firstArriving() : List.of();
        if (!brought.isEmpty()) {
            String end = shown.isEmpty() ? "." : ", read as:";
            lines.add((dry ? "It would bring in " : "It brought in ") + brought + end);
        }
        if (!shown.isEmpty()) {
            lines.addAll(shown(merged, app));
        }
        lines.addAll(differences(merged));
        remarks.stream().map(OneLine::of).forEach(lines::add);
        if (dry) {
            lines.add("Nothing was changed: this was a dry run.");
        }
        return lines;
    }

    private static List<String> shown(Merged merged, App app) {
        List<EntryList.Named> first = merged.firstArriving().stream()
                .map(entry -> new EntryList.Named("", entry))
                .toList();
        List<String> lines = new EntryList(first, 0)
                .text(app.columns(), ReportOptions.signs(app), app.now().toLocalDate())
                .lines()
                .collect(Collectors.toCollection(ArrayList::new));
        int more = app.kinds().ofDays().stream()
                        .mapToInt(kind -> merged.arriving().getOrDefault(kind, 0))
                        .sum()
                - first.size();
        if (more > 0) {
            lines.add("   and " + more + " more.");
        }
        return lines;
    }

    private static String counts(Merged merged, boolean replace) {
        int added = merged.count() - (replace ? merged.differing() : 0);
        return added + " new, " + merged.same() + " the same" + differing(merged.differing(), replace) + ".";
    }

    private static List<String> differences(Merged merged) {
        return merged.firstDiffering().stream()
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

    private static String brought(Merged merged, App app) {
        return app.kinds().all().stream()
                .filter(merged.arriving()::containsKey)
                .map(kind -> kind.counted(merged.arriving().getOrDefault(kind, 0)))
                .collect(Collectors.joining(", "));
    }

    /// Says the first mistakes, and how many more there are.
    ///
    /// @param count how many there are in all
    static int refuse(List<String> mistakes, int count, App app) {
        if (count == 1) {
            app.err().println(OneLine.of(mistakes.getFirst() + " Nothing was imported."));
            return Exit.USAGE;
        }
        mistakes.stream().limit(MOST_MISTAKES).map(OneLine::of).forEach(app.err()::println);
        int more = count - MOST_MISTAKES;
        app.err().println((more > 0 ? "There are " + more + " more mistakes. " : "") + "Nothing was imported.");
        return Exit.USAGE;
    }
}
