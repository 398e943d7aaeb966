package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Editor;
import haven.command.shared.Unkept;
import haven.draft.Drafts.Waiting;
import haven.draft.FormDraft;
import haven.draft.PrivatePage;
import haven.entry.Entry;
import haven.guide.EntryPage;
import haven.guide.Prompt;
import haven.journal.Journal;
import haven.terminal.LineAsker;
import haven.terminal.Tty;
import haven.terminal.TypedLines;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An entry written in the person's own editor: opened again until it can be read, and a draft if they leave it.
///
/// @param command `log` or `edit`
/// @param prompt what the page asks below its first question, where it does: alone, that is nothing to keep
public record PageEditor(App app, String command, Optional<Prompt> prompt) {
    private static final String FOREIGN = "this is not text in UTF-8; save the page as UTF-8.";
    private static final String AGAIN = "Enter opens it again; q and Enter leaves it in a draft.";
    private static final String STANDS = "Your entry stands as it was.";

    /// One of a page that asks what its kind asks.
    public PageEditor(App app, String command) {
        this(app, command, Optional.empty());
    }

    /// Opens a page with all that the entry says.
    ///
    /// @param isKept whether the journal holds it
    /// @return the exit code
    public int edit(Entry entry, boolean isKept) {
        return edit(
                draft(entry, app.clock().instant(), isKept, EntryPage.of(entry).text()), Optional.empty());
    }

    /// Opens the page that was left.
    ///
    /// @param isKept whether the journal holds the entry
    /// @return the exit code
    int resume(Entry entry, FormDraft draft, boolean isKept) {
        return edit(draft(entry, draft.begun(), isKept, draft.line()), draft.page());
    }

    private FormDraft draft(Entry entry, Instant begun, boolean isKept, String text) {
        String question = prompt.map(asked -> asked.draftedOn(FormDraft.PAGE)).orElse(FormDraft.PAGE);
        return new FormDraft(entry, begun, command, isKept, question, text);
    }

    private int edit(FormDraft opened, Optional<Path> former) {
        Editor editor = Editor.of(app)
                .orElseThrow(() -> UserError.usage(
                        "There is no editor to open here.", "Set VISUAL or EDITOR, in a terminal; " + withoutOne()));
        try (PageDraft draft = new PageDraft(app, opened);
                PrivatePage file = open(opened.line(), draft)) {
            if (draft.open(file.file())) {
                former.ifPresent(PrivatePage::remove);
            }
            return new Sitting(draft, file).edit(editor, opened.line());
        }
    }

    private PrivatePage open(String text, PageDraft draft) {
        try {
            return PrivatePage.open(folder(), text, draft::keep);
        } catch (UserError noPage) {
            if (!draft.isNews(text)) {
                throw nothingChanged(noPage, draft.isKept());
            }
            if (draft.keep(text)) {
                throw waits(noPage);
            }
            Unkept.giveBack(app, text);
            throw UserError.failure(noPage.line(), withoutOne(), noPage);
        }
    }

    private String withoutOne() {
        return "haven " + (command.equals("edit") ? "journal edit" : command) + " asks without one.";
    }

    private static UserError nothingChanged(UserError why, boolean isKept) {
        return UserError.failure(why.line(), isKept ? STANDS : "Nothing was written, and nothing was kept.", why);
    }

    private static UserError waits(UserError why) {
        return UserError.failure(
                why.line(), "What you wrote waits in a draft; haven log --resume opens it again.", why);
    }

    /// Where nothing outlives the session, if there is such a place.
    private Path folder() {
        String runtime = app.environment().getOrDefault("XDG_RUNTIME_DIR", "");
        try {
            Path folder = Path.of(runtime);
            if (folder.isAbsolute() && Files.isDirectory(folder) && Files.isWritable(folder)) {
                return folder;
            }
        } catch (InvalidPathException impossible) {
            // The folder of drafts does as well.
        }
        return app.paths().drafts();
    }

    /// A page that is open, until it is kept or left.
    private final class Sitting {
        private final PageDraft draft;
        private final PrivatePage file;

        private Sitting(PageDraft draft, PrivatePage file) {
            this.draft = draft;
            this.file = file;
        }

        private int edit(Editor editor, String opened) {
            String text = opened;
            while (true) {
                text = written(editor, text);
                OptionalInt foreign = file.foreignLine();
                EntryPage.Read read = draft.page().read(text, new TypedDays(app)::text);
                if (read.mistakes().isEmpty() && foreign.isEmpty()) {
                    return keep(tidied(read.entry()), text);
                }
                // What else is wrong with a page that cannot be read is not to be known.
                List<EntryPage.Mistake> mistakes = foreign.isPresent()
                        ? List.of(new EntryPage.Mistake(foreign.getAsInt(), FOREIGN))
                        : read.mistakes();
                if (!isOpenedAgain(mistakes, text)) {
                    throw left(UserError.failure("Your page could not be read.", ""), text);
                }
            }
        }

