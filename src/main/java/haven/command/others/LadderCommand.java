package haven.command.others;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Beginning;
import haven.command.entry.FieldOptions;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.KindCommand;
import haven.command.entry.Resumption;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.entry.Attempt;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Ladder;
import haven.entry.LadderState;
import haven.entry.Question;
import haven.entry.Rung;
import haven.entry.RungState;
import haven.entry.Type;
import haven.guide.EntryForm;
import haven.insight.Climb;
import haven.journal.Journal;
import haven.report.LadderPage;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/// `haven ladder`: a fear, in steps from the easiest to the hardest, and how trying them was. Only the person passes a
/// rung, goes back, or splits one.
public final class LadderCommand implements Command {
    static final String WHICH = "--ladder";
    private static final String ALL = "--all";
    private static final String LET_GO = "--let-go";
    private static final String RESUME = "--resume";
    private static final String ASKED = " --no-input";
    private static final String TOLD = " --peak --distress-now --happened --learned --json" + ASKED;

    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of(
            "ladder",
            "list --json --all --let-go --resume --ladder" + ASKED,
            "new --rung --at --json" + ASKED,
            "try --ladder --expected --at" + TOLD,
            "after" + TOLD,
            "pass --ladder",
            "back --ladder",
            "split --ladder" + ASKED);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "ladder",
                        "[list|new|try|after|pass|back|split] [RUNG] [OPTIONS]",
                        List.of(
                                "A fear, in steps from the easiest to the hardest. Alone, it draws them.",
                                Safety.FIRST,
                                "",
                                "  haven ladder new           asks for fear and rungs; no shell history has them",
                                "  haven ladder try           the rung you stand at; or try 2",
                                "  haven ladder after         you tried: asks how it was",
                                "  haven ladder pass          you have passed it; back goes back",
                                "  haven ladder split 3       makes smaller steps of it"))
                // The synopsis says what it is: every option has to fit on the screen.
                .addPositional(Specs.words("RUNG", "its number, or how it begins").toBuilder()
                        .hidden(true)
                        .build())
                .addOption(Specs.value(WHICH, "NAME", "which ladder, where there are several"))
                .addOption(FieldOptions.spec(Ladder.RUNGS));
        FieldOptions.addTo(spec, Attempt.KIND.fields());
        spec.addOption(FieldOptions.at());
        String letGo = "draw those let go, too; let this one go";
        Specs.together(spec, Specs.flag(ALL, letGo), Specs.flag(LET_GO, letGo));
        spec.addOption(Specs.flag(RESUME, "go on where you were cut short"))
                .addOption(Specs.flag("--json", "as JSON; read one: new --json -, try --json -"));
        String plainly = "ask in plain lines; ask nothing";
        Specs.together(spec, Specs.flag("--plain", plainly), Specs.flag("--no-input", plainly));
        return spec;
    }

    @Override
    public int run(Arguments arguments, App app) {
        return switch (ACTIONS.chosen(arguments)) {
            case "new" -> anew(arguments, app);
            case "try" -> new LadderTry(arguments, app).begin();
            case "after" -> new LadderTry(arguments, app).after();
            case "pass" -> pass(arguments, app);
            case "back" -> back(arguments, app);
            case "split" -> split(arguments, app);
            default -> list(arguments, app);
        };
    }

    private static int list(Arguments arguments, App app) {
        ACTIONS.refuseWords("list", arguments);
        if (arguments.has(RESUME)) {
            return new Resumption(app).run(arguments.mayAsk(app), arguments.wantsPlain(app));
        }
        Ladders ladders = Ladders.of(app);
        if (arguments.has(LET_GO)) {
            Climb climb = ladders.chosen(arguments.value(WHICH));
            return keep(climb.ladder().with(Ladder.STATE, LadderState.LET_GO), app);
        }
        List<LadderPage.Named> shown = arguments.value(WHICH).isPresent()
                ? named(ladders.chosen(arguments.value(WHICH)), ladders)
                : arguments.has(ALL) ? ladders.all() : ladders.open();
        boolean json = arguments.has("--json");
        if (json || !shown.isEmpty()) {
            ReportOptions.show(app, arguments, new LadderPage(shown));
        } else {
            say(app, "No ladder is here. haven ladder new makes small steps of something you fear.");
            say(app, Safety.FIRST);
        }
        return Exit.OK;
    }

    private static List<LadderPage.Named> named(Climb climb, Ladders ladders) {
        return ladders.all().stream()
                .filter(named -> named.climb().ladder().equals(climb.ladder()))
                .toList();
    }

    private static int anew(Arguments arguments, App app) {
        List<String> words = arguments.rest();
        if (arguments.has("--json")) {
            return json(Ladder.KIND, "new", arguments, app);
        }
        Entry told = FieldOptions.read(Ladder.KIND, arguments, app)
                .with(Ladder.FEAR, String.join(" ", words).strip());
        boolean hasRungs = told.says(Ladder.RUNGS);
        if (!hasRungs && arguments.mayAsk(app)) {
            List<Question> questions =
                    told.says(Ladder.FEAR) ? List.of(Ladder.RUNGS) : List.of(Ladder.FEAR, Ladder.RUNGS);
            int code = new FormFiller(app).fill(arguments.wantsPlain(app), asker -> {
                asker.say(Safety.FIRST);
                return Beginning.anew(EntryForm.of(told, questions), "ladder");
            });
            boolean isKept = app.look(false, journal -> journal.entry(told.id()).isPresent());
            return code == Exit.OK && isKept ? app.say("haven ladder draws it, and haven ladder try begins.") : code;
        }
        if (!told.says(Ladder.FEAR)) {
            throw UserError.usage(
                    "What is the ladder for?",
                    "For example: haven ladder new asking for things --rung \"ask the time:2\".");
        }
        Kept.keep(app, told, "ladder");
        return Exit.OK;
    }

    static int json(Kind kind, String action, Arguments arguments, App app) {
        if (!arguments.rest().equals(List.of("-"))) {
            throw UserError.usage(
                    "With --json, " + action + " reads standard input.",
                    "Write it so: haven ladder " + action + " --json - < entry.json.");
        }
        return KindCommand.keepJson(kind, "ladder", app);
    }

    private static int pass(Arguments arguments, App app) {
        Climb climb = Ladders.of(app).chosen(arguments.value(WHICH));
        int number = rung(climb, arguments.rest(), climb.stand(), "Every rung is passed already.");
        return stand(climb, number, RungState.PASSED, app);
    }

    private static int back(Arguments arguments, App app) {
        Climb climb = Ladders.of(app).chosen(arguments.value(WHICH));
        int number = rung(climb, arguments.rest(), climb.below(), "You stand at the first rung.");
        return stand(climb, number, RungState.OPEN, app);
    }

    /// The rung that is named, or else this one.
    private static int rung(Climb climb, List<String> words, OptionalInt otherwise, String none) {
        if (!words.isEmpty()) {
            return Ladders.rung(climb, String.join(" ", words));
        }
        if (climb.rungs().isEmpty()) {
            throw UserError.failure("This ladder has no rungs yet.", "haven journal edit adds some.");
        }
        return otherwise.orElseThrow(() -> UserError.failure(none, "haven ladder shows where you stand."));
    }

    private static int stand(Climb climb, int number, RungState state, App app) {
        List<Rung> rungs = new ArrayList<>(climb.ladder().get(Ladder.RUNGS));
        rungs.set(number - 1, rungs.get(number - 1).in(state));
        Entry changed = climb.ladder().with(Ladder.RUNGS, rungs);
        if (changed.equals(climb.ladder())) {
            app.out().println("It stands so already. " + Ladders.standing(climb));
            return Exit.OK;
        }
        try (Journal journal = app.openJournal()) {
            journal.save(changed, app.change("ladder"));
        }
        String said =
                state == RungState.PASSED ? "Rung " + number + " is behind you. " : "Back at rung " + number + ". ";
        return say(app, said + Ladders.standing(Climb.of(changed, List.of())));
    }

    private static int split(Arguments arguments, App app) {
        List<String> words = arguments.rest();
        if (words.isEmpty()) {
            throw UserError.usage("Which rung is to be split?", "Say its number; haven ladder shows them.");
        }
        Climb climb = Ladders.of(app).chosen(arguments.value(WHICH));
        int number = Ladders.rung(climb, words.getFirst());
        Split split = new Split(number);
        if (words.size() > 1) {
            String parts = String.join("; ", words.subList(1, words.size()));
            try {
                return keep(split.answered(climb.ladder(), parts), app);
            } catch (IllegalArgumentException unreadable) {
                throw UserError.usage("\"" + parts + "\": " + unreadable.getMessage() + ".", "");
            }
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "Into which steps?",
                    "For example: haven ladder split " + number + " \"with a friend:4\" \"alone:6\".");
        }
        EntryForm form = EntryForm.of(climb.ladder(), List.of(split));
        return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> {
            asker.say(Ladders.told(climb, number));
            return Beginning.of(form, "ladder");
        });
    }

    private static int keep(Entry changed, App app) {
        try (Journal journal = app.openJournal()) {
            Kept.keep(app, changed, journal, "ladder");
        }
        return Exit.OK;
    }

    static int say(App app, String words) {
        Wrap.lines(words, app.columns()).forEach(app.out()::println);
        return Exit.OK;
    }

    /// What is asked about a rung that was too high: the smaller ones that come in its place.
    ///
    /// @param number which rung, from 1
    private record Split(int number) implements Question {
        /// As the form of a whole ladder calls it, so that what was cut short is gone on with there.
        @Override
        public String name() {
            return Ladder.RUNGS.name() + " " + number;
        }

        @Override
        public String words() {
            return "Into which smaller steps, the easiest first? A semicolon between.";
        }

        /// Nothing yet: whoever types the smaller ones types no line behind the one that was too high.
        @Override
        public String answer(Entry entry) {
            return "";
        }

        @Override
        public Entry answered(Entry entry, String text) {
            if (text.isEmpty()) {
                return entry;
            }
            Rung.read(text);
            return whole(entry).answered(entry, text);
        }

        private Question whole(Entry entry) {
            return Ladder.RUNGS.each(entry).get(number - 1);
        }

        @Override
        public Type<?> type() {
            return Ladder.RUNGS.type();
        }
    }
}
