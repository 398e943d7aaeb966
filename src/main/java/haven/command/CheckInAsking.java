package haven.command;

import haven.App;
import haven.Exit;
import haven.guide.CheckInForm;
import haven.journal.CheckIn;
import haven.journal.Scale;
import haven.setting.Config;
import haven.terminal.CheckInLines;
import haven.terminal.CheckInView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Asks a check-in, and keeps every answer as it is given.
final class CheckInAsking {
    private final App app;
    private final Arguments arguments;
    private final Config config;

    CheckInAsking(App app, Arguments arguments, Config config) {
        this.app = app;
        this.arguments = arguments;
        this.config = config;
    }

    /// Asks until it is done or left.
    ///
    /// @param told what options have said already, and when it was
    /// @param scales what is asked about
    /// @param now when it is written down
    /// @return the exit code
    int ask(CheckIn told, List<Scale> scales, Instant now) {
        Recorder recorder = new Recorder(app, "You checked in");
        CheckInKeeper keeper = new CheckInKeeper(told, app.change("checkin"), recorder);
        Guide.Presentation<CheckInForm> form =
                new Guide.Presentation<>(CheckInView::new, new CheckInLines(), none -> Optional.empty(), false);
        Guide.Outcome<CheckInForm> outcome = new Guide(app, arguments, config)
                .run(form, beginning -> CheckInForm.begin(scales, told.note()), keeper, recorder);
        CheckIn kept = keeper.kept();
        if (outcome.unkept().isEmpty()) {
            Kept.say(
                    app,
                    kept.isEmpty()
                            ? Kept.NOTHING
                            : Kept.line(
                                    kept, now, now, Kept.name(app, kept.id()).orElse(kept.id())));
        }
        int code = outcome.tell(app, outcome.ended().exit().orElse(Exit.OK));
        if (outcome.unkept().isPresent()) {
            Unkept.tell(app, kept);
        }
        return code;
    }
}
