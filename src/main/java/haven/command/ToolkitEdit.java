package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.guide.ToolForm;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.ToolkitItem;
import haven.terminal.EntryAsker;
import haven.text.OneLine;

/// The form of `haven toolkit edit`: asks, and keeps every answer as it is given.
final class ToolkitEdit {
    private final App app;
    private final Change change;
    private final Journal journal;
    private ToolkitItem kept;

    /// Edits what is in the journal as this item.
    ToolkitEdit(App app, Journal journal, ToolkitItem item) {
        this.app = app;
        this.change = app.change("toolkit edit");
        this.journal = journal;
        this.kept = item;
    }

    /// Asks until the form is done or ended.
    ///
    /// @return the exit code
    int ask(boolean plain) {
        ToolForm form = ToolForm.start(kept);
        boolean wasTold = false;
        int stopCode;
        try (EntryAsker asker = Asking.open(app, plain)) {
            while (form.isAsking()) {
                EntryEvent answer = asker.ask(form.open());
                ToolForm next = form.update(answer);
                try {
                    keep(next.item());
                    form = next;
                } catch (UserError refused) {
                    boolean canBeMended = refused.exitCode() == Exit.USAGE && !isLast(answer);
                    form = canBeMended ? form.refused(answer, refused.line()) : next;
                    // The next answer tries again with everything, and so does the end.
                    if (!canBeMended && form.isAsking() && !wasTold) {
                        asker.say(refused.line());
                        wasTold = true;
                    }
                }
            }
            stopCode = asker.stopCode();
        }
        return close(form, stopCode);
    }

    private static boolean isLast(EntryEvent answer) {
        return answer instanceof EntryEvent.Closed || answer instanceof EntryEvent.Interrupted;
    }

    private int close(ToolForm form, int stopCode) {
        try {
            keep(form.item());
        } catch (UserError problem) {
            GivenBack.say(app, form.item());
            throw problem;
        }
        app.out().println("Kept: " + ToolkitChange.described(kept) + ".");
        return form.state() == EntryForm.State.INTERRUPTED ? stopCode : Exit.OK;
    }

    private void keep(ToolkitItem answered) {
        ToolkitItem item = answered.with(
                answered.kind(),
                OneLine.of(answered.name()),
                OneLine.of(answered.note()),
                OneLine.of(answered.helps()));
        if (!item.equals(kept)) {
            ToolkitChange.requireDrill(item, app);
            journal.toolkit().save(item, change);
            kept = item;
        }
    }
}
