package haven.command.practice;

import haven.App;
import haven.command.shared.Arguments;
import haven.command.shared.DrillWords;
import haven.command.shared.Specs;
import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.setting.Config;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven breathe`.
public final class BreatheCommand implements DrillCommand {
    private static final List<String> HELP = List.of(
            "Breathe with a shape that grows and shrinks. Why: haven learn exhale",
            "",
            "  haven breathe                   a long exhale for five minutes",
            "  haven breathe box --minutes 3",
            "  haven breathe 4-2-6-1           in, hold, out, rest");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("breathe", "[PATTERN] [OPTIONS]", HELP)
                .addPositional(Specs.word("PATTERN", "a name from --list, or seconds such as 4-2-6-1"))
                .addOption(Specs.value("--minutes", "N", "how long; whole breaths that come nearest"))
                .addOption(Specs.value("--cycles", "N", "how many breaths"))
                .addOption(DrillGuide.brief())
                .addOption(Specs.value("--in", "SECONDS", "breathe in for so long"))
                .addOption(Specs.value("--hold", "SECONDS", "hold after breathing in"))
                .addOption(Specs.value("--out", "SECONDS", "breathe out for so long"))
                .addOption(Specs.value("--rest", "SECONDS", "rest after breathing out"))
                .addOption(Specs.flag("--allow-long", "holds over 20 s, more than 8 breaths of 4-7-8"));
        return DrillGuide.addTo(spec).addOption(DrillGuide.list());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has("--list")) {
            return DrillWords.list(app, Family.BREATHE);
        }
        Config config = app.configOrDefault();
        BreathChoice choice = new BreathChoice(app.drills(), arguments, config);
        Drill drill = choice.drill();
        return new DrillGuide(app, arguments, config).guide(drill, choice.length(drill));
    }
}
