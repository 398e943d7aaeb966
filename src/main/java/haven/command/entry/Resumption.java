package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.entry.Entry;
import haven.entry.Question;
import haven.guide.EntryForm;
import haven.guide.EntryPage;
import haven.guide.Prompt;
import haven.journal.Journal;
import haven.terminal.EntryAsker;
import haven.text.OneLine;
import haven.text.Width;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// What was cut short, or could not be kept, and waits to be gone on with.
public record Resumption(App app) {
    private static final int LONGEST_TEXT = 30;

    /// `haven log --resume`: keeps what could not be kept before, and goes on with the form that was left last.
    ///
    /// @return the exit code
    public int run(boolean mayAsk, boolean plain) {
        WaitingEntries waiting = new WaitingEntries(app);
        int code = waiting.keep();
        List<LeftForm> left = LeftForm.all(app);
        List<UserError> unusable =
                app.drafts().unreadableForms().stream().map(Drafts::unreadable).toList();
        unusable.forEach(draft -> app.err().println(draft.line()));
        if (!unusable.isEmpty()) {
            code = Exit.FAILURE;
        }
        if (left.isEmpty()) {
            if (waiting.isEmpty() && unusable.isEmpty()) {
                app.out().println("There is nothing to go on with: nothing was left in the middle.");
            }
            return code;
        }
        if (!mayAsk) {
            throw UserError.usage(
                    "A form waits, and there is nobody to ask here.", "Nothing is lost; go on with it in a terminal.");
        }
        int ended = goOn(left.getFirst(), plain);
        if (ended != Exit.OK) {
            return ended;
        }
        if (!LeftForm.all(app).isEmpty()) {
            app.out().println("Another waits in a draft; haven log --resume goes on with it.");
        }
        return code;
    }

    /// Goes on with what was left of such an entry.
    ///
    /// @return the exit code; none where nothing was left
    public OptionalInt goOn(Predicate<Entry> which, boolean plain) {
        return goOnWith(left -> which.test(left.entry()), plain);
    }

    private OptionalInt goOnWith(Predicate<LeftForm> which, boolean plain) {
        for (LeftForm left : left()) {
            if (which.test(left)) {
                app.err().println("You were in the middle of this one; here it is as you left it.");
                return OptionalInt.of(goOn(left, plain));
            }
        }
        return OptionalInt.empty();
    }

    /// None where the journal cannot be read: whatever is asked next will say so.
    private List<LeftForm> left() {
        try {
            return LeftForm.all(app);
        } catch (UserError unreadable) {
            return List.of();
        }
    }

    /// As [#goOn(Predicate, boolean)], of this entry.
    public OptionalInt goOn(Entry entry, boolean plain) {
        return goOn(left -> left.id().equals(entry.id()), plain);
    }

    /// As [#goOn(Entry, boolean)], where it was left at one of these questions.
    OptionalInt goOn(Entry entry, List<Question> questions, boolean plain) {
        List<String> names = questions.stream().map(Question::name).toList();
        return goOnWith(
                left -> left.entry().id().equals(entry.id())
                        && names.contains(left.draft().question()),
                plain);
    }

    private int goOn(LeftForm left, boolean plain) {
        return left.draft().isPage()
                ? new PageEditor(app, left.draft().command(), left.prompt())
                        .resume(left.entry(), left.draft(), left.isKept())
                : ask(left, plain);
    }

    /// Words that were being found are looked at and handed over as if nothing had come between.
    private int ask(LeftForm left, boolean plain) {
        return Telling.of(left.draft().command())
                .map(telling -> telling.goOn(left.entry(), left.beginning(), plain, app))
                .orElseGet(() -> new FormFiller(app).fill(plain, asker -> left.beginning()));
    }

    /// Where to begin at the next `haven log`: where there is a form that was left, the person is offered it, and
    /// presses a key.
    Beginning offered(EntryAsker asker, Entry fresh, String command) {
        EntryForm form = EntryForm.of(fresh);
        Beginning anew = Beginning.anew(form, command);
        List<LeftForm> all = left();
        if (all.isEmpty() || all.getFirst().isElsewhere()) {
            if (!all.isEmpty() || !new WaitingEntries(app).isEmpty()) {
                asker.say("Something waits in a draft; haven log --resume goes on with it.");
            }
            return anew;
        }
        LeftForm left = all.getFirst();
        asker.say("");
        asker.say("You were in the middle of "
                + described(left.entry(), left.draft().line()) + ".");
        asker.say("Enter: a new one, r: go on, "
                + (left.isKept() ? "x: keep what is there and ask no more." : "x: let it go."));
        int key = asker.key();
        return switch (key) {
            case 'r', 'R' -> left.beginning();
            case 'x', 'X' -> {
                letGo(left, asker);
                yield anew;
            }
            // Whoever writes on without looking up has begun a new one.
            default ->
                Character.isLetterOrDigit(key)
                        ? Beginning.anew(form.resumed(form.question(), Character.toString(key)), command)
                        : anew;
        };
    }

