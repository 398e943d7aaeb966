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

    /// What its keys do, in the order that they are shown.
    public List<Way> ways() {
        if (asksNote()) {
            return List.of(new Way(Act.GO_ON, "keep it"), new Way(Act.BEFORE, "back"), new Way(Act.END, "end"));
        }
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Act.NUMBER, oneSince.isPresent() ? "" : "one key"));
        ways.add(new Way(Act.GO_ON, oneSince.isPresent() ? "keeps 1" : "skip"));
        ways.add(new Way(Act.SKIP, ""));
        ways.add(new Way(Act.AFTER, ""));
        ways.add(new Way(Act.BEFORE, at == 0 || oneSince.isPresent() ? "" : "back"));
        ways.add(new Way(Act.END, "end"));
        return ways;
    }

    private CheckInForm press(Key key, Duration now) {
        if (key.name() == Name.INTERRUPT) {
            return left(Exit.INTERRUPT);
        }
        Optional<Act> act = Act.of(key, asksNote());
        return act.isPresent() && Way.isAmong(ways(), act.get()) ? act(act.get(), key, now) : type(key);
    }

    /// What one of its ways makes of it.
    private CheckInForm act(Act act, Key key, Duration now) {
        return switch (act) {
            case END -> left(Exit.OK);
            case NUMBER -> digit(key.digit(), now);
            case SKIP -> valued(OptionalInt.empty()).moved(1);
            case BEFORE ->
                key.name() == Name.BACKSPACE && oneSince.isPresent()
                        ? moved(0)
                        : settled().moved(-1);
            case GO_ON, AFTER -> asksNote() ? left(Exit.OK) : settled().moved(1);
            default -> this;
        };
    }

    private CheckInForm type(Key key) {
        if (!asksNote()) {
            return key.is(" ") ? settled().moved(1) : this;
        }
        boolean goesBack = note.isEmpty() && (key.name() == Name.BACKSPACE || key.name() == Name.LEFT);
        return goesBack ? moved(-1) : noted(key.edited(note));
    }

    /// One key rates. A 1 waits a moment for the 0 of a 10; any other digit after it is for what comes next.
    private CheckInForm digit(int digit, Duration now) {
        if (oneSince.isPresent()) {
            CheckInForm next = settled().moved(1);
            return digit == 0 ? rated(Rating.MAX) : next.asksNote() ? next : next.digit(digit, now);
        }
        return digit == 1 ? new CheckInForm(scales, values, at, Optional.of(now), note, exit) : rated(digit);
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
