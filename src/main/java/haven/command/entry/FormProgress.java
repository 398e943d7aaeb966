package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Unkept;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.entry.Entry;
import haven.guide.Form;
import haven.guide.SeriesForm;
import haven.journal.Change;
import haven.journal.Journal;
import haven.terminal.EntryAsker;
import haven.text.OneLine;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a form has come, and the one way in which what is asked is kept: each answer in the journal before the next
/// question, or in a draft of its own where the journal cannot; what stands in the open line in a draft of the form,
/// which outlives whatever ends this process.
///
/// A line is told of on a thread of its own.
final class FormProgress implements AutoCloseable {
    private final App app;
    private final Beginning beginning;
    private final Change change;
    private final Drafts drafts;
    private final Instant begun;
    private final Map<String, Entry> saved = new LinkedHashMap<>();
    private final Map<String, Entry> unsaved = new LinkedHashMap<>();
    private FormSheet sheet;
    private String sheetOf;
    private Form form;
    private String line = "";
    private boolean isDrafted;
    private @Nullable Journal journal;
    private @Nullable UserError failure;

    FormProgress(App app, Beginning beginning) {
        this.app = app;
        this.beginning = beginning;
        this.change = app.change(Beginning.change(beginning.command()));
        this.drafts = app.drafts();
        this.begun = app.clock().instant();
        this.form = beginning.form();
        this.sheetOf = form.entry().id();
        this.sheet = drafts.sheet(sheetOf);
        beginning.kept().forEach(entry -> saved.put(entry.id(), entry));
    }

    /// What options have said is kept before the first question, unless no entry is without what is asked then.
    synchronized void begin(EntryAsker asker) {
        if (!isKept(form.entry())) {
            keep(form.entry(), asker);
        }
    }

    private boolean isKept(Entry entry) {
        return saved.containsKey(entry.id());
    }

    /// Whether there is something to keep: not where options said only what is about an answer that was not given.
    private boolean saysSomething(Entry entry) {
        boolean isAsBegun = entry.equals(beginning.form().entry());
        return !entry.isEmpty() && !(isAsBegun && entry.kind().lacks(entry).isPresent());
    }

    /// Keeps what is answered so far. Where the journal fails, the person is told and may go on: the next answer tries
    /// again with everything, and so does the end.
    ///
    /// @return what is wrong with the answer, where that is why it cannot be kept; else nothing
    synchronized String keep(Entry answered, EntryAsker asker) {
        Entry waiting = unsaved.get(answered.id());
        try {
            Kept.require(answered, app);
            boolean isNews = isKept(answered) ? !saved.containsValue(answered) : saysSomething(answered);
            if (isNews) {
                unsaved.put(answered.id(), answered);
            }
            saveAll();
            return "";
        } catch (UserError problem) {
            if (problem.exitCode() == Exit.USAGE) {
                unsaved.remove(answered.id());
                if (waiting != null) {
                    unsaved.put(answered.id(), waiting);
                }
                return problem.line();
            }
            if (failure == null) {
                asker.say(problem.line());
            }
            failure = problem;
            unsaved.values().forEach(this::draft);
            return "";
        }
    }

    /// An entry whose every answer was taken back is none, and leaves nothing behind. One that was taken out in another
    /// window stays out; what was changed there stays changed, unless it was answered here since.
    private void saveAll() {
        for (Entry entry : List.copyOf(unsaved.values())) {
            Entry known = saved.get(entry.id());
            boolean isGone = entry.isEmpty();
            if (known != null) {
                isGone &= journal()
                        .update(entry.id(), there -> there.withChanges(known, entry), change)
                        .isEmpty();
            } else if (!isGone) {
                journal().save(entry, change);
            }
            if (isGone) {
                saved.remove(entry.id());
            } else {
                saved.put(entry.id(), entry);
            }
            unsaved.remove(entry.id());
            if (failure != null) {
                drafts.forgetEntry(entry.id());
            }
        }
    }

