package haven.command.shared;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.setting.Setting;
import haven.text.Table;
import haven.text.Times;
import haven.text.Wrap;
import java.util.List;
import java.util.Optional;

/// What every command says of a drill.
public final class DrillWords {
    private DrillWords() {}

    /// Lists the drills of a family.
    public static int list(App app, Family family) {
        boolean holds = app.configOrDefault().get(Setting.HOLDS);
        List<List<String>> rows = app.drills().family(family).stream()
                .map(drill -> drill.held(holds))
                .map(drill -> List.of(drill.name(), length(drill), drill.card().purpose()))
                .toList();
        new Table(rows).lines(app.columns(), "").forEach(app.out()::println);
        if (family == Family.BREATHE) {
            app.out().println();
            Wrap.lines(Drill.BREATHS, app.columns()).forEach(app.out()::println);
        }
        return Exit.OK;
    }

    /// How long a drill takes, roughly.
    public static String length(Drill drill) {
        return (drill.length().isEmpty() ? "about " : "") + Times.roughly(drill.usualLength());
    }

    /// The command that begins it, such as `haven breathe box`; none where there is no such
    /// drill, or it is the person's own and cannot be read.
    public static Optional<String> start(String name, App app) {
        try {
            return app.drills().find(name).map(DrillWords::start);
        } catch (UserError broken) {
            return Optional.empty();
        }
    }

    /// The command that begins it.
    public static String start(Drill drill) {
        String command = drill.isOf(Family.BREATHE) ? "breathe" : drill.isOf(Family.GROUND) ? "ground" : "practice";
        return "haven " + command + " " + drill.name();
    }

    /// Refuses a practice where one of another kind was asked for, and names the command that begins it.
    ///
    /// @param kind what it is not: breath, grounding drill
    public static UserError notA(String kind, Drill drill, String hint) {
        return UserError.usage("\"" + drill.name() + "\" is no " + kind + ".", start(drill) + " begins it." + hint);
    }
}
