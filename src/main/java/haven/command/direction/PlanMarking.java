package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.FieldOptions;
import haven.command.entry.Kept;
import haven.command.shared.Arguments;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
import haven.entry.Entry;
import haven.entry.Homework;
import haven.entry.Mark;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Routine;
import haven.entry.Stamp;
import haven.guide.MarkingForm;
import haven.guide.MarkingForm.Item;
import haven.insight.Plan;
import haven.journal.Change;
import haven.journal.Journal;
import haven.report.PlanPage;
import haven.setting.Config;
import haven.terminal.MarkingLines;
import haven.terminal.MarkingView;
import haven.text.OneLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `haven plan mark` and `let-go`: that something of the plan was kept or done, or need not be any more.
record PlanMarking(Arguments arguments, App app) {
    /// Marks what is named; without a name it shows what there is today, and each is a key away.
    int mark() {
        Stamp stamp = stamp();
        if (arguments.rest().isEmpty()) {
            return ask(stamp);
        }
        try (Journal journal = PlanChange.existing(app)) {
            Plan plan = PlanCommand.of(journal, stamp.day(), stamp.day());
            Entry item = new PlanChoice(journal, plan).find("mark", arguments.rest());
            if (plan.isMarked(item, stamp.day())) {
                return app.say("It is marked already; haven undo takes back what you did last.");
            }
            Kept.keep(app, marked(item, stamp), journal, "plan mark");
        }
        return Exit.OK;
    }

    /// What is kept so that something is marked: a mark of a routine, or the thing itself as done.
    private Entry marked(Entry item, Stamp stamp) {
        return item.is(Routine.KIND)
                ? Entry.of(Mark.KIND, app.newId(), stamp)
                        .with(Mark.TEXT, item.get(Routine.TEXT))
                        .with(Mark.ROUTINE, List.of(item.id()))
                : PlanItem.settled(item, PlanState.DONE, stamp.day());
    }

    private Stamp stamp() {
        return FieldOptions.stamp(arguments, app.now(), app.configOrDefault());
    }

    int letGo() {
        Stamp stamp = stamp();
        try (Journal journal = PlanChange.existing(app)) {
            Plan plan = PlanCommand.of(journal, stamp.day(), stamp.day());
            List<String> words = arguments.rest();
            List<Entry> steps = plan.items().stream()
                    .filter(item ->
                            Homework.isStep(item) && item.get(Homework.PLAN).equalsIgnoreCase(String.join(" ", words)))
                    .filter(item -> PlanItem.is(item, PlanState.OPEN) || PlanItem.is(item, PlanState.PROPOSED))
                    .toList();
            if (steps.isEmpty()) {
                Entry item = new PlanChoice(journal, plan).find("let-go", words);
                Kept.keep(app, PlanItem.settled(item, PlanState.LET_GO, stamp.day()), journal, "plan let-go");
                return Exit.OK;
            }
            journal.saveAll(
                    steps.stream()
                            .map(step -> PlanItem.settled(step, PlanState.LET_GO, stamp.day()))
                            .toList(),
                    app.change("plan let-go"));
            return app.say("Let go: the rest of that plan. haven undo brings it back.");
        }
    }

    private int ask(Stamp stamp) {
        LocalDate day = stamp.day();
        Plan plan = app.look(Plan.of(List.of()), journal -> PlanCommand.of(journal, day, day));
        if (plan.today(day).isEmpty()) {
            return app.say("There is nothing to mark. haven plan add routine walk begins something.");
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "What did you keep?", "For example: haven plan mark walk. haven plan lists what there is.");
        }
        return ask(plan, stamp);
    }

    /// Shows them, and keeps each mark as it is made.
    private int ask(Plan plan, Stamp stamp) {
        List<Entry> items = plan.today(stamp.day());
        Map<String, Entry> marks = new HashMap<>();
        items.forEach(item -> plan.mark(item, stamp.day()).ifPresent(mark -> marks.put(item.id(), mark)));
        List<Item> shown =
                items.stream().map(item -> item(item, plan, stamp.day())).toList();
        Recorder recorder = new Recorder(app, "You marked it");
        Change change = app.change("plan mark");
        MarkingForm[] before = {MarkingForm.of(shown)};
        Config config = app.configOrDefault();
        Guide.Presentation<MarkingForm> form =
                new Guide.Presentation<>(MarkingView::new, new MarkingLines(), none -> Optional.empty(), false);
        Guide.Outcome<MarkingForm> outcome = new Guide(app, arguments, config)
                .run(
                        form,
                        beginning -> before[0],
                        (now, time) -> {
                            for (int i = 0; i < items.size(); i++) {
                                if (now.items().get(i).isMarked()
                                        != before[0].items().get(i).isMarked()) {
                                    keep(items.get(i), now.items().get(i).isMarked(), marks, stamp, recorder, change);
                                }
                            }
                            before[0] = now;
                        },
                        recorder);
        return outcome.tell(app, outcome.ended().exit().orElse(Exit.OK));
    }

    private static Item item(Entry item, Plan plan, LocalDate day) {
        boolean isMarked = plan.isMarked(item, day);
        boolean isByItself =
                isMarked && item.is(Routine.KIND) && plan.mark(item, day).isEmpty();
        String note = item.is(Routine.KIND)
                ? (isByItself ? "practised" : "")
                : item.get(PlanItem.BY).map(by -> "by " + PlanPage.day(by, day)).orElse("");
        return new Item(OneLine.of(item.kind().line(item)), note, isMarked, isByItself);
    }

    private void keep(
            Entry item, boolean isMarked, Map<String, Entry> marks, Stamp stamp, Recorder recorder, Change change) {
        if (!item.is(Routine.KIND)) {
            Entry settled = PlanItem.settled(item, isMarked ? PlanState.DONE : PlanState.OPEN, stamp.day());
            recorder.keep(settled, journal -> journal.save(settled, change));
            return;
        }
        Entry mark = marks.computeIfAbsent(item.id(), none -> marked(item, stamp));
        recorder.keep(mark, journal -> {
            if (isMarked) {
                journal.save(mark, change);
            } else {
                journal.delete(mark.id(), change);
            }
        });
    }
}
