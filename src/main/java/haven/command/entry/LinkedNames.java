package haven.command.entry;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.report.EntryLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Entries of a kind that another is to name, as an option names them: the beginning of a name, or `last`.
///
/// @param today for the times of those that there are
record LinkedNames(Journal journal, Kind kind, LocalDate today) {
    private static final String LAST = "last";
    private static final int SHOWN = 3;

    /// The id of the one that is meant.
    ///
    /// @throws UserError if there is none, or more than one
    String id(String name) {
        List<String> meant = name.toLowerCase(Locale.ROOT).equals(LAST)
                ? newest(1).stream().map(Entry::id).toList()
                : journal.named(name).stream().filter(this::isOne).toList();
        if (meant.size() > 1) {
            throw UserError.failure(
                    "--" + kind + " \"" + name + "\" could be any of " + meant.size() + " " + kind.plural() + ".",
                    "A longer name says which.");
        }
        if (meant.isEmpty()) {
            throw UserError.failure(
                    "There is no " + kind + " \"" + name + "\".",
                    there() + " haven journal list --kind " + kind + " shows what there is.");
        }
        return meant.getFirst();
    }

    private boolean isOne(String id) {
        return journal.entry(id).filter(entry -> entry.is(kind)).isPresent();
    }

    private String there() {
        List<Entry> newest = newest(SHOWN);
        if (newest.isEmpty()) {
            return "None is kept yet.";
        }
        return "The newest: "
                + newest.stream()
                        .map(entry -> journal.name(entry.id()) + " " + EntryLine.what(entry) + ", "
                                + EntryLine.said(entry.stamp().local(), today))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private List<Entry> newest(int most) {
        return journal.entries(EntryQuery.newest(Set.of(kind), most));
    }
}
