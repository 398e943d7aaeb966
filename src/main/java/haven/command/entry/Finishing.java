package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.guide.EntryForm;
import haven.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `haven log --finish`: asks what an episode does not say yet.
final class Finishing {
    private final App app;
    private final Kind kind;

    Finishing(App app, Kind kind) {
        this.app = app;
        this.kind = kind;
    }

    /// Asks for what is missing in the episode of this name, or in the newest that is unfinished.
    ///
    /// @return the exit code
    int run(List<String> names, boolean mayAsk, boolean plain) {
        if (names.size() > 1) {
            throw UserError.usage("--finish takes one name.", "Without one it is the newest that is unfinished.");
        }
        Optional<Entry> entry = find(names);
        if (entry.isEmpty()) {
            app.out().println("Nothing is unfinished.");
            return Exit.OK;
        }
        EntryForm missing = EntryForm.of(entry.get()).missing();
        if (!missing.kept().isEmpty()) {
            app.out().println("Nothing is missing in it; haven journal edit changes what stands there.");
            return Exit.OK;
        }
        if (!mayAsk) {
            throw UserError.usage("--finish asks, and there is nobody to ask here.", "Use it in a terminal.");
        }
        return new Resumption(app).goOn(entry.get(), plain).orElseGet(() -> ask(missing, plain));
    }

    private int ask(EntryForm missing, boolean plain) {
        return new FormFiller(app).fill(plain, asker -> {
            asker.say("");
            asker.say(Resumption.sentence(missing.entry()));
            return Beginning.of(missing, "finish");
        });
    }

    private Optional<Entry> find(List<String> names) {
        if (!names.isEmpty()) {
            try (Journal journal = EntryNames.open(app, names, "haven log --finish last")) {
                return new EntryNames(app, journal, Set.of(kind))
                        .there(names).stream().findFirst();
            }
        }
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try (Journal journal = open.get()) {
            return journal.unfinished(kind).flatMap(journal::entry);
        }
    }
}
