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

    /// What its keys do, in the order that they are shown.
    List<Way> ways(Duration now);

    /// What one of its keys makes of a moment that is at it.
    HardMoment act(HardMoment moment, Act act, Key key, Duration now);

    /// What an event makes of a moment that is at it.
    HardMoment update(HardMoment moment, Event event);

    /// What comes after this state of the practice or the questions that go on in it.
    default HardMoment settled(HardMoment moment, Session changed, Duration now) {
        return moment;
    }

    /// The keys of a practice, and with them who and what can help, wherever it is.
    private static List<Way> withPeople(Stage stage, Duration now) {
        List<Way> ways = stage.ways(now);
        List<Way> all = new ArrayList<>(ways);
        int keys = Way.indexOf(ways, Act.KEYS);
        List<Way> people = List.of(new Way(Act.HELP, "help lines"), new Way(Act.TOOLKIT, "toolkit"));
        all.addAll(keys >= 0 ? keys : Math.max(0, ways.size() - 1), people);
        return all;
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
        public List<Way> ways(Duration now) {
            List<Way> ways = withPeople(session.stage(), now);
            return first && session.stage() instanceof Breathing breathing
                    ? ofTheFirst(ways, breathing.isPaused())
                    : ways;
        }

        /// In the first breaths it is shown how to go on to what comes next, and what else there is.
        private static List<Way> ofTheFirst(List<Way> ways, boolean isPaused) {
            List<Way> all = new ArrayList<>();
            all.add(new Way(Act.GO_ON, isPaused ? "" : "go on", "on to what comes next"));
            for (Way way : ways) {
                switch (way.act()) {
                    case GO_ON -> {}
                    case PAUSE, PACE, SKIP -> all.add(isPaused ? way : new Way(way.act(), ""));
                    case TOOLKIT -> {
                        all.add(new Way(Act.GROUND, "ground"));
                        all.add(way);
                    }
                    default -> all.add(way);
                }
            }
            return all;
        }

        @Override
        public HardMoment act(HardMoment moment, Act act, Key key, Duration now) {
            if (act == Act.GROUND) {
                return stopped(moment, now).practising(moment.resources().grounding(), now);
            }
            boolean isRating = session.stage() instanceof AskingStrength;
            if (act == Act.END && first && !isRating) {
                return stopped(moment, now).with(new Left(Exit.OK));
            }
            Session next = session.act(act, key, now);
            return act == Act.END && isRating
                    ? moment.withPast(next).with(new Left(Exit.OK))
                    : settled(moment, next, now);
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return settled(moment, session.update(event), event.now());
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

    /// Nothing of its own: something is looked at beside what somebody else guides, and with that it is over.
    ///
    /// @param ways the keys of what it is beside
    record Beside(List<Way> ways) implements Scene {
        @Override
        public List<Way> ways(Duration now) {
            return ways;
        }

        @Override
        public HardMoment act(HardMoment moment, Act act, Key key, Duration now) {
            return moment;
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return switch (event) {
                case Event.Stop stop -> moment.with(new Left(stop.exitCode()));
                case Event.Pressed pressed ->
                    pressed.key().name() == Name.INTERRUPT ? moment.with(new Left(Exit.INTERRUPT)) : moment;
                default -> moment;
            };
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
            if (moment.isNamed()) {
                ways.add(new Choice("name what is going on", "", new Action.NameIt()));
            }
            ways.add(new Choice("leave it here for now", "", new Action.Leave()));
            return new Choosing("What would you like?", session.progress().ofNoHelp(), List.copyOf(ways), 0);
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return switch (event) {
                case Event.Tick tick -> moment;
                case Event.Stop stop -> moment.with(new Left(stop.exitCode()));
                // Nobody is there to choose.
                case Event.NoMoreKeys none -> moment.with(new Left(Exit.OK));
                case Event.Pressed pressed -> type(moment, pressed.key(), pressed.now());
            };
        }

        @Override
        public List<Way> ways(Duration now) {
            return List.of(
                    new Way(Act.GO_ON, "choose"),
                    new Way(Act.AFTER, "next"),
                    new Way(Act.BEFORE, ""),
                    new Way(Act.NUMBER, "", "choose that one"),
                    new Way(Act.HELP, "help lines"),
                    new Way(Act.GROUND, ""),
                    new Way(Act.TOOLKIT, "toolkit"),
                    new Way(Act.SKIP, "skip"),
                    new Way(Act.KEYS, "keys"),
                    new Way(Act.END, "end"));
        }

        @Override
        public HardMoment act(HardMoment moment, Act act, Key key, Duration now) {
            return switch (act) {
                case END -> moment.with(new Left(Exit.OK));
                case BEFORE -> moment.with(moved(-1));
                case AFTER -> moment.with(moved(1));
                case GO_ON -> chosen(moment, selected, now);
                case NUMBER -> {
                    int number = key.digit() - 1;
                    yield number >= 0 && number < choices.size() ? chosen(moment, number, now) : moment;
                }
                case SKIP -> moment.naming(now);
                case GROUND -> moment.practising(moment.resources().grounding(), now);
                default -> moment;
            };
        }

        private HardMoment type(HardMoment moment, Key key, Duration now) {
            if (key.name() == Name.INTERRUPT) {
                return moment.with(new Left(Exit.INTERRUPT));
            }
            return key.is(" ") ? chosen(moment, selected, now) : moment;
        }

        private Choosing moved(int by) {
            return new Choosing(heading, text, choices, Math.clamp(selected + (long) by, 0, choices.size() - 1));
        }

        private HardMoment chosen(HardMoment moment, int which, Duration now) {
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
        public List<Way> ways(Duration now) {
            return withPeople(session.stage(), now);
        }

        @Override
        public HardMoment act(HardMoment moment, Act act, Key key, Duration now) {
            return settled(moment, session.act(act, key, now), now);
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
        public List<Way> ways(Duration now) {
            return List.of();
        }

        @Override
        public HardMoment act(HardMoment moment, Act act, Key key, Duration now) {
            return moment;
        }

        @Override
        public HardMoment update(HardMoment moment, Event event) {
            return moment;
        }
    }
}
