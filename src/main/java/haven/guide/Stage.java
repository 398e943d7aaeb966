package haven.guide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a session is doing: each stage knows its own keys, its own clock and its own words.
public sealed interface Stage
        permits AskingStrength, Breathing, Timed, Searching, Answering, Stage.Closing, Stage.Over {
    /// Which step of the drill it is at, from 0; -1 before the first and after the last.
    default int step() {
        return -1;
    }

    /// How long the step still takes; empty without a clock.
    default Optional<Duration> stillTakes(Duration now) {
        return Optional.empty();
    }

    /// When time alone takes the session on from it; empty while time does not.
    default Optional<Duration> due() {
        return Optional.empty();
    }

    /// When something of it is next due to change, if time alone changes anything.
    default Optional<Duration> nextChange(Duration now) {
        return due();
    }

    /// Whether it is paused, and shows it.
    default boolean isPaused() {
        return false;
    }

    /// The same with its clock stopped, or going on from where it was; what has none stays as it is.
    default Stage paused(boolean pause, Duration now) {
        return this;
    }

    /// Whole breaths taken in it so far.
    default int breaths(Duration now) {
        return 0;
    }

    /// How full the lungs are, 0 to 1, where it shows that.
    default double level(Duration now) {
        return 0;
    }

    /// With these words in place of what was typed, where words are typed.
    default Stage typing(String words) {
        return this;
    }

    /// What is said of it now, unless it is paused.
    Cue cue(Duration now);

    /// What its keys do, in the order that they are shown.
    List<Way> ways(Duration now);

    /// Whether words are typed in it: letters are letters then.
    default boolean isTyped() {
        return false;
    }

    /// What one of its keys makes of a session that is at it.
    ///
    /// @param act one of its ways
    /// @param key which key it was
    Session act(Session session, Act act, Key key, Duration now);

    /// What any other key makes of it.
    default Session type(Session session, Key key, Duration now) {
        return session;
    }

    /// What a key makes of a session that is at it.
    default Session press(Session session, Key key, Duration now) {
        Optional<Act> act = Act.of(key, isTyped());
        return act.isPresent() && Way.isAmong(ways(now), act.get())
                ? act(session, act.get(), key, now)
                : type(session, key, now);
    }

    /// What a session that is at it becomes when it is due.
    default Session elapsed(Session session, Duration due) {
        return session;
    }

    /// What a session that is at it becomes where no more keys will come: nobody is there to go on from a pause.
    default Session unattended(Session session, Duration now) {
        return session.paused(false, now);
    }

    /// What is left of it in a session that ends at it: what was typed is kept, also when it was not entered.
    default Session kept(Session session) {
        return session;
    }

    /// The practice is over; the shape comes to rest.
    ///
    /// @param since when it began to
    /// @param full how full the lungs were then, 0 to 1
    record Closing(Duration since, double full) implements Stage {
        /// How long the shape takes to come to rest.
        public static final Duration LENGTH = Duration.ofMillis(2500);

        @Override
        public Cue cue(Duration now) {
            return new Cue("done", "done");
        }

        @Override
        public Optional<Duration> due() {
            return Optional.of(since.plus(LENGTH));
        }

        @Override
        public Session elapsed(Session session, Duration due) {
            return session.afterwards();
        }

        @Override
        public List<Way> ways(Duration now) {
            return List.of(new Way(Act.GO_ON, "go on"), new Way(Act.NUMBER, ""));
        }

        /// A digit is the rating already.
        @Override
        public Session act(Session session, Act act, Key key, Duration now) {
            Session next = session.afterwards();
            return act == Act.NUMBER ? next.stage().press(next, key, now) : next;
        }

        /// Any key goes on.
        @Override
        public Session type(Session session, Key key, Duration now) {
            return session.afterwards();
        }
    }

    /// Nothing is left to do.
    record Over() implements Stage {
        @Override
        public Cue cue(Duration now) {
            return new Cue("over", "");
        }

        @Override
        public List<Way> ways(Duration now) {
            return List.of();
        }

        @Override
        public Session act(Session session, Act act, Key key, Duration now) {
            return session;
        }
    }
}
