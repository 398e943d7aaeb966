package haven.command.practice;

import haven.App;
import haven.UserError;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.command.shared.Numbers;
import haven.command.shared.Specs;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.setting.Config;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `haven practice`.
public final class PracticeCommand implements DrillCommand {
    public static final Actions ACTIONS = Actions.of(
            "practice",
            "list --for --json",
            "show --json",
            "check",
            "new --no-input",
            "render --output --force --voice --short --minutes --skip");
    private static final Set<String> GUIDING = Set.of(
            "--short", "--minutes", "--skip", "--remember", "--rate", "--sound", "--voice", "--plain", "--no-input");
    private static final List<String> HELP = List.of(
            "Every practice there is, your own among them.",
            "",
            "  haven practice                   all of them, by what they are for",
            "  haven practice body-scan --short",
            "  haven practice render box -o box.wav",
            "  haven practice new evening-walk  write one of your own; check finds mistakes");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("practice", "[NAME | list | show NAME | render NAME | new NAME | check]", HELP)
                .addPositional(Specs.words("NAME", "a name from the list"))
                .addOption(DrillGuide.brief())
                .addOption(Specs.value("--minutes", "N", "how long, about"))
                .addOption(Specs.values("--skip", "PART", "leave out a part, such as jaw; none: leave out nothing"))
                .addOption(Specs.flag("--remember", "leave those parts out from now on, in every practice"));
        return Render.addTo(DrillGuide.addTo(spec))
                .addOption(Specs.value("--for", "NEED", "list: calm, present, kind, sleep, talk or together"))
                .addOption(Specs.flag("--json", "list and show: as JSON"));
    }

    @Override
    public int run(Arguments arguments, App app) {
        List<String> words = arguments.words();
        if (!words.isEmpty() && !ACTIONS.words().contains(words.getFirst())) {
            ACTIONS.accept(words.getFirst(), GUIDING, arguments);
            return guide(named(app.drills(), only(words, app)), arguments, app);
        }
        String action = ACTIONS.chosen(arguments);
        List<String> rest = arguments.rest();
        return switch (action) {
            case "show" ->
                new PracticePage(app).print(named(app.drills(), name(action, rest, app)), arguments.has("--json"));
            case "check" -> new OwnDrillFiles(app).check(rest);
            case "render" ->
                new Render(app, arguments).run(fitted(named(app.drills(), name(action, rest, app)), arguments, app));
            case "new" -> new OwnDrillFiles(app).begin(name(action, rest, app), !arguments.has("--no-input"));
            default -> list(arguments, rest, app);
        };
    }

    private static int list(Arguments arguments, List<String> rest, App app) {
        if (!rest.isEmpty()) {
            throw UserError.usage("haven practice list takes no name.", "haven practice show NAME shows one.");
        }
        return new PracticeList(app).print(arguments.value("--for"), arguments.has("--json"));
    }

    private static String name(String word, List<String> rest, App app) {
        if (rest.isEmpty()) {
            throw UserError.usage(
                    "haven practice " + word + " needs a name.",
                    "For example: haven practice " + word + " evening-walk");
        }
        return only(rest, app);
    }

    private static String only(List<String> names, App app) {
        if (names.size() > 1) {
            throw UserError.usage(
                    "haven practice takes one name, not \"" + String.join(" ", names) + "\".",
                    Nearest.question(String.join("-", names), app.drills().names()) + "See haven practice --help.");
        }
        return names.getFirst();
    }

    private static Drill named(DrillLibrary library, String name) {
        return library.find(name).orElseThrow(() -> {
            List<String> names = library.names();
            return UserError.usage(
                    "There is no practice called \"" + name + "\".",
                    BreathChoice.isKnown(name, library)
                            ? "haven breathe " + name + " begins a breath."
                            : Nearest.question(name, names) + "haven practice lists them all.");
        });
    }

    private static Optional<Duration> length(Arguments arguments) {
        if (arguments.has("--short") && arguments.has("--minutes")) {
            throw UserError.usage("--short says how long already.", "Give --short or --minutes.");
        }
        return arguments.value("--minutes").map(text -> Numbers.minutes("--minutes", text));
    }

    private static Drill fitted(Drill drill, Arguments arguments, App app) {
        return new DrillGuide(app, arguments, app.configOrDefault()).fitted(drill, length(arguments));
    }

    private static int guide(Drill drill, Arguments arguments, App app) {
        Optional<Duration> length = length(arguments);
        if (arguments.has("--remember") && !arguments.has("--skip")) {
            throw UserError.usage("--remember keeps what --skip leaves out.", "Give --skip PART with it.");
        }
        if (!arguments.has("--remember")) {
            return new DrillGuide(app, arguments, app.configOrDefault()).guide(drill, length);
        }
        // What cannot be read cannot be added to, and what is refused is not remembered.
        Config config = app.config();
        DrillGuide guide = new DrillGuide(app, arguments, config);
        guide.fitted(drill, length);
        SkippedParts.of(drill, arguments, config).remember(app);
        return guide.guide(drill, length);
    }
}
