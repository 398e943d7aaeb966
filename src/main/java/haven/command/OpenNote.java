package haven.command;

import haven.App;
import haven.draft.Drafts;
import haven.journal.Note;
import haven.journal.WordKind;
import haven.terminal.Writing;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// A note that is still being typed: as it stands it waits in a draft, until the journal has it.
final class OpenNote implements Writing {
    private final App app;
    private final String id;
    private final Function<String, Note> saying;
    private final Drafts drafts;

    /// The note of this id.
    ///
    /// @param saying that note, with this as its text
    OpenNote(App app, String id, Function<String, Note> saying) {
        this.app = app;
        this.id = id;
        this.saying = saying;
        this.drafts = new Drafts(app.paths().drafts());
    }

    /// A note may be of anything.
    @Override
    public List<String> words(WordKind kind) {
        return List.of();
    }

    @Override
    public void stands(String line) {
        if (line.isBlank()) {
            forget();
            return;
        }
        try {
            drafts.keep(saying.apply(line.strip()), app.clock().instant());
        } catch (IOException unable) {
            // The journal has it once the line has ended.
            return;
        }
    }

    /// Nothing waits any more.
    void forget() {
        drafts.forgetEntry(id);
    }
}
