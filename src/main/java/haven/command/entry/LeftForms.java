package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.entry.Entry;
import haven.guide.EntryForm;
import haven.guide.EntryPage;
import haven.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The forms and pages that were left in the middle, the one that was begun last first.
record LeftForms(List<Left> forms) {
    /// One of them.
    ///
    /// @param entry as the journal has it, or as it last was
    /// @param isKept whether the journal holds the entry
    record Left(FormDraft draft, Entry entry, boolean isKept) {
        /// Whether there is nothing to go on with: a page that stands as it was opened, or an empty line of an entry
        /// that the journal does not have. What options said of such an entry is something.
        boolean saysNothing() {
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

    /// The one about such an entry that was begun last.
    Optional<Left> about(Predicate<Entry> which) {
        return forms.stream().filter(left -> which.test(left.entry())).findFirst();
    }

    /// The one that was begun last.
    Optional<Left> latest() {
        return forms.stream().findFirst();
    }

    /// As [#of(App)]; none where the journal cannot be read: whatever is asked next will say so.
    static LeftForms orNone(App app) {
        try {
            return of(app);
        } catch (UserError unreadable) {
            return new LeftForms(List.of());
        }
    }

    /// Looks for them. Drafts that say nothing are removed.
    ///
    /// @throws UserError if the journal cannot be read
    static LeftForms of(App app) {
        Drafts drafts = app.drafts();
        List<FormDraft> waiting = drafts.forms();
        LeftForms found = new LeftForms(new ArrayList<>());
        if (waiting.isEmpty()) {
            return found;
        }
        Optional<Journal> open = app.openExistingJournal();
        try {
            waiting.forEach(draft -> found.add(draft, open, drafts));
        } finally {
            open.ifPresent(Journal::close);
        }
        return found;
    }

    /// The entry as it last was: what was typed is not taken back with what was kept before it. A journal that never
    /// had it, as an older copy of it may be, gets it as a new one.
    private void add(FormDraft draft, Optional<Journal> journal, Drafts drafts) {
        Optional<Entry> kept = journal.flatMap(open -> open.entry(draft.id()));
        Entry entry = kept.or(() -> journal.flatMap(open -> EntryNames.latest(open, draft.id())))
                .orElse(draft.entry());
        Left left = new Left(draft, entry, kept.isPresent());
        if (left.saysNothing()) {
            drafts.forgetForm(draft.id());
        } else {
            forms.add(left);
        }
    }
}
