package haven.report;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Redaction;
import haven.text.OneLine;
import haven.text.Width;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What leaves in a page for somebody else, and what stays: the fields, then each entry. Side by side where there is
/// room, else one below the other.
///
/// @param recipient for whom
/// @param kinds the kinds of entry that there are
/// @param told the entries as they may be told, without those that are not told at all
/// @param entries as they were kept
/// @param undecided the fields that the person has not seen yet; they stay
/// @param today the person's own day
public record PreviewPage(
        String recipient,
        List<Kind> kinds,
        Redaction redaction,
        UnaryOperator<List<Entry>> told,
        List<Entry> entries,
        Set<String> undecided,
        LocalDate today) {
    private static final int FEWEST_BESIDE = 60;
    private static final String BETWEEN = "  ";
    private static final String NOTHING = "nothing";

    /// What is said on both sides of one thing.
    private record Row(String head, List<String> leaves, List<String> stays) {}

    /// The lines for a screen.
    ///
    /// @param isPlain whether a fact is a line
    public List<String> lines(int columns, boolean isPlain) {
        List<Row> rows = new ArrayList<>();
        kinds.stream().map(this::fields).forEach(rows::add);
        entries.stream().map(this::entry).forEach(rows::add);
        List<String> lines = new ArrayList<>();
        if (isPlain) {
            rows.forEach(row -> {
                spoken(lines, "leaves: " + row.head() + ", ", row.leaves());
                spoken(lines, "stays: " + row.head() + ", ", row.stays());
            });
        } else if (columns < FEWEST_BESIDE) {
            below(lines, "What leaves for " + recipient, rows, true, columns);
            lines.add("");
            below(lines, "What stays", rows, false, columns);
        } else {
            beside(lines, rows, columns);
        }
        return lines;
    }

    private static void spoken(List<String> lines, String before, List<String> words) {
        words.stream().filter(each -> !each.equals(NOTHING)).forEach(each -> lines.add(before + each));
    }

    private void beside(List<String> lines, List<Row> rows, int columns) {
        int left = (columns - BETWEEN.length()) / 2;
        int right = columns - BETWEEN.length() - left;
        lines.add(Width.pad("What leaves for " + recipient, left) + BETWEEN + "What stays");
        for (Row row : rows) {
            lines.add("");
            Wrap.lines(row.head(), columns).forEach(lines::add);
            List<String> leaves = wrapped(row.leaves(), left);
            List<String> stays = wrapped(row.stays(), right);
            for (int i = 0; i < Math.max(leaves.size(), stays.size()); i++) {
                String one = i < leaves.size() ? leaves.get(i) : "";
                String other = i < stays.size() ? stays.get(i) : "";
                lines.add((Width.pad(one, left) + BETWEEN + other).stripTrailing());
            }
        }
    }

    private static void below(List<String> lines, String head, List<Row> rows, boolean leaving, int columns) {
        lines.addAll(Wrap.lines(head, columns));
        for (Row row : rows) {
            List<String> words = leaving ? row.leaves() : row.stays();
            if (!words.equals(List.of(NOTHING))) {
                lines.addAll(Wrap.lines(row.head(), columns));
                lines.addAll(wrapped(words, columns));
            }
        }
    }

    private static List<String> wrapped(List<String> words, int columns) {
        return words.stream()
                .flatMap(line -> Wrap.lines(line, columns - 2).stream().map(part -> "  " + part))
                .toList();
    }

    private Row fields(Kind kind) {
        List<String> leaves = new ArrayList<>();
        List<String> stays = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            boolean isShown = redaction.shows(kind, field);
            boolean isNew = undecided.contains(Redaction.name(kind, field));
            String suffix = isShown && field.namesPeople() ? " (initials)" : isNew ? " (new)" : "";
            (isShown ? leaves : stays).add(field.name() + suffix);
        }
        return new Row(kind.word(), joined(leaves), joined(stays));
    }

    private static List<String> joined(List<String> names) {
        return names.isEmpty() ? List.of(NOTHING) : List.of(String.join(", ", names));
    }

    private Row entry(Entry entry) {
        Kind kind = entry.kind();
        List<Entry> redacted = told.apply(List.of(entry));
        List<String> leaves = new ArrayList<>();
        List<String> stays = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            // When it was written down, and the names that entries have for each other, are beside the point.
            boolean isBeside =
                    kind.recorded().equals(Optional.of(field)) || kind.links().contains(field);
            if (entry.says(field) && !isBeside) {
                boolean isShown = redacted.stream().anyMatch(some -> some.says(field));
                (isShown ? leaves : stays).add(said(isShown ? redacted.getFirst() : entry, field));
            }
        }
        String when = EntryLine.when(entry.stamp().local(), today).replaceAll("\\s+", " ");
        return new Row(
                kind.title() + ", " + when,
                leaves.isEmpty() ? List.of(NOTHING) : leaves,
                stays.isEmpty() ? List.of(NOTHING) : stays);
    }

    private static String said(Entry entry, Field<?> field) {
        return field.name() + ": " + OneLine.of(entry.shown(field));
    }
}
