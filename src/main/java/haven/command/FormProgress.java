package haven.command;

import haven.App;
import haven.UserError;
import haven.command.FormFiller.Beginning;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.guide.EntryForm;
import haven.journal.Change;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Journal;
import haven.terminal.EntryAsker;
import haven.text.OneLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a form is: its answers in the journal, and in a draft where the person is.
final class FormProgress implements AutoCloseable {
    private final App app;
    private final String command;
    private final Change change;
    private final FormSheet sheet;
    private EntryForm<?> form;
    private String line = "";
    private boolean isKept;
    private boolean isDrafted;
    private @Nullable Journal journal;
    private @Nullable UserError unsaved;

    FormProgress(App app, Beginning beginning) {
        this.app = app;
        this.command = beginning.command();
        this.change = app.change(command.equals("edit") ? "edit" : "log");
        this.form = beginning.form();
        this.sheet = new Drafts(app.paths().drafts()).sheet(form.entry().id());
        this.isKept = beginning.isKept();
    }

    /// What options have said is kept before the first question.
    void begin(EntryAsker asker) {
        if (!isKept && !form.entry().isEmpty()) {
            keep(form.entry(), asker);
        }
    }

    /// Keeps what is answered so far. Where that fails, the person is told and may go on: the next answer tries again
    /// with everything, and so does the end.
    void keep(Entry entry, EntryAsker asker) {
        UserError before = unsaved;
        try {
            save(entry);
        } catch (UserError problem) {
            unsaved = problem;
            if (before == null) {
                asker.say(problem.line());
            }
        }
    }

    /// An entry whose every answer was taken back is none, and leaves nothing behind. One that was taken out in another
    /// window stays out.
    private void save(Entry entry) {
        if (!entry.isEmpty() && isKept) {
            journal().update(entry, change);
        } else if (!entry.isEmpty()) {
            journal().save(entry, change);
        } else if (isKept) {
            journal().delete(entry.id(), change);
        }
        isKept = !entry.isEmpty();
        unsaved = null;
    }

    private Journal journal() {
        Journal there = journal;
        if (there == null) {
            there = app.openJournal();
            journal = there;
        }
        return there;
    }

    /// The person is at this question now, with this in its line.
    synchronized void reached(EntryForm<?> now, String text) {
        form = now;
        line = text;
        write();
    }

    /// This stands in a line that is still being typed.
    synchronized void stands(String text) {
        line = text;
        write();
    }

    /// Nothing said yet is nothing to come back to.
    private void write() {
        if (!isKept && line.isBlank() && form.entry().isEmpty()) {
            return;
        }
        isDrafted =
                sheet.write(draft(form.entry(), command, isKept, form.question().name(), line));
    }

    static FormDraft draft(Entry entry, String command, boolean isKept, String question, String line) {
        Instant recorded = entry instanceof Episode episode
                ? episode.recorded()
                : entry.stamp().at();
        return new FormDraft(entry.id(), entry.stamp(), recorded, command, isKept, question, line);
    }

    /// Says what was kept, and leaves the draft where there is something to go on with.
    synchronized void end(boolean interrupted) {
        Entry entry = form.entry();
        if (interrupted && !isDrafted) {
            giveLineBack();
        }
        if (unsaved != null) {
            saveAtLast(entry, interrupted);
        }
        if (isKept && journal().entry(entry.id()).isEmpty()) {
            sheet.remove();
            throw GivenBack.takenOut(app, entry, interrupted ? line : "");
        }
        WaitingEntries.forget(app, entry);
        Kept.say(
                app, isKept ? Kept.entry(entry, app.clock().instant(), journal().name(entry.id())) : Kept.NOTHING);
        if (!interrupted || (!isKept && line.isBlank())) {
            sheet.remove();
        } else if (isDrafted) {
            app.out().flush();
            app.err().println("haven log --resume goes on where you were.");
        }
    }

    /// What stands in a line and is no answer is in no journal either.
    private void giveLineBack() {
        String typed = line.strip();
        if (!typed.isEmpty() && !typed.equals(form.kept())) {
            app.err()
                    .println('"' + OneLine.of(typed)
                            + "\" could not be kept: it is no answer yet, and no draft could be written.");
        }
    }

    /// Tries once more. Where that fails too, the person's words wait in a draft, or are given back before they go with
    /// the process.
    private void saveAtLast(Entry entry, boolean interrupted) {
        try {
            save(entry);
        } catch (UserError problem) {
            if (!interrupted) {
                sheet.remove();
            }
            throw Unkept.of(app, entry, problem);
        }
    }

    @Override
    public synchronized void close() {
        sheet.close();
        if (journal != null) {
            journal.close();
        }
    }
}
