package haven.guide;

import haven.Exit;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What there is to mark on a day: one key each marks it, or takes the mark back.
///
/// @param items what there is, in order
/// @param page which nine of them the keys stand for, from 0
/// @param exit the exit code once it is over
public record MarkingForm(List<Item> items, int page, OptionalInt exit) implements Model<MarkingForm> {
    /// As many as there are keys.
    public static final int PAGE = 9;

    /// Keeps its own copy.
    public MarkingForm {
        items = List.copyOf(items);
    }

    /// One thing.
    ///
    /// @param words what it is
    /// @param note what else there is to say of it; may be empty
    /// @param isMarked whether it is marked
    /// @param isByItself whether something else marks it, which no key takes back
    public record Item(String words, String note, boolean isMarked, boolean isByItself) {
        private Item turned() {
            return new Item(words, note, !isMarked, isByItself);
        }
    }

    /// Begins with these.
    public static MarkingForm of(List<Item> items) {
        return new MarkingForm(items, 0, OptionalInt.empty());
    }

    @Override
    public boolean isOver() {
        return exit.isPresent();
    }

    @Override
    public Optional<Duration> nextChange(Duration now) {
        return Optional.empty();
    }

    @Override
    public MarkingForm paused(boolean pause, Duration now) {
        return this;
    }

    private int pages() {
        return (items.size() + PAGE - 1) / PAGE;
    }

    /// Those that the keys stand for.
    public List<Item> shown() {
        return items.subList(page * PAGE, Math.min(items.size(), (page + 1) * PAGE));
    }

    /// What its keys do, in the order that they are shown.
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Act.NUMBER, "mark", "mark it, or take the mark back"));
        if (pages() > 1) {
            ways.add(new Way(Act.AFTER, "more"));
            ways.add(new Way(Act.BEFORE, ""));
        }
        ways.add(new Way(Act.GO_ON, "done"));
        ways.add(new Way(Act.END, ""));
        return ways;
    }

    @Override
    public MarkingForm update(Event event) {
        if (isOver()) {
            return this;
        }
        return switch (event) {
            case Event.Tick tick -> this;
            case Event.NoMoreKeys none -> left(Exit.OK);
            case Event.Stop stop -> left(stop.exitCode());
            case Event.Pressed pressed -> press(pressed.key());
        };
    }

    private MarkingForm press(Key key) {
        if (key.name() == Name.INTERRUPT) {
            return left(Exit.INTERRUPT);
        }
        Optional<Act> act = Act.of(key, false).filter(one -> Way.isAmong(ways(), one));
        if (act.isEmpty()) {
            return this;
        }
        return switch (act.get()) {
            case NUMBER -> turned(key.digit());
            case AFTER -> at((page + 1) % pages());
            case BEFORE -> at((page + pages() - 1) % pages());
            default -> left(Exit.OK);
        };
    }

    /// The one of this number of those that are shown marked, or its mark taken back.
    ///
    /// @param number from 1; any other changes nothing
    public MarkingForm turned(int number) {
        int index = page * PAGE + number - 1;
        if (number < 1 || number > shown().size() || items.get(index).isByItself()) {
            return this;
        }
        List<Item> changed = new ArrayList<>(items);
        changed.set(index, items.get(index).turned());
        return new MarkingForm(changed, page, exit);
    }

    private MarkingForm at(int newPage) {
        return new MarkingForm(items, newPage, exit);
    }

    private MarkingForm left(int exitCode) {
        return new MarkingForm(items, page, OptionalInt.of(exitCode));
    }
}
