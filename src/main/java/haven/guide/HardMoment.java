package haven.guide;

import haven.drill.Drill;
import haven.guide.Key.Name;
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
/// @param scene where it is
/// @param past the practices that are over, in order
/// @param named the questions that named it, once they were asked
/// @param sheet what is looked at meanwhile
public record HardMoment(
        Resources resources, Scene scene, List<Session> past, Optional<Session> named, Optional<Sheet> sheet)
        implements Model<HardMoment> {
    /// Begins with a few breaths, at once.
    public static HardMoment begin(Resources resources, Drill breath, Duration now) {
        Session first = Session.begin(breath, false, true, now);
        return new HardMoment(resources, new Practising(first, true), List.of(), Optional.empty(), Optional.empty());
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
        if (sheet.isPresent()
                && event instanceof Event.Pressed pressed
                && pressed.key().name() != Name.INTERRUPT) {
            return sheet.get().press(this, pressed.key(), pressed.now());
        }
        boolean isClosed = sheet.isPresent() && event instanceof Event.NoMoreKeys;
        return scene.update(isClosed ? with(Optional.empty()) : this, event);
    }

    /// The same after an answer was given to the practice or the questions that go on.
    public HardMoment answered(UnaryOperator<Session> answer, Duration now) {
        return session()
                .map(session -> scene.settled(this, answer.apply(session), now))
                .orElse(this);
    }

    /// Whether a sheet can be looked at: wherever no words are typed.
    public boolean opensSheets() {
        return isRating() || takesLetters();
    }

    /// Whether it asks how strong it is.
    public boolean isRating() {
        return session()
                .map(Session::stage)
                .filter(AskingStrength.class::isInstance)
                .isPresent();
    }

    /// Whether letters are free to act: something goes by the clock, and nothing is typed or asked.
    public boolean takesLetters() {
        return session()
                .filter(session -> !session.showsKeys())
                .map(Session::stage)
                .filter(stage -> stage instanceof Breathing || stage instanceof Timed)
                .isPresent();
    }

    HardMoment practising(Drill drill, Duration now) {
        Session session = Session.begin(drill, false, true, now);
        OptionalInt before = strengthNow();
        Session rated = before.isPresent() ? session.with(session.progress().rated(true, before.getAsInt())) : session;
        return with(new Practising(rated, false));
    }

    HardMoment naming(Duration now) {
        return with(new Naming(Session.begin(resources.naming(), false, false, now)));
    }

    HardMoment named(Session questions) {
        return new HardMoment(resources, scene, past, Optional.of(questions), sheet);
    }

    HardMoment with(Scene next) {
        return new HardMoment(resources, next, past, named, sheet);
    }

    HardMoment with(Optional<Sheet> next) {
        return new HardMoment(resources, scene, past, named, next);
    }

    HardMoment withPast(Session over) {
        List<Session> more = new ArrayList<>(past);
        more.add(over);
        return new HardMoment(resources, scene, List.copyOf(more), named, Optional.empty());
    }
}
