package haven.guide;

import haven.Exit;
import haven.drill.Drill;
import haven.drill.Step;
import haven.guide.Key.Name;
import haven.guide.Stage.Asking;
import haven.guide.Stage.Breathing;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Finding;
import haven.guide.Stage.Over;
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
public record Session(Drill drill, boolean asksAfter, Stage stage, Tally tally, boolean showsKeys) {
    /// How long the shape takes to come to rest.
    public static final Duration CLOSING = Duration.ofMillis(2500);

    /// Begins a practice; its first cue is there at once unless a rating is asked for before.
    public static Session begin(Drill drill, boolean asksBefore, boolean asksAfter, Duration now) {
        Session session = new Session(drill, asksAfter, new Over(), Tally.empty(now), false);
        return asksBefore ? session.with(new Asking(true, Optional.empty())) : session.enter(0, now, Ending.COMPLETED);
    }

    /// The session after an event.
    public Session update(Event event) {
        return switch (event) {
            case Event.Tick tick -> tick(tick.now());
            case Event.Pressed pressed -> press(pressed.key(), pressed.now());
            case Event.NoMoreKeys none -> withoutKeys(none.now());
            case Event.Stop stop -> stop(stop.exitCode(), stop.now());
        };
    }

    /// Whether nothing is left to do.
    public boolean isOver() {
        return stage instanceof Over;
    }

    /// Whether the practice itself has begun.
    public boolean hasBegun() {
        return tally.ending() != Ending.RUNNING || stage instanceof Breathing || stage instanceof Finding;
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

    /// When something is next due to change, if time alone changes anything.
    public Optional<Duration> nextChange(Duration now) {
        return switch (stage) {
            case Asking asking -> asking.oneSince().map(AskingTurn.TEN_WAIT::plus);
            case Breathing breathing -> BreathingTurn.nextChange(breathing, now);
            case Finding finding -> finding.clock().map(clock -> clock.whenIt(finding.each()));
            case Closing closing -> Optional.of(closing.since().plus(CLOSING));
            case Over over -> Optional.empty();
        };
    }

    /// The session paused, or going on from where it was.
    public Session paused(boolean pause, Duration now) {
        return stage instanceof Breathing breathing ? BreathingTurn.paused(this, breathing, pause, now) : this;
    }

    private Session tick(Duration now) {
        return switch (stage) {
            case Asking asking -> AskingTurn.tick(this, asking, now);
            case Breathing breathing -> BreathingTurn.tick(this, breathing, now);
            case Finding finding -> FindingTurn.tick(this, finding, now);
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
        return switch (stage) {
            case Asking asking -> AskingTurn.press(this, asking, key, now);
            case Breathing breathing -> BreathingTurn.press(this, breathing, key, now);
            case Finding finding -> FindingTurn.press(this, finding, key, now);
            case Closing closing -> afterwards();
            case Over over -> this;
        };
    }

    private Session withoutKeys(Duration now) {
        return switch (stage) {
            case Asking asking -> AskingTurn.skipped(this, asking, now).update(new Event.NoMoreKeys(now));
            case Finding finding -> FindingTurn.byTheClock(this, finding, now);
            case Breathing breathing -> this;
            case Closing closing -> this;
            case Over over -> this;
        };
    }

    private Session stop(int exitCode, Duration now) {
        Session said = stage instanceof Finding finding ? FindingTurn.kept(this, finding) : this;
        Session ended = hasBegun() && tally.ending() == Ending.RUNNING ? said.ended(Ending.INTERRUPTED, now) : this;
        return ended.with(ended.tally.exiting(exitCode)).with(new Over());
    }

    private Session afterwards() {
        return with(asksAfter ? new Asking(false, Optional.empty()) : new Over());
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
        return switch (drill.steps().get(step)) {
            case Step.Breathe breathe -> running.with(BreathingTurn.first(step, breathe, practised(now), now));
            case Step.Find find -> running.with(FindingTurn.first(step, find, now));
        };
    }

    /// Ends the practice; the shape comes to rest.
    Session ended(Ending how, Duration now) {
        Session folded = folded(now);
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

    Session with(Stage next) {
        return new Session(drill, asksAfter, next, tally, showsKeys);
    }

    Session with(Tally next) {
        return new Session(drill, asksAfter, stage, next, showsKeys);
    }

    Session withKeys(boolean shown) {
        return new Session(drill, asksAfter, stage, tally, shown);
    }
}
