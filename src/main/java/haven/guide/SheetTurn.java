package haven.guide;

import haven.guide.Key.Name;
import java.time.Duration;
import java.util.Optional;

/// What happens while a sheet is looked at in a hard moment.
final class SheetTurn {
    /// The narrowest screen there is: no sheet has more lines than there.
    private static final int NARROW = 18;

    private SheetTurn() {}

    /// Opens one; what goes on waits.
    static HardMoment opened(HardMoment moment, Sheet.Kind kind, Duration now) {
        boolean resumes = moment.session().isPresent() && moment.nextChange(now).isPresent();
        return moment.paused(true, now).with(Optional.of(new Sheet(kind, 0, resumes)));
    }

    /// Arrows scroll, the key of the other sheet goes over to it, and any other key goes back.
    static HardMoment press(HardMoment moment, Sheet sheet, Key key, Duration now) {
        int by = key.name() == Name.DOWN ? 1 : key.name() == Name.UP ? -1 : 0;
        if (by != 0) {
            int last = Math.max(0, sheet.lines(moment.known(), NARROW).size() - 1);
            int first = Math.clamp(sheet.first() + (long) by, 0, last);
            return moment.with(Optional.of(new Sheet(sheet.kind(), first, sheet.resumes())));
        }
        Optional<Sheet.Kind> other = Sheet.Kind.of(key).filter(kind -> kind != sheet.kind());
        if (other.isPresent()) {
            return moment.with(Optional.of(new Sheet(other.get(), 0, sheet.resumes())));
        }
        HardMoment closed = moment.with(Optional.empty());
        return sheet.resumes() ? closed.paused(false, now) : closed;
    }
}
