package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;
import haven.journal.NoteKind;
import haven.terminal.EntryAsker;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What a note is to say.
///
/// @param words may be empty
/// @param wasAsked whether it was asked for in the terminal
/// @param exitCode 0, or that of the signal that ended the asking
record NoteText(String words, boolean wasAsked, int exitCode) {
    /// As much as anybody writes at once.
    private static final int MOST_BYTES = 1_000_000;

    /// Asks for a line. Whatever ends the asking, what stands in the line is kept.
    static NoteText ask(App app, NoteKind about, boolean plain) {
        try (EntryAsker asker = Asking.open(app, plain)) {
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

    /// All of standard input.
    static String read(App app) {
        try {
            byte[] bytes = app.in().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw UserError.usage("A note has a megabyte at most.", "Nothing was written.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n")
                    .strip();
        } catch (CharacterCodingException other) {
            throw UserError.usage("Standard input is not text in UTF-8.", "Nothing was written.");
        } catch (IOException unreadable) {
            throw UserError.failure(
                    "Standard input cannot be read: " + unreadable.getMessage() + ".",
                    "Nothing was written.",
                    unreadable);
        }
    }
}
