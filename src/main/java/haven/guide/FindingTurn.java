package haven.guide;

import haven.drill.Step;
import haven.guide.Key.Name;
import haven.guide.Stage.Finding;
import haven.journal.Ending;
import haven.journal.Practice.Found;
import java.time.Duration;
import java.util.Optional;

/// What happens while things are looked for. Letters type a word, so the keys that act are none.
final class FindingTurn {
    private FindingTurn() {}

    static Finding first(int step, Step.Find find, boolean unattended, Duration now) {
        boolean isTimed = unattended || find.pace().isPresent();
        return new Finding(step, find, 0, "", isTimed ? Optional.of(Stopwatch.started(now)) : Optional.empty());
    }

    /// When the time for this thing is over.
    static Optional<Duration> nextChange(Finding finding) {
        return finding.clock().filter(Stopwatch::isRunning).map(clock -> clock.whenIt(finding.each()));
    }

    static Session tick(Session session, Finding finding, Duration now) {
        Optional<Duration> due = nextChange(finding);
        return due.isPresent() && now.compareTo(due.get()) >= 0
                ? next(kept(session, finding), finding, due.get()).update(new Event.Tick(now))
                : session;
    }

    static Session press(Session session, Finding finding, Key key, Duration now) {
        if (key.name() == Name.ENTER || (key.is(" ") && finding.typed().isEmpty())) {
            return next(found(session, finding), finding, now);
        }
        if (key.name() == Name.TAB) {
            return kept(session, finding).enter(finding.step() + 1, now, Ending.COMPLETED);
        }
        if (Keys.isEscape(key)) {
            return kept(session, finding).ended(Ending.STOPPED, now);
        }
        if (key.name() == Name.BACKSPACE) {
            return session.with(finding.typing(TypedText.withoutLast(finding.typed())));
        }
        if (key.is("?") && finding.typed().isEmpty()) {
            return session.withKeys(true);
        }
        return key.name() == Name.CHARACTER
                ? session.with(finding.typing(TypedText.with(finding.typed(), key.text())))
                : session;
    }

    static Finding byTheClock(Finding finding, Duration now) {
        return new Finding(
                finding.step(), finding.from(), finding.index(), finding.typed(), Optional.of(Stopwatch.started(now)));
    }

    private static Session found(Session session, Finding finding) {
        Found thing = new Found(finding.from().sense(), finding.typed().strip());
        return session.with(session.tally().found(thing));
    }

    /// What was typed is kept, also when it was not said to be found.
    static Session kept(Session session, Finding finding) {
        return finding.typed().isBlank() ? session : found(session, finding);
    }

    private static Session next(Session session, Finding finding, Duration now) {
        if (finding.index() + 1 == finding.from().count()) {
            return session.enter(finding.step() + 1, now, Ending.COMPLETED);
        }
        Optional<Stopwatch> clock = finding.clock().map(old -> Stopwatch.started(now));
        return session.with(new Finding(finding.step(), finding.from(), finding.index() + 1, "", clock));
    }
}
