package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.guide.ToolForm;
import haven.journal.Journal;
import haven.journal.ToolkitItem;
import haven.terminal.EntryAsker;
import haven.text.OneLine;

/// The form of `haven toolkit edit`: asks, and keeps every answer as it is given.
final class ToolkitEdit {
    private final App app;
    private final Journal journal;

    ToolkitEdit(App app, Journal journal) {
        this.app = app;
        this.journal = journal;
    }

    /// Asks until the form is done or ended.
    ///
    /// @return the exit code
    int ask(ToolkitItem item, boolean plain) {
        ToolForm form = ToolForm.start(item);
        ToolkitItem kept = item;
        int stopCode;
        try (EntryAsker asker = Asking.open(app, plain)) {
            while (form.isAsking()) {
                EntryEvent answer = asker.ask(form.open());
                ToolForm next = form.update(answer);
                try {
                    kept = keep(next.item(), kept);
                    form = next;
                } catch (UserError refused) {
                    form = isLast(answer) ? next : form.refused(answer, refused.line());
                    if (!form.isAsking()) {
                        asker.say(refused.line());
                    }
                }
            }
            stopCode = asker.stopCode();
        }
        app.out().println("Kept: " + ToolkitChange.described(kept) + ".");
        return form.state() == EntryForm.State.INTERRUPTED ? stopCode : Exit.OK;
    }

    private static boolean isLast(EntryEvent answer) {
        return answer instanceof EntryEvent.Closed || answer instanceof EntryEvent.Interrupted;
    }

    private ToolkitItem keep(ToolkitItem answered, ToolkitItem before) {
        ToolkitItem item = answered.with(
                answered.kind(),
                OneLine.of(answered.name()),
                OneLine.of(answered.note()),
                OneLine.of(answered.helps()));
        if (!item.equals(before)) {
            ToolkitChange.requireDrill(item, app);
            journal.save(item);
        }
        return item;
    }
}
