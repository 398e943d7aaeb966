package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
import haven.command.shared.Specs;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Scale;
import haven.guide.CheckInForm;
import haven.journal.Change;
import haven.setting.Config;
import haven.terminal.CheckInLines;
import haven.terminal.CheckInView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven checkin`: how it is, in a few ratings; any number of times a day.
public final class CheckInCommand implements EntryCommand {
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
    public int run(Arguments arguments, App app) {
        Config config = app.configOrDefault();
        Indicators indicators = Indicators.of(config);
        Entry told = FieldOptions.read(CheckIn.KIND, arguments, app)
                .with(CheckIn.RATINGS, indicators.levels(arguments.words()));
        if (!told.says(CheckIn.RATINGS) && arguments.mayAsk(app)) {
            return ask(told, indicators.scales(), arguments, config, app);
        }
        if (told.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to keep yet.", "Say how it is, for example: haven checkin sleep:6 mood:4.");
        }
        Kept.keep(app, told, "checkin");
        return Exit.OK;
    }

    /// Asks, and keeps each answer as it comes.
    ///
    /// @param told what is known before
    /// @return the exit code
    private static int ask(Entry told, List<Scale> scales, Arguments arguments, Config config, App app) {
        Instant begun = app.clock().instant();
        Recorder recorder = new Recorder(app, "You checked in");
        Change change = app.change("checkin");
        Entry[] kept = {told.with(CheckIn.NOTE, "")};
        Guide.Presentation<CheckInForm> form =
                new Guide.Presentation<>(CheckInView::new, new CheckInLines(), none -> Optional.empty(), false);
        Guide.Outcome<CheckInForm> outcome = new Guide(app, arguments, config)
                .run(
                        form,
                        beginning -> CheckInForm.begin(scales, told.get(CheckIn.NOTE)),
                        (asked, now) -> kept[0] = keep(kept[0], asked, recorder, change),
                        recorder);
        if (outcome.unkept().isEmpty()) {
            String id = told.id();
            Kept.say(
                    app,
                    kept[0].isEmpty()
                            ? Kept.NOTHING
                            : Kept.line(app, kept[0], begun, Kept.name(app, id).orElse(id)));
        }
        return outcome.tell(app, outcome.ended().exit().orElse(Exit.OK));
    }

    private static Entry keep(Entry kept, CheckInForm form, Recorder recorder, Change change) {
        Entry said = kept.with(CheckIn.RATINGS, form.levels())
                .with(CheckIn.NOTE, form.note().strip());
        if (!said.equals(kept)) {
            recorder.keep(said, journal -> {
                if (said.isEmpty()) {
                    journal.delete(said.id(), change);
                } else {
                    journal.save(said, change);
                }
            });
        }
        return said;
    }
}
