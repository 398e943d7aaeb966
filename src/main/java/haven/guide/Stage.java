package haven.guide;

import haven.drill.Moment;
import haven.drill.Step;
import haven.drill.Timeline;
import java.time.Duration;
import java.util.Optional;

/// What a session is doing.
public sealed interface Stage {
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

        /// Breaths a minute at this pace.
        public double breathsAMinute() {
            return Duration.ofMinutes(1).toNanos()
                    * pace
                    / from.pattern().length().toNanos();
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
        /// How long each thing is given when nobody can press a key and the drill does not say.
        private static final Duration WITHOUT_KEYS = Duration.ofSeconds(10);

        /// The same with another word.
        Finding typing(String word) {
            return new Finding(step, from, index, word, clock);
        }

        /// How long each thing is given, where it has a clock.
        public Duration each() {
            return from.pace().orElse(WITHOUT_KEYS);
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
