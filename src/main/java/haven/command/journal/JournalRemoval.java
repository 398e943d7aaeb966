package haven.command.journal;

import haven.App;
import haven.UserError;
import haven.command.entry.EntryNames;
import haven.command.entry.Kept;
import haven.command.shared.Arguments;
import haven.command.shared.YesOrNo;
import haven.draft.Drafts;
import haven.entry.Entry;
import haven.file.Beside;
import haven.journal.Journal;
import haven.text.Times;
import java.util.List;

/// `haven journal rm`: takes entries out, so that an undo brings them back, or for good.
record JournalRemoval(Arguments arguments, App app) {
    private static final String NOTHING = "Nothing was taken out.";

    int remove() {
        try (Journal journal = EntryNames.open(app, arguments.rest(), "haven journal rm last")) {
            EntryNames known = new EntryNames(app, journal, EntryFilter.kinds(arguments, app));
            if (arguments.has("--forever")) {
                return forever(journal, known);
            }
            if (arguments.has("--yes")) {
                throw UserError.usage(
                        "rm asks nothing: --yes goes with --forever.", "Nothing was taken out; leave --yes out.");
            }
            List<String> ids =
                    known.there(arguments.rest()).stream().map(Entry::id).toList();
            boolean quotes = Kept.echoes(app);
            List<String> lines = ids.stream().map(id -> known.line(id, quotes)).toList();
            journal.delete(ids, app.change("rm"));
            say("Taken out: ", ids, lines);
            return app.say("haven undo brings " + (ids.size() == 1 ? "it" : "them") + " back.");
        }
    }

    /// One that was taken out already may go for good too.
    private int forever(Journal journal, EntryNames known) {
        List<String> ids = known.ever(arguments.rest());
        // What goes for good is said no more, whatever else is.
        List<String> lines = ids.stream().map(id -> known.line(id, false)).toList();
        List<String> whole = ids.stream().map(id -> known.line(id, true)).toList();
        if (!arguments.has("--yes") && !isConfirmed(new YesOrNo.About(whole, lines, arguments.wantsPlain(app)))) {
            return app.say(NOTHING);
        }
        journal.deleteForever(ids);
        // An import that was killed may have left them beside the journal.
        Beside.left(app.paths().data()).forEach(Beside::forget);
        say("Taken out for good: ", ids, lines);
        return app.say("Backups and exports made before still hold " + (ids.size() == 1 ? "it." : "them."));
    }

    /// Of what is out of the journal, the drafts go too.
    private void say(String opening, List<String> ids, List<String> lines) {
        Drafts drafts = app.drafts();
        ids.forEach(drafts::forgetEntry);
        ids.forEach(drafts::forgetForm);
        lines.forEach(line -> app.out().println(opening + line + "."));
    }

    private boolean isConfirmed(YesOrNo.About about) {
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "--forever asks first, and nobody can answer here.", "Nothing was taken out; --yes says yes.");
        }
        String question = "Take " + Times.count(about.bare().size(), "entry", "entries") + " out for good?";
        YesOrNo answer = YesOrNo.asked(app, about, question, NOTHING);
        boolean isYes = answer.isYes();
        answer.pause();
        return isYes;
    }
}
