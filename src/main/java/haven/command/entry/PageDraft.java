package haven.command.entry;

import haven.App;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.guide.EntryPage;
import java.nio.file.Path;
import java.time.Instant;

/// Where what stands on a page goes that the journal does not have.
///
/// While the page is open it says where that is, so that a page that nobody lived to close is found again.
final class PageDraft implements AutoCloseable {
    private final EntryPage page;
    private final String command;
    private final boolean isKept;
    private final Instant since;
    private final FormSheet sheet;
    private boolean isSettled;

    /// Of this page; its file is made by the first that is kept.
    ///
    /// @param command what opened it: `log`, `edit`
    /// @param isKept whether the journal holds its entry
    /// @param since as of when it has the entry
    PageDraft(App app, EntryPage page, String command, boolean isKept, Instant since) {
        this.page = page;
        this.command = command;
        this.isKept = isKept;
        this.since = since;
        this.sheet = app.drafts().sheet(page.entry().id());
    }

    /// Whether this page says anything that the journal does not.
    boolean isNews(String text) {
        boolean isNew = !isKept && !page.entry().isEmpty();
        return isNew || !text.equals(page.text());
    }

    /// An editor has it open from now on, with this on it.
    ///
    /// @return whether it is found again, whatever happens
    boolean open(Path file, String text) {
        return sheet.write(draft(text).openIn(file));
    }

    /// Keeps a page that says something new, unless that was done.
    ///
    /// @return whether nothing of it is lost
    boolean keep(String text) {
        if (!isSettled && !isNews(text)) {
            remove();
        }
        isSettled = isSettled || sheet.write(draft(text));
        return isSettled;
    }

    private FormDraft draft(String text) {
        return new FormDraft(page.entry(), since, command, isKept, FormDraft.PAGE, text);
    }

    /// As of when the page has its entry.
    Instant since() {
        return since;
    }

    /// The journal has all of it.
    void remove() {
        sheet.remove();
        isSettled = true;
    }

    @Override
    public void close() {
        sheet.close();
    }
}