    /// Asks no more. The line that was open goes into its entry, where the journal has that: as the answer where it is
    /// one, or else into the note.
    private void letGo(LeftForm left, EntryAsker asker) {
        try {
            if (left.isKept()) {
                keepLine(left, asker);
            }
            app.drafts().forgetForm(left.entry().id());
        } catch (UserError problem) {
            asker.say(problem.line());
            asker.say("The draft stays until it is kept.");
        }
    }

    private void keepLine(LeftForm left, EntryAsker asker) {
        Entry entry = withLine(left.form());
        if (entry.equals(left.entry())) {
            return;
        }
        Kept.require(entry, app);
        try (Journal journal = app.openJournal()) {
            Optional<Entry> kept = journal.update(
                    entry.id(),
                    there -> there.withChanges(left.entry(), entry),
                    app.change(Beginning.change(left.draft().command())));
            kept.ifPresent(there -> asker.say(Kept.entry(app, there, journal.name(there.id()))));
        }
    }

    private static Entry withLine(EntryForm form) {
        String line = form.line().strip();
        if (line.isEmpty()) {
            return form.entry();
        }
        try {
            return form.asked().answered(form.entry(), line);
        } catch (IllegalArgumentException noAnswer) {
            return withNote(form, line);
        }
    }

    private static Entry withNote(EntryForm form, String line) {
        Question note = form.questions().stream()
                .filter(asked -> asked.name().equals("note"))
                .findFirst()
                .orElseThrow(() -> UserError.failure('"' + line + "\" is no answer yet.", ""));
        return note.answered(form.entry(), (note.answer(form.entry()) + "\n" + line).strip());
    }

    /// Which entry it is, to begin with.
    static String sentence(Entry entry) {
        return "About " + described(entry, "") + ":";
    }

    private static String described(Entry entry, String line) {
        ZonedDateTime at = entry.stamp().local();
        String when = English.day(at.getDayOfWeek()) + " " + English.clock(at.toLocalTime());
        String words = entry.words().lines().findFirst().orElse(line.strip());
        return words.isBlank()
                ? English.a(entry.kind().one()) + ", " + when
                : '"' + Width.shorten(OneLine.of(words), LONGEST_TEXT, "...") + "\", " + when;
    }

    /// A form or a page that was left in the middle.
    ///
    /// @param entry as the journal has it, or as it last was: what was typed is not taken back with what was kept
    ///     before it. A journal that never had it, as an older copy of it may be, gets it as a new one
    /// @param isKept whether the journal holds the entry
    private record LeftForm(App app, FormDraft draft, Entry entry, boolean isKept) {
        /// Looks for them, the one that was begun last first. Drafts that say nothing are removed.
        ///
        /// @throws UserError if the journal cannot be read
        private static List<LeftForm> all(App app) {
            Drafts drafts = app.drafts();
            List<FormDraft> waiting = drafts.forms();
            List<LeftForm> found = new ArrayList<>();
            if (waiting.isEmpty()) {
                return found;
            }
            Optional<Journal> open = app.openExistingJournal();
            try {
                for (FormDraft draft : waiting) {
                    Optional<Entry> kept = open.flatMap(journal -> journal.entry(draft.id()));
                    Entry entry = kept.or(() -> open.flatMap(journal -> EntryNames.latest(journal, draft.id())))
                            .orElse(draft.entry());
                    LeftForm left = new LeftForm(app, draft, entry, kept.isPresent());
                    if (left.saysNothing()) {
                        drafts.forgetForm(draft.id());
                    } else {
                        found.add(left);
                    }
                }
            } finally {
                open.ifPresent(Journal::close);
            }
            return found;
        }

        /// Whether there is nothing to go on with: a page that stands as it was opened, or an empty line of an entry
        /// that the journal does not have. What options said of such an entry is something.
        private boolean saysNothing() {
            boolean isNothingNew = isKept || entry.isEmpty() || draft.asksBesideItsKind();
            return isNothingNew
                    && (draft.isPage()
                            ? draft.line().equals(EntryPage.of(entry).text())
                            : !isKept && draft.line().isBlank());
        }

        /// To go on with it.
        private Beginning beginning() {
            return Beginning.resumed(form(), draft.command(), isKept);
        }

        /// Whether more than its questions belong to it: a page in an editor, or words that are handed over.
        private boolean isElsewhere() {
            return draft.isPage() || Telling.of(draft.command()).isPresent();
        }

        /// What it asks beside its kind, if that is still there.
        private Optional<Prompt> prompt() {
            return Prompt.drafted(draft.question()).flatMap(Prompts.of(app)::named);
        }

        /// The form as it was left.
        private EntryForm form() {
            Optional<Question> alone = entry.kind().askedAlone(entry, draft.question());
            if (alone.isPresent()) {
                return EntryForm.of(entry, List.of(alone.get())).resumed(draft.question(), draft.line());
            }
            EntryForm all = prompt().map(asked -> EntryForm.of(entry, asked.questions()))
                    .orElseGet(() -> EntryForm.of(entry));
            EntryForm form = draft.command().equals("finish") ? all.missing() : all;
            return (form.asks(draft.question()) ? form : all).resumed(draft.question(), draft.line());
        }
    }
}