        private Entry tidied(Entry read) {
            return prompt.map(asked -> asked.tidied(read)).orElse(read);
        }

        /// What is on the page once the editor has closed.
        private String written(Editor editor, String before) {
            try {
                editor.openPrivately(file.file());
            } catch (UserError failed) {
                throw left(failed, file.text().orElse(before));
            }
            Optional<String> text;
            try {
                text = file.text();
            } catch (UserError unreadable) {
                throw left(unreadable, before);
            }
            return text.orElseThrow(
                    () -> left(UserError.failure("Your page was gone when your editor closed.", ""), before));
        }

        /// Leaves what was written where it can be gone on with, and says where that is.
        private UserError left(UserError why, String text) {
            boolean isNews = draft.isNews(text);
            if (draft.keep(text)) {
                return isNews ? waits(why) : nothingChanged(why, draft.isKept());
            }
            if (file.leave()) {
                return UserError.failure(
                        why.line(),
                        "No draft could be kept either. Your page is still there, to copy: " + file.file(),
                        why);
            }
            Unkept.giveBack(app, text);
            return why;
        }

        /// Says what could not be read, and asks whether to mend it now.
        private boolean isOpenedAgain(List<EntryPage.Mistake> mistakes, String text) {
            List<String> lines = mistakes.stream()
                    .map(mistake -> "Line " + mistake.line() + ": " + mistake.what())
                    .toList();
            boolean isPlain = !app.environment().getOrDefault("ACCESSIBLE", "").isEmpty();
            Optional<Tty> tty = isPlain ? Optional.empty() : app.terminals().openLines();
            if (tty.isPresent()) {
                // They may say what is written there: on a screen that does not stay.
                LineAsker.Once once = LineAsker.once(
                        tty.get(), app.terminals().pacer(), app.out().charset(), lines, AGAIN);
                if (once.stopCode() != Exit.OK) {
                    throw stopped(once.stopCode(), text);
                }
                return once.answer().filter(answer -> !isLeaving(answer)).isPresent();
            }
            lines.forEach(app.err()::println);
            TypedLines answers = TypedLines.until(app.terminals(), app.in());
            while (true) {
                Optional<String> answer = answers.next(() -> {
                            app.err().println(AGAIN);
                            app.err().flush();
                        })
                        .map(String::strip);
                if (answers.isStopped()) {
                    // The terminal shows ^C; what is said next begins a line.
                    app.err().println();
                    throw stopped(answers.stopCode(), text);
                }
                if (answer.isEmpty() || isLeaving(answer.get())) {
                    return false;
                }
                if (answer.get().isEmpty()) {
                    app.terminals().hearNoMore();
                    return true;
                }
            }
        }

        private UserError stopped(int code, String text) {
            return UserError.stopped(
                    code,
                    left(UserError.failure("Your page could not be read.", ""), text)
                            .line());
        }

        private static boolean isLeaving(String answer) {
            return answer.strip().equalsIgnoreCase("q");
        }

        private int keep(Entry entry, String text) {
            boolean isUnanswered =
                    prompt.isPresent() && entry.kind().lacks(entry).isPresent();
            if ((entry.isEmpty() || isUnanswered) && !draft.isKept()) {
                draft.remove();
                return app.say(Kept.NOTHING);
            }
            boolean isTakenOut;
            try (Journal journal = app.openJournal()) {
                isTakenOut = draft.isKept() && journal.entry(entry.id()).isEmpty();
                if (!isTakenOut) {
                    save(entry, journal);
                }
            } catch (UserError problem) {
                throw left(problem, text);
            }
            draft.remove();
            if (isTakenOut) {
                throw Unkept.takenOut(app, entry, "");
            }
            WaitingEntries.forget(app, entry);
            return Exit.OK;
        }

        private void save(Entry entry, Journal journal) {
            if (entry.isEmpty() && !WaitingEntries.isChangedSince(entry.id(), draft.since(), journal)) {
                journal.delete(entry.id(), app.change(command));
                app.out().println("Nothing was left in it; haven undo brings it back.");
                return;
            }
            boolean isChanged = !entry.equals(draft.page().entry()) || !draft.isKept();
            if (isChanged && draft.isKept() && WaitingEntries.isChangedSince(entry.id(), draft.since(), journal)) {
                new WaitingEntries(app).keep(new Waiting(entry, draft.since()), journal, app.change(command));
                return;
            }
            if (!isChanged) {
                app.out().println(STANDS);
                return;
            }
            journal.save(entry, app.change(command));
            Kept.say(app, entry, journal);
        }
    }
}
