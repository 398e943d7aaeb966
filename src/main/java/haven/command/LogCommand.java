package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.journal.Episode;
import haven.journal.Journal;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven log`: keeps what set off alarm and how it was answered, from options, a form, or JSON.
///
/// Everything is checked before the journal is opened, so that a wrong value leaves nothing behind.
final class LogCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "log",
                "[OPTIONS] [WHAT HAPPENED ...]",
                List.of(
                        "Keep what set you off and how you answered it. Alone, it asks.",
                        "  haven log no answer to my text --feeling anxious:8 --at \"yesterday 9pm\""));
        // The synopsis says what these words are: every option has to fit on the screen.
        spec.addPositional(
                Specs.words("TRIGGER", "what happened").toBuilder().hidden(true).build());
        EpisodeOptions.addTo(spec);
        spec.addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"));
        spec.addOption(Specs.noInput());
        spec.addOption(Specs.plainForm());
        return spec;
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has("--json")) {
            return keepNew(JsonEntry.read(arguments, app), app);
        }
        Episode told = EpisodeOptions.read(arguments, app);
        if (told.trigger().isEmpty() && Asking.isPossible(arguments, app)) {
            return new LogForm(app).fill(told, Plain.isAskedFor(arguments, app));
        }
        if (told.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to keep yet.",
                    "Say what happened, for example: haven log \"no answer to my text\" --feeling anxious:8.");
        }
        return keep(told, app);
    }

    /// JSON may bring an id of its own: never over an entry that is there.
    private static int keepNew(Episode episode, App app) {
        try (Journal journal = app.openJournal()) {
            if (journal.entry(episode.id()).isPresent()) {
                throw UserError.usage(
                        "There already is an entry with the id " + episode.id() + ".",
                        "Nothing was changed; leave the id out to keep this as a new one.");
            }
            return keep(episode, journal, app);
        }
    }

    private static int keep(Episode episode, App app) {
        try (Journal journal = app.openJournal()) {
            return keep(episode, journal, app);
        }
    }

    private static int keep(Episode episode, Journal journal, App app) {
        journal.save(episode, app.change("log"));
        app.out().println(Kept.line(episode, journal.name(episode.id())));
        return Exit.OK;
    }
}
