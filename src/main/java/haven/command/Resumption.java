package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.FormFiller.Beginning;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.guide.Asked;
import haven.guide.EntryForm;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Journal;
import haven.terminal.EntryAsker;
import haven.text.OneLine;
import haven.text.Width;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What was cut short, or could not be kept, and waits to be gone on with.
final class Resumption {
    private static final int LONGEST_TEXT = 30;

    private final App app;
    private final Drafts drafts;

    Resumption(App app) {
        this.app = app;
        this.drafts = new Drafts(app.paths().drafts());
    }

    /// A form that was left, and its entry as it is now.
    ///
    /// @param isKept whether the journal holds the entry
    private record Left(FormDraft draft, Entry entry, boolean isKept) {}

    /// `haven log --resume`: keeps what could not be kept before, and goes on with the form that was left last.
    ///
    /// @return the exit code
    int run(boolean mayAsk, boolean plain) {
        WaitingEntries waiting = new WaitingEntries(app);
        int code = waiting.keep();
        List<Path> unreadable = drafts.unreadableForms();
        unreadable.forEach(file -> app.err().println(Drafts.unreadable(file).line()));
        Optional<Left> left = left();
        if (left.isEmpty()) {
            if (waiting.isEmpty() && unreadable.isEmpty()) {
                app.out().println("There is nothing to go on with: nothing was left in the middle.");
            }
            return unreadable.isEmpty() ? code : Exit.FAILURE;
        }
        if (!mayAsk) {
            throw UserError.usage(
                    "A form waits, and there is nobody to ask here.", "Nothing is lost; go on with it in a terminal.");
        }
        return goOn(left.get(), plain);
    }

    private int goOn(Left left, boolean plain) {
        return left.draft().isPage()
                ? new PageEditor(app, left.draft().command()).resume(left.entry(), left.draft(), left.isKept())
                : new FormFiller(app).fill(plain, asker -> beginning(left));
    }

    private static Beginning beginning(Left left) {
        FormDraft draft = left.draft();
        EntryForm<?> all = Asked.all(left.entry());
        EntryForm<?> form = draft.command().equals("finish") ? all.missing() : all;
        boolean isAsked =
                form.questions().stream().anyMatch(asked -> asked.name().equals(draft.question()));
        return new Beginning(
                (isAsked ? form : all).resumed(draft.question(), draft.line()), draft.command(), left.isKept());
    }

    /// Where to begin at the next `haven log`: where there is a form that was left, the person is offered it, and
    /// presses a key.
    Beginning offered(EntryAsker asker, Episode fresh) {
        Beginning anew = fresh(fresh);
        Optional<Left> left = left();
        if (left.isEmpty() || left.get().draft().isPage()) {
            if (left.isPresent() || !new WaitingEntries(app).isEmpty()) {
                asker.say("Something waits in a draft; haven log --resume goes on with it.");
            }
            return anew;
        }
        asker.say("");
        asker.say("You were in the middle of " + described(left.get().entry()) + ".");
        asker.say("Enter: a new one, r: go on, "
                + (left.get().isKept() ? "x: keep what is there and ask no more." : "x: let it go."));
        int key = asker.key();
        return switch (key) {
            case 'r', 'R' -> beginning(left.get());
            case 'x', 'X' -> {
                drafts.forgetForm(left.get().entry().id());
                yield anew;
            }
            default -> Character.isLetterOrDigit(key) ? begun(fresh, Character.toString(key)) : anew;
        };
    }

    /// Whoever writes on without looking up has begun a new one.
    private static Beginning begun(Episode fresh, String typed) {
        EntryForm<Episode> form = EntryForm.start(fresh);
        return new Beginning(form.resumed(form.question().name(), typed), "log", false);
    }

    /// A new form, with what options have said.
    static Beginning fresh(Episode known) {
        return new Beginning(EntryForm.start(known), "log", false);
    }

    /// Which entry it is, to begin with.
    static String sentence(Entry entry) {
        return "About " + described(entry) + ":";
    }

    private static String described(Entry entry) {
        ZonedDateTime at = entry.stamp().local();
        String when = English.day(at.getDayOfWeek()) + " "
                + at.toLocalTime().toString().substring(0, 5);
        String words = entry.words().lines().findFirst().orElse("");
        return words.isBlank()
                ? "one, " + when
                : '"' + Width.shorten(OneLine.of(words), LONGEST_TEXT, "...") + "\", " + when;
    }

    /// The form that was left last. One whose entry was taken out since is let go, unless a line was open in it.
    private Optional<Left> left() {
        List<FormDraft> forms = drafts.forms();
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Journal> open = app.openExistingJournal();
            try {
                return left(forms, open);
            } finally {
                open.ifPresent(Journal::close);
            }
        } catch (UserError unreadable) {
            // Whatever is asked next will say so.
            return Optional.empty();
        }
    }

    private Optional<Left> left(List<FormDraft> forms, Optional<Journal> journal) {
        for (FormDraft draft : forms) {
            Optional<Left> found = left(draft, journal);
            if (found.isPresent()) {
                return found;
            }
            drafts.forgetForm(draft.id());
        }
        return Optional.empty();
    }

    /// With its entry as it is, or as it last was: what was typed is not taken back with what was kept before it.
    private static Optional<Left> left(FormDraft draft, Optional<Journal> journal) {
        Optional<Entry> kept = journal.flatMap(open -> open.entry(draft.id()));
        if (kept.isPresent() || draft.line().isBlank()) {
            return kept.map(entry -> new Left(draft, entry, true));
        }
        Optional<Entry> before = draft.isKept()
                ? journal.flatMap(open -> EntryNames.latest(open, draft.id()))
                : Optional.of(new EpisodeDraft(draft.id(), draft.stamp(), draft.recorded()).episode());
        return before.map(entry -> new Left(draft, entry, false));
    }
}
