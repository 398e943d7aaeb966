package haven.guide;

import haven.drill.Step;
import haven.drill.Step.Ask.Kind;
import haven.guide.Stage.Answering;
import haven.journal.Ending;
import haven.journal.Practice.Found;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happens while a question is open. Nothing has to be answered: what is not typed is answered in the head.
final class AnsweringTurn {
    private static final String OWN_CUE = "One step of your own?";

    private AnsweringTurn() {}

    static Answering first(int step, Step.Ask ask, boolean unattended, Duration now) {
        Optional<Stopwatch> clock = unattended ? Optional.of(Stopwatch.started(now)) : Optional.empty();
        return new Answering(step, ask, "", Answering.NOTHING, List.of(), clock);
    }

    static Answering byTheClock(Answering answering, Duration now) {
        Optional<Stopwatch> clock = Optional.of(Stopwatch.started(now));
        return new Answering(
                answering.step(), answering.from(), answering.typed(), answering.selected(), answering.picked(), clock);
    }

    static Session tick(Session session, Answering answering, Duration now) {
        Optional<Duration> due = nextChange(answering);
        return due.isPresent() && now.compareTo(due.get()) >= 0
                ? next(kept(session, answering), answering, due.get()).update(new Event.Tick(now))
                : session;
    }

    static Optional<Duration> nextChange(Answering answering) {
        return answering
                .clock()
                .filter(Stopwatch::isRunning)
                .map(clock -> clock.whenIt(answering.from().pause()));
    }

    static Session press(Session session, Answering answering, Key key, Duration now) {
        if (Keys.isEscape(key)) {
            return kept(session, answering).ended(Ending.STOPPED, now);
        }
        return switch (key.name()) {
            case TAB -> next(kept(session, answering), answering, now);
            case ENTER -> entered(session, answering, now);
            case UP -> session.with(answering.moved(-1));
            case DOWN -> session.with(answering.moved(1));
            case BACKSPACE -> session.with(answering.typing(TypedText.withoutLast(answering.typed())));
            case CHARACTER -> typed(session, answering, key, now);
            default -> session;
        };
    }

    /// What was typed beside a choice goes on to the choice; own words for it are asked for.
    private static Session entered(Session session, Answering answering, Duration now) {
        Step.Ask ask = answering.from();
        boolean onlyBeside = ask.beside().isPresent()
                && !answering.typed().isBlank()
                && answering.chosen().isEmpty();
        if (onlyBeside) {
            return session.with(answering.choosing(0));
        }
        boolean wantsOwn = ask.beside().isPresent() && answering.chosen().equals(Optional.of(Step.Ask.OWN));
        if (!wantsOwn) {
            return next(taken(session, answering), answering, now);
        }
        Step.Ask own = new Step.Ask(ask.about(), OWN_CUE, Kind.WORDS, List.of(), ask.pause());
        return kept(session, answering).with(first(answering.step(), own, session.unattended(), now));
    }

    private static Session typed(Session session, Answering answering, Key key, Duration now) {
        boolean isFirst = answering.typed().isEmpty();
        Kind kind = answering.from().kind();
        if (isFirst && key.is("?")) {
            return session.withKeys(true);
        }
        if (kind == Kind.RATING) {
            return rated(session, answering, key, now);
        }
        if (kind == Kind.FEELING && isAnd(key, isFirst)) {
            return session.with(answering.picking());
        }
        int number = kind == Kind.CHOICE && isFirst ? key.digit() - 1 : -1;
        if (number >= 0 && number < answering.from().choices().size()) {
            return entered(session, answering.choosing(number), now);
        }
        return session.with(answering.typing(TypedText.with(answering.typed(), key.text())));
    }

    /// What takes one feeling and goes on to another.
    private static boolean isAnd(Key key, boolean isFirst) {
        return key.is(",") || (isFirst && key.is(" "));
    }

    /// One key rates; a 1 waits for the 0 of a 10, or for Enter.
    private static Session rated(Session session, Answering answering, Key key, Duration now) {
        int digit = key.digit();
        boolean ten = answering.typed().equals("1");
        if (digit < 0 || (ten && digit != 0)) {
            return session;
        }
        Answering rated = answering.typing(answering.typed() + digit);
        return digit == 1 ? session.with(rated) : next(taken(session, rated), rated, now);
    }

    /// The answer: what was picked, what is pointed at, and what was typed.
    private static Session taken(Session session, Answering answering) {
        Step.Ask ask = answering.from();
        List<Found> answers = new ArrayList<>();
        answering.picked().forEach(word -> answers.add(new Found(ask.about(), word)));
        answering.chosen().ifPresent(word -> answers.add(new Found(ask.about(), word)));
        if (ask.beside().isPresent() && !answering.typed().isBlank()) {
            answers.add(new Found(ask.beside().get().about(), answering.typed().strip()));
        }
        return said(session, answers);
    }

    /// What was typed is kept, also when the question was left; what was only pointed at is not.
    static Session kept(Session session, Answering answering) {
        Step.Ask ask = answering.from();
        List<Found> answers = new ArrayList<>();
        answering.picked().forEach(word -> answers.add(new Found(ask.about(), word)));
        if (!answering.typed().isBlank()) {
            String about = ask.beside().map(Step.Ask.Beside::about).orElse(ask.about());
            answers.add(new Found(about, answering.typed().strip()));
        }
        return said(session, answers);
    }

    private static Session said(Session session, List<Found> answers) {
        Tally tally = session.tally();
        for (Found answer : answers) {
            tally = tally.found(answer);
        }
        return session.with(tally);
    }

    private static Session next(Session session, Answering answering, Duration now) {
        return session.enter(answering.step() + 1, now, Ending.COMPLETED);
    }
}
