package haven.command.entry;

import haven.App;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.entry.Entry;
import haven.guide.EntryForm;
import haven.guide.EntryPage;
import haven.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form or a page that was left in the middle.
///
/// @param entry as the journal has it, or as it last was: what was typed is not taken back with what was kept before
/// it.
///     A journal that never had it, as an older copy of it may be, gets it as a new one
/// @param isKept whether the journal holds the entry
record LeftForm(FormDraft draft, Entry entry, boolean isKept) {
    /// Looks for them, the one that was begun last first. Drafts that say nothing are removed.
    ///
    /// @throws UserError if the journal cannot be read
    static List<LeftForm> all(App app) {
        Drafts drafts = app.drafts();
        List<FormDraft> waiting = drafts.forms();
        List<LeftForm> found = new ArrayList<>();
        if (waiting.isEmpty()) {
            return found;
        }
        Optional<Journal> open = app.openExistingJournal();
        try {
            for (FormDraft draft : waiting) {
                LeftForm left = of(draft, open);
                if (left.saysNothing()) {
                    drafts.forgetForm(draft.id());
                } else {
                    found.add(left);
                }
            }
        } finally {
            open.ifPresent(Journal::close);
        }
        return found;
    }

    private static LeftForm of(FormDraft draft, Optional<Journal> journal) {
        Optional<Entry> kept = journal.flatMap(open -> open.entry(draft.id()));
        Entry entry = kept.or(() -> journal.flatMap(open -> EntryNames.latest(open, draft.id())))
                .orElse(draft.entry());
        return new LeftForm(draft, entry, kept.isPresent());
    }

    /// Whether there is nothing to go on with: a page that stands as it was opened, or an empty line of an entry that
    /// the journal does not have. What options said of such an entry is something.
    private boolean saysNothing() {
        boolean isNothingNew = isKept || entry.isEmpty();
        return isNothingNew
                && (draft.isPage()
                        ? draft.line().equals(EntryPage.of(entry).text())
                        : !isKept && draft.line().isBlank());
    }

    /// To go on with it.
    Beginning beginning() {
        return Beginning.resumed(form(), draft.command(), isKept);
    }

    /// The form as it was left.
    EntryForm form() {
        EntryForm all = EntryForm.of(entry);
        EntryForm form = draft.command().equals("finish") ? all.missing() : all;
        boolean isAsked =
                form.questions().stream().anyMatch(asked -> asked.name().equals(draft.question()));
        return (isAsked ? form : all).resumed(draft.question(), draft.line());
    }
}
