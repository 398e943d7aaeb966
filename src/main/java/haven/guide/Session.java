package haven.guide;

import haven.Exit;
import haven.drill.Drill;
import haven.drill.Step;
import haven.guide.Key.Name;
import haven.guide.Stage.Answering;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Breathing;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Counting;
import haven.guide.Stage.Finding;
import haven.guide.Stage.Over;
import haven.guide.Stage.Prompting;
import haven.guide.Stage.Telling;
import haven.guide.Stage.Timed;
import haven.journal.Ending;
import java.time.Duration;
import java.util.Optional;

/// A practice going on: a value, and what each event makes of it. It knows no clock, no terminal and no file.
///
/// @param drill what is practised
/// @param asksAfter whether it asks for a rating at the end
/// @param stage what it is doing
/// @param tally what it has to keep so far
/// @param showsKeys whether the keys are shown
/// @param unattended whether no more keys will come: what waits for one goes on by the clock
public record Session(Drill drill, boolean asksAfter, Stage stage, Tally tally, boolean showsKeys, boolean unattended)
        implements Guided<Session> {
    /// How long the shape takes to come to rest.
    public static final Duration CLOSING = Duration.ofMillis(2500);

    /// Going back within this time of a step's beginning means the step before.
    private static final Duration JUST_BEGUN = Duration.ofSeconds(2);

    /// Begins a practice; its first cue is there at once unless a rating is asked for before.
    public static Session begin(Drill drill, boolean asksBefore, boolean asksAfter, Duration now) {
        Session session = new Session(drill, asksAfter, new Over(), Tally.empty(now), false, false);
        return session.beginning(asksBefore, now);
    }

    /// Tells what to know before a practice, which begins with a key.
    public static Session telling(String text, Drill drill, boolean asksBefore, boolean asksAfter, Duration now) {
        return new Session(drill, asksAfter, new Telling(text, asksBefore, 0), Tally.empty(now), false, false);
    }

    Session beginning(boolean asksBefore, Duration now) {
        return asksBefore && !unattended ? with(new Asking(true, Optional.empty())) : enter(0, now, Ending.COMPLETED);
    }

    @Override
    public Session update(Event event) {
        return switch (event) {
            case Event.Tick tick -> tick(tick.now());
            case Event.Pressed pressed -> press(pressed.key(), pressed.now());
            case Event.NoMoreKeys none -> withoutKeys(none.now());
            case Event.Stop stop -> stop(stop.exitCode(), stop.now());
        };
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
        return tally.ending() != Ending.RUNNING || step() >= 0;
    }

    /// Which step of the drill it is at, from 0; -1 before the first and after the last.
    public int step() {
        return stage.step();
    }

    /// Whole breaths taken so far.
    public int breaths(Duration now) {
        int current = stage instanceof Breathing breathing
                ? breathing.timeline().breathsAt(breathing.clock().at(now))
                : 0;
        return tally.breaths() + current;
    }

    /// The time practised so far, without pauses.
    public Duration practised(Duration now) {
        return tally.practised().at(now);
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
        return switch (stage) {
            case Telling telling -> Optional.empty();
            case Asking asking -> AskingTurn.nextChange(asking);
            case Breathing breathing -> BreathingTurn.nextChange(breathing, now);
            case Prompting prompting -> PromptingTurn.nextChange(prompting, now);
            case Finding finding -> FindingTurn.nextChange(finding);
            case Counting counting -> TimedTurn.due(counting);
            case Answering answering -> AnsweringTurn.nextChange(answering);
            case Closing closing -> Optional.of(closing.since().plus(CLOSING));
            case Over over -> Optional.empty();
        };
    }

    @Override
    public Session paused(boolean pause, Duration now) {
        return switch (stage) {
            case Breathing breathing -> BreathingTurn.paused(this, breathing, pause, now);
            case Timed timed ->
                stopped(pause, now).with(timed.with(timed.clock().withRate(pause ? 0 : 1, now)));
            case Finding finding -> stopped(pause, now).with(finding.paused(pause, now));
            case Answering answering -> stopped(pause, now).with(answering.paused(pause, now));
            default -> this;
        };
    }

    private Session stopped(boolean pause, Duration now) {
        return with(tally.running(!pause, now));
    }

    /// What shows no pause goes on with the first key after one.
    private Session awake(Duration now) {
        boolean shows = stage instanceof Finding || stage instanceof Answering;
        return shows && !tally.practised().isRunning() ? paused(false, now) : this;
    }

    private Session tick(Duration now) {
        return switch (stage) {
            case Telling telling -> this;
            case Asking asking -> AskingTurn.tick(this, asking, now);
            case Breathing breathing -> BreathingTurn.tick(this, breathing, now);
            case Timed timed -> TimedTurn.tick(this, timed, now);
            case Finding finding -> FindingTurn.tick(this, finding, now);
            case Answering answering -> AnsweringTurn.tick(this, answering, now);
            case Closing closing -> now.compareTo(closing.since().plus(CLOSING)) >= 0 ? afterwards() : this;
            case Over over -> this;
        };
    }

    private Session press(Key key, Duration now) {
        if (key.name() == Name.INTERRUPT) {
            return stop(Exit.INTERRUPT, now);
        }
        if (showsKeys) {
            return withKeys(false);
        }
        return awake(now).pressed(key, now);
    }

    private Session pressed(Key key, Duration now) {
        return switch (stage) {
            case Telling telling -> TellingTurn.press(this, telling, key, now);
            case Asking asking -> AskingTurn.press(this, asking, key, now);
            case Breathing breathing -> BreathingTurn.press(this, breathing, key, now);
            case Prompting prompting -> PromptingTurn.press(this, prompting, key, now);
            case Finding finding -> FindingTurn.press(this, finding, key, now);
            case Counting counting -> CountingTurn.press(this, counting, key, now);
            case Answering answering -> AnsweringTurn.press(this, answering, key, now);
            case Closing closing -> closed(key, now);
            case Over over -> this;
        };
    }

    private Session withoutKeys(Duration now) {
        Session alone = new Session(drill, asksAfter, stage, tally, showsKeys, true);
        return switch (stage) {
            case Telling telling -> alone.beginning(false, now);
            case Asking asking -> AskingTurn.skipped(alone, asking, now);
            case Finding finding -> alone.with(FindingTurn.byTheClock(finding, now));
            case Answering answering -> alone.with(AnsweringTurn.byTheClock(answering, now));
            // Nobody is there to go on from a pause.
            case Breathing breathing -> alone.paused(false, now);
            case Timed timed -> alone.paused(false, now);
            default -> alone;
        };
    }

    private Session stop(int exitCode, Duration now) {
        Session said = switch (stage) {
            case Finding finding -> FindingTurn.kept(this, finding);
            case Answering answering -> AnsweringTurn.kept(this, answering);
            default -> this;
        };
        Session ended = hasBegun() && tally.ending() == Ending.RUNNING ? said.ended(Ending.INTERRUPTED, now) : this;
        return ended.with(ended.tally.exiting(exitCode)).with(new Over());
    }

    /// A digit pressed while the shape comes to rest is the rating already.
    private Session closed(Key key, Duration now) {
        Session next = afterwards();
        return key.digit() >= 0 ? next.pressed(key, now) : next;
    }

    private Session afterwards() {
        return with(asksAfter && !unattended ? new Asking(false, Optional.empty()) : new Over());
    }

    /// With these words in place of what was typed, where words are typed.
    public Session typing(String words) {
        return switch (stage) {
            case Finding finding -> with(finding.typing(words));
            case Answering answering -> with(answering.typing(words));
            default -> this;
        };
    }

    /// Begins a step; after the last one the practice ends.
    ///
    /// @param atTheEnd how the practice ended, if that was the last step
    Session enter(int step, Duration now, Ending atTheEnd) {
        Session folded = folded(now);
        if (step == drill.steps().size()) {
            return folded.ended(atTheEnd, now);
        }
        Session running = folded.with(folded.tally.running(true, now));
        Step next = drill.steps().get(step);
        // Not in the switch, whose first use takes the JVM longer than all else here: the first breath is to be there
        // at once.
        return running.with(
                next instanceof Step.Breathe breathe
                        ? BreathingTurn.first(step, breathe, practised(now), now)
                        : first(step, next, now));
    }

    private Stage first(int step, Step next, Duration now) {
        return switch (next) {
            case Step.Breathe breathe -> BreathingTurn.first(step, breathe, practised(now), now);
            case Step.Prompt prompt -> PromptingTurn.first(step, prompt, now);
            case Step.Find find -> FindingTurn.first(step, find, unattended, now);
            case Step.Count count -> CountingTurn.first(step, count, now);
            case Step.Ask ask -> AnsweringTurn.first(step, ask, unattended, now);
        };
    }

    /// Begins a step again, or the one before it where this one has only just begun.
    Session again(int step, Duration into, Duration now) {
        int again = into.compareTo(JUST_BEGUN) < 0 ? Math.max(0, step - 1) : step;
        return enter(again, now, Ending.STOPPED);
    }

    /// Ends the practice; the shape comes to rest.
    Session ended(Ending how, Duration now) {
        Session folded = folded(now).withKeys(false);
        Session ended = folded.with(folded.tally.ended(how, now));
        return folded.stage instanceof Closing ? ended : ended.with(new Closing(now, 0));
    }

    /// The breaths of the step that is left behind, taken into the tally.
    private Session folded(Duration now) {
        return stage instanceof Breathing breathing
                ? with(tally.breathed(breaths(now) - tally.breaths()))
                        .with(new Closing(now, breathing.moment(now).level()))
                : this;
    }

    Session with(Drill other) {
        return new Session(other, asksAfter, stage, tally, showsKeys, unattended);
    }

    Session with(Stage next) {
        return new Session(drill, asksAfter, next, tally, showsKeys, unattended);
    }

    Session with(Tally next) {
        return new Session(drill, asksAfter, stage, next, showsKeys, unattended);
    }

    Session withKeys(boolean shown) {
        return new Session(drill, asksAfter, stage, tally, shown, unattended);
    }
}
