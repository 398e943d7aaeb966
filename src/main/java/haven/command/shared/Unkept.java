package haven.command.shared;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.entry.Detail;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.text.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What becomes of an entry that the journal cannot keep: it waits in a draft, or is given back to the screen.
public final class Unkept {
    private static final String BEGINNING = "Not all of this is in your journal. Here it is, to copy:";

    private Unkept() {}

    /// Sees that nothing is lost.
    ///
    /// @param problem why the journal could not keep it
    /// @return what the person is to be told
    public static UserError of(App app, Entry entry, UserError problem) {
        if (problem.exitCode() == Exit.USAGE || entry.isEmpty()) {
            // The entry is what was wrong, not the journal.
            return problem;
        }
        return waiting(app, entry)
                .map(waits -> UserError.failure(problem.line(), waits, problem))
                .orElse(problem);
    }

    /// Sees that nothing is lost of what a person has been told could not be kept, and tells them where it is.
    static void tell(App app, List<Entry> entries) {
        List<String> lines = entries.stream()
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> waiting(app, entry).stream())
                .toList();
        if (lines.size() == 1) {
            app.err().println(lines.getFirst());
        } else if (!lines.isEmpty()) {
            app.err().println(waits("What you said", app.paths().drafts()));
        }
    }

    /// Where it waits; where no draft can be kept either, it is given back, and waits nowhere.
    private static Optional<String> waiting(App app, Entry entry) {
        try {
            Path draft = app.drafts().keep(entry, app.clock().instant());
            return Optional.of(waits(said(entry).isEmpty() ? "It" : "What you said", draft));
        } catch (IOException unable) {
            giveBack(app, entry);
            return Optional.empty();
        }
    }

    private static String waits(String what, Path where) {
        return what + " waits in " + where + "; haven log --resume keeps it then.";
    }

    /// Gives back a whole page, line by line, before it goes with the process.
    public static void giveBack(App app, String page) {
        app.err().println(BEGINNING);
        page.lines().map(OneLine::of).forEach(line -> app.err().println(("  " + line).stripTrailing()));
    }

    /// Gives back all that was said of an entry that was taken out while it was open.
    ///
    /// @param line what stood in a line that was open, or empty
    public static UserError takenOut(App app, Entry entry, String line) {
        giveBack(app, entry);
        if (!line.isBlank()) {
            app.err().println("  " + OneLine.of(line.strip()));
        }
        return UserError.failure("This entry was taken out in another window.", "It stays out.");
    }

    /// Gives back all that an entry says, by its questions.
    private static void giveBack(App app, Entry entry) {
        List<Detail> said = said(entry);
        if (said.isEmpty()) {
            return;
        }
        app.err().println(BEGINNING);
        for (Detail detail : said) {
            app.err().println("  " + detail.label());
            app.err().println("    " + detail.text());
        }
    }

    /// All that a person said in it.
    static String words(Entry entry) {
        return said(entry).stream().map(Detail::text).collect(Collectors.joining("\n"));
    }

    /// What a person said in it, by its questions; of a practice also what they found.
    private static List<Detail> said(Entry entry) {
        List<Detail> said = new ArrayList<>();
        entry.kind()
                .questions(entry)
                .forEach(question -> said.add(new Detail(question.words(), question.answer(entry))));
        if (entry.is(Practice.KIND)) {
            said.add(new Detail(Practice.FOUND.label(), entry.shown(Practice.FOUND)));
        }
        return said.stream()
                .map(detail -> new Detail(detail.label(), OneLine.of(detail.text())))
                .filter(detail -> !detail.text().isEmpty())
                .toList();
    }
}
