package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Ahead;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Settings;
import haven.command.shared.Specs;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.journal.Journal;
import haven.setting.Config;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven checkin`: how it is, in a few ratings; any number of times a day.
public final class CheckInCommand implements Command {
    private static final List<String> HELP = List.of(
            "Keep how it is: sleep, mood, self-talk, connection, from 0 to 10. Alone, it asks.",
            "",
            "  haven checkin                         one screen, one key each",
            "  haven checkin sleep:6 mood:4          what is not named is left out",
            "  haven checkin mood:3 --at \"yesterday 9pm\" --note \"long day\"");

    @Override
    public CommandSpec spec() {
        return Specs.command("checkin", "[NAME:0-10 ...] [OPTIONS]", HELP)
                .addPositional(Specs.words("NAME:0-10", "what is rated, and how; the beginning of a name will do"))
                .addOption(FieldOptions.spec(CheckIn.NOTE))
                .addOption(FieldOptions.at())
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
        Ahead.run(() -> app.terminals().hasOutput());
    }

    @Override
    public int run(Arguments arguments, App app) {
        Config config = Settings.orDefault(app);
        Indicators indicators = Indicators.of(config);
        Entry told = FieldOptions.read(CheckIn.KIND, arguments, app)
                .with(CheckIn.RATINGS, indicators.levels(arguments.words()));
        if (!told.says(CheckIn.RATINGS) && arguments.mayAsk(app)) {
            return new CheckInAsking(app, arguments, config).ask(told, indicators.scales());
        }
        if (told.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to keep yet.", "Say how it is, for example: haven checkin sleep:6 mood:4.");
        }
        NewEntry.keep(app, told, "checkin");
        return Exit.OK;
    }
}
