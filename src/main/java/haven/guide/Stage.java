package haven.guide;

import haven.drill.Moment;
import haven.drill.Step;
import haven.drill.Step.Ask.Kind;
import haven.drill.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a session is doing.
public sealed interface Stage {
    /// Which step of the drill it is at, from 0; -1 before the first and after the last.
    default int step() {
        return -1;
    }

    /// How long the step still takes; empty without a clock.
    default Optional<Duration> stillTakes(Duration now) {
        return Optional.empty();
    }

    /// Tells what to know before the practice; it begins with a key.
    ///
    /// @param text what is told
    /// @param asksBefore whether a rating is asked for then
    /// @param first the first line shown where there is no room for all, from 0
    record Telling(String text, boolean asksBefore, int first) implements Stage {
        private static final int MOST_LINES = 40;

        Telling moved(int by) {
            return new Telling(text, asksBefore, Math.clamp(first + (long) by, 0, MOST_LINES));
        }
    }

    /// Asks for a rating from 0 to 10, by one key.
    ///
    /// @param before whether it is the one before the practice
    /// @param oneSince when a 1 was pressed, which may yet become 10
    record Asking(boolean before, Optional<Duration> oneSince) implements Stage {
        /// The words that ask.
        public String question() {
            return before ? "How strong is it right now?" : "How is it now?";
        }
    }

    /// Paces a breath.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param timeline the breath, repeated as often as its length and the pace ask for
    /// @param clock where in the timeline it is
    /// @param pace 1 as written, 1.1 a tenth faster
    /// @param begun the time practised before this step
    record Breathing(int step, Step.Breathe from, Timeline timeline, Stopwatch clock, double pace, Duration begun)
            implements Stage {
        /// The same with another clock.
        Breathing with(Stopwatch other) {
            return new Breathing(step, from, timeline, other, pace, begun);
        }

        /// The breath at this time.
        public Moment moment(Duration now) {
            return timeline.at(clock.at(now));
        }

        /// Whether it is paused.
        public boolean isPaused() {
            return !clock.isRunning();
        }

        /// How long it still takes at this pace.
        public Duration left(Duration now) {
            return Duration.ofNanos((long) (moment(now).remaining().toNanos() / pace));
        }

        @Override
        public Optional<Duration> stillTakes(Duration now) {
            return Optional.of(left(now));
        }

        /// Breaths a minute now, at this pace.
        public double breathsAMinute(Duration now) {
            Moment moment = moment(now);
            double stretched = (double) moment.length().toNanos()
                    / from.pattern().of(moment.phase()).toNanos();
            return Duration.ofMinutes(1).toNanos()
                    * pace
                    / (from.pattern().length().toNanos() * stretched);
        }
    }

    /// Waits for things to be found.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param index which thing, from 0
    /// @param typed the word so far
    /// @param clock how long this thing has been looked for, where it has a clock
    record Finding(int step, Step.Find from, int index, String typed, Optional<Stopwatch> clock) implements Stage {
        /// The same with another word.
        Finding typing(String word) {
            return new Finding(step, from, index, word, clock);
        }

        Finding paused(boolean pause, Duration now) {
            return new Finding(step, from, index, typed, clock.map(running -> running.withRate(pause ? 0 : 1, now)));
        }

        /// How long each thing is given, where it has a clock.
        public Duration each() {
            return from.pace().orElse(Step.UNANSWERED);
        }
    }

    /// Goes on for a time of its own, and by itself to what comes next.
    sealed interface Timed extends Stage {
        /// How long it takes in all.
        Duration time();

        /// How long it has gone on.
        Stopwatch clock();

        /// The same with another clock.
        Timed with(Stopwatch other);

        /// Whether it is paused.
        default boolean isPaused() {
            return !clock().isRunning();
        }

        /// How long it still takes.
        default Duration left(Duration now) {
            return time().minus(clock().at(now));
        }

        @Override
        default Optional<Duration> stillTakes(Duration now) {
            return Optional.of(left(now));
        }
    }

    /// Gives time to do what words say.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param clock how long it has gone on
    record Prompting(int step, Step.Prompt from, Stopwatch clock) implements Timed {
        @Override
        public Duration time() {
            return from.time();
        }

        @Override
        public Prompting with(Stopwatch other) {
            return new Prompting(step, from, other);
        }
    }

    /// Leaves time to count breaths.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param number the number shown, from 1
    /// @param clock how long it has gone on
    record Counting(int step, Step.Count from, int number, Stopwatch clock) implements Timed {
        /// The same at another number.
        Counting at(int other) {
            return new Counting(step, from, other, clock);
        }

        @Override
        public Duration time() {
            return from.time();
        }

        @Override
        public Counting with(Stopwatch other) {
            return new Counting(step, from, number, other);
        }
    }

    /// Waits for a question to be answered.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param typed the words so far
    /// @param selected which of the matches is pointed at, from 0; -1 for none
    /// @param picked what was taken already, where more than one may be
    /// @param clock how long it has been open, where nobody can answer
    record Answering(
            int step, Step.Ask from, String typed, int selected, List<String> picked, Optional<Stopwatch> clock)
            implements Stage {
        static final int NOTHING = -1;

        Answering typing(String words) {
            boolean filters = from.kind() == Kind.FEELING;
            int pointed = filters ? (words.isBlank() ? NOTHING : 0) : selected;
            return new Answering(step, from, words, pointed, picked, clock);
        }

        Answering paused(boolean pause, Duration now) {
            Optional<Stopwatch> other = clock.map(running -> running.withRate(pause ? 0 : 1, now));
            return new Answering(step, from, typed, selected, picked, other);
        }

        Answering choosing(int which) {
            return new Answering(step, from, typed, which, picked, clock);
        }

        Answering moved(int by) {
            int last = matches().size() - 1;
            return last < 0 ? this : choosing(Math.clamp(selected + (long) by, 0, last));
        }

        /// Takes what is pointed at, and waits for another.
        Answering picking() {
            List<String> more = new ArrayList<>(picked);
            chosen().filter(word -> !picked.contains(word)).ifPresent(more::add);
            return new Answering(step, from, "", NOTHING, List.copyOf(more), clock);
        }

        /// What can be chosen: for a feeling, what fits the letters typed; else every choice.
        public List<String> matches() {
            return from.kind() == Kind.FEELING ? Feelings.matching(from.choices(), typed) : from.choices();
        }

        /// What Enter takes as the answer: own words before what is pointed at.
        Optional<String> chosen() {
            boolean ownWords = !typed.isBlank() && from.beside().isEmpty();
            List<String> matches = matches();
            if (ownWords && (from.kind() != Kind.FEELING || matches.isEmpty())) {
                return Optional.of(typed.strip());
            }
            boolean isPointedAt = selected >= 0 && selected < matches.size();
            return isPointedAt ? Optional.of(matches.get(selected)) : Optional.empty();
        }
    }

    /// The practice is over; the shape comes to rest.
    ///
    /// @param since when it began to
    /// @param level how full the lungs were then, 0 to 1
    record Closing(Duration since, double level) implements Stage {}

    /// Nothing is left to do.
    record Over() implements Stage {}
}
