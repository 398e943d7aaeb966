package haven.command.journal;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.exchange.Export;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.report.EntriesJson;
import haven.report.EntryList;
import haven.report.Format;
import haven.report.NamedEntry;
import haven.report.Signs;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// `haven journal list` and `haven journal search`.
final class JournalList {
    private static final String NOTHING_NOW =
            "Nothing is kept now. haven log keeps what set you off; haven undo --list shows what you did last.\n";

    private final Arguments arguments;
    private final App app;
    private final List<String> words;

    JournalList(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
        this.words = arguments.rest().stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int search() {
        if (words.isEmpty()) {
            throw UserError.usage("There is nothing to search for yet.", "For example: haven journal search silence.");
        }
        return list();
    }

    int list() {
        ReportOptions options = ReportOptions.read(arguments, ReportOptions.ROWS);
        EntryQuery query = EntryFilter.read(arguments, app, words);
        OptionalInt limit = EntryFilter.limit(
                arguments, options.format() == Format.TEXT && options.file().isEmpty());
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            give(options, List.of(), 0, "Nothing is kept yet. haven log keeps what set you off, if you like.\n");
            return Exit.OK;
        }
        try (Journal journal = open.get()) {
            // The other forms have whole ids.
            Set<Format> names = EnumSet.of(Format.TEXT, Format.MARKDOWN);
            List<Entry> entries = journal.entries(query.limited(limit));
            List<NamedEntry> named = entries.stream()
                    .map(entry ->
                            new NamedEntry(names.contains(options.format()) ? journal.name(entry.id()) : "", entry))
                    .toList();
            boolean isNothingAtAll = entries.isEmpty() && query.equals(EntryQuery.ALL);
            give(options, named, journal.count(query) - entries.size(), isNothingAtAll ? NOTHING_NOW : "");
        }
        return Exit.OK;
    }

    private void give(ReportOptions options, List<NamedEntry> named, int more, String instead) {
        LocalDate today = app.now().toLocalDate();
        EntryList list = new EntryList(named, more);
        options.page(
                app,
                arguments.wantsPlain(app),
                "What you kept",
                (columns, signs) -> report(
                        options.format(),
                        list,
                        columns,
                        signs,
                        today,
                        instead,
                        app.kinds().ofDays()));
    }

    private static String report(
            Format format,
            EntryList list,
            int columns,
            Signs signs,
            LocalDate today,
            String instead,
            List<Kind> kinds) {
        return switch (format) {
            case TEXT -> instead.isEmpty() ? list.text(columns, signs, today) : instead;
            case MARKDOWN -> list.markdown(today);
            case CSV ->
                Export.table(list.entries().stream().map(NamedEntry::entry).toList(), kinds);
            case JSON ->
                EntriesJson.of(list.entries().stream().map(NamedEntry::entry).toList(), signs.equals(Signs.ASCII));
        };
    }
}
