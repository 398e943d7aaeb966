package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.bond.Holding;
import haven.command.shared.Arguments;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Boundary;
import haven.entry.BoundaryState;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Keeping;
import haven.entry.Question;
import haven.entry.Tested;
import haven.report.BoundariesPage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `haven boundary`: what is all right with a person and what is not, and how it held each time.
public final class BoundaryCommand implements EntryCommand {
    private static final String NEW = "--new";
    private static final String TOLD = "--told";
    private static final String LET_GO = "--let-go";
    private static final String DID = "--did";

    private static final String SAFETY =
            "Where someone answers a boundary with threats, safety comes first: haven support.";

    private static final List<String> HELP = List.of(
            "What is all right with you, and what is not: it asks, or lists those you have.",
            "What it asks is in no shell history.",
            SAFETY);

    private static final List<Field<?>> FIELDS = List.of(Boundary.WITH, Boundary.FINE, Boundary.WILL);

    static final Telling TELLING = new Telling(
            new KindCommand(
                    "boundary",
                    Boundary.KIND,
                    Boundary.NOT_FINE,
                    "",
                    List.of(),
                    "haven boundary \"I do not want to be shouted at\" --will \"I go out for twenty minutes\""),
            UnaryOperator.identity(),
            begun -> begun.says(Boundary.WILL),
            begun -> SAFETY,
            app -> BlameRules.ofHarm(),
            List.of(),
            kept -> kept.says(Boundary.TIMES) ? "" : Boundary.said(kept),
            "There is nothing to keep yet.");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("boundary", "[OPTIONS] [WHAT IS NOT ALL RIGHT ... | NAME | -]", HELP)
                .addPositional(Specs.words("WHAT", "what is not all right").toBuilder()
                        .hidden(true)
                        .build())
                .addOption(Specs.flag(NEW, "begin one, where there are others"));
        FieldOptions.addTo(spec, FIELDS);
        spec.addOption(FieldOptions.at())
                .addOption(Specs.flag(TOLD, "you told them, also of one by its name"))
                .addOption(Specs.value(DID, "TEXT", "what you did, with the next"))
                .addOption(Specs.flag(LET_GO, "it is none any more"));
        Specs.together(
                spec,
                options()
                        .map(option -> Specs.flag(option, "how it held, one time"))
                        .toArray(OptionSpec[]::new));
        Handing.addTo(spec);
        return spec.addOption(Specs.flag("--resume", "go on where you were cut short"))
                .addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    private static Stream<String> options() {
        return Arrays.stream(Keeping.values()).map(how -> "--" + how.word());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has("--json")) {
            return TELLING.keepJson(arguments, app);
        }
        if (arguments.has("--resume")) {
            return TELLING.command().run(arguments, app);
        }
        List<String> said = Stream.concat(options(), Stream.of(LET_GO))
                .filter(arguments::has)
                .toList();
        if (said.size() > 1) {
            arguments.refuseBoth(said.getFirst(), said.getLast());
        }
        if (!said.isEmpty()) {
            return change(said.getFirst(), arguments, app);
        }
        if (arguments.has(DID)) {
            throw UserError.usage(
                    "--did goes with --held, --partly or --crossed.",
                    "For example: haven boundary --held --did \"I went out\".");
        }
        if (arguments.has(TOLD) && isAbout(arguments, app)) {
            return change(TOLD, arguments, app);
        }
        boolean isAlone = arguments.words().isEmpty()
                && arguments.beside(Set.of("--no-input", "--plain")).isEmpty();
        List<Entry> standing = isAlone ? standing(app).all() : List.of();
        return standing.isEmpty() ? TELLING.keep(told(arguments, app), arguments, app) : list(standing, app);
    }

    /// Whether it is about one that is there, not about a new one that was told.
    private static boolean isAbout(Arguments arguments, App app) {
        List<String> words = arguments.words();
        boolean isName = words.size() == 1
                && (words.getFirst().equals("last")
                        || app.look(
                                false,
                                journal -> !journal.named(words.getFirst()).isEmpty()));
        boolean saysMore = arguments.has(NEW) || FIELDS.stream().anyMatch(field -> arguments.has(field.option()));
        return isName || (words.isEmpty() && !saysMore);
    }

    private static Standing standing(App app) {
        return new Standing(app, Boundary.KIND, "boundary", Holding::standing, "There is no such boundary.");
    }

    private static int list(List<Entry> standing, App app) {
        ReportOptions.print(
                app,
                new BoundariesPage(
                        Standing.named(app, standing), app.configOrDefault().day(app.now())),
                false);
        app.out().println("After a time when it was tested: haven boundary --held NAME, or --partly, or --crossed.");
        return Exit.OK;
    }

    private static Entry told(Arguments arguments, App app) {
        Entry told = FieldOptions.read(Boundary.KIND, arguments, app);
        return arguments.has(TOLD)
                ? told.with(Boundary.TOLD, Optional.of(told.stamp().day()))
                : told;
    }

    private static int change(String option, Arguments arguments, App app) {
        arguments
                .beside(Set.of(option, DID, FieldOptions.AT, "--no-input", "--plain"))
                .ifPresent(other -> {
                    throw UserError.usage(option + " takes no " + other + ".", "See haven boundary --help.");
                });
        List<String> names = arguments.words();
        if (names.isEmpty() && standing(app).all().size() > 1) {
            throw UserError.usage("Which boundary is meant?", "haven boundary lists the names.");
        }
        Entry boundary = standing(app).one(names, option);
        LocalDate day =
                FieldOptions.stamp(arguments, app.now(), app.configOrDefault()).day();
        if (option.equals(TOLD)) {
            return standing(app).change(boundary.with(Boundary.TOLD, Optional.of(day)), List.of(), arguments);
        }
        if (option.equals(LET_GO)) {
            return standing(app).change(boundary.with(Boundary.STATE, BoundaryState.LET_GO), List.of(), arguments);
        }
        Keeping how = Arrays.stream(Keeping.values())
                .filter(one -> option.equals("--" + one.word()))
                .findFirst()
                .orElseThrow();
        Tested time = new Tested(day, how, arguments.value(DID).orElse("").strip());
        List<Question> questions = arguments.has(DID) ? List.of() : List.of(Boundary.didLastTime());
        return standing(app)
                .change(
                        Holding.with(boundary, time),
                        questions,
                        asker -> asker.say(Boundary.KIND.line(boundary)),
                        arguments);
    }
}
