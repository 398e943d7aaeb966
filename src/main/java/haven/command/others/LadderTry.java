package haven.command.others;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Beginning;
import haven.command.entry.BlameRules;
import haven.command.entry.EntryNames;
import haven.command.entry.FieldOptions;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.Resumption;
import haven.command.practice.DrillGuide;
import haven.command.shared.Arguments;
import haven.command.shared.OneAnswer;
import haven.drill.Drill;
import haven.entry.Attempt;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Practice;
import haven.guide.EntryForm;
import haven.insight.Climb;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// `haven ladder try` and `after`: a rung that is tried. First what is expected, and a drill where one is wished; then,
/// at once or another day, how it was.
record LadderTry(Arguments arguments, App app) {
    private static final String LATER = "When you have tried it: haven ladder after";
    private static final String DRAWN = "haven ladder draws it; once the rung is behind you: haven ladder pass";
    private static final String DRILL =
            "A drill first? b breathes for two minutes, g is a grounding drill, Enter none.";
    private static final Duration BRIEFLY = Duration.ofMinutes(2);
    private static final List<Field<?>> AFTER =
            List.of(Attempt.PEAK, Attempt.DISTRESS_NOW, Attempt.HAPPENED, Attempt.LEARNED);

    int begin() {
        if (arguments.has("--json")) {
            return LadderCommand.json(Attempt.KIND, "try", arguments, app);
        }
        Climb climb = Ladders.of(app).chosen(arguments.value(LadderCommand.WHICH));
        if (climb.rungs().isEmpty()) {
            throw UserError.failure("This ladder has no rungs yet.", "haven journal edit adds some.");
        }
        List<String> words = arguments.rest();
        int number = words.isEmpty()
                ? climb.stand().orElse(climb.rungs().size())
                : Ladders.rung(climb, String.join(" ", words));
        Entry begun = FieldOptions.read(Attempt.KIND, arguments, app)
                .with(Attempt.LADDER, List.of(climb.ladder().id()))
                .with(Attempt.RUNG, climb.rungs().get(number - 1).rung().name());
        if (Attempt.isTold(begun) || !arguments.mayAsk(app)) {
            Kept.keep(app, begun, "ladder");
            return Attempt.isTold(begun) ? Exit.OK : app.say(LATER);
        }
        return ask(begun, climb, number);
    }

    private int ask(Entry begun, Climb climb, int number) {
        boolean plain = arguments.wantsPlain(app);
        String rung = Ladders.told(climb, number);
        if (begun.says(Attempt.EXPECTED)) {
            Kept.keep(app, begun, "ladder");
        } else {
            EntryForm expecting = EntryForm.of(begun, List.of(Attempt.EXPECTED));
            int code = new FormFiller(app).fill(plain, asker -> {
                asker.say(rung);
                return new Beginning(expecting, true, "ladder", List.of(), Optional.of(() -> ""));
            });
            if (code != Exit.OK) {
                return code;
            }
        }
        Optional<Entry> kept = find(begun.id());
        if (kept.isEmpty()) {
            return Exit.OK;
        }
        String key = OneAnswer.of(app, plain, List.of(rung), DRILL, LATER);
        Optional<String> drill = key.startsWith("b")
                ? Optional.of("long-exhale")
                : key.startsWith("g") ? Optional.of("3-3-3") : Optional.empty();
        if (drill.isEmpty()) {
            return askAfter(kept.get(), plain);
        }
        int code = practise(app.drills().find(drill.get()).orElseThrow(), kept.get());
        // Whatever listens for keys in plain lines may have the next line already.
        boolean goesOn = code == Exit.OK && !plain;
        if (goesOn) {
            return askAfter(find(begun.id()).orElse(kept.get()), false);
        }
        app.say(LATER);
        return code;
    }

    private int practise(Drill drill, Entry attempt) {
        Instant start = app.clock().instant();
        Optional<Duration> length = drill.pattern().isPresent() ? Optional.of(BRIEFLY) : Optional.empty();
        int code = new DrillGuide(app, arguments, app.configOrDefault()).guide(drill, length);
        try (Journal journal = app.openJournal()) {
            journal.entries(EntryQuery.newest(Set.of(Practice.KIND), 1)).stream()
                    .filter(practice -> !practice.stamp().at().isBefore(start.minusMillis(1)))
                    .findFirst()
                    .ifPresent(practice -> journal.update(
                            attempt.id(),
                            there -> there.with(Attempt.PRACTICES, List.of(practice.id())),
                            app.change("ladder")));
        }
        return code;
    }

    private Optional<Entry> find(String id) {
        return app.look(Optional.empty(), journal -> journal.entry(id));
    }

    int after() {
        if (arguments.has("--json")) {
            throw UserError.usage(
                    "haven ladder after takes no --json.", "haven ladder try --json - reads a whole one.");
        }
        List<String> names = arguments.rest();
        if (names.size() > 1) {
            throw UserError.usage(
                    "haven ladder after takes one name.", "haven journal list --kind attempt shows them.");
        }
        boolean plain = arguments.wantsPlain(app);
        Optional<Entry> found = one(names);
        boolean asks = arguments.mayAsk(app) && AFTER.stream().noneMatch(field -> arguments.has(field.option()));
        if (asks && names.isEmpty() && found.isEmpty()) {
            OptionalInt left = new Resumption(app).goOn(entry -> entry.is(Attempt.KIND), plain);
            if (left.isPresent()) {
                return left.getAsInt();
            }
        }
        Entry attempt = found.orElseThrow(() -> UserError.failure(
                "Nothing is being tried.", "haven ladder try begins; haven journal edit changes what you told."));
        Entry told = attempt;
        for (Field<?> field : AFTER) {
            if (arguments.has(field.option())) {
                told = FieldOptions.read(told, field, arguments, app, Optional.empty());
            }
        }
        if (!told.equals(attempt)) {
            try (Journal journal = app.openJournal()) {
                Kept.keep(app, told, journal, "ladder");
            }
            return Exit.OK;
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage("There is nothing to keep yet.", "For example: haven ladder after --peak 6.");
        }
        OptionalInt left = new Resumption(app).goOn(attempt, plain);
        return left.isPresent() ? left.getAsInt() : askAfter(attempt, plain);
    }

    /// The one of this name, or the newest that was begun and of which nothing was told.
    private Optional<Entry> one(List<String> names) {
        if (names.isEmpty()) {
            return app.look(
                    Optional.empty(),
                    journal -> journal.entries(Attempt.KIND).reversed().stream()
                            .filter(attempt -> !Attempt.isTold(attempt))
                            .findFirst());
        }
        try (Journal journal = EntryNames.open(app, names, "haven ladder after last")) {
            return new EntryNames(app, journal, Set.of(Attempt.KIND))
                    .there(names).stream()
                            .filter(entry -> entry.is(Attempt.KIND))
                            .findFirst();
        }
    }

    private int askAfter(Entry attempt, boolean plain) {
        EntryForm form = EntryForm.of(attempt, Attempt.AFTER);
        int code = new FormFiller(app, BlameRules.ofHarm()).fill(plain, asker -> {
            asker.say(attempt.get(Attempt.RUNG));
            asker.say("Once you have tried it. Ctrl-D leaves it for later: haven ladder after.");
            return Beginning.of(form, "ladder");
        });
        if (code != Exit.OK) {
            return code;
        }
        return app.say(find(attempt.id()).filter(Attempt::isTold).isPresent() ? DRAWN : LATER);
    }
}
