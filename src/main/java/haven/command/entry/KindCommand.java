package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Specs;
import haven.command.shared.Unkept;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Kind;
import haven.guide.EntryForm;
import haven.journal.Journal;
import haven.json.EntryJson;
import haven.text.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// A command that keeps an entry of one kind: by options, in a form, in the person's editor, or as JSON.
///
/// @param subject what the words say that are no options
/// @param help its summary and examples
/// @param example a command that keeps something, for whoever kept nothing
public record KindCommand(
        String name, Kind kind, Field<String> subject, String synopsis, List<String> help, String example)
        implements EntryCommand {
    /// `haven log`: keeps an episode.
    public static KindCommand log() {
        return new KindCommand(
                "log",
                Episode.KIND,
                Episode.TRIGGER,
                "[OPTIONS] [WHAT HAPPENED ... | -]",
                List.of(
                        "Keep what happened: haven log alone asks, and no shell history holds it.",
                        "  haven log no answer to my text --feeling anxious:8 --at \"yesterday 9pm\""),
                "haven log \"no answer to my text\" --feeling anxious:8");
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(name, synopsis, help);
        // The synopsis says what these words are: every option has to fit on the screen.
        spec.addPositional(
                Specs.words("WORDS", subject.label()).toBuilder().hidden(true).build());
        FieldOptions.addTo(spec, kind.fields());
        spec.addOption(FieldOptions.at());
        spec.addOption(Specs.flag("--edit", "write it in your editor"));
        if (kind.hasEssentials()) {
            spec.addOption(Specs.flag("--finish", "ask what the newest, or the one named, lacks"));
        }
        spec.addOption(Specs.flag("--resume", "go on where you were cut short"));
        spec.addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"));
        spec.addOption(Specs.noInput());
        spec.addOption(Specs.plainForm());
        return spec;
    }

    @Override
    public int run(Arguments arguments, App app) {
        boolean plain = arguments.wantsPlain(app);
        if (arguments.has("--json")) {
            return keepNew(json(arguments, Set.of(), app), name, app);
        }
        if (arguments.has("--resume")) {
            alone("--resume", arguments);
            if (!arguments.words().isEmpty()) {
                throw UserError.usage("--resume takes no words beside it.", "It asks for them.");
            }
            return new Resumption(app).run(arguments.mayAsk(app), plain);
        }
        if (arguments.has("--finish")) {
            alone("--finish", arguments);
            return finish(arguments.words(), arguments.mayAsk(app), plain, app);
        }
        boolean isPiped = StandardInput.isNamed(name, arguments.words());
        if (isPiped && arguments.has("--edit")) {
            throw UserError.usage("--edit takes no - beside it.", "The page asks for " + asked() + ".");
        }
        Entry options = FieldOptions.read(kind, arguments, app);
        // Last, so that nobody writes a page and is told then that a value cannot be read.
        Entry told = options.with(subject, subject(arguments.words(), isPiped, app));
        if (arguments.has("--edit")) {
            return new PageEditor(app, name).edit(told, false);
        }
        // Only then: whether there is a terminal takes a library to tell.
        if (!isPiped && !told.says(subject) && arguments.mayAsk(app)) {
            return new FormFiller(app)
                    .fill(
                            plain,
                            asker -> options.isEmpty()
                                    ? new Resumption(app).offered(asker, told, name)
                                    : Beginning.anew(EntryForm.of(told), name));
        }
        if (told.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to keep yet.", "Say " + asked() + ", for example: " + example + ".");
        }
        Kept.keep(app, told, name);
        return Exit.OK;
    }

    /// `--finish`: asks for what is missing in the entry of this name, or in the newest that is unfinished.
    ///
    /// @return the exit code
    private int finish(List<String> names, boolean mayAsk, boolean plain, App app) {
        if (names.size() > 1) {
            throw UserError.usage("--finish takes one name.", "Without one it is the newest that is unfinished.");
        }
        Optional<Entry> entry = find(names, app);
        if (entry.isEmpty()) {
            return app.say("Nothing is unfinished.");
        }
        EntryForm missing = EntryForm.of(entry.get()).missing();
        if (!missing.kept().isEmpty()) {
            return app.say("Nothing is missing in it; haven journal edit changes what stands there.");
        }
        if (!mayAsk) {
            throw UserError.usage("--finish asks, and there is nobody to ask here.", "Use it in a terminal.");
        }
        return new Resumption(app).goOn(entry.get(), plain).orElseGet(() -> ask(missing, plain, app));
    }

    private static int ask(EntryForm missing, boolean plain, App app) {
        return new FormFiller(app).fill(plain, asker -> {
            asker.say("");
            asker.say(Resumption.sentence(missing.entry()));
            return Beginning.of(missing, "finish");
        });
    }

    private Optional<Entry> find(List<String> names, App app) {
        if (!names.isEmpty()) {
            try (Journal journal = EntryNames.open(app, names, "haven " + name + " --finish last")) {
                return new EntryNames(app, journal, Set.of(kind))
                        .there(names).stream().findFirst();
            }
        }
        return app.look(
                Optional.empty(),
                journal -> journal.unfinished(kind, app.clock().instant()).flatMap(journal::entry));
    }

    /// What the words say, or standard input in their place.
    String subject(List<String> words, boolean isPiped, App app) {
        return isPiped ? StandardInput.text(app) : String.join(" ", words).strip();
    }

    /// What the words say, within a sentence: "what happened".
    private String asked() {
        return Spelling.lowered(subject.label().replace("?", ""), "");
    }

    private static void alone(String option, Arguments arguments) {
        arguments.beside(Set.of(option, "--no-input", "--plain")).ifPresent(other -> {
            throw UserError.usage(option + " takes no " + other + " beside it.", "It asks for it.");
        });
    }

    /// `--json -`: the entry that standard input has as JSON.
    ///
    /// @param beside the options that may stand beside it
    Entry json(Arguments arguments, Set<String> beside, App app) {
        String source = arguments.value("--json").orElse("");
        if (!source.equals("-")) {
            throw UserError.usage(
                    "--json reads standard input only, not \"" + source + "\".",
                    "Write it so: haven " + name + " --json - < entry.json.");
        }
        if (!arguments.words().isEmpty()) {
            throw UserError.usage(
                    "--json - takes no words beside it.", "Put them into the JSON as \"" + subject.json() + "\".");
        }
        Set<String> accepted = new HashSet<>(beside);
        accepted.addAll(Set.of("--json", "--no-input", "--plain"));
        arguments.beside(accepted).ifPresent(option -> {
            throw UserError.usage("--json - takes no " + option + " beside it.", "Put it into the JSON.");
        });
        return json(kind, app);
    }

    /// `NAME --json -`: keeps the entry of this kind that standard input has as JSON.
    ///
    /// @param change the command
    /// @return the exit code
    public static int keepJson(Kind kind, String change, App app) {
        return keepNew(json(kind, app), change, app);
    }

    private static Entry json(Kind kind, App app) {
        Entry read = EntryJson.readTyped(StandardInput.bytes(app), kind, WaitingEntries.defaults(app));
        return kind.recorded()
                .filter(recorded -> !read.says(recorded))
                .map(recorded -> read.with(recorded, Optional.of(app.clock().instant())))
                .orElse(read);
    }

    /// Keeps an entry that was read, which the journal does not have.
    ///
    /// @param change the command
    /// @return the exit code
    static int keepNew(Entry entry, String change, App app) {
        Kept.require(entry, app);
        try (Journal journal = app.openJournal()) {
            if (journal.entry(entry.id()).isPresent()) {
                throw UserError.usage(
                        "There already is an entry with the id " + entry.id() + ".",
                        "Nothing was changed; leave the id out to keep this as a new one.");
            }
            journal.save(entry, app.change(change));
            Kept.say(app, entry, journal);
            return Exit.OK;
        } catch (UserError problem) {
            throw Unkept.of(app, entry, problem);
        }
    }
}
