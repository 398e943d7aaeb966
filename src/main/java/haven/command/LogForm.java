package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.guide.EntryForm;
import haven.journal.Change;
import haven.journal.Episode;
import haven.journal.Journal;
import haven.terminal.EntryAsker;
import org.jspecify.annotations.Nullable;

/// The form of `haven log`: asks, and keeps every answer as it is given.
final class LogForm {
    private final App app;
    private final Change change;
    private @Nullable Journal journal;
    private @Nullable UserError unsaved;
    private int stopCode = Exit.INTERRUPT;

    LogForm(App app) {
        this.app = app;
        this.change = app.change("log");
    }

    /// Asks until the form is done or ended.
    ///
    /// @param known what options have said already
    /// @return the exit code
    int fill(Episode known, boolean plain) {
        try {
            EntryForm form = ask(known, plain);
            return close(form);
        } finally {
            if (journal != null) {
                journal.close();
            }
        }
    }

    private EntryForm ask(Episode known, boolean plain) {
        try (EntryAsker asker = Asking.open(app, plain)) {
            EntryForm form = EntryForm.start(known);
            if (!known.isEmpty()) {
                save(known, asker);
            }
            while (form.isAsking()) {
                Episode before = form.episode();
                form = form.update(asker.ask(form.open()));
                if (!form.episode().equals(before)) {
                    save(form.episode(), asker);
                }
            }
            stopCode = asker.stopCode();
            return form;
        }
    }

    /// Keeps what is answered so far. Where that fails, the person is told and may go on: the next answer tries again
    /// with everything, and so does the end.
    private void save(Episode episode, EntryAsker asker) {
        UserError before = unsaved;
        try {
            save(episode);
        } catch (UserError problem) {
            unsaved = problem;
            if (before == null) {
                asker.say(problem.line());
            }
        }
    }

    /// An episode whose every answer was taken back is none, and leaves nothing behind.
    private void save(Episode episode) {
        if (!episode.isEmpty()) {
            if (journal == null) {
                journal = app.openJournal();
            }
            journal.save(episode, change);
        } else if (journal != null) {
            journal.delete(episode.id(), change);
        }
        unsaved = null;
    }

    private int close(EntryForm form) {
        if (unsaved != null) {
            saveAtLast(form.episode());
        }
        app.out()
                .println(
                        journal == null || form.episode().isEmpty()
                                ? Kept.NOTHING
                                : Kept.line(
                                        form.episode(),
                                        journal.name(form.episode().id())));
        return form.state() == EntryForm.State.INTERRUPTED ? stopCode : Exit.OK;
    }

    /// Tries once more. Where that fails too, the person's words are given back before they go with the process.
    private void saveAtLast(Episode episode) {
        try {
            save(episode);
        } catch (UserError problem) {
            GivenBack.say(app, episode);
            throw problem;
        }
    }
}
