package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Question;
import haven.entry.Type;
import haven.guide.EntryForm;
import haven.guide.Prompt;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven note`: keeps a few words, from the command line, a question, or standard input.
public final class NoteCommand implements EntryCommand {
    private static final List<String> HELP = List.of(
            "Keep a few words. Alone, it asks for them, and no shell history holds them.",
            "",
            "  haven note                      asks for a line; so does --gratitude",
            "  haven note called Sam back --win",
            "  haven note - < letter.txt       as many lines as there are",
            "  haven note --prompt             something to answer; --prompt list for all");

    private static final KindCommand JSON =
            new KindCommand("note", Note.KIND, Note.TEXT, "", List.of(), "haven note \"called Sam back\" --win");

    @Override
    public CommandSpec spec() {
        return Specs.command("note", "[TEXT ...] [OPTIONS]", HELP)
                .addPositional(Specs.words("TEXT", "what to keep; - reads it from standard input"))
                .addOption(Specs.flag("--win", "something small that went well"))
                .addOption(Specs.flag("--gratitude", "something to be thankful for"))
                .addOption(Specs.flag("--prompt", "answer a question or up to three: the first word is its name"))
                .addOption(Specs.flag("--edit", "write it in your editor"))
                .addOption(FieldOptions.spec(Note.TAGS))
                .addOption(FieldOptions.at())
                .addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has("--json")) {
            return JSON.run(arguments, app);
        }
        Entry note = FieldOptions.read(Note.KIND, arguments, app).with(Note.ABOUT, about(arguments));
        return arguments.has("--prompt")
                ? prompted(note, arguments, app)
                : keep(note, arguments.words(), arguments, app);
    }

    private static int keep(Entry note, List<String> words, Arguments arguments, App app) {
        boolean isPiped = StandardInput.isNamed("note", words);
        if (isPiped && arguments.has("--edit")) {
            throw UserError.usage("--edit takes no - beside it.", "Write it in your editor, or in standard input.");
        }
        String text =
                isPiped ? StandardInput.text(app) : String.join(" ", words).strip();
        if (arguments.has("--edit")) {
            return new PageEditor(app, "note").edit(note.with(Note.TEXT, text), false);
        }
        if (text.isBlank() && !isPiped && arguments.mayAsk(app)) {
            Beginning asked = Beginning.anew(EntryForm.of(note, List.of(new Asked(note.get(Note.ABOUT)))), "note");
            return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> asked);
        }
        if (text.isBlank()) {
            throw UserError.usage(
                    "There is nothing to keep yet.", "Say it, for example: haven note \"called Sam back\" --win.");
        }
        Kept.keep(app, note.with(Note.TEXT, text), "note");
        return Exit.OK;
    }

    /// `--prompt`: the first word is the prompt's name; what comes after it is the answer.
    private static int prompted(Entry note, Arguments arguments, App app) {
        Prompts prompts = Prompts.of(app);
        List<String> words = arguments.words();
        boolean mayAsk = arguments.mayAsk(app);
        if (words.equals(List.of("list")) || (words.isEmpty() && !mayAsk)) {
            return prompts.list();
        }
        Optional<Prompt> chosen = words.isEmpty() ? prompts.offered() : Optional.of(prompts.find(words.getFirst()));
        if (chosen.isEmpty()) {
            return app.say(Kept.NOTHING);
        }
        Prompt prompt = chosen.get();
        Entry tagged = prompt.tagged(note);
        if (words.size() > 1) {
            return keep(tagged, arguments.rest(), arguments, app);
        }
        if (arguments.has("--edit")) {
            return new PageEditor(app, "note", Optional.of(prompt)).edit(tagged.with(Note.TEXT, prompt.page()), false);
        }
        if (!mayAsk) {
            throw UserError.usage(
                    "--prompt " + prompt.name() + " asks, and there is nobody to ask here.",
                    "haven note --prompt " + prompt.name() + " - reads the answer from standard input.");
        }
        Beginning asked = Beginning.anew(EntryForm.of(tagged, prompt.questions()), "note");
        return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> asked);
    }

    private static NoteKind about(Arguments arguments) {
        if (arguments.has("--win") && arguments.has("--gratitude")) {
            throw UserError.usage("--win and --gratitude are two kinds of note.", "Give one of them.");
        }
        return arguments.has("--win")
                ? NoteKind.WIN
                : arguments.has("--gratitude") ? NoteKind.GRATITUDE : NoteKind.NOTE;
    }

    /// What a new note says, as it is asked for what it is about.
    private record Asked(NoteKind about) implements Question {
        @Override
        public String name() {
            return Note.TEXT.name();
        }

        @Override
        public String words() {
            return switch (about) {
                case NOTE -> "What would you like to keep?";
                case WIN -> "What went well, however small?";
                case GRATITUDE -> "What are you thankful for?";
            };
        }

        @Override
        public String answer(Entry entry) {
            return Note.TEXT.answer(entry);
        }

        @Override
        public Entry answered(Entry entry, String text) {
            return entry.with(Note.TEXT, text);
        }

        @Override
        public Type<?> type() {
            return Note.TEXT.type();
        }
    }
}
