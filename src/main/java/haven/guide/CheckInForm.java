package haven.guide;

import haven.Exit;
import haven.entry.CheckIn.Level;
import haven.entry.Rating;
import haven.entry.Scale;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A check-in as it is asked: one key a rating, and a line at the end for anything else. Whatever is left out stays
/// out, and leaving at any point leaves what there is to be kept.
///
/// @param scales what is asked about, in order
/// @param values how each was rated, where it was
/// @param at which is open, from 0; after the last comes the note
/// @param oneSince since when a 1 waits for the 0 of a 10
/// @param note anything else, as far as it is typed
/// @param exit the exit code once it is over
public record CheckInForm(
        List<Scale> scales,
        List<OptionalInt> values,
        int at,
        Optional<Duration> oneSince,
        String note,
        OptionalInt exit)
        implements Model<CheckInForm> {
    /// Keeps its own copies.
    public CheckInForm {
        scales = List.copyOf(scales);
        values = List.copyOf(values);
    }

    /// Begins with the first.
    ///
    /// @param scales what is asked about
    /// @param note what is known to be noted already
    public static CheckInForm begin(List<Scale> scales, String note) {
        List<OptionalInt> none = Collections.nCopies(scales.size(), OptionalInt.empty());
        return new CheckInForm(scales, none, 0, Optional.empty(), note, OptionalInt.empty());
    }

    @Override
    public boolean isOver() {
        return exit.isPresent();
    }

    /// Whether the note is open.
    public boolean asksNote() {
        return at == scales.size();
    }

    /// What was rated.
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            if (values.get(i).isPresent()) {
                levels.add(new Level(scales.get(i).name(), values.get(i).getAsInt()));
            }
        }
        return levels;
    }

    @Override
    public Optional<Duration> nextChange(Duration now) {
        return isOver() ? Optional.empty() : oneSince.map(since -> since.plus(AskingStrength.TEN_WAIT));
    }

    /// A 1 is taken as it is when it comes back: nothing else goes by the clock.
    @Override
    public CheckInForm paused(boolean pause, Duration now) {
        return this;
    }

    @Override
    public CheckInForm update(Event event) {
        if (isOver()) {
            return this;
        }
        return switch (event) {
            case Event.Tick tick ->
                nextChange(tick.now())
                        .filter(due -> tick.now().compareTo(due) >= 0)
                        .map(due -> settled().moved(1))
                        .orElse(this);
            // Nobody is there to answer.
            case Event.NoMoreKeys none -> left(Exit.OK);
            case Event.Stop stop -> left(stop.exitCode());
            case Event.Pressed pressed -> press(pressed.key(), pressed.now());
        };
    }

    private CheckInForm press(Key key, Duration now) {
        if (key.name() == Name.INTERRUPT) {
            return left(Exit.INTERRUPT);
        }
        if (asksNote()) {
            return pressInNote(key);
        }
        if (key.isEnd()) {
            return left(Exit.OK);
        }
        return key.digit() >= 0 ? digit(key.digit(), now) : moving(key);
    }

    /// One key rates. A 1 waits a moment for the 0 of a 10; any other digit after it is for what comes next.
    private CheckInForm digit(int digit, Duration now) {
        if (oneSince.isPresent()) {
            CheckInForm next = settled().moved(1);
            return digit == 0 ? rated(Rating.MAX) : next.asksNote() ? next : next.digit(digit, now);
        }
        return digit == 1 ? new CheckInForm(scales, values, at, Optional.of(now), note, exit) : rated(digit);
    }

    private CheckInForm moving(Key key) {
        return switch (key.name()) {
            case ENTER, TAB, DOWN, RIGHT -> settled().moved(1);
            case UP, LEFT -> settled().moved(-1);
            case BACKSPACE -> moved(oneSince.isPresent() ? 0 : -1);
            case CHARACTER ->
                switch (key.text()) {
                    case " " -> settled().moved(1);
                    case "s" -> valued(OptionalInt.empty()).moved(1);
                    default -> this;
                };
            default -> this;
        };
    }

    private CheckInForm pressInNote(Key key) {
        if (key.isEscape()) {
            return left(Exit.OK);
        }
        return switch (key.name()) {
            case ENTER, TAB -> left(Exit.OK);
            case UP -> moved(-1);
            case LEFT -> note.isEmpty() ? moved(-1) : this;
            case BACKSPACE -> note.isEmpty() ? moved(-1) : noted(key.edited(note));
            case CHARACTER -> noted(key.edited(note));
            default -> this;
        };
    }

    /// The open one rated, and on to the next.
    ///
    /// @param value 0 to 10
    public CheckInForm rated(int value) {
        return valued(OptionalInt.of(value)).moved(1);
    }

    /// The same with this as its note.
    public CheckInForm noted(String text) {
        return new CheckInForm(scales, values, at, oneSince, text, exit);
    }

    private CheckInForm valued(OptionalInt value) {
        List<OptionalInt> changed = new ArrayList<>(values);
        changed.set(at, value);
        return new CheckInForm(scales, changed, at, Optional.empty(), note, exit);
    }

    /// A 1 that waits is a 1.
    private CheckInForm settled() {
        return oneSince.isPresent() ? valued(OptionalInt.of(1)) : this;
    }

    /// On or back; a 1 waits no more.
    private CheckInForm moved(int by) {
        int to = Math.clamp(at + (long) by, 0, scales.size());
        return new CheckInForm(scales, values, to, Optional.empty(), note, exit);
    }

    private CheckInForm left(int exitCode) {
        CheckInForm said = settled();
        return new CheckInForm(said.scales, said.values, at, Optional.empty(), note, OptionalInt.of(exitCode));
    }
}
