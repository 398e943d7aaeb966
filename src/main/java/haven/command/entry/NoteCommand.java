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
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven note`: keeps a few words, from the command line, a question, or standard input.
public final class NoteCommand implements EntryCommand {
    private static final List<String> HELP = List.of(
            "Keep a few words. Alone, it asks for them, and no shell history holds them.",
            "",
            "  haven note                      asks for a line; so does haven note --gratitude",
            "  haven note called Sam back --win",
            "  haven note - < letter.txt       as many lines as there are");

    @Override
    public CommandSpec spec() {
        return Specs.command("note", "[TEXT ...] [OPTIONS]", HELP)
                .addPositional(Specs.words("TEXT", "what to keep; - reads it from standard input"))
                .addOption(Specs.flag("--win", "something small that went well"))
                .addOption(Specs.flag("--gratitude", "something to be thankful for"))
                .addOption(FieldOptions.spec(Note.TAGS))
                .addOption(FieldOptions.at())
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        Entry note = FieldOptions.read(Note.KIND, arguments, app).with(Note.ABOUT, about(arguments));
        List<String> words = arguments.words();
        boolean isPiped = StandardInput.isNamed("note", words);
        String text =
                isPiped ? StandardInput.text(app) : String.join(" ", words).strip();
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
