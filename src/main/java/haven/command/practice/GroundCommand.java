package haven.command.practice;

import haven.App;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.DrillWords;
import haven.command.shared.Nearest;
import haven.command.shared.Numbers;
import haven.command.shared.Specs;
import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven ground`.
public final class GroundCommand implements DrillCommand {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> HELP = List.of(
            "Come back to the room through your senses. Why: haven learn alarm",
            "",
            "  haven ground                three things you see, hear and feel",
            "  haven ground 5-4-3-2-1      all five senses",
            "  haven ground --seconds 15   by the clock, hands free");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("ground", "[DRILL] [OPTIONS]", HELP)
                .addPositional(Specs.word("DRILL", "a name from --list"))
                .addOption(Specs.value("--seconds", "N", "go on by itself after so long for each"))
                .addOption(DrillGuide.brief());
        return DrillGuide.addTo(spec).addOption(DrillGuide.list());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has("--list")) {
            return DrillWords.list(app, Family.GROUND);
        }
        Drill drill =
                chosen(app.drills(), arguments.words().stream().findFirst().orElse("3-3-3"));
        Drill paced =
                arguments.value("--seconds").map(text -> paced(drill, text)).orElse(drill);
        return new DrillGuide(app, arguments, app.configOrDefault()).guide(paced, Optional.empty());
    }

    private static Drill chosen(DrillLibrary library, String name) {
        Optional<Drill> known = library.find(name);
        known.filter(drill -> !drill.isOf(Family.GROUND)).ifPresent(drill -> {
            throw DrillWords.notA("grounding drill", drill, "");
        });
        return known.orElseThrow(() -> {
            List<String> names =
                    library.family(Family.GROUND).stream().map(Drill::name).toList();
            return UserError.usage(
                    "There is no grounding drill called \"" + name + "\".",
                    Nearest.question(name, names) + "There are " + String.join(", ", names) + ".");
        });
    }

    private static Drill paced(Drill drill, String text) {
        Duration each = Numbers.seconds("--seconds", text);
        if (each.toSeconds() < 1 || each.compareTo(LONGEST) > 0) {
            throw UserError.usage("--seconds is from 1 to 600, not " + text + ".", "");
        }
        return drill.each(step -> switch (step) {
            case Step.Find find -> find.paced(each);
            case Step.Prompt prompt -> prompt.lasting(each);
            default -> step;
        });
    }
}
