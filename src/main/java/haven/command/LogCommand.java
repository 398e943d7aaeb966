package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.journal.Episode;
import haven.journal.Journal;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `haven log`: keeps what set off alarm and how it was answered, from options, a form, an editor, or JSON.
///
/// Everything is checked before the journal is opened, so that a wrong value leaves nothing behind.
final class LogCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "log",
                "[OPTIONS] [WHAT HAPPENED ... | -]",
                List.of(
                        "Keep what set you off and how you answered it. Alone, it asks.",
                        "  haven log no answer to my text --feeling anxious:8 --at \"yesterday 9pm\""));
        // The synopsis says what these words are: every option has to fit on the screen.
        spec.addPositional(
                Specs.words("TRIGGER", "what happened").toBuilder().hidden(true).build());
        EpisodeOptions.addTo(spec);
        spec.addOption(Specs.flag("--edit", "write it in your editor"));
        spec.addOption(Specs.flag("--finish", "ask what the newest, or the one named, lacks"));
        spec.addOption(Specs.flag("--resume", "go on where you were cut short"));
        spec.addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"));
        spec.addOption(Specs.noInput());
        spec.addOption(Specs.plainForm());
        return spec;
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
        Ahead.run(() -> app.terminals().hasOutput());
    }

    @Override
    public int run(Arguments arguments, App app) {
        boolean plain = Plain.isAskedFor(arguments, app);
        if (arguments.has("--json")) {
            return keepNew(JsonEntry.read(arguments, app), app);
        }
        if (arguments.has("--resume")) {
            alone("--resume", arguments);
            refuseWords("--resume", arguments.words());
            return new Resumption(app).run(Asking.isPossible(arguments, app), plain);
        }
        if (arguments.has("--finish")) {
            alone("--finish", arguments);
            return new Finishing(app).run(arguments.words(), Asking.isPossible(arguments, app), plain);
        }
        boolean isPiped = StandardInput.isNamed("log", arguments.words());
        if (isPiped && arguments.has("--edit")) {
            throw UserError.usage("--edit takes no - beside it.", "The page asks for what happened.");
        }
        Episode told = EpisodeOptions.read(arguments, app);
        if (arguments.has("--edit")) {
            return new PageEditor(app, "log").edit(told, false);
        }
        // Only then: whether there is a terminal takes a library to tell.
        if (!isPiped && told.trigger().isEmpty() && Asking.isPossible(arguments, app)) {
            return new FormFiller(app)
                    .fill(
                            plain,
                            asker ->
                                    told.isEmpty() ? new Resumption(app).offered(asker, told) : Resumption.fresh(told));
        }
        if (told.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to keep yet.",
                    "Say what happened, for example: haven log \"no answer to my text\" --feeling anxious:8.");
        }
        NewEntry.keep(app, told, "log", name -> Kept.line(told, told.recorded(), name));
        return Exit.OK;
    }

    /// What a form asks for is not said beside it.
    private static void alone(String option, Arguments arguments) {
        for (OptionSpec other : arguments.result().matchedOptions()) {
            switch (other.longestName()) {
                case "--no-input", "--plain" -> {}
                default -> {
                    if (!other.longestName().equals(option)) {
                        throw UserError.usage(
                                option + " takes no " + other.longestName() + " beside it.", "It asks for it.");
                    }
                }
            }
        }
    }

    private static void refuseWords(String option, List<String> words) {
        if (!words.isEmpty()) {
            throw UserError.usage(option + " takes no words beside it.", "It asks for them.");
        }
    }

    /// JSON may bring an id of its own: never over an entry that is there.
    private static int keepNew(Episode episode, App app) {
        try (Journal journal = app.openJournal()) {
            if (journal.entry(episode.id()).isPresent()) {
                throw UserError.usage(
                        "There already is an entry with the id " + episode.id() + ".",
                        "Nothing was changed; leave the id out to keep this as a new one.");
            }
            journal.save(episode, app.change("log"));
            Kept.say(app, Kept.line(episode, app.clock().instant(), journal.name(episode.id())));
            return Exit.OK;
        } catch (UserError problem) {
            throw Unkept.of(app, episode, problem);
        }
    }
}
