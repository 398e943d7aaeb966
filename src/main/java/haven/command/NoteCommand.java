package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.journal.Journal;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.Stamp;
import java.time.ZonedDateTime;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven note`: keeps a few words, from the command line, a question, or standard input.
final class NoteCommand implements Command {
    private static final List<String> HELP = List.of(
            "Keep a few words. Alone, it asks for them, and no shell history holds them.",
            "",
            "  haven note called Sam back --win",
            "  haven note --gratitude          asks for a line",
            "  haven note - < letter.txt       as many lines as there are");

    @Override
    public CommandSpec spec() {
        return Specs.command("note", "[TEXT ...] [OPTIONS]", HELP)
                .addPositional(Specs.words("TEXT", "what to keep; - reads it from standard input"))
                .addOption(Specs.flag("--win", "something small that went well"))
                .addOption(Specs.flag("--gratitude", "something to be thankful for"))
                .addOption(EntryOptions.tag())
                .addOption(EntryOptions.at())
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
        Ahead.run(() -> app.terminals().hasOutput());
    }

    @Override
    public int run(Arguments arguments, App app) {
        ZonedDateTime now = app.now();
        Stamp stamp = EntryOptions.stamp(arguments, app, now, Settings.orDefault(app));
        NoteKind about = about(arguments);
        List<String> tags = EntryOptions.tags(arguments, app);
        String id = app.newId();
        OpenNote open = new OpenNote(app, id, line -> new Note(id, stamp, about, line, tags));
        NoteText text = text(arguments, app, about, open);
        if (text.words().isBlank()) {
            if (!text.wasAsked()) {
                throw UserError.usage(
                        "There is nothing to keep yet.", "Say it, for example: haven note \"called Sam back\" --win.");
            }
            open.forget();
            app.out().println(Kept.NOTHING);
            return text.exitCode();
        }
        Note note = new Note(id, stamp, about, text.words(), tags);
        NewEntry.keep(app, note, "note", name -> Kept.line(note, now.toInstant(), now.toInstant(), name));
        open.forget();
        return text.exitCode();
    }

    private static NoteKind about(Arguments arguments) {
        if (arguments.has("--win") && arguments.has("--gratitude")) {
            throw UserError.usage("--win and --gratitude are two kinds of note.", "Give one of them.");
        }
        return arguments.has("--win")
                ? NoteKind.WIN
                : arguments.has("--gratitude") ? NoteKind.GRATITUDE : NoteKind.NOTE;
    }

    private static NoteText text(Arguments arguments, App app, NoteKind about, OpenNote open) {
        List<String> words = arguments.words();
        if (StandardInput.isNamed("note", words)) {
            return new NoteText(StandardInput.text(app, "A note"), false, Exit.OK);
        }
        String typed = String.join(" ", words).strip();
        return typed.isEmpty() && Asking.isPossible(arguments, app)
                ? NoteText.ask(app, about, Plain.isAskedFor(arguments, app), open)
                : new NoteText(typed, false, Exit.OK);
    }
}
