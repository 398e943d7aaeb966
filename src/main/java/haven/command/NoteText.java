package haven.command;

import haven.App;
import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;
import haven.journal.NoteKind;
import haven.terminal.EntryAsker;
import haven.terminal.Writing;

/// What a note is to say.
///
/// @param words may be empty
/// @param wasAsked whether it was asked for in the terminal
/// @param exitCode 0, or that of the signal that ended the asking
record NoteText(String words, boolean wasAsked, int exitCode) {
    /// Asks for a line. Whatever ends the asking, what stands in the line is kept.
    ///
    /// @param writing who keeps the line while it is typed
    static NoteText ask(App app, NoteKind about, boolean plain, Writing writing) {
        try (EntryAsker asker = Asking.open(app, plain, writing)) {
            OpenQuestion question = new OpenQuestion(question(about), "");
            EntryEvent event = asker.ask(question);
            while (event instanceof EntryEvent.Back || event instanceof EntryEvent.Forward) {
                event = asker.ask(new OpenQuestion(question.words(), "", event.line(), ""));
            }
            int code = event instanceof EntryEvent.Interrupted ? asker.stopCode() : Exit.OK;
            return new NoteText(event.line().strip(), true, code);
        }
    }

    private static String question(NoteKind about) {
        return switch (about) {
            case NOTE -> "What would you like to keep?";
            case WIN -> "What went well, however small?";
            case GRATITUDE -> "What are you thankful for?";
        };
    }
}
