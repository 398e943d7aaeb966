package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.bond.Mending;
import haven.command.shared.Arguments;
import haven.command.shared.ReportOptions;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Question;
import haven.entry.Repair;
import haven.entry.RepairState;
import haven.report.RepairsPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `haven repair`: what a person wants to mend with somebody, how it is taken, and when to come back to it.
public final class RepairCommand implements EntryCommand {
    private static final String BOTH = "--both";
    private static final String NEW = "--new";
    private static final String AFTER = "--after";

    /// What it can be said to be now, each with an option of its name.
    private static final List<RepairState> STATES =
            List.of(RepairState.OFFERED, RepairState.RECEIVED, RepairState.DECLINED, RepairState.LET_GO);

    private static final List<String> HELP =
            List.of("Mend something between you. It asks, in no shell history, or lists what waits.", Safety.FIRST);

    private static final List<Field<?>> FIELDS = List.of(
            Repair.WITH,
            Repair.EPISODES,
            Repair.IMPACT,
            Repair.PART,
            Repair.FIRST,
            Repair.APOLOGY,
            Repair.CHANGE,
            Repair.STEPS,
            Repair.FOLLOW_UP);

    static final Telling TELLING = new Telling(
            new KindCommand(
                    "repair",
                    Repair.KIND,
                    Repair.HAPPENED,
                    "",
                    List.of(),
                    "haven repair \"I shouted at dinner\" --apology \"I am sorry that I shouted\""),
            UnaryOperator.identity(),
            begun -> begun.says(Repair.APOLOGY) || begun.says(Repair.CHANGE),
            begun -> Safety.FIRST,
            RepairCommand::remarks,
            List.of(Repair.FIRST, Repair.APOLOGY),
            kept -> kept.get(Repair.STATE) == RepairState.PLANNED ? Repair.said(kept) : "",
            "There is nothing to mend yet.");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("repair", "[OPTIONS] [WHAT HAPPENED ... | NAME | -]", HELP)
                .addPositional(Specs.words("WHAT", "what happened").toBuilder()
                        .hidden(true)
                        .build())
                .addOption(Specs.flag(BOTH, "two people at one screen, in turns"))
                .addOption(Specs.flag(NEW, "begin one, where others wait"));
        FieldOptions.addTo(spec, FIELDS);
        spec.addOption(FieldOptions.at());
        Specs.together(
                spec,
                Stream.concat(STATES.stream().map(RepairCommand::option), Stream.of(AFTER))
                        .map(option -> Specs.flag(option, "how it stands with one; --after asks how it went"))
                        .toArray(OptionSpec[]::new));
        spec.addOption(FieldOptions.spec(Repair.OUTCOME));
        Handing.addTo(spec);
        return spec.addOption(Specs.flag("--resume", "go on where you were cut short"))
                .addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has("--json")) {
            return TELLING.keepJson(arguments, app);
        }
        if (arguments.has("--resume")) {
            return TELLING.command().run(arguments, app);
        }
        if (arguments.has(BOTH)) {
            return new BothInTurns(app).run(arguments);
        }
        List<RepairState> said =
                STATES.stream().filter(state -> arguments.has(option(state))).toList();
        if (said.size() > 1) {
            arguments.refuseBoth(option(said.getFirst()), option(said.getLast()));
        }
        if (!said.isEmpty() || arguments.has(AFTER)) {
            return change(said.stream().findFirst(), arguments, app);
        }
        if (arguments.has(Repair.OUTCOME.option())) {
            throw UserError.usage(
                    "--outcome goes with --after, --received or --declined.",
                    "For example: haven repair --after --outcome \"...\".");
        }
        boolean isAlone = arguments.words().isEmpty()
                && arguments.beside(Set.of("--no-input", "--plain")).isEmpty();
        List<Entry> waiting = isAlone ? standing(app).all() : List.of();
        return waiting.isEmpty()
                ? TELLING.keep(FieldOptions.read(Repair.KIND, arguments, app), arguments, app)
                : list(waiting, app);
    }

    private static String option(RepairState state) {
        return "--" + state.word().replace(' ', '-');
    }

    private static Standing standing(App app) {
        return new Standing(app, Repair.KIND, "repair", Mending::waiting, "No repair waits.");
    }

    private static int list(List<Entry> waiting, App app) {
        ReportOptions.print(
                app,
                new RepairsPage(
                        Standing.named(app, waiting), app.configOrDefault().day(app.now())),
                false);
        app.out().println("To say how one went: haven repair --after NAME, or --let-go NAME.");
        app.out().println("To begin another: haven repair --new.");
        return Exit.OK;
    }

    /// Only what is to be said to the other is looked at: what happened is the person's own to tell.
    private static BiFunction<String, String, List<String>> remarks(App app) {
        Function<String, List<String>> rules = BlameRules.ofApologies(app);
        Set<String> looked = Set.of(Repair.FIRST.name(), Repair.APOLOGY.name());
        return (question, line) -> looked.contains(question) ? rules.apply(line) : List.of();
    }

    /// One that stands otherwise now. After it was said it asks how it was taken, how it went, and when to come back.
    private static int change(Optional<RepairState> state, Arguments arguments, App app) {
        String option = state.map(RepairCommand::option).orElse(AFTER);
        state.ifPresent(any -> arguments.refuseBoth(AFTER, option));
        Set<String> accepted =
                Set.of(option, Repair.OUTCOME.option(), Repair.FOLLOW_UP.option(), "--no-input", "--plain");
        arguments.beside(accepted).ifPresent(other -> {
            throw UserError.usage(option + " takes no " + other + ".", "See haven repair --help.");
        });
        Entry repair = standing(app).one(arguments.words(), option);
        Entry changed = state.isPresent() ? Mending.in(repair, state.get()) : said(repair);
        for (Field<?> field : List.of(Repair.OUTCOME, Repair.FOLLOW_UP)) {
            if (arguments.has(field.option())) {
                changed = FieldOptions.read(changed, field, arguments, app, Optional.empty());
            }
        }
        boolean asks = state.isEmpty() && !arguments.has(Repair.OUTCOME.option());
        List<Question> questions = List.of(Repair.TAKEN, Repair.OUTCOME, Repair.FOLLOW_UP);
        return standing(app)
                .change(changed, asks ? questions : List.of(), asker -> asker.say(Repair.KIND.line(repair)), arguments);
    }

    /// What was planned is offered now; the day to come back to it has come.
    private static Entry said(Entry repair) {
        Entry offered =
                repair.get(Repair.STATE) == RepairState.PLANNED ? Mending.in(repair, RepairState.OFFERED) : repair;
        return offered.with(Repair.FOLLOW_UP, Optional.empty());
    }
}
