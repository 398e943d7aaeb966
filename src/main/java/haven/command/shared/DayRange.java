package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.calendar.Period;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// The days that `--since` and `--until` are about, both included; each may be left open.
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final String SINCE = "--since";
    private static final String UNTIL = "--until";

    public static void addTo(CommandSpec spec) {
        String help = "from then on, up to its end: monday, \"last week\"";
        Specs.together(spec, Specs.value(SINCE, "WHEN", help), Specs.value(UNTIL, "WHEN", help));
    }

    /// The first day of what `--since` names, and the last day of what `--until` names.
    ///
    /// @throws UserError if nothing can be in between
    public static DayRange read(Arguments arguments, App app) {
        Optional<String> since = arguments.value(SINCE);
        Optional<String> until = arguments.value(UNTIL);
        if (since.isEmpty() && until.isEmpty()) {
            return new DayRange(Optional.empty(), Optional.empty());
        }
        Config config = app.configOrDefault();
        DayRange range = new DayRange(
                since.map(text -> period(SINCE, text, app, config).first()),
                until.map(text -> period(UNTIL, text, app, config).last()));
        if (range.first.isPresent()
                && range.last.isPresent()
                && range.first.get().isAfter(range.last.get())) {
            throw UserError.usage(
                    "--since " + range.first.get() + " is after --until " + range.last.get() + ".",
                    "Nothing can be in between.");
        }
        return range;
    }

    private static Period period(String option, String text, App app, Config config) {
        return Period.parse(option, text, app.now(), config::day, config.get(Setting.WEEK_START));
    }

    /// Whether every day is in it.
    public boolean isOpen() {
        return first.isEmpty() && last.isEmpty();
    }
}
