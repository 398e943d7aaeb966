package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Question;
import haven.guide.EntryForm;
import haven.journal.Journal;
import haven.report.TopicsPage;
import haven.terminal.EntryAsker;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What of a kind stands open, and how a command goes on with one of it: the one that is named, or the next that waits.
///
/// @param command the command, which is also the name of the change
/// @param waiting of all there are, the oldest first, those that wait: the next first
/// @param none what is said where nothing waits
record Standing(App app, Kind kind, String command, UnaryOperator<List<Entry>> waiting, String none) {
    /// Those that wait, the next first.
    List<Entry> all() {
        return app.look(List.of(), journal -> waiting.apply(journal.entries(kind)));
    }

    /// Each of these with what to call it.
    static List<TopicsPage.Named> named(App app, List<Entry> entries) {
        return app.look(
                List.of(),
                journal -> entries.stream()
                        .map(entry -> new TopicsPage.Named(journal.name(entry.id()), entry))
                        .toList());
    }

    /// The one of this name, or the next that waits.
    ///
    /// @param option what asks for it
    /// @throws UserError if there are several names, none of this kind, or nothing waits
    Entry one(List<String> names, String option) {
        if (names.size() > 1) {
            throw UserError.usage(option + " takes one name.", "haven journal list --kind " + kind + " shows them.");
        }
        return (names.isEmpty() ? all().stream().findFirst() : named(names, option))
                .orElseThrow(
                        () -> UserError.failure(none, "haven journal list --kind " + kind + " shows what you kept."));
    }

    private Optional<Entry> named(List<String> names, String option) {
        try (Journal journal = EntryNames.open(app, names, "haven " + command + " " + option + " last")) {
            return new EntryNames(app, journal, Set.of(kind))
                    .there(names).stream().filter(entry -> entry.is(kind)).findFirst();
        }
    }

    /// Keeps what was changed in one, and asks for more where there is somebody to ask.
    ///
    /// @param questions what is asked; may be none
    /// @return the exit code
    int change(Entry changed, List<Question> questions, Arguments arguments) {
        return change(changed, questions, asker -> {}, arguments);
    }

    /// As [#change(Entry, List, Arguments)].
    ///
    /// @param first says what it is about, before it is asked
    int change(Entry changed, List<Question> questions, Consumer<EntryAsker> first, Arguments arguments) {
        if (questions.isEmpty() || !arguments.mayAsk(app)) {
            try (Journal journal = app.openJournal()) {
                Kept.keep(app, changed, journal, command);
            }
            return Exit.OK;
        }
        OptionalInt left = new Resumption(app).goOn(changed, questions, arguments.wantsPlain(app));
        if (left.isPresent()) {
            return left.getAsInt();
        }
        EntryForm form = EntryForm.of(changed, questions);
        // What was changed is kept before the first question, and told of once.
        return new FormFiller(app, BlameRules.ofHarm()).fill(arguments.wantsPlain(app), asker -> {
            first.accept(asker);
            return Beginning.resumed(form, command, false);
        });
    }
}
