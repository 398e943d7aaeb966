package haven.guide;

import haven.Exit;
import haven.drill.Card.Family;
import haven.entry.Ending;
import haven.guide.Key.Name;
import haven.guide.Resources.Action;
import haven.guide.Resources.Choice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a hard moment is, and what happens there.
public sealed interface Scene {
    /// The practice or the questions that go on in it, if any do.
    default Optional<Session> going() {
        return Optional.empty();
    }

    /// The same with the practice or the questions in this state.
    default Scene with(Session session) {
        return this;
    }

    /// What an event makes of a moment that is at it.
    HardMoment update(HardMoment moment, Event event);

    /// What comes after this state of the practice or the questions that go on in it.
    default HardMoment settled(HardMoment moment, Session changed, Duration now) {
        return moment;
    }

    /// Something is practised.
    ///
    /// @param session the practice
    /// @param first whether it is the first breaths
    record Practising(Session session, boolean first) implements Scene {
        @Override
        public Optional<Session> going() {
            return Optional.of(session);
        }

        @Override
        public Practising with(Session other) {
            return new Practising(other, first);
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return event instanceof Event.Pressed pressed
                    ? press(moment, pressed.key(), pressed.now())
                    : settled(moment, session.update(event), event.now());
        }

        private HardMoment press(HardMoment moment, Key key, Duration now) {
            Optional<Sheet.Kind> sheet = moment.opensSheets() ? Sheet.Kind.of(key) : Optional.empty();
            if (sheet.isPresent()) {
                return Sheet.opened(moment, sheet.get(), now);
            }
            boolean lettersAct = moment.takesLetters();
            if (lettersAct && key.is("g")) {
                return stopped(moment, now).practising(moment.resources().grounding(), now);
            }
            if (lettersAct && first && key.isEnd()) {
                return stopped(moment, now).with(new Left(Exit.OK));
            }
            // In the first breaths Enter goes on to what comes next.
            boolean goesOn = lettersAct && first && key.name() == Name.ENTER;
            Session next = session.pressed(goesOn ? Key.of("s") : key, now);
            boolean leaves = session.stage() instanceof AskingStrength && key.isEnd() && next.isOver();
            return leaves ? moment.withPast(next).with(new Left(Exit.OK)) : settled(moment, next, now);
        }

        private HardMoment stopped(HardMoment moment, Duration now) {
            return moment.withPast(session.isPractising() ? session.ended(Ending.STOPPED, now) : session);
        }

        @Override
        public HardMoment settled(HardMoment moment, Session changed, Duration now) {
            Session next = first ? changed.rested(now) : changed;
            if (!next.isOver()) {
                return moment.with(with(next));
            }
            HardMoment after = moment.withPast(next);
            // Where nobody is there to choose, nothing more is asked.
            if (next.progress().exitCode() != 0 || next.unattended()) {
                return after.with(new Left(next.progress().exitCode()));
            }
            if (!next.progress().ofNoHelp().isEmpty()) {
                return after.with(Choosing.uneasy(after, next));
            }
            return first ? after.with(Choosing.offering(after)) : after.naming(now);
        }
    }

    /// Something is to be chosen: the person always picks.
    ///
    /// @param heading the question
    /// @param text what is said before it; may be empty
    /// @param choices what there is, best first
    /// @param selected which is pointed at, from 0
    record Choosing(String heading, String text, List<Choice> choices, int selected) implements Scene {
        /// What next, once it was said how strong it is.
        static Choosing offering(HardMoment moment) {
            List<Choice> offers = moment.resources().offers(moment.strength(), Optional.empty());
            return new Choosing("What next?", "", offers, 0);
        }

        /// What else there is after a practice that was of no help.
        static Choosing uneasy(HardMoment moment, Session session) {
            List<Choice> ways = new ArrayList<>();
            moment.resources().offers(session.progress().after(), Optional.of(session)).stream()
                    .limit(1)
                    .forEach(ways::add);
            // Once the senses were tried, people come first.
            boolean triedSenses =
                    moment.past().stream().anyMatch(done -> done.drill().isOf(Family.GROUND));
            ways.addAll(triedSenses ? 0 : ways.size(), moment.resources().people());
            ways.add(new Choice("name what is going on", "", new Action.NameIt()));
            ways.add(new Choice("leave it here for now", "", new Action.Leave()));
            return new Choosing(
                    "What would you like?",
                    session.progress().ofNoHelp() + " The breath can wait.",
                    List.copyOf(ways),
                    0);
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return switch (event) {
                case Event.Tick tick -> moment;
                case Event.Stop stop -> moment.with(new Left(stop.exitCode()));
                // Nobody is there to choose.
                case Event.NoMoreKeys none -> moment.with(new Left(Exit.OK));
                case Event.Pressed pressed -> press(moment, pressed.key(), pressed.now());
            };
        }

        private HardMoment press(HardMoment moment, Key key, Duration now) {
            if (key.isEnd()) {
                return moment.with(new Left(Exit.OK));
            }
            int number = key.digit() - 1;
            if (number >= 0 && number < choices.size()) {
                return act(moment, number, now);
            }
            return switch (key.name()) {
                case INTERRUPT -> moment.with(new Left(Exit.INTERRUPT));
                case UP -> moment.with(moved(-1));
                case DOWN -> moment.with(moved(1));
                case ENTER -> act(moment, selected, now);
                case TAB -> moment.naming(now);
                default ->
                    switch (key.text()) {
                        case " " -> act(moment, selected, now);
                        case "s" -> moment.naming(now);
                        case "g" -> moment.practising(moment.resources().grounding(), now);
                        case "t" -> Sheet.opened(moment, Sheet.Kind.TOOLKIT, now);
                        case "h" -> Sheet.opened(moment, Sheet.Kind.SUPPORT, now);
                        default -> moment;
                    };
            };
        }

        private Choosing moved(int by) {
            return new Choosing(heading, text, choices, Math.clamp(selected + (long) by, 0, choices.size() - 1));
        }

        private HardMoment act(HardMoment moment, int which, Duration now) {
            return switch (choices.get(which).action()) {
                case Action.Practise practise -> moment.practising(practise.drill(), now);
                case Action.NameIt nameIt -> moment.naming(now);
                case Action.Support support -> Sheet.opened(moment, Sheet.Kind.SUPPORT, now);
                case Action.Leave leave -> moment.with(new Left(Exit.OK));
            };
        }
    }

    /// It is being named: every question may be left.
    ///
    /// @param session the questions
    record Naming(Session session) implements Scene {
        @Override
        public Optional<Session> going() {
            return Optional.of(session);
        }

        @Override
        public Naming with(Session other) {
            return new Naming(other);
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return settled(moment, session.update(event), event.now());
        }

        @Override
        public HardMoment settled(HardMoment moment, Session changed, Duration now) {
            Session next = changed.rested(now);
            HardMoment said = moment.named(next);
            return next.isOver() ? said.with(new Left(next.progress().exitCode())) : said.with(with(next));
        }
    }

    /// It is over.
    ///
    /// @param exitCode 0, or that of the signal that ended it
    record Left(int exitCode) implements Scene {
        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return moment;
        }
    }
}
