package haven.command;

import haven.guide.CheckInForm;
import haven.journal.Change;
import haven.journal.CheckIn;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/// Keeps a check-in while it is asked: each answer before the next. One whose every answer was taken back is none, and
/// leaves nothing behind.
final class CheckInKeeper implements BiConsumer<CheckInForm, Duration> {
    private final Change change;
    private final Recorder recorder;
    private CheckIn kept;

    /// Keeps what comes.
    ///
    /// @param told when it is, and its id
    CheckInKeeper(CheckIn told, Change change, Recorder recorder) {
        this.change = change;
        this.recorder = recorder;
        this.kept = new CheckIn(told.id(), told.stamp(), List.of(), "");
    }

    /// The check-in as it was last handed to be kept; it may be empty.
    CheckIn kept() {
        return kept;
    }

    @Override
    public void accept(CheckInForm form, Duration now) {
        CheckIn said =
                new CheckIn(kept.id(), kept.stamp(), form.levels(), form.note().strip());
        if (said.equals(kept)) {
            return;
        }
        kept = said;
        recorder.keep(said.id(), journal -> {
            if (said.isEmpty()) {
                journal.delete(said.id(), change);
            } else {
                journal.save(said, change);
            }
        });
    }
}
