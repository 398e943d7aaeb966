package haven.command;

import haven.App;
import haven.exchange.Export;
import haven.journal.Entry;
import haven.journal.Journal;
import haven.journal.PlanLine;
import haven.journal.ToolkitItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The part of a journal that an export is of, as it was at one moment. It is read whole before anything is written:
/// whoever writes to the journal waits while it is read, but not for whoever takes the export, who may be slow.
///
/// @param entries in the order they were
/// @param items of the toolkit, in the order they were added
/// @param lines of the safety plan, part by part
record ExportPart(List<Entry> entries, List<ToolkitItem> items, List<PlanLine> lines) {
    private static final Comparator<ToolkitItem> ORDER =
            Comparator.comparing((ToolkitItem item) -> item.stamp().at()).thenComparing(ToolkitItem::id);

    /// The entries of these days; of every day, all that the journal holds.
    static ExportPart read(App app, DayRange days) {
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            return new ExportPart(List.of(), List.of(), List.of());
        }
        try (Journal journal = open.get()) {
            return journal.reading(() -> read(journal, days));
        }
    }

    private static ExportPart read(Journal journal, DayRange days) {
        List<Entry> entries = journal.entries(days.first(), days.last());
        if (!days.isOpen()) {
            return new ExportPart(entries, List.of(), List.of());
        }
        List<ToolkitItem> items =
                journal.toolkit().items().stream().sorted(ORDER).toList();
        List<PlanLine> lines = new ArrayList<>();
        journal.plan()
                .read()
                .parts()
                .forEach((part, texts) -> texts.forEach(text -> lines.add(new PlanLine(part, text))));
        return new ExportPart(entries, items, lines);
    }

    /// Writes it, and closes the export.
    void to(Export export) throws IOException {
        try (export) {
            entries.forEach(export::add);
            items.forEach(export::add);
            lines.forEach(export::add);
        } catch (UncheckedIOException problem) {
            throw Objects.requireNonNull(problem.getCause());
        }
    }
}
