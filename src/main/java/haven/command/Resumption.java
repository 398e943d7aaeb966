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
import haven.journal.Change;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.EpisodeJson;
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
    private record Left(FormDraft draft, Entry entry) {}

    /// `haven log --resume`: keeps what could not be kept before, and goes on with the form that was left last.
    ///
    /// @return the exit code
    int run(boolean mayAsk, boolean plain) {
        int kept = keepEntries();
        Optional<Left> left = left();
        if (left.isEmpty()) {
            if (kept == 0) {
                app.out().println("There is nothing to go on with: nothing was left in the middle.");
            }
            return Exit.OK;
        }
        if (!mayAsk) {
            throw UserError.usage(
                    "A form waits, and there is nobody to ask here.", "Nothing is lost; go on with it in a terminal.");
        }
        return goOn(left.get(), plain);
    }

    private int goOn(Left left, boolean plain) {
        return left.draft().isPage()
                ? new PageEditor(app, left.draft().command())
                        .resume(left.entry(), left.draft(), left.draft().isKept())
                : new FormFiller(app).fill(plain, asker -> beginning(left));
    }

    private static Beginning beginning(Left left) {
        FormDraft draft = left.draft();
        EntryForm<?> all = Asked.all(left.entry());
        EntryForm<?> form = draft.command().equals("finish") ? all.missing() : all;
        boolean isAsked =
                form.questions().stream().anyMatch(asked -> asked.name().equals(draft.question()));
        return new Beginning(
                (isAsked ? form : all).resumed(draft.question(), draft.line()), draft.command(), draft.isKept());
    }

    /// Where to begin at the next `haven log`: where there is a form that was left, the person is offered it, and
    /// presses a key.
    Beginning offered(EntryAsker asker, Episode fresh) {
        Beginning anew = fresh(fresh);
        Optional<Left> left = left();
        if (left.isEmpty() || left.get().draft().isPage()) {
            if (left.isPresent() || !drafts.entries().isEmpty()) {
                asker.say("Something waits in a draft; haven log --resume goes on with it.");
            }
            return anew;
        }
        asker.say("");
        asker.say("You were in the middle of " + described(left.get().entry())
                + ". Enter: a new one, r: go on, x: let it go.");
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

    /// The form that was left last. One whose entry was taken out since is let go.
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
            Optional<Entry> entry = entry(draft, journal);
            if (entry.isPresent()) {
                return entry.map(there -> new Left(draft, there));
            }
            drafts.forgetForm(draft.id());
        }
        return Optional.empty();
    }

    private static Optional<Entry> entry(FormDraft draft, Optional<Journal> journal) {
        Optional<Entry> kept = journal.flatMap(open -> open.entry(draft.id()));
        boolean isNew = kept.isEmpty() && !draft.isKept() && !draft.line().isBlank();
        return isNew ? Optional.of(new EpisodeDraft(draft.id(), draft.stamp(), draft.recorded()).episode()) : kept;
    }

    /// Keeps what the journal could not keep before.
    ///
    /// @return how many there were
    private int keepEntries() {
        List<Path> files = drafts.entries();
        if (files.isEmpty()) {
            return 0;
        }
        Change change = app.change("log");
        try (Journal journal = app.openJournal()) {
            for (Path file : files) {
                Entry entry = Drafts.entry(
                        file,
                        new EpisodeJson.Defaults(
                                app.now(), app.newId(), Settings.orDefault(app)::day, Nearest::question));
                journal.save(entry, change);
                drafts.forgetEntry(entry.id());
                app.out().println(Kept.entry(entry, journal.name(entry.id())));
            }
        }
        return files.size();
    }
}
