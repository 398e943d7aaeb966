package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.guide.Asked;
import haven.guide.EntryPage;
import haven.journal.Entry;
import haven.journal.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// An entry written in the person's own editor: opened again until it can be read, and a draft if they leave it.
final class PageEditor {
    private final App app;
    private final String command;
    private final BufferedReader answers;

    /// Edits for `log` or `edit`.
    PageEditor(App app, String command) {
        this.app = app;
        this.command = command;
        this.answers = new BufferedReader(new InputStreamReader(app.in(), StandardCharsets.UTF_8));
    }

    /// Opens a page with all that the entry says.
    ///
    /// @param isKept whether the journal holds it
    /// @return the exit code
    int edit(Entry entry, boolean isKept) {
        EntryPage<?> page = EntryPage.of(Asked.all(entry));
        return edit(page, page.text(), isKept);
    }

    /// Opens the page that was left.
    ///
    /// @return the exit code
    int resume(Entry entry, FormDraft draft) {
        return edit(EntryPage.of(Asked.all(entry)), draft.line(), draft.isKept());
    }

    private int edit(EntryPage<?> page, String opened, boolean isKept) {
        Editor editor = Editor.of(app)
                .orElseThrow(() -> UserError.usage(
                        "There is no editor to open here.",
                        "Set VISUAL or EDITOR, in a terminal; haven log asks without one."));
        try (FormSheet sheet =
                new Drafts(app.paths().drafts()).sheet(page.entry().id())) {
            return edit(page, opened, isKept, editor, sheet);
        }
    }

    private int edit(EntryPage<?> page, String opened, boolean isKept, Editor editor, FormSheet sheet) {
        String text = opened;
        try (PrivatePage file = PrivatePage.open(folder(), opened, ended -> leave(page, ended, isKept, sheet))) {
            while (true) {
                try {
                    editor.openPrivately(file.file(), "");
                } catch (UserError failed) {
                    throw left(page, file.text(), isKept, sheet) ? UserError.failure(failed.line(), waits()) : failed;
                }
                text = file.text();
                EntryPage.Read<?> read = page.read(text);
                if (read.mistakes().isEmpty()) {
                    return keep(read.entry(), page, text, isKept, sheet);
                }
                if (!isOpenedAgain(read)) {
                    throw left(page, text, isKept, sheet)
                            ? UserError.failure("What you wrote is not in your journal yet.", waits())
                            : UserError.failure("Nothing was changed.", "");
                }
            }
        }
    }

    private static String waits() {
        return "It waits in a draft; haven log --resume opens it again.";
    }

    /// Says what could not be read, and asks whether to mend it now.
    private boolean isOpenedAgain(EntryPage.Read<?> read) {
        for (EntryPage.Mistake mistake : read.mistakes()) {
            app.err().println("Line " + mistake.line() + ": " + mistake.what());
        }
        app.err().println("Enter opens it again, q leaves it in a draft.");
        app.err().flush();
        try {
            String answer = answers.readLine();
            return answer != null && !answer.strip().equalsIgnoreCase("q");
        } catch (IOException gone) {
            return false;
        }
    }

    /// Leaves what was written in a draft.
    ///
    /// @return whether there is anything in it that the journal does not have
    private boolean left(EntryPage<?> page, String text, boolean isKept, FormSheet sheet) {
        leave(page, text, isKept, sheet);
        return sheet.isWritten();
    }

    private void leave(EntryPage<?> page, String text, boolean isKept, FormSheet sheet) {
        if (!text.equals(page.text())) {
            sheet.write(FormProgress.draft(page.entry(), command, isKept, FormDraft.PAGE, text));
        }
    }

    private int keep(Entry entry, EntryPage<?> page, String text, boolean isKept, FormSheet sheet) {
        if (entry.isEmpty() && !isKept) {
            sheet.remove();
            app.out().println(Kept.NOTHING);
            return Exit.OK;
        }
        try (Journal journal = app.openJournal()) {
            if (entry.isEmpty()) {
                journal.delete(entry.id(), app.change(command));
                app.out().println("Nothing was left in it; haven undo brings it back.");
            } else {
                if (!entry.equals(page.entry()) || !isKept) {
                    journal.save(entry, app.change(command));
                }
                app.out().println(Kept.entry(entry, journal.name(entry.id())));
            }
        } catch (UserError problem) {
            throw left(page, text, isKept, sheet) ? UserError.failure(problem.line(), waits(), problem) : problem;
        }
        sheet.remove();
        return Exit.OK;
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
}
