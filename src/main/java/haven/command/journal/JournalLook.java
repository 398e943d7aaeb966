package haven.command.journal;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.EntryNames;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Columns;
import haven.command.shared.Pager;
import haven.command.shared.Plain;
import haven.command.shared.ReportOptions;
import haven.entry.Detail;
import haven.entry.Entry;
import haven.exchange.Export;
import haven.journal.Journal;
import haven.journal.Revision;
import haven.report.EntriesJson;
import haven.report.EntryHistory;
import haven.report.EntryHistory.Difference;
import haven.report.EntryHistory.Result;
import haven.report.EntryHistory.Step;
import haven.report.EntryLine;
import haven.report.Format;
import haven.report.ShownEntry;
import haven.report.Signs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `haven journal show` and `haven journal history`: single entries, with all that is known of them.
final class JournalLook {
    private final Arguments arguments;
    private final App app;
    private final List<String> names;
    private final boolean plain;

    JournalLook(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
        this.names = Actions.rest(arguments);
        this.plain = Plain.isAskedFor(arguments, app);
    }

    int show() {
        ReportOptions options = ReportOptions.read(arguments, ReportOptions.ROWS);
        try (Journal journal = EntryNames.open(app, names, "haven journal show last")) {
            List<Entry> entries = new EntryNames(app, journal, EntryFilter.kinds(arguments, app)).there(names);
            options.page(
                    app,
                    plain,
                    "What you kept",
                    (columns, signs) -> report(options.format(), journal, entries, columns, signs));
        }
        return Exit.OK;
    }

    private static String report(Format format, Journal journal, List<Entry> entries, int columns, Signs signs) {
        EntryDetails details = new EntryDetails(journal, signs);
        List<ShownEntry> pages = entries.stream()
                .map(entry -> new ShownEntry(journal.name(entry.id()), entry, details.of(entry)))
                .toList();
        return switch (format) {
            case TEXT -> pages.stream().map(page -> page.text(columns)).collect(Collectors.joining("\n\n"));
            case MARKDOWN -> pages.stream().map(ShownEntry::markdown).collect(Collectors.joining("\n"));
            case CSV -> Export.table(entries, journal.kinds().ofDays());
            case JSON -> {
                boolean ascii = signs.equals(Signs.ASCII);
                yield entries.size() == 1 ? EntriesJson.of(entries.getFirst(), ascii) : EntriesJson.of(entries, ascii);
            }
        };
    }

    int history() {
        if (names.size() > 1) {
            throw UserError.usage("haven journal history shows one entry.", "Give one name.");
        }
        try (Journal journal = EntryNames.open(app, names, "haven journal history last")) {
            EntryNames all = new EntryNames(app, journal, EntryFilter.kinds(arguments, app));
            String id = all.ever(names).getFirst();
            List<Revision> revisions = journal.revisions(id);
            Signs signs = ReportOptions.signs(app);
            if (arguments.has("--json")) {
                app.out().print(EntriesJson.of(revisions, app.clock().getZone(), signs.equals(Signs.ASCII)));
                return Exit.OK;
            }
            LocalDate today = app.now().toLocalDate();
            String title = journal.name(id)
                    + all.latest(id)
                            .map(entry -> ", " + EntryLine.named(entry, today, signs))
                            .orElse("");
            EntryHistory history = new EntryHistory(title, steps(revisions, new EntryDetails(journal, signs)));
            Pager.show(app, plain, history.text(Columns.of(app), signs, today));
        }
        return Exit.OK;
    }

    private List<Step> steps(List<Revision> revisions, EntryDetails details) {
        List<Step> steps = new ArrayList<>();
        for (Revision revision : revisions) {
            Optional<Entry> before = revision.before();
            Optional<Entry> after = revision.after();
            List<Detail> was = before.map(details::of).orElse(List.of());
            List<Detail> is = after.map(details::of).orElse(List.of());
            Result result = after.isEmpty() ? Result.TAKEN_OUT : before.isEmpty() ? Result.KEPT : Result.CHANGED;
            List<Difference> differences = result == Result.CHANGED ? Difference.between(was, is) : List.of();
            steps.add(new Step(revision.at().atZone(app.clock().getZone()), revision.what(), result, differences));
        }
        return steps;
    }
}
