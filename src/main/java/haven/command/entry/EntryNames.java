package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.report.EntryLine;
import haven.report.Signs;
import haven.text.Width;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which entry a person means by a name: the few characters that a list shows, a whole id, or `last`.
///
/// `last` is the newest that has come; also what was kept a moment ago, where that is still to come.
///
/// @param kinds of which kinds `last` is the newest; of any where it is empty
public record EntryNames(App app, Journal journal, Set<Kind> kinds) {
    /// How many of those that there are a refusal names.
    private static final int NAMED = 3;

    /// The entries that are there by these names, none twice.
    ///
    /// @throws UserError if one of them means none or several
    public List<Entry> there(List<String> names) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            ids.add(one(name, journal.named(name)));
        }
        return ids.stream().flatMap(id -> journal.entry(id).stream()).toList();
    }

    /// The ids of entries that are there or once were.
    ///
    /// @throws UserError if one of the names means none or several
    public List<String> ever(List<String> names) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            ids.add(one(
                    name,
                    Stream.concat(journal.named(name).stream(), journal.takenOut(name).stream())
                            .toList()));
        }
        return List.copyOf(ids);
    }

    private String one(String name, List<String> ids) {
        if (isLast(name)) {
            return last().map(Entry::id)
                    .orElseThrow(() ->
                            UserError.failure("There is no such entry yet.", "haven journal lists what there is."));
        }
        if (ids.size() == 1) {
            return ids.getFirst();
        }
        if (ids.isEmpty()) {
            throw UserError.failure("There is no entry \"" + name + "\".", hint(name));
        }
        ids.forEach(id -> app.err().println(candidate(id)));
        throw UserError.failure(
                "\"" + name + "\" could be any of these " + ids.size() + ".", "A longer name says which.");
    }

    private String hint(String name) {
        return journal.takenOut(name).isEmpty()
                ? "haven journal lists what there is."
                : "It was taken out: haven journal history " + name + " shows what it was.";
    }

    private static boolean isLast(String name) {
        return name.toLowerCase(Locale.ROOT).equals("last");
    }

    private Optional<Entry> last() {
        Instant now = app.clock().instant();
        Optional<Entry> newest = newest(1).stream().findFirst();
        if (newest.filter(entry -> entry.stamp().at().isAfter(now)).isEmpty()) {
            return newest;
        }
        return justKept()
                .filter(entry -> entry.stamp().at().isAfter(now))
                .or(() -> newestThatHasCome(now))
                .or(() -> newest);
    }

    /// What the last change brought, if it is one entry of these kinds.
    private Optional<Entry> justKept() {
        return journal.changes(1).stream()
                .flatMap(change -> change.first().stream())
                .flatMap(revision -> revision.after().stream())
                .filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
                .flatMap(entry -> journal.entry(entry.id()).stream())
                .findFirst();
    }

    private Optional<Entry> newestThatHasCome(Instant now) {
        int all = journal.count(EntryQuery.newest(kinds, 1));
        for (int most = 2; ; most *= 2) {
            Optional<Entry> come = newest(most).stream()
                    .filter(entry -> !entry.stamp().at().isAfter(now))
                    .findFirst();
            if (come.isPresent() || most >= all) {
                return come;
            }
        }
    }

    private List<Entry> newest(int most) {
        return journal.entries(EntryQuery.newest(kinds, most));
    }

    private String candidate(String id) {
        Signs signs = ReportOptions.signs(app);
        LocalDate today = app.now().toLocalDate();
        String what = latest(journal, id)
                .map(entry -> EntryLine.when(entry.stamp().local(), today) + "  " + what(entry))
                .orElse("");
        return Width.shorten(
                (journal.name(id) + "  " + what).strip() + (journal.entry(id).isPresent() ? "" : ", taken out"),
                app.columns(),
                signs.ellipsis());
    }

    /// What stays on the screen does not quote what a person wrote, unless they want that.
    private String what(Entry entry) {
        boolean quotes = !entry.kind().isInOwnWords() || Kept.echoes(app);
        return quotes ? EntryLine.what(entry) : entry.kind().noun(entry);
    }

    /// The id of the entry of this kind, which another is to name.
    ///
    /// @throws UserError if there is none, or more than one
    String link(Kind kind, String name) {
        List<String> meant = isLast(name)
                ? last().stream().map(Entry::id).toList()
                : journal.named(name).stream()
                        .filter(id -> journal.entry(id)
                                .filter(entry -> entry.is(kind))
                                .isPresent())
                        .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw meant.isEmpty()
                ? UserError.failure(
                        "There is no " + kind + " \"" + name + "\".",
                        there() + " haven journal list --kind " + kind + " shows what there is.")
                : UserError.failure(
                        "--" + kind + " \"" + name + "\" could be any of " + meant.size() + " " + kind.plural() + ".",
                        "A longer name says which.");
    }

    private String there() {
        LocalDate today = app.now().toLocalDate();
        List<String> newest = newest(NAMED).stream()
                .map(entry -> journal.name(entry.id()) + " " + what(entry) + ", "
                        + EntryLine.said(entry.stamp().local(), today))
                .toList();
        return newest.isEmpty() ? "None is kept yet." : "The newest: " + String.join("; ", newest) + ".";
    }

    /// An entry of this journal as it is, or as it last was.
    public static Optional<Entry> latest(Journal journal, String id) {
        return journal.entry(id)
                .or(() -> journal.revisions(id).stream()
                        .flatMap(revision -> revision.before().stream())
                        .findFirst());
    }

    /// An entry's name, and which it is, or was; also what it says, or last said.
    ///
    /// @param quotes whether it is said what is in it
    public String line(String id, boolean quotes) {
        LocalDate today = app.now().toLocalDate();
        return journal.name(id)
                + latest(journal, id)
                        .map(entry -> ", "
                                + (quotes
                                        ? EntryLine.named(entry, today, ReportOptions.signs(app))
                                        : EntryLine.named(entry, today)))
                        .orElse("");
    }

    /// Opens the journal to find what a person named in it.
    ///
    /// @param example what could be typed instead of no name
    public static Journal open(App app, List<String> names, String example) {
        if (names.isEmpty()) {
            throw UserError.usage("Which entry is meant?", "For example: " + example + ".");
        }
        return app.openExistingJournal()
                .orElseThrow(
                        () -> UserError.failure("Nothing is kept yet.", "haven log keeps what happened, if you like."));
    }
}
