package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.command.shared.Arguments;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
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

    /// Asks, and keeps each answer as it comes.
    ///
    /// @param told what is known before
    /// @return the exit code
    int ask(Entry told, List<Scale> scales) {
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
                            : Kept.line(
                                    kept[0], begun, begun, Kept.name(app, id).orElse(id)));
        }
        int code = outcome.tell(app, outcome.ended().exit().orElse(Exit.OK));
        if (outcome.unkept().isPresent()) {
            Unkept.tell(app, kept[0]);
        }
        return code;
    }

    private static Entry keep(Entry kept, CheckInForm form, Recorder recorder, Change change) {
        Entry said = kept.with(CheckIn.RATINGS, form.levels())
                .with(CheckIn.NOTE, form.note().strip());
        if (!said.equals(kept)) {
            recorder.keep(said.id(), journal -> {
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
