package haven.command.direction;

import haven.App;
import haven.UserError;
import haven.entry.SafetyLine;
import haven.entry.SafetyPlan;
import haven.report.Support;
import haven.setting.Country;
import haven.setting.Whereabouts;
import haven.support.HelpLines;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what supports a person. Nothing keeps the help lines from being there: what cannot be read beside them is told
/// in a line.
public record SupportReading(App app, Consumer<String> tell) {
    /// The help lines of the country that was set, else of where the machine tells that it may be; without a plan.
    public Support lines(Optional<Country> set) {
        Whereabouts where = set.map(Whereabouts::in)
                .orElseGet(() -> Whereabouts.guess(app.now().getZone(), app.environment()));
        return new Support(where, set.isEmpty(), every(), Optional.empty());
    }

    /// The person's own lines and the ones that come with haven.
    HelpLines every() {
        try {
            return HelpLines.own(app.paths().helpLines()).before(HelpLines.builtIn());
        } catch (UserError mistake) {
            tell.accept(mistake.line());
            return HelpLines.builtIn();
        }
    }

    /// The safety plan; none where the journal cannot be read.
    Optional<SafetyPlan> plan() {
        try {
            return Optional.of(app.look(SafetyPlan.EMPTY, journal -> new SafetyPlan(journal.entries(SafetyLine.KIND))));
        } catch (UserError unreadable) {
            tell.accept(unreadable.line());
            return Optional.empty();
        }
    }
}
