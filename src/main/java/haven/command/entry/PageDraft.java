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
    private final FormDraft opened;
    private final EntryPage page;
    private final FormSheet sheet;
    private boolean isSettled;

    /// Of a page as it is opened; its file is made by the first that is kept.
    PageDraft(App app, FormDraft opened) {
        this.opened = opened;
        this.page = EntryPage.of(opened.entry());
        this.sheet = app.drafts().sheet(opened.id());
    }

    /// What is asked on it.
    EntryPage page() {
        return page;
    }

    /// Whether the journal holds its entry.
    boolean isKept() {
        return opened.isKept();
    }

    /// As of when the page has its entry.
    Instant since() {
        return opened.begun();
    }

    /// Whether this page says anything that the journal does not.
    boolean isNews(String text) {
        boolean isNew =
                !isKept() && !opened.asksBesideItsKind() && !opened.entry().isEmpty();
        return isNew || !text.equals(page.text());
    }

    /// An editor has it open from now on.
    ///
    /// @return whether it is found again, whatever happens
    boolean open(Path file) {
        return sheet.write(opened.openIn(file));
    }

    /// Keeps a page that says something new, unless that was done.
    ///
    /// @return whether nothing of it is lost
    boolean keep(String text) {
        if (!isSettled && !isNews(text)) {
            remove();
        }
        isSettled = isSettled || sheet.write(opened.with(text));
        return isSettled;
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
