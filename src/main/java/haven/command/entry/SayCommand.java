package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Saying;
import haven.entry.SayingForm;
import haven.entry.SayingState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;

/// `haven say`: puts together what to say to somebody, in the person's own words, and later asks how it went.
public final class SayCommand implements EntryCommand {
    private static final String THANKS = "--thanks";
    private static final String TELL = "--tell";
    private static final String CHECK = "--check";
    private static final String AFTER = "--after";
    private static final String LET_GO = "--let-go";

    private static final List<String> HELP =
            List.of("For something hard, or for thanks. It asks, and no shell history has the words.", Safety.FIRST);

    private static final List<Field<?>> FIELDS =
            List.of(Saying.WITH, Saying.FEELINGS, Saying.NEEDS, Saying.REQUEST, Saying.WORDS);

    static final Telling TELLING = new Telling(
            new KindCommand(
                    "say",
                    Saying.KIND,
                    Saying.HAPPENED,
                    "",
                    List.of(),
                    "haven say \"you came home at eleven\" --feeling worried --request \"text me by ten\""),
            told -> Saying.SAID_SO.answered(told, Saying.SAID_SO.answer(told)),
            begun -> begun.says(Saying.WORDS) || begun.says(Saying.REQUEST),
            begun -> begun.get(Saying.FORM) == SayingForm.THANKS ? "" : Safety.FIRST,
            SayCommand::remarks,
            List.of(Saying.WORDS),
            kept -> Saying.KIND.isOpen(kept) ? kept.get(Saying.WORDS) : "",
            "There is nothing to say yet.");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("say", "[OPTIONS] [WHAT HAPPENED ... | -]", HELP)
                .addPositional(Specs.words("WHAT", "what happened").toBuilder()
                        .hidden(true)
                        .build())
                .addOption(Specs.flag(THANKS, "say what was good"))
                .addOption(Specs.flag(TELL, "let them know, and ask for nothing"));
        FieldOptions.addTo(spec, FIELDS);
        spec.addOption(FieldOptions.at())
                .addOption(Specs.flag(CHECK, "only look at these words; nothing is kept"))
                .addOption(Specs.flag(AFTER, "how it went, once you have said it"))
                .addOption(FieldOptions.spec(Saying.OUTCOME))
                .addOption(Specs.flag(LET_GO, "drop it"));
        Handing.addTo(spec);
        return spec.addOption(Specs.flag("--resume", "go on where you were cut short"))
                .addOption(Specs.value("--json", "-", "read one entry as JSON from standard input"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        arguments.refuseBoth(THANKS, TELL);
        arguments.refuseBoth(AFTER, LET_GO);
        if (arguments.has("--json")) {
            return TELLING.keepJson(arguments, app);
        }
        if (arguments.has("--resume")) {
            return TELLING.command().run(arguments, app);
        }
        if (arguments.has(CHECK)) {
            return check(arguments, app);
        }
        if (arguments.has(AFTER) || arguments.has(LET_GO)) {
            return after(arguments, app);
        }
        if (arguments.has(Saying.OUTCOME.option())) {
            throw UserError.usage(
                    "--outcome goes with --after.", "For example: haven say --after last --outcome \"...\".");
        }
        return TELLING.keep(
                FieldOptions.read(Saying.KIND, arguments, app).with(Saying.FORM, form(arguments)), arguments, app);
    }

    private static SayingForm form(Arguments arguments) {
        return arguments.has(THANKS)
                ? SayingForm.THANKS
                : arguments.has(TELL) ? SayingForm.DISCLOSURE : SayingForm.REQUEST;
    }

    private static BiFunction<String, String, List<String>> remarks(App app) {
        BlameRules rules = BlameRules.of(app);
        return (question, line) -> question.equals(Saying.FEELINGS.name()) ? rules.ofFeelings(line) : rules.apply(line);
    }

    private static int check(Arguments arguments, App app) {
        arguments.beside(Set.of(CHECK)).ifPresent(other -> {
            throw UserError.usage(CHECK + " takes no " + other + ".", "It only looks at the words, and keeps nothing.");
        });
        String text = arguments.words().isEmpty() || StandardInput.isNamed("say", arguments.words())
                ? StandardInput.text(app)
                : String.join(" ", arguments.words());
        List<String> remarks = BlameRules.of(app).apply(text);
        remarks.forEach(app.out()::println);
        return remarks.isEmpty() ? app.say("Nothing in it sounds like blame.") : Exit.OK;
    }

    private static int after(Arguments arguments, App app) {
        String option = arguments.has(AFTER) ? AFTER : LET_GO;
        arguments
                .beside(Set.of(option, Saying.OUTCOME.option(), "--no-input", "--plain"))
                .ifPresent(other -> {
                    throw UserError.usage(option + " takes no " + other + ".", "See haven say --help.");
                });
        Standing standing =
                new Standing(app, Saying.KIND, "say", SayCommand::waiting, "There is nothing that waits to be said.");
        boolean asks = option.equals(AFTER) && !arguments.has(Saying.OUTCOME.option());
        if (asks
                && arguments.words().isEmpty()
                && arguments.mayAsk(app)
                && standing.all().isEmpty()) {
            OptionalInt left = new Resumption(app)
                    .goOn(entry -> entry.is(Saying.KIND) && !Saying.KIND.isOpen(entry), arguments.wantsPlain(app));
            if (left.isPresent()) {
                return left.getAsInt();
            }
        }
        Entry saying = standing.one(arguments.words(), option);
        Entry said = saying.with(Saying.STATE, option.equals(AFTER) ? SayingState.SAID : SayingState.LET_GO);
        if (arguments.has(Saying.OUTCOME.option())) {
            said = FieldOptions.read(said, Saying.OUTCOME, arguments, app, Optional.empty());
        }
        return standing.change(
                said,
                asks ? List.of(Saying.OUTCOME) : List.of(),
                asker -> asker.say(Saying.KIND.line(saying)),
                arguments);
    }

    /// The newest first.
    private static List<Entry> waiting(List<Entry> sayings) {
        return sayings.reversed().stream().filter(Saying.KIND::isOpen).toList();
    }
}
