package haven.command.journal;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.EntryNames;
import haven.command.shared.Arguments;
import haven.command.shared.Pager;
import haven.command.shared.ReportOptions;
import haven.entry.Detail;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.exchange.Export;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.report.EntryHistory;
import haven.report.EntryLine;
import haven.report.EntryList;
import haven.report.Format;
import haven.report.JsonText;
import haven.report.ShownEntry;
import haven.report.Signs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// `haven journal list`, `search`, `show` and `history`: looks at what is kept, and changes nothing.
record JournalLook(Arguments arguments, App app) {
    private static final String NOTHING_NOW =
            "Nothing is kept now. haven log keeps what happened; haven undo --list shows what you did last.\n";
    private static final String TITLE = "What you kept";

    int search() {
        if (arguments.rest().stream().allMatch(String::isBlank)) {
            throw UserError.usage("There is nothing to search for yet.", "For example: haven journal search silence.");
        }
        return list();
    }

    int list() {
        ReportOptions options = ReportOptions.read(arguments, ReportOptions.ROWS);
        EntryQuery query = EntryFilter.read(
                arguments,
                app,
                arguments.rest().stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
        OptionalInt limit = EntryFilter.limit(
                arguments, options.format() == Format.TEXT && options.file().isEmpty());
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            give(
                    options,
                    app.kinds().ofDays().stream()
                            .filter(query.kinds()::contains)
                            .toList(),
                    sink -> {},
                    0,
                    "Nothing is kept yet. haven log keeps what happened, if you like.\n");
            return Exit.OK;
        }
        try (Journal journal = open.get()) {
            EntryQuery limited = query.limited(limit);
            int count = journal.count(query);
            boolean isNothingAtAll = count == 0 && query.equals(EntryQuery.ALL);
            give(
                    options,
                    options.format() == Format.CSV ? kinds(limited, journal) : List.of(),
                    sink -> journal.each(limited, (name, entry) -> sink.accept(new EntryList.Named(name, entry))),
                    Math.max(0, count - limit.orElse(count)),
                    isNothingAtAll ? NOTHING_NOW : "");
        }
        return Exit.OK;
    }

    /// Those that were asked for, or that have something there: of the others a table has no columns.
    private List<Kind> kinds(EntryQuery query, Journal journal) {
        Set<Kind> kinds = new HashSet<>(query.kinds());
        if (kinds.isEmpty() && query.most().isPresent()) {
            journal.each(query, (name, entry) -> kinds.add(entry.kind()));
        } else if (kinds.isEmpty()) {
            app.kinds().ofDays().stream()
                    .filter(kind -> journal.count(query.of(kind)) > 0)
                    .forEach(kinds::add);
        }
        return app.kinds().ofDays().stream().filter(kinds::contains).toList();
    }

    /// @param kinds whose columns a table has
    private void give(
            ReportOptions options,
            List<Kind> kinds,
            Consumer<Consumer<EntryList.Named>> named,
            int more,
            String instead) {
        LocalDate today = app.now().toLocalDate();
        EntryList list = new EntryList(named, more);
        Consumer<Consumer<Entry>> entries = sink -> named.accept(each -> sink.accept(each.entry()));
        options.page(app, arguments.wantsPlain(app), TITLE, (out, columns, signs) -> {
            switch (options.format()) {
                case TEXT -> {
                    if (instead.isEmpty()) {
                        list.text(out, columns, signs, today);
                    } else {
                        out.accept(instead);
                    }
                }
                case MARKDOWN -> list.markdown(out, today);
                case CSV -> Export.table(entries, kinds, isShown(options), out);
                case HTML, PDF -> throw new IllegalArgumentException("a list has no page of its own");
                case JSON ->
                    JsonText.list(
                            entries,
                            ReportOptions.isAscii(app) && options.file().isEmpty(),
                            out);
            }
        });
    }

    int show() {
        ReportOptions options = ReportOptions.read(arguments, ReportOptions.ROWS);
        try (Journal journal = EntryNames.open(app, arguments.rest(), "haven journal show last")) {
            List<Entry> entries =
                    new EntryNames(app, journal, EntryFilter.kinds(arguments, app)).there(arguments.rest());
            options.page(
                    app,
                    arguments.wantsPlain(app),
                    TITLE,
                    (columns, signs) -> report(options, journal, entries, columns, signs));
        }
        return Exit.OK;
    }

