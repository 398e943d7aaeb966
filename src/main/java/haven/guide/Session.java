package haven.guide;

import haven.Exit;
import haven.drill.Drill;
import haven.drill.Phase;
import haven.drill.Step;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import haven.guide.Key.Name;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A practice going on: a value, and what each event makes of it. It knows no clock, no terminal and no file.
///
/// @param drill what is practised
/// @param asksAfter whether it asks for a rating at the end
/// @param stage what it is doing
/// @param progress what it has to keep so far
/// @param unattended whether no more keys will come: what waits for one goes on by the clock
public record Session(Drill drill, boolean asksAfter, Stage stage, Progress progress, boolean unattended)
        implements Model<Session> {
    /// Going back within this time of a step's beginning means the step before.
    private static final Duration JUST_BEGUN = Duration.ofSeconds(2);

    /// Begins a practice; its first cue is there at once unless a rating is asked for before.
    public static Session begin(Drill drill, boolean asksBefore, boolean asksAfter, Duration now) {
        Session session = new Session(drill, asksAfter, new Over(), Progress.empty(now), false);
        return session.beginning(asksBefore, now);
    }

    Session beginning(boolean asksBefore, Duration now) {
        return asksBefore && !unattended ? with(new AskingStrength(true)) : enter(0, now, Ending.COMPLETED);
    }

    @Override
    public Session update(Event event) {
        return switch (event) {
            case Event.Tick tick -> tick(tick.now());
            case Event.Pressed pressed -> press(pressed.key(), pressed.now());
            case Event.NoMoreKeys none ->
                stage.unattended(new Session(drill, asksAfter, stage, progress, true), none.now());
            case Event.Stop stop -> stop(stop.exitCode(), stop.now());
        };
    }

    /// What comes next begins when it was due, not when that was noticed.
    private Session tick(Duration now) {
        Optional<Duration> due = stage.due();
        return due.isPresent() && now.compareTo(due.get()) >= 0
                ? stage.elapsed(this, due.get()).tick(now)
                : this;
    }

    private Session press(Key key, Duration now) {
        if (key.name() == Name.INTERRUPT) {
            return stop(Exit.INTERRUPT, now);
        }
        Session awake = awake(now);
        return awake.stage.press(awake, key, now);
    }

    /// What shows no pause goes on with the first key after one.
    private Session awake(Duration now) {
        boolean sleeps =
                step() >= 0 && !stage.isPaused() && !progress.practised().isRunning();
        return sleeps ? paused(false, now) : this;
    }

    /// What one of the ways of its stage makes of it.
    public Session act(Act act, Key key, Duration now) {
        Session awake = awake(now);
        return awake.stage.act(awake, act, key, now);
    }

    private Session stop(int exitCode, Duration now) {
        Session ended = isPractising() ? stage.kept(this).ended(Ending.INTERRUPTED, now) : this;
        return ended.with(ended.progress.exiting(exitCode)).with(new Over());
    }

    @Override
    public boolean isOver() {
        return stage instanceof Over;
    }

    /// The drill's title.
    public String title() {
        return drill.title();
    }

    /// Whether the practice itself has begun.
    public boolean hasBegun() {
        return progress.ending() != Ending.RUNNING || step() >= 0;
    }

    /// Whether the practice itself goes on.
    boolean isPractising() {
        return progress.ending() == Ending.RUNNING && step() >= 0;
    }

    /// Which step of the drill it is at, from 0; -1 before the first and after the last.
    public int step() {
        return stage.step();
    }

    /// Whole breaths taken so far.
    public int breaths(Duration now) {
        return progress.breaths() + stage.breaths(now);
    }

    /// The things found so far, without what answers are about.
    public List<Found> things() {
        return progress.found().stream()
                .filter(found -> drill.steps().stream()
                        .anyMatch(step ->
                                step instanceof Step.Find find && find.sense().equals(found.sense())))
                .toList();
    }

    /// The time practised so far, without pauses.
    public Duration practised(Duration now) {
        return progress.practised().at(now);
    }

    /// What to know before it, while its first breath or step goes on; empty afterwards.
    public String caution(Duration now) {
        return step() == 0 && breaths(now) == 0 ? String.join(" ", drill.cautions()) : "";
    }

    /// Whether it says the first thing that it says.
    public boolean isAtFirstCue(Duration now) {
        return switch (stage) {
            case Breathing breathing -> breathing.moment(now).phase() == Phase.IN;
            case Searching searching -> searching.index() == 0;
            case Counting counting -> counting.number() == 1;
            case Answering answering -> answering.typed().isEmpty();
            default -> true;
        };
    }

    /// The same step, from its beginning, with no breath held.
    Session withoutHolds(Duration now) {
        Session eased = with(drill.withoutHolds());
        return drill.hasHolds() ? eased.enter(step(), now, Ending.STOPPED) : this;
    }

    /// How long the practice still takes; empty at a step without a clock.
    public Optional<Duration> left(Duration now) {
        return stage.stillTakes(now)
                .map(left -> drill.steps().stream()
                        .skip(step() + 1L)
                        .flatMap(step -> step.length().stream())
                        .reduce(left, Duration::plus));
    }

    @Override
    public Optional<Duration> nextChange(Duration now) {
        return stage.nextChange(now);
    }

    @Override
    public Session paused(boolean pause, Duration now) {
        return step() < 0 ? this : with(progress.running(!pause, now)).with(stage.paused(pause, now));
    }

    /// What is said now.
    public Cue cue(Duration now) {
        return stage.isPaused() ? Cue.PAUSED : stage.cue(now);
    }

    /// With these words in place of what was typed, where words are typed.
    public Session typing(String words) {
        return with(stage.typing(words));
    }

    /// After the practice: a rating, where one is asked for.
    Session afterwards() {
        return with(asksAfter && !unattended ? new AskingStrength(false) : new Over());
    }

    /// The same without waiting for the shape to come to rest.
    Session rested(Duration now) {
        return stage instanceof Closing ? pressed(Key.of(Name.ENTER), now) : this;
    }

    /// Begins a step; after the last one the practice ends.
    ///
    /// @param atTheEnd how the practice ended, if that was the last step
    Session enter(int step, Duration now, Ending atTheEnd) {
        if (step == drill.steps().size()) {
            return ended(atTheEnd, now);
        }
        Step next = drill.steps().get(step);
        // Not in the switch, whose first use takes the JVM longer than all else here: the first breath is to be there
        // at once.
        Stage begun = next instanceof Step.Breathe breathe
                ? new Breathing(step, breathe, practised(now), now)
                : first(step, next, now);
        return with(progress.breathed(stage.breaths(now)).running(true, now)).with(begun);
    }

    private Stage first(int step, Step next, Duration now) {
        return switch (next) {
            case Step.Breathe breathe -> new Breathing(step, breathe, practised(now), now);
            case Step.Prompt prompt -> new Prompting(step, prompt, Stopwatch.started(now));
            case Step.Find find -> new Searching(step, find, unattended, now);
            case Step.Count count -> new Counting(step, count, 1, Stopwatch.started(now));
            case Step.Ask ask -> new Answering(step, ask, unattended, now);
        };
    }

    /// Begins a step again, or the one before it where this one has only just begun.
    Session again(int step, Duration into, Duration now) {
        int again = into.compareTo(JUST_BEGUN) < 0 ? Math.max(0, step - 1) : step;
        return enter(again, now, Ending.STOPPED);
    }

    /// Ends the practice; the shape comes to rest.
    Session ended(Ending how, Duration now) {
        return with(progress.breathed(stage.breaths(now)).ended(how, now)).with(new Closing(now, stage.level(now)));
    }

    Session with(Drill other) {
        return new Session(other, asksAfter, stage, progress, unattended);
    }

    Session with(Stage next) {
        return new Session(drill, asksAfter, next, progress, unattended);
    }

    Session with(Progress next) {
        return new Session(drill, asksAfter, stage, next, unattended);
    }
}
