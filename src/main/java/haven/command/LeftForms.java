package haven.command;

import haven.App;
import haven.UserError;
import haven.command.FormFiller.Beginning;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.guide.Asked;
import haven.guide.EntryForm;
import haven.guide.EntryPage;
import haven.guide.Question;
import haven.journal.Entry;
import haven.journal.EpisodeDraft;
import haven.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The forms and pages that were left in the middle, each with the entry that it is about.
///
/// @param forms the latest first
/// @param strays those with words in them whose entry is not in this journal, and cannot be made anew
record LeftForms(List<Left> forms, List<FormDraft> strays) {
    /// A form that was left, and its entry as it is now.
    ///
    /// @param isKept whether the journal holds the entry
    record Left(FormDraft draft, Entry entry, boolean isKept) {
        /// Whether there is nothing to go on with: a page that stands as it was opened, or an empty line of an entry
        /// that the journal does not have.
        boolean saysNothing() {
            return draft.isPage()
                    ? draft.line().equals(EntryPage.of(Asked.all(entry)).text())
                    : !isKept && draft.line().isBlank();
        }

        /// Where to go on.
        Beginning beginning() {
            EntryForm<?> all = Asked.all(entry);
            EntryForm<?> form = draft.command().equals("finish") ? all.missing() : all;
            boolean isAsked =
                    form.questions().stream().anyMatch(asked -> asked.name().equals(draft.question()));
            return new Beginning(
                    (isAsked ? form : all).resumed(draft.question(), draft.line()), draft.command(), isKept);
        }
    }

    /// The one about the entry of this id.
    Optional<Left> about(String id) {
        return forms.stream().filter(left -> left.entry().id().equals(id)).findFirst();
    }

    /// The one that was left last.
    Optional<Left> latest() {
        return forms.stream().findFirst();
    }

    /// Those that there are now. One that says nothing is let go.
    static LeftForms of(App app) {
        Drafts drafts = new Drafts(app.paths().drafts());
        List<FormDraft> waiting = drafts.forms();
        LeftForms found = new LeftForms(new ArrayList<>(), new ArrayList<>());
        if (waiting.isEmpty()) {
            return found;
        }
        try {
            Optional<Journal> open = app.openExistingJournal();
            try {
                waiting.forEach(draft -> found.add(draft, open, drafts));
            } finally {
                open.ifPresent(Journal::close);
            }
        } catch (UserError unreadable) {
            // Whatever is asked next will say so.
            return new LeftForms(List.of(), List.of());
        }
        return found;
    }

    private void add(FormDraft draft, Optional<Journal> journal, Drafts drafts) {
        Optional<Entry> kept = journal.flatMap(open -> open.entry(draft.id()));
        Optional<Left> left =
                kept.or(() -> before(draft, journal)).map(entry -> new Left(draft, entry, kept.isPresent()));
        if (left.map(Left::saysNothing).orElse(draft.line().isBlank())) {
            drafts.forgetForm(draft.id());
        } else {
            left.ifPresentOrElse(forms::add, () -> strays.add(draft));
        }
    }

    /// The entry as it last was: what was typed is not taken back with what was kept before it. A journal that never
    /// had it, as an older copy of it may be, gets it as a new one.
    private static Optional<Entry> before(FormDraft draft, Optional<Journal> journal) {
        return journal.flatMap(open -> EntryNames.latest(open, draft.id())).or(() -> anew(draft));
    }

    /// An episode; a draft does not say enough to make another kind of entry.
    private static Optional<Entry> anew(FormDraft draft) {
        return isAboutAnEpisode(draft)
                ? Optional.of(new EpisodeDraft(draft.id(), draft.stamp(), draft.recorded()).episode())
                : Optional.empty();
    }

    private static boolean isAboutAnEpisode(FormDraft draft) {
        if (!draft.command().equals("edit")) {
            return true;
        }
        String heading = "# " + Question.TRIGGER.words();
        return draft.isPage()
                ? draft.line().lines().anyMatch(heading::equals)
                : List.of(Question.values()).stream()
                        .anyMatch(asked -> asked.name().equals(draft.question()));
    }
}
