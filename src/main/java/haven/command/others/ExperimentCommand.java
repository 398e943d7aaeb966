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
import haven.command.entry.KindCommand;
import haven.command.entry.Resumption;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Experiment;
import haven.entry.ExperimentState;
import haven.entry.Field;
import haven.entry.Question;
import haven.guide.EntryForm;
import haven.insight.Outcomes;
import haven.journal.Journal;
import haven.report.ExperimentsPage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// `haven experiment`: a belief and a prediction, put to a small test; and later what came, and what it says.
public final class ExperimentCommand implements Command {
    private static final String NEW = "--new";
    private static final String AFTER = "--after";
    private static final String LET_GO = "--let-go";
    private static final String ALL = "--all";
    private static final String RESUME = "--resume";
    private static final String JSON = "--json";
    private static final Set<String> QUIETLY = Set.of("--no-input", "--plain");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "experiment",
                        "[OPTIONS] [BELIEF ... | NAME]",
                        List.of(
                                "Put a belief to a small test. Alone, it lists what waits to be tried.",
                                Safety.FIRST,
                                "",
                                "  haven experiment --new     asks, and no shell history has it"))
                .addPositional(Specs.words("BELIEF", "the belief, or a name").toBuilder()
                        .hidden(true)
                        .build())
                .addOption(Specs.flag(NEW, "begin one: it asks for what is not said"));
        FieldOptions.addTo(spec, Experiment.BEFORE);
        spec.addOption(FieldOptions.at())
                .addOption(Specs.flag(AFTER, "you tried it, the one due first or the one named"));
        FieldOptions.addTo(spec, Experiment.SINCE);
        String letGo = "list those let go, too; let one go";
        Specs.together(spec, Specs.flag(ALL, letGo), Specs.flag(LET_GO, letGo));
        spec.addOption(Specs.flag(RESUME, "go on where you were cut short"))
                .addOption(Specs.flag(JSON, "list as JSON; --json - reads one from standard input"));
        String plainly = "ask in plain lines; ask nothing";
        Specs.together(spec, Specs.flag("--plain", plainly), Specs.flag("--no-input", plainly));
        return spec;
    }

    @Override
    public int run(Arguments arguments, App app) {
        arguments.refuseBoth(AFTER, LET_GO);
        arguments.refuseBoth(AFTER, NEW);
        if (arguments.has(RESUME)) {
            beside(RESUME, Stream.empty(), arguments);
            return new Resumption(app).run(arguments.mayAsk(app), arguments.wantsPlain(app));
        }
        if (arguments.has(JSON) && arguments.words().equals(List.of("-"))) {
            beside(JSON, Stream.empty(), arguments);
            return KindCommand.keepJson(Experiment.KIND, "experiment", app);
        }
        if (arguments.has(AFTER) || arguments.has(LET_GO)) {
            return after(arguments, app);
        }
        Experiment.SINCE.stream()
                .map(Field::option)
                .filter(arguments::has)
                .findFirst()
                .ifPresent(option -> {
                    throw UserError.usage(
                            option + " goes with --after.", "For example: haven experiment --after last.");
                });
        boolean begins = !arguments.words().isEmpty()
                || arguments.has(NEW)
                || Experiment.BEFORE.stream().anyMatch(field -> arguments.has(field.option()));
        return begins ? keep(arguments, app) : list(arguments, app);
    }

    private static int list(Arguments arguments, App app) {
        beside("The list", Stream.of(ALL, JSON), arguments);
        boolean json = arguments.has(JSON);
        List<ExperimentsPage.Named> all = app.look(
                List.of(),
                journal -> journal.entries(Experiment.KIND).stream()
                        .map(entry -> new ExperimentsPage.Named(journal.name(entry.id()), entry))
                        .toList());
        ReportOptions.show(app, arguments, new ExperimentsPage(all, arguments.has(ALL), today(app)));
        boolean hasOpen = all.stream().anyMatch(named -> !named.entry().says(Experiment.STATE));
        if (!json) {
            LadderCommand.say(
                    app,
                    hasOpen
                            ? "Once you have tried one: haven experiment --after NAME, or --let-go NAME."
                            : "To begin: haven experiment --new, which asks for a belief and its test.");
        }
        return Exit.OK;
    }

    private static LocalDate today(App app) {
        return app.configOrDefault().day(app.now());
    }

    private static int keep(Arguments arguments, App app) {
        beside(
                "A new experiment",
                Stream.concat(
                        Stream.of(NEW, FieldOptions.AT),
                        Experiment.BEFORE.stream().map(Field::option)),
                arguments);
        Entry told = FieldOptions.read(Experiment.KIND, arguments, app)
                .with(Experiment.BELIEF, String.join(" ", arguments.words()).strip());
        boolean isWhole = told.says(Experiment.PREDICTION) || told.says(Experiment.TEST);
        if (arguments.mayAsk(app) && (arguments.has(NEW) || !isWhole)) {
            EntryForm form = EntryForm.of(told).missing();
            return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> {
                asker.say(Safety.FIRST);
                return Beginning.anew(form, "experiment");
            });
        }
        if (told.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to try yet.",
                    "For example: haven experiment \"if I say no, they leave\" --test \"say no to Friday\" --confidence 80.");
        }
        Kept.keep(app, told, "experiment");
        return Exit.OK;
    }

    private static int after(Arguments arguments, App app) {
        boolean isTried = arguments.has(AFTER);
        String option = isTried ? AFTER : LET_GO;
        beside(
                option,
                isTried
                        ? Stream.concat(
                                Stream.of(AFTER), Experiment.SINCE.stream().map(Field::option))
                        : Stream.of(LET_GO),
                arguments);
        List<String> names = arguments.words();
        if (names.size() > 1) {
            throw UserError.usage(option + " takes one name.", "haven experiment lists them.");
        }
        boolean plain = arguments.wantsPlain(app);
        boolean asks = isTried
                && arguments.mayAsk(app)
                && Experiment.SINCE.stream().noneMatch(field -> arguments.has(field.option()));
        Optional<Entry> found = one(names, app);
        if (asks) {
            OptionalInt left = new Resumption(app)
                    .goOn(
                            entry -> entry.is(Experiment.KIND)
                                    && entry.get(Experiment.STATE) == ExperimentState.DONE
                                    && found.map(one -> one.id().equals(entry.id()))
                                            .orElse(names.isEmpty()),
                            plain);
            if (left.isPresent()) {
                return left.getAsInt();
            }
        }
        Entry experiment = found.orElseThrow(
                () -> UserError.failure("Nothing waits to be tried.", "haven experiment --all lists what there was."));
        Entry told = experiment.with(Experiment.STATE, isTried ? ExperimentState.DONE : ExperimentState.LET_GO);
        for (Field<?> field : Experiment.SINCE) {
            if (arguments.has(field.option())) {
                told = FieldOptions.read(told, field, arguments, app, Optional.empty());
            }
        }
        if (isTried && !told.says(Experiment.TOLD)) {
            told = told.with(Experiment.TOLD, Optional.of(today(app)));
        }
        if (asks) {
            return ask(told, plain, app);
        }
        try (Journal journal = app.openJournal()) {
            Kept.keep(app, told, journal, "experiment");
        }
        return Exit.OK;
    }

    private static int ask(Entry told, boolean plain, App app) {
        EntryForm form = EntryForm.of(told, List.<Question>copyOf(Experiment.SINCE));
        return new FormFiller(app, BlameRules.ofHarm()).fill(plain, asker -> {
            asker.say(ExperimentsPage.words(told));
            if (told.says(Experiment.PREDICTION)) {
                asker.say("You predicted: " + told.get(Experiment.PREDICTION));
            }
            asker.say("However it went, it tells you something.");
            // That it was tried is kept before the first question, and told of once.
            return new Beginning(form, false, "experiment", List.of(), Optional.empty());
        });
    }

    /// The one of this name, or the one that is due first among those that wait.
    private static Optional<Entry> one(List<String> names, App app) {
        if (names.isEmpty()) {
            return app.look(
                    Optional.empty(),
                    journal -> Outcomes.open(journal.entries(Experiment.KIND)).stream()
                            .min((one, other) -> due(one).compareTo(due(other))));
        }
        try (Journal journal = EntryNames.open(app, names, "haven experiment --after last")) {
            return new EntryNames(app, journal, Set.of(Experiment.KIND))
                    .there(names).stream()
                            .filter(entry -> entry.is(Experiment.KIND))
                            .findFirst();
        }
    }

    private static LocalDate due(Entry experiment) {
        return experiment.get(Experiment.BY).orElse(LocalDate.MAX);
    }

    private static void beside(String what, Stream<String> accepted, Arguments arguments) {
        Set<String> all = new HashSet<>(QUIETLY);
        all.add(what);
        accepted.forEach(all::add);
        arguments.beside(all).ifPresent(other -> {
            throw UserError.usage(what + " takes no " + other + ".", "See haven experiment --help.");
        });
    }
}
