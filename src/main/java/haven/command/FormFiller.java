package haven.command;

import haven.App;
import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.journal.Entry;
import haven.journal.WordKind;
import haven.terminal.EntryAsker;
import haven.terminal.Writing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fills in a form: asks, and keeps every answer as it is given.
final class FormFiller implements Writing {
    private final App app;
    private final Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);
    private volatile @Nullable FormProgress progress;

    FormFiller(App app) {
        this.app = app;
    }

    /// Where a form begins.
    ///
    /// @param form at its first question, or where it was left
    /// @param command what asks: `log`, `finish`, `edit`
    /// @param isKept whether the journal holds the entry
    record Beginning(EntryForm<?> form, String command, boolean isKept) {}

    /// Asks until the form is done or ended.
    ///
    /// @param where where to begin, once there is somebody to ask
    /// @return the exit code
    int fill(boolean plain, Function<EntryAsker, Beginning> where) {
        EntryForm<?> form;
        int stopCode;
        try (EntryAsker asker = Asking.open(app, plain, this)) {
            Beginning beginning = where.apply(asker);
            FormProgress kept = new FormProgress(app, beginning);
            progress = kept;
            form = ask(beginning.form(), kept, asker);
            stopCode = asker.stopCode();
        } catch (RuntimeException | Error bug) {
            closeJournal();
            throw bug;
        }
        try {
            return end(form, stopCode);
        } finally {
            closeJournal();
        }
    }

    private static EntryForm<?> ask(EntryForm<?> start, FormProgress progress, EntryAsker asker) {
        EntryForm<?> form = start;
        progress.begin(asker);
        while (form.isAsking()) {
            Entry before = form.entry();
            EntryEvent event = asker.ask(form.open());
            form = form.update(event);
            if (!form.entry().equals(before)) {
                progress.keep(form.entry(), asker);
            }
            progress.reached(form, form.isAsking() ? form.line() : event.line());
        }
        return form;
    }

    private int end(EntryForm<?> form, int stopCode) {
        FormProgress reached = progress;
        boolean interrupted = form.state() == EntryForm.State.INTERRUPTED;
        if (reached != null) {
            reached.end(interrupted);
        }
        return interrupted ? stopCode : Exit.OK;
    }

    private void closeJournal() {
        FormProgress reached = progress;
        if (reached != null) {
            reached.close();
        }
    }

    /// Read when Tab is first pressed, and no more than once.
    @Override
    public List<String> words(WordKind kind) {
        return words.computeIfAbsent(kind, asked -> OwnWords.of(app, asked));
    }

    @Override
    public void stands(String line) {
        FormProgress reached = progress;
        if (reached != null) {
            reached.stands(line);
        }
    }
}
