package haven.guide;

import haven.Exit;
import haven.guide.Known.Action;
import haven.guide.Known.Choice;
import haven.guide.Scene.Choosing;
import haven.guide.Scene.Left;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happens while something is to be chosen in a hard moment: the person always picks.
final class ChoosingTurn {
    private ChoosingTurn() {}

    /// What next, once it was said how strong it is.
    static Choosing offering(HardMoment moment) {
        return new Choosing("What next?", "", moment.known().offers(moment.strength(), Optional.empty()), 0);
    }

    /// What else there is after a practice that was of no help.
    static Choosing uneasy(HardMoment moment, Session session) {
        List<Choice> ways = new ArrayList<>();
        Choice people = new Choice("people and help lines", "", new Action.Support());
        // Once the senses were tried too, people come first.
        boolean isFirstTime = moment.past().size() <= 2;
        List<Choice> offers = moment.known().offers(session.tally().after(), Optional.of(session));
        if (!isFirstTime) {
            ways.add(people);
        }
        offers.stream().limit(1).forEach(ways::add);
        if (isFirstTime) {
            ways.add(people);
        }
        ways.add(new Choice("name what is going on", "", new Action.NameIt()));
        ways.add(new Choice("leave it here for now", "", new Action.Leave()));
        return new Choosing(
                "What would you like?",
                "That happens, and it is no mistake of yours. The breath can wait.",
                List.copyOf(ways),
                0);
    }

    static HardMoment update(HardMoment moment, Choosing choosing, Event event) {
        return switch (event) {
            case Event.Tick tick -> moment;
            case Event.Stop stop -> moment.with(new Left(stop.exitCode()));
            // Nobody is there to choose.
            case Event.NoMoreKeys none -> moment.with(new Left(0));
            case Event.Pressed pressed -> press(moment, choosing, pressed.key(), pressed.now());
        };
    }

    private static HardMoment press(HardMoment moment, Choosing choosing, Key key, Duration now) {
        if (Keys.isEnd(key)) {
            return moment.with(new Left(0));
        }
        int number = key.digit() - 1;
        if (number >= 0 && number < choosing.choices().size()) {
            return act(moment, choosing.choices().get(number).action(), now);
        }
        return switch (key.name()) {
            case INTERRUPT -> moment.with(new Left(Exit.INTERRUPT));
            case UP -> moment.with(choosing.moved(-1));
            case DOWN -> moment.with(choosing.moved(1));
            case ENTER ->
                act(moment, choosing.choices().get(choosing.selected()).action(), now);
            case TAB -> moment.naming(now);
            default ->
                switch (key.text()) {
                    case " " ->
                        act(moment, choosing.choices().get(choosing.selected()).action(), now);
                    case "s" -> moment.naming(now);
                    case "g" -> moment.practising(moment.known().grounding(), now);
                    case "t" -> SheetTurn.opened(moment, Sheet.Kind.TOOLKIT, now);
                    case "h" -> SheetTurn.opened(moment, Sheet.Kind.SUPPORT, now);
                    default -> moment;
                };
        };
    }

    private static HardMoment act(HardMoment moment, Action action, Duration now) {
        return switch (action) {
            case Action.Practise practise -> moment.practising(practise.drill(), now);
            case Action.NameIt nameIt -> moment.naming(now);
            case Action.Support support -> SheetTurn.opened(moment, Sheet.Kind.SUPPORT, now);
            case Action.Leave leave -> moment.with(new Left(0));
        };
    }
}