    private void draft(Entry entry) {
        try {
            if (!entry.isEmpty()) {
                drafts.keep(entry, app.clock().instant());
            }
        } catch (IOException unable) {
            // The end tries again, and gives it back.
        }
    }

    private Journal journal() {
        Journal there = journal == null ? app.openJournal() : journal;
        journal = there;
        return there;
    }

    /// Another question is open.
    synchronized void reached(Form now, String text) {
        form = now;
        stands(text);
    }

    /// This stands in the open line.
    synchronized void stands(String text) {
        line = text;
        write();
    }

    private void write() {
        Entry asked = form.entry();
        FormSheet before = sheet;
        boolean isAnother = !asked.id().equals(sheetOf);
        if (isAnother) {
            sheetOf = asked.id();
            sheet = drafts.sheet(sheetOf);
        }
        if (isKept(asked) || !line.isBlank() || saysSomething(asked)) {
            isDrafted =
                    sheet.write(new FormDraft(asked, begun, beginning.command(), isKept(asked), form.question(), line));
        } else if (isDrafted) {
            sheet.remove();
            isDrafted = false;
        }
        if (isAnother) {
            before.remove();
        }
    }

    /// Says what was kept. The draft goes, unless there is something to go on with.
    ///
    /// @throws UserError if something could not be kept
    synchronized void end() {
        boolean interrupted = form.state() == Form.State.INTERRUPTED;
        String wrong = form.open().complaint();
        boolean isOpen = interrupted || !wrong.isEmpty();
        if (isOpen && !isDrafted) {
            giveLineBack();
        }
        saveAtLast(isOpen);
        Entry last = saved.getOrDefault(form.answered().id(), form.answered());
        Optional<Entry> there = isKept(last) ? journal().entry(last.id()) : Optional.empty();
        if (isKept(last) && there.isEmpty()) {
            sheet.remove();
            throw Unkept.takenOut(app, last, isOpen ? line : "");
        }
        Entry entry = there.orElse(last);
        WaitingEntries.forget(app, entry);
        Kept.say(app, beginning.end().isPresent() ? beginning.end().get().get() : kept(entry));
        boolean isThrough = wrong.isEmpty()
                && form.isLast()
                && isKept(entry)
                && line.strip().equals(form.line());
        // What a command asks about entry by entry, it asks again: a draft is for new words alone.
        boolean isAskedAgain = form instanceof SeriesForm
                && isKept(form.entry())
                && line.strip().equals(form.open().kept().strip());
        if (!isOpen || isThrough || isAskedAgain || (!isKept(form.entry()) && line.isBlank())) {
            sheet.remove();
        } else if (isDrafted) {
            app.out().flush();
            // What was wrong with it says what was typed.
            String why = interrupted ? "" : (Kept.echoes(app) ? wrong : "The last line is no answer yet.") + " ";
            app.err().println(why + "haven log --resume goes on where you were.");
        }
    }

    private String kept(Entry entry) {
        if (!isKept(entry)) {
            return Kept.NOTHING;
        }
        Instant written = beginning.isNew() ? begun : entry.stamp().at();
        return Kept.entry(app, entry, written, journal().name(entry.id()));
    }

    private void giveLineBack() {
        String typed = line.strip();
        boolean isAnswer = typed.equals(form.line()) && form.open().complaint().isEmpty();
        if (!typed.isEmpty() && !isAnswer) {
            app.err()
                    .println('"' + OneLine.of(typed)
                            + "\" could not be kept: it is no answer yet, and no draft could be written.");
        }
    }

    private void saveAtLast(boolean isOpen) {
        try {
            saveAll();
        } catch (UserError problem) {
            if (!isOpen) {
                sheet.remove();
            }
            UserError told = problem;
            for (Entry entry : unsaved.values()) {
                told = Unkept.of(app, entry, problem);
            }
            throw told;
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
