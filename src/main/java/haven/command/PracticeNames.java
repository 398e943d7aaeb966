package haven.command;

import haven.UserError;
import haven.guide.Answer;
import haven.journal.Entry;
import haven.journal.EntryKind;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.journal.Practice;
import haven.report.EntryLine;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Which practices `--practice` means: each by its name in the list, by its id, or as `last`.
///
/// @param journal where they are
/// @param today the date by the person's clock
record PracticeNames(Journal journal, LocalDate today) {
    static final String OPTION = "--practice";

    private static final String LAST = "last";
    private static final int SHOWN = 3;

    /// Their ids, none twice.
    ///
    /// @param values of the option; in each, a comma separates
    /// @throws UserError if one of them means none or several
    List<String> ids(List<String> values) {
        Set<String> ids = new LinkedHashSet<>();
        for (String value : values) {
            Answer.list(value).forEach(name -> ids.add(id(name)));
        }
        return List.copyOf(ids);
    }

    private String id(String name) {
        List<String> meant = name.toLowerCase(Locale.ROOT).equals(LAST)
                ? newest(1).stream().map(Entry::id).toList()
                : journal.named(name).stream().filter(this::isPractice).toList();
        if (meant.size() > 1) {
            throw UserError.failure(
                    OPTION + " \"" + name + "\" could be any of " + meant.size() + " practices.",
                    "A longer name says which.");
        }
        if (meant.isEmpty()) {
            throw UserError.failure(
                    "There is no practice \"" + name + "\".",
                    there() + " haven journal list --kind practice shows what there is.");
        }
        return meant.getFirst();
    }

    private boolean isPractice(String id) {
        return journal.entry(id).filter(Practice.class::isInstance).isPresent();
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
        return journal.entries(EntryQuery.newest(Set.of(EntryKind.PRACTICE), most));
    }
}
