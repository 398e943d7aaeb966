package haven.terminal;

import java.util.HashMap;
import java.util.function.Supplier;
import org.jline.reader.LineReader;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/// Reads a line, and shows below it what there is to choose from.
///
/// It keeps no history, and takes every sign for itself: what a person writes is no command.
final class FormReader extends LineReaderImpl {
    FormReader(Terminal terminal) {
        super(terminal, "haven", new HashMap<>());
        setParser(new DefaultParser()
                .quoteChars(new char[0])
                .escapeChars(new char[0])
                .eofOnUnclosedQuote(false));
        setVariable(LineReader.DISABLE_HISTORY, true);
        setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        unsetOpt(LineReader.Option.INSERT_TAB);
        // It would write the answer to a file for an editor to open.
        getWidgets().put(LineReader.EDIT_AND_EXECUTE_COMMAND, () -> true);
    }

    /// Shows this below the line from now on, asked for anew whenever the line changes.
    void showBelow(Supplier<AttributedString> words) {
        post = words;
    }

    /// Shows nothing below the line any more.
    void showNothingBelow() {
        post = null;
    }
}