    /// Whether a terminal shows it.
    private boolean isShown(ReportOptions options) {
        return options.file().isEmpty() && app.terminals().hasOutput();
    }

    private String report(ReportOptions options, Journal journal, List<Entry> entries, int columns, Signs signs) {
        EntryDetails details = new EntryDetails(journal, signs);
        List<ShownEntry> pages = entries.stream()
                .map(entry -> new ShownEntry(journal.name(entry.id()), entry, details.of(entry)))
                .toList();
        return switch (options.format()) {
            case TEXT -> pages.stream().map(page -> page.text(columns)).collect(Collectors.joining("\n\n"));
            case MARKDOWN -> pages.stream().map(ShownEntry::markdown).collect(Collectors.joining("\n"));
            case CSV -> {
                StringBuilder table = new StringBuilder();
                Export.table(
                        entries::forEach,
                        entries.stream().map(Entry::kind).distinct().toList(),
                        isShown(options),
                        table::append);
                yield table.toString();
            }
            case HTML, PDF -> throw new IllegalArgumentException("entries have no page of their own");
            case JSON -> {
                boolean ascii = ReportOptions.isAscii(app) && options.file().isEmpty();
                yield JsonText.of(entries.size() == 1 ? entries.getFirst() : entries, ascii);
            }
        };
    }

    int history() {
        if (arguments.rest().size() > 1) {
            throw UserError.usage("haven journal history shows one entry.", "Give one name.");
        }
        try (Journal journal = EntryNames.open(app, arguments.rest(), "haven journal history last")) {
            EntryNames all = new EntryNames(app, journal, EntryFilter.kinds(arguments, app));
            String id = all.ever(arguments.rest()).getFirst();
            Signs signs = ReportOptions.signs(app);
            LocalDate today = app.now().toLocalDate();
            EntryHistory history = new EntryHistory(
                    all.line(id, true),
                    journal.revisions(id),
                    app.clock().getZone(),
                    new EntryDetails(journal, signs)::of);
            if (arguments.has("--json")) {
                app.out().print(history.json(ReportOptions.isAscii(app)));
            } else {
                Pager.show(app, arguments.wantsPlain(app), history.text(app.columns(), signs, today));
            }
        }
        return Exit.OK;
    }

    /// What a page that shows an entry says: what the entry does, and what it is linked to.
    ///
    /// @param journal where what it is linked to is found
    private record EntryDetails(Journal journal, Signs signs) {
        private static final Duration MINUTE = Duration.ofMinutes(1);

        /// All that says something, in the order it is shown.
        List<Detail> of(Entry entry) {
            List<Detail> details = new ArrayList<>(List.of(new Detail("When", EntryLine.when(entry.stamp()))));
            entry.kind().recorded().flatMap(entry::get).ifPresent(at -> details.add(recorded(entry, at)));
            details.addAll(entry.kind().details(entry));
            for (Field<?> link : entry.kind().links()) {
                details.add(new Detail(
                        link.label(),
                        lines(((List<?>) entry.get(link))
                                .stream()
                                        .flatMap(id -> journal.entry((String) id).stream())
                                        .toList())));
            }
            details.add(new Detail("What it belongs to", lines(journal.linkedTo(entry.id()))));
            details.removeIf(detail -> detail.text().isBlank());
            return List.copyOf(details);
        }

        private static Detail recorded(Entry entry, Instant at) {
            ZonedDateTime recorded = at.atZone(entry.stamp().zone());
            boolean isLater = Duration.between(entry.stamp().at(), at).compareTo(MINUTE) >= 0;
            return new Detail("Written down", isLater ? EntryLine.when(recorded, recorded.toLocalDate()) : "");
        }

        private String lines(List<Entry> entries) {
            return entries.stream()
                    .map(entry -> journal.name(entry.id()) + ": " + EntryLine.what(entry)
                            + Optional.of(EntryLine.strength(entry, signs))
                                    .filter(strength -> !strength.isEmpty())
                                    .map(strength -> ", " + strength)
                                    .orElse(""))
                    .collect(Collectors.joining("\n"));
        }
    }
}
