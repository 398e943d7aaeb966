package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.entry.Beginning;
import haven.command.entry.FieldOptions;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.Resumption;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Goal;
import haven.entry.Homework;
import haven.entry.Kind;
import haven.entry.Mission;
import haven.entry.PlanItem;
import haven.entry.Question;
import haven.entry.Review;
import haven.entry.Routine;
import haven.entry.RoutineType;
import haven.guide.EntryForm;
import haven.insight.Plan;
import haven.journal.Journal;
import haven.report.MonthLines;
import haven.text.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// `haven plan mission`, `add`, `edit`, `rm` and `review`.
record PlanChange(Arguments arguments, App app) {
    private static final List<PlanItem> KINDS = List.of(Goal.KIND, Routine.KIND, Homework.KIND);

    int mission() {
        String text = String.join(" ", arguments.rest()).strip();
        if (!text.isEmpty()) {
            Kept.keep(app, anew(Mission.KIND).with(Mission.TEXT, text), "plan mission");
            return Exit.OK;
        }
        Optional<Entry> there = app.look(
                Optional.empty(),
                journal -> Plan.of(journal.entries(Mission.KIND)).mission());
        if (!arguments.mayAsk(app)) {
            there.map(mission -> mission.get(Mission.TEXT)).ifPresent(app.out()::println);
            if (there.isEmpty()) {
                throw UserError.usage(
                        "There is no mission yet.", "For example: haven plan mission be someone who answers.");
            }
            return Exit.OK;
        }
        Entry asked = there.orElseGet(() -> anew(Mission.KIND));
        return ask(asked, there.isPresent(), "plan mission", Mission.KIND.questions(asked));
    }

    private Entry anew(Kind kind) {
        return Entry.of(kind, app.newId(), FieldOptions.stamp(arguments, app.now(), app.configOrDefault()));
    }

    private int ask(Entry entry, boolean isKept, String command, List<? extends Question> questions) {
        boolean plain = arguments.wantsPlain(app);
        EntryForm form = EntryForm.of(entry, List.copyOf(questions));
        return new FormFiller(app)
                .fill(plain, asker -> isKept ? Beginning.of(form, command) : Beginning.anew(form, command));
    }

    /// Sets out something: it asks where it has to, and only then.
    int add() {
        List<String> words = arguments.rest();
        PlanItem kind = kind(words);
        Entry item = said(anew(kind));
        String text =
                OneLine.of(String.join(" ", words.subList(1, words.size()))).strip();
        if (!text.isEmpty()) {
            Entry whole = item.with(kind.text(), text);
            Kept.keep(app, isDrill(whole) ? whole.with(Routine.TYPE, RoutineType.DRILL) : whole, "plan add");
            return Exit.OK;
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "What is the " + kind.word() + "?",
                    "For example: haven plan add " + kind.word() + (kind == Routine.KIND ? " walk" : " call Ana")
                            + ".");
        }
        return ask(item, false, "plan add", kind.questions(item));
    }

    /// A routine with the name of a drill is that drill, unless the person says otherwise.
    private boolean isDrill(Entry item) {
        return item.is(Routine.KIND)
                && !arguments.has(Routine.TYPE.option())
                && app.drills().names().contains(item.get(Routine.TEXT));
    }

    private static PlanItem kind(List<String> words) {
        String word = words.isEmpty() ? "" : words.getFirst();
        List<String> known = KINDS.stream().map(PlanItem::word).toList();
        return KINDS.stream()
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> UserError.usage(
                        word.isEmpty()
                                ? "What is to be added: a goal, a routine, or homework?"
                                : "A plan has no \"" + word + "\".",
                        Nearest.question(word, known) + "For example: haven plan add routine walk."));
    }

    /// With what the options say of it.
    private Entry said(Entry item) {
        Entry said = item;
        for (Field<?> field : PlanCommand.FIELDS) {
            if (arguments.has(field.option())) {
                if (!item.kind().fields().contains(field)) {
                    throw UserError.usage(
                            "A" + English.a(item.kind().one()).substring(1) + " has no " + field.option() + ".",
                            "Nothing was changed.");
                }
                said = said(said, field);
            }
        }
        return said;
    }

    private <T> Entry said(Entry item, Field<T> field) {
        boolean isTakenBack =
                arguments.value(field.option()).filter(String::isBlank).isPresent();
        return isTakenBack
                ? item.with(field, field.none())
                : FieldOptions.read(item, field, arguments, app, Optional.empty());
    }

    int edit() {
        Entry item;
        try (Journal journal = existing()) {
            item = find("edit", journal);
            if (PlanCommand.FIELDS.stream().anyMatch(field -> arguments.has(field.option()))) {
                Entry changed = said(item);
                Kept.require(changed, app);
                Kept.keep(app, changed, journal, "plan edit");
                return Exit.OK;
            }
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage("There is nothing to change yet.", "Say what, or use it in a terminal.");
        }
        boolean plain = arguments.wantsPlain(app);
        return new Resumption(app)
                .goOn(item, plain)
                .orElseGet(() -> ask(item, true, "plan edit", item.kind().questions(item)));
    }

    int remove() {
        try (Journal journal = existing()) {
            Entry item = find("rm", journal);
            journal.delete(item.id(), app.change("plan rm"));
            app.say("Taken out: "
                    + (Kept.echoes(app)
                            ? OneLine.of(item.kind().line(item))
                            : English.a(item.kind().one())) + ".");
            return app.say("haven undo brings it back.");
        }
    }

    private Entry find(String action, Journal journal) {
        LocalDate today = app.configOrDefault().day(app.now());
        return new PlanChoice(journal, PlanCommand.of(journal, today, today)).find(action, arguments.rest());
    }

    private Journal existing() {
        return existing(app);
    }

    /// The journal, where there is one.
    static Journal existing(App app) {
        return app.openExistingJournal()
                .orElseThrow(() -> UserError.failure(
                        "There is nothing in your plan yet.", "For example: haven plan add routine walk."));
    }

    /// A look back over a month: what was kept of the plan, then a few questions.
    int review() {
        PlanCommand.ACTIONS.refuseWords("review", arguments);
        Entry review = anew(Review.KIND);
        for (Field<String> field : PlanCommand.REVIEW) {
            if (arguments.has(field.option())) {
                review = FieldOptions.read(review, field, arguments, app, Optional.empty());
            }
        }
        if (!review.isEmpty()) {
            Kept.keep(app, review, "plan review");
            return Exit.OK;
        }
        if (arguments.mayAsk(app) && !arguments.has(FieldOptions.AT)) {
            OptionalInt left = new Resumption(app).goOn(entry -> entry.is(Review.KIND), arguments.wantsPlain(app));
            if (left.isPresent()) {
                return left.getAsInt();
            }
        }
        LocalDate last = review.stamp().day();
        LocalDate first = last.minusDays(Plan.MONTH - 1L);
        List<String> month =
                app.look(List.of(), journal -> MonthLines.of(PlanCommand.of(journal, first, last), first, last));
        if (!arguments.mayAsk(app)) {
            month.forEach(app.out()::println);
            throw UserError.usage(
                    "A review asks, and there is nobody to ask here.",
                    "Without a terminal: haven plan review --helped \"...\".");
        }
        EntryForm form = EntryForm.of(review);
        return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> {
            month.forEach(asker::say);
            asker.say("");
            return Beginning.anew(form, "plan review");
        });
    }
}
