package haven.guide;

import haven.drill.Drill;
import haven.guide.Key.Name;
import haven.guide.Scene.Choosing;
import haven.guide.Scene.Left;
import haven.guide.Scene.Naming;
import haven.guide.Scene.Practising;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Breathing;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Timed;
import haven.journal.Ending;
import haven.journal.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// A hard moment from its first breath to its name: a few breaths, how strong it is, a practice that the person picks,
/// and what it was. Every part may be left, and leaving at any point leaves what there is to be kept.
///
/// @param known what is known of the person
/// @param scene where it is
/// @param past the practices that are over, in order
/// @param named the questions that named it, once they were asked
/// @param sheet what is looked at meanwhile
public record HardMoment(Known known, Scene scene, List<Session> past, Optional<Session> named, Optional<Sheet> sheet)
        implements Guided<HardMoment> {
    /// Begins with a few breaths, at once.
    public static HardMoment begin(Known known, Drill breath, Duration now) {
        Session first = Session.begin(breath, false, true, now);
        return new HardMoment(known, new Practising(first, true), List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean isOver() {
        return scene instanceof Left;
    }

    /// The exit code once it is over.
    public int exitCode() {
        return scene instanceof Left left ? left.exitCode() : 0;
    }

    /// The practice or the questions that go on now.
    public Optional<Session> session() {
        return scene.going();
    }

    /// Every practice so far, the one that goes on last.
    public List<Session> practices() {
        List<Session> all = new ArrayList<>(past);
        if (scene instanceof Practising practising) {
            all.add(practising.session());
        }
        return all;
    }

    /// How strong it was when it was first said, 0 to 10.
    public OptionalInt strength() {
        for (Session session : practices()) {
            if (session.tally().after().isPresent()) {
                return session.tally().after();
            }
        }
        return OptionalInt.empty();
    }

    /// How strong it was when it was last said.
    public OptionalInt strengthNow() {
        OptionalInt last = OptionalInt.empty();
        for (Session session : practices()) {
            last = session.tally().after().isPresent() ? session.tally().after() : last;
        }
        return last;
    }

    @Override
    public Optional<Duration> nextChange(Duration now) {
        return sheet.isPresent() ? Optional.empty() : session().flatMap(session -> session.nextChange(now));
    }

    @Override
    public HardMoment paused(boolean pause, Duration now) {
        return session().map(session -> with(session.paused(pause, now))).orElse(this);
    }

    @Override
    public HardMoment update(Event event) {
        boolean isKey = event instanceof Event.Pressed pressed && pressed.key().name() != Name.INTERRUPT;
        if (sheet.isPresent() && isKey) {
            return SheetTurn.press(this, sheet.get(), ((Event.Pressed) event).key(), event.now());
        }
        if (sheet.isPresent() && event instanceof Event.NoMoreKeys) {
            return with(Optional.empty()).update(event);
        }
        return switch (scene) {
            case Practising practising -> practise(practising, event);
            case Naming naming -> named(naming.session().update(event), event.now());
            case Choosing choosing -> ChoosingTurn.update(this, choosing, event);
            case Left left -> this;
        };
    }

    private HardMoment practise(Practising practising, Event event) {
        Session session = practising.session();
        if (event instanceof Event.Pressed pressed && opensSheets()) {
            Optional<Sheet.Kind> kind = Sheet.Kind.of(pressed.key());
            if (kind.isPresent()) {
                return SheetTurn.opened(this, kind.get(), event.now());
            }
        }
        if (event instanceof Event.Pressed pressed && takesLetters()) {
            Key key = pressed.key();
            if (key.is("g")) {
                return left(session, Ending.STOPPED, event.now()).practising(known.grounding(), event.now());
            }
            if (practising.first() && Keys.isEnd(key)) {
                return left(session, Ending.STOPPED, event.now()).with(new Left(0));
            }
        }
        boolean leaves = session.stage() instanceof Asking
                && event instanceof Event.Pressed pressed
                && Keys.isEnd(pressed.key());
        boolean goesOn = practising.first() && takesLetters();
        Session next = session.update(goesOn ? onward(event) : event);
        return leaves && next.isOver() ? withPast(next).with(new Left(0)) : settled(practising, next, event.now());
    }

    /// What comes after this state of a practice.
    private HardMoment settled(Practising practising, Session changed, Duration now) {
        Session next = practising.first() ? rested(changed, now) : changed;
        if (!next.isOver()) {
            return with(next);
        }
        HardMoment after = withPast(next);
        // Where nobody is there to choose, nothing more is asked.
        if (next.tally().exitCode() != 0 || next.unattended()) {
            return after.with(new Left(next.tally().exitCode()));
        }
        return practising.first() ? after.with(ChoosingTurn.offering(after)) : after.afterwards(next, now);
    }

    /// Not waiting for the shape to come to rest.
    private static Session rested(Session session, Duration now) {
        return session.stage() instanceof Closing
                ? session.update(new Event.Pressed(Key.of(Name.ENTER), now))
                : session;
    }

    /// The same after an answer was given to the practice or the questions that go on.
    public HardMoment answered(UnaryOperator<Session> answer, Duration now) {
        return switch (scene) {
            case Practising practising -> settled(practising, answer.apply(practising.session()), now);
            case Naming naming -> named(answer.apply(naming.session()), now);
            case Choosing choosing -> this;
            case Left left -> this;
        };
    }

    /// In the first breaths Enter goes on to what comes next.
    private static Event onward(Event event) {
        return event instanceof Event.Pressed pressed && pressed.key().name() == Name.ENTER ? skipping(pressed) : event;
    }

    private static Event skipping(Event.Pressed pressed) {
        return new Event.Pressed(Key.of("s"), pressed.now());
    }

    /// Whether a sheet can be looked at: wherever no words are typed.
    public boolean opensSheets() {
        boolean rates =
                session().map(Session::stage).filter(Asking.class::isInstance).isPresent();
        return rates || takesLetters();
    }

    /// Whether letters are free to act: something goes by the clock, and nothing is typed or asked.
    public boolean takesLetters() {
        return session()
                .filter(session -> !session.showsKeys())
                .map(Session::stage)
                .filter(stage -> stage instanceof Breathing || stage instanceof Timed)
                .isPresent();
    }

    private HardMoment left(Session session, Ending how, Duration now) {
        boolean running = session.tally().ending() == Ending.RUNNING && session.hasBegun();
        return withPast(running ? session.ended(how, now) : session);
    }

    /// After a practice: on to its name; or, where it was of no help, to what else there is.
    private HardMoment afterwards(Session session, Duration now) {
        OptionalInt after = session.tally().after();
        boolean noHelp = after.isPresent() && Rating.isOfNoHelp(session.tally().before(), after.getAsInt());
        return noHelp ? with(ChoosingTurn.uneasy(this, session)) : naming(now);
    }

    HardMoment practising(Drill drill, Duration now) {
        Session session = Session.begin(drill, false, true, now);
        OptionalInt before = strengthNow();
        Session rated = before.isPresent() ? session.with(session.tally().rated(true, before.getAsInt())) : session;
        return with(new Practising(rated, false));
    }

    HardMoment naming(Duration now) {
        return with(new Naming(Session.begin(known.naming(), false, false, now)));
    }

    private HardMoment named(Session changed, Duration now) {
        Session next = rested(changed, now);
        HardMoment said = new HardMoment(known, new Naming(next), past, Optional.of(next), sheet);
        return next.isOver() ? said.with(new Left(next.tally().exitCode())) : said;
    }

    private HardMoment with(Session next) {
        return switch (scene) {
            case Practising practising -> with(new Practising(next, practising.first()));
            case Naming naming -> with(new Naming(next));
            case Choosing choosing -> this;
            case Left left -> this;
        };
    }

    HardMoment with(Scene next) {
        return new HardMoment(known, next, past, named, sheet);
    }

    HardMoment with(Optional<Sheet> next) {
        return new HardMoment(known, scene, past, named, next);
    }

    private HardMoment withPast(Session over) {
        List<Session> more = new ArrayList<>(past);
        more.add(over);
        return new HardMoment(known, scene, List.copyOf(more), named, Optional.empty());
    }
}
