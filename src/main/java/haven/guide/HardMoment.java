package haven.guide;

import haven.Exit;
import haven.drill.Drill;
import haven.guide.Key.Name;
import haven.guide.Scene.Beside;
import haven.guide.Scene.Left;
import haven.guide.Scene.Naming;
import haven.guide.Scene.Practising;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A hard moment from its first breath to its name: a few breaths, how strong it is, a practice that the person picks,
/// and what it was. Every part may be left, and leaving at any point leaves what there is to be kept.
///
/// @param resources what the person has at hand
/// @param isNamed whether it is named at its end; a drill that is practised by itself is not
/// @param scene where it is
/// @param past the practices that are over, in order
/// @param named the questions that named it, once they were asked
/// @param sheet what is looked at meanwhile
public record HardMoment(
        Resources resources,
        boolean isNamed,
        Scene scene,
        List<Session> past,
        Optional<Session> named,
        Optional<Sheet> sheet)
        implements Model<HardMoment> {
    /// Begins with a few breaths, at once.
    public static HardMoment begin(Resources resources, Drill breath, Duration now) {
        Session first = Session.begin(breath, false, true, now);
        return begin(resources, true, new Practising(first, true));
    }

    /// Begins with a drill, and ends with it where it was of some help.
    public static HardMoment practising(Resources resources, Session session) {
        return begin(resources, false, new Practising(session, false));
    }

    /// Begins with something to look at, and ends with it.
    ///
    /// @param act what opens it
    /// @param ways the keys of what goes on beside it
    public static HardMoment looking(Resources resources, Act act, List<Way> ways, Duration now) {
        HardMoment moment = begin(resources, false, new Beside(ways));
        return Sheet.opened(moment, Sheet.Kind.of(act).orElseThrow(), now);
    }

    private static HardMoment begin(Resources resources, boolean isNamed, Scene scene) {
        return new HardMoment(resources, isNamed, scene, List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean isOver() {
        return scene instanceof Left || (scene instanceof Beside && sheet.isEmpty());
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
        return strengths().findFirst();
    }

    /// How strong it was when it was last said.
    public OptionalInt strengthNow() {
        return strengths().reduce((earlier, later) -> later);
    }

    private IntStream strengths() {
        return practices().stream().flatMapToInt(session -> session.progress().after().stream());
    }

    @Override
    public Optional<Duration> nextChange(Duration now) {
        return sheet.isPresent() ? Optional.empty() : session().flatMap(session -> session.nextChange(now));
    }

    @Override
    public HardMoment paused(boolean pause, Duration now) {
        return session()
                .map(session -> with(scene.with(session.paused(pause, now))))
                .orElse(this);
    }

    @Override
    public HardMoment update(Event event) {
        boolean isClosed = sheet.isPresent() && event instanceof Event.NoMoreKeys;
        return event instanceof Event.Pressed pressed && pressed.key().name() != Name.INTERRUPT
                ? press(pressed.key(), pressed.now())
                : scene.update(isClosed ? with(Optional.empty()) : this, event);
    }

    private HardMoment press(Key key, Duration now) {
        Optional<Act> act = Act.of(key, isTyped());
        return act.isPresent() && Way.isAmong(ways(now), act.get()) ? act(act.get(), key, now) : type(key, now);
    }

    /// Any other key goes back from what is looked at.
    private HardMoment type(Key key, Duration now) {
        return sheet.isPresent() ? sheet.get().type(this, key, now) : scene.update(this, new Event.Pressed(key, now));
    }

    /// What one of its ways makes of it.
    ///
    /// @param key which key it was
    public HardMoment act(Act act, Key key, Duration now) {
        Optional<Sheet.Kind> opened = Sheet.Kind.of(act);
        if (opened.isPresent()) {
            return Sheet.opened(this, opened.get(), now);
        }
        return sheet.isPresent() ? sheet.get().act(this, act, key, now) : scene.act(this, act, key, now);
    }

    /// Whether words are typed: letters are letters then.
    public boolean isTyped() {
        return sheet.isPresent()
                ? sheet.get().isTyped()
                : session().isPresent() && session().get().stage().isTyped();
    }

    /// What its keys do, in the order that they are shown.
    public List<Way> ways(Duration now) {
        return sheet.isPresent() ? sheet.get().ways() : scene.ways(now);
    }

    /// The same after an answer was given to the practice or the questions that go on.
    public HardMoment answered(UnaryOperator<Session> answer, Duration now) {
        return session()
                .map(session -> scene.settled(this, answer.apply(session), now))
                .orElse(this);
    }

    HardMoment practising(Drill drill, Duration now) {
        Session session = Session.begin(drill, false, true, now);
        OptionalInt before = strengthNow();
        Session rated = before.isPresent() ? session.with(session.progress().rated(true, before.getAsInt())) : session;
        return with(new Practising(rated, false));
    }

    /// On to its name, or to the end of what has none.
    HardMoment naming(Duration now) {
        return !isNamed
                ? with(new Left(Exit.OK))
                : with(new Naming(Session.begin(resources.naming(), false, false, now)));
    }

    HardMoment named(Session questions) {
        return new HardMoment(resources, isNamed, scene, past, Optional.of(questions), sheet);
    }

    HardMoment with(Scene next) {
        return new HardMoment(resources, isNamed, next, past, named, sheet);
    }

    /// The same with this to look at, or nothing.
    public HardMoment with(Optional<Sheet> next) {
        return new HardMoment(resources, isNamed, scene, past, named, next);
    }

    HardMoment withPast(Session over) {
        List<Session> more = new ArrayList<>(past);
        more.add(over);
        return new HardMoment(resources, isNamed, scene, List.copyOf(more), named, Optional.empty());
    }
}
