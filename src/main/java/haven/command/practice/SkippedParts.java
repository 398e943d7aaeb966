package haven.command.practice;

import haven.App;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.command.shared.Specs;
import haven.drill.Drill;
import haven.setting.Config;
import haven.setting.ConfigFile;
import haven.setting.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The parts of drills that a person leaves out: those in the settings, and those of `--skip`.
///
/// @param parts their names
record SkippedParts(Set<String> parts) {
    private static final String SKIP = "--skip";
    private static final String NONE = "none";

    /// What is left out of this drill.
    ///
    /// @throws UserError if `--skip` names what is no part of it
    static SkippedParts of(Drill drill, Arguments arguments, Config config) {
        List<String> named = arguments.values(SKIP);
        if (named.contains(NONE)) {
            if (named.stream().anyMatch(name -> !name.equals(NONE))) {
                throw UserError.usage("--skip none leaves nothing out; the other --skip do.", "Give one of the two.");
            }
            return new SkippedParts(Set.of());
        }
        named.forEach(name -> require(drill, name));
        Set<String> parts = new LinkedHashSet<>(config.get(Setting.SKIP));
        parts.addAll(named);
        SkippedParts skipped = new SkippedParts(parts);
        if (!named.isEmpty() && skipped.isAllOf(drill)) {
            throw UserError.usage("That leaves nothing of " + drill.title() + ".", "Leave out less of it.");
        }
        return skipped;
    }

    private boolean isAllOf(Drill drill) {
        return drill.steps().stream().allMatch(step -> parts.contains(step.part()))
                || drill.shortSteps().stream().allMatch(step -> parts.contains(step.part()));
    }

    private static void require(Drill drill, String name) {
        List<String> parts = drill.parts();
        if (parts.isEmpty()) {
            throw UserError.usage(Specs.sentence(drill.title() + " has no parts to leave out"), "");
        }
        if (!parts.contains(name)) {
            throw UserError.usage(
                    Specs.sentence(drill.title() + " has no part \"" + name + "\""),
                    Nearest.question(name, parts) + "Its parts are " + String.join(", ", parts) + ".");
        }
    }

    /// Keeps it in the settings, for every drill from now on. Where it cannot be kept, one line says so, and the
    /// practice goes on.
    void remember(App app) {
        try {
            Setting<List<String>> skip = Setting.SKIP;
            new ConfigFile(app.paths().configFile()).set(skip.line(List.copyOf(parts)));
        } catch (UserError unkept) {
            app.err().println(unkept.line());
        }
    }
}
