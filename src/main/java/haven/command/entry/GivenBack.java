package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.entry.Detail;
import haven.entry.Entry;
import haven.text.OneLine;
import java.util.List;

/// A person's words, given back where they could not be kept, before they go with the process.
public final class GivenBack {
    private static final String BEGINNING = "Not all of this is in your journal. Here it is, to copy:";

    private GivenBack() {}

    /// A whole page, line by line.
    public static void say(App app, String page) {
        app.err().println(BEGINNING);
        page.lines().map(OneLine::of).forEach(line -> app.err().println(("  " + line).stripTrailing()));
    }

    /// All that was said of an entry that was taken out while it was open.
    ///
    /// @param line what stood in a line that was open, or empty
    public static UserError takenOut(App app, Entry entry, String line) {
        say(app, entry);
        if (!line.isBlank()) {
            app.err().println("  " + OneLine.of(line.strip()));
        }
        return UserError.failure("This entry was taken out in another window.", "It stays out.");
    }

    /// Says all that an entry says, by its questions.
    public static void say(App app, Entry entry) {
        List<Detail> said = entry.kind().questions(entry).stream()
                .map(question -> new Detail(question.words(), OneLine.of(question.answer(entry))))
                .filter(detail -> !detail.text().isEmpty())
                .toList();
        if (said.isEmpty()) {
            return;
        }
        app.err().println(BEGINNING);
        for (Detail detail : said) {
            app.err().println("  " + detail.label());
            app.err().println("    " + detail.text());
        }
    }
}
