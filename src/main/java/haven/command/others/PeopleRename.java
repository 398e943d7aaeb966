package haven.command.others;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.shared.Arguments;
import haven.command.shared.YesOrNo;
import haven.command.shared.YesOrNo.About;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Person;
import haven.entry.Renaming;
import haven.journal.Journal;
import haven.report.EntryLine;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import java.util.ArrayList;
import java.util.List;

/// `haven people rename`: another name for somebody, in the whole journal, after a look; one change, to be taken back
/// as
/// a whole.
record PeopleRename(Arguments arguments, App app) {
    private static final int SHOWN = 5;
    private static final int WIDEST = 76;
    private static final String UNCHANGED = "Nothing was changed.";

    int run(List<String> names) {
        if (names.size() != 2 || names.stream().anyMatch(String::isBlank)) {
            throw UserError.usage(
                    "haven people rename takes the name that stands there, and the new one.",
                    "For example: haven people rename Sam S., with quotes around a name of two words.");
        }
        Renaming renaming = new Renaming(
                OneLine.of(names.getFirst()).strip(),
                OneLine.of(names.getLast()).strip());
        List<Entry> renamed = app.look(List.of(), journal -> renamed(journal, renaming));
        if (renamed.isEmpty()) {
            throw UserError.failure("Nothing is kept with that name.", "haven people shows who is there.");
        }
        if (!arguments.has("--yes") && !isMeant(renamed)) {
            return app.say(UNCHANGED);
        }
        try (Journal journal = app.openJournal()) {
            // What was changed in another window while it was looked at is renamed as it is now.
            List<Entry> now = renamed(journal, renaming);
            journal.saveAll(now, app.change("people rename"));
            app.say("Changed in " + Times.count(now.size(), "entry", "entries") + ". haven undo takes it back.");
        }
        return Exit.OK;
    }

    private List<Entry> renamed(Journal journal, Renaming renaming) {
        List<Entry> renamed = new ArrayList<>();
        for (Kind kind : app.kinds().all()) {
            List<Entry> there = journal.entries(kind);
            if (kind.equals(Person.KIND)) {
                refuseTwo(there, renaming);
            }
            for (Entry entry : there) {
                Entry changed = renaming.of(entry);
                if (!changed.equals(entry)) {
                    renamed.add(changed);
                }
            }
        }
        return renamed;
    }

    /// Two people become one only by the person's own hand.
    private static void refuseTwo(List<Entry> people, Renaming renaming) {
        boolean hasNew = people.stream()
                .anyMatch(person -> person.get(Person.NAME).equalsIgnoreCase(renaming.now())
                        && !person.get(Person.NAME).equalsIgnoreCase(renaming.old()));
        boolean hasOld =
                people.stream().anyMatch(person -> person.get(Person.NAME).equalsIgnoreCase(renaming.old()));
        if (hasNew && hasOld) {
            throw UserError.usage("Both names are among your people.", "haven people rm takes one of them out first.");
        }
    }

    private boolean isMeant(List<Entry> renamed) {
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "Renaming asks first, and there is nobody to ask here.", "With --yes it asks nothing.");
        }
        List<String> counts = new ArrayList<>();
        for (Kind kind : renamed.stream().map(Entry::kind).distinct().toList()) {
            counts.add(kind.counted(
                    renamed.stream().filter(entry -> entry.is(kind)).count()));
        }
        String gist = "It stands in " + English.list(counts) + ".";
        List<String> whole = new ArrayList<>();
        whole.add(gist + " They would say:");
        renamed.stream()
                .limit(SHOWN)
                .map(entry -> "  " + Width.shorten(EntryLine.what(entry), WIDEST, "..."))
                .forEach(whole::add);
        if (renamed.size() > SHOWN) {
            whole.add("  and " + (renamed.size() - SHOWN) + " more");
        }
        return YesOrNo.asked(
                        app, new About(whole, whole, arguments.wantsPlain(app)), "Change it in all of them?", UNCHANGED)
                .isYes();
    }
}
