package haven.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One part of a drill.
public sealed interface Step {
    /// How long a thing to find or a question is left open where nobody can say that it is done, in a drill that names
    /// no time of its own.
    Duration UNANSWERED = Duration.ofSeconds(10);

    /// The words that guide it; of a paced breath what stays beside it, which may be empty.
    String cue();

    /// What it is about, by which a person leaves it out; empty for what always belongs.
    default String part() {
        return "";
    }

    /// How long it takes; empty where it goes at the person's own pace.
    default Optional<Duration> length() {
        return Optional.of(time());
    }

    /// How long it takes, or about how long where it goes at the person's own pace.
    Duration time();

    /// Whether it takes longer in a longer drill.
    default boolean stretches() {
        return false;
    }

    /// The same for another time; what does not stretch stays as it is.
    default Step lasting(Duration other) {
        return this;
    }

    /// A paced breath, repeated.
    ///
    /// @param pattern the breath
    /// @param extent how long it goes on
    /// @param settling how it comes to its own rate, where it begins at another
    /// @param cue what stays beside it while it goes on; may be empty
    record Breathe(BreathPattern pattern, Extent extent, Optional<Settling> settling, String cue) implements Step {
        /// One at its own rate, with nothing beside it.
        public Breathe(BreathPattern pattern, Extent extent) {
            this(pattern, extent, Optional.empty(), "");
        }

        /// The breath repeated.
        public Timeline timeline() {
            return extent.timeline(pattern, settling);
        }

        /// The same for another extent.
        public Breathe lasting(Extent other) {
            return new Breathe(pattern, other, settling, cue);
        }

        @Override
        public Breathe lasting(Duration other) {
            return lasting(new Extent.Lasting(other));
        }

        @Override
        public boolean stretches() {
            return true;
        }

        /// The same with another breath.
        public Breathe with(BreathPattern other) {
            return new Breathe(other, extent, settling, cue);
        }

        @Override
        public Duration time() {
            return timeline().length();
        }
    }

    /// Words, and time to do what they say.
    ///
    /// @param part what it is about, such as a part of the body; may be empty
    /// @param cue the words, one sentence or two
    /// @param time how long, 1 second to 10 minutes
    /// @param stretches whether it takes longer in a longer drill
    record Prompt(String part, String cue, Duration time, boolean stretches) implements Step {
        /// Refuses an empty cue, and a time out of range.
        public Prompt {
            requireText(cue);
            requireSeconds(time);
        }

        @Override
        public Prompt lasting(Duration other) {
            return new Prompt(part, cue, other, stretches);
        }
    }

    /// Things to find with one sense, one at a time.
    ///
    /// @param sense see, hear, feel
    /// @param count how many, 1 to 10
    /// @param cue the words that guide it
    /// @param pace how long each is given; empty where there is no clock
    record Find(String sense, int count, String cue, Optional<Duration> pace) implements Step {
        private static final int MOST = 10;

        /// Refuses an empty sense and fewer than one thing.
        public Find {
            if (sense.isBlank() || cue.isBlank()) {
                throw new IllegalArgumentException("a step to find things has a sense and a cue");
            }
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("a sense finds 1 to 10 things, not " + count);
            }
            pace.ifPresent(Step::requireSeconds);
        }

        /// The same with a clock.
        public Find paced(Duration each) {
            return new Find(sense, count, cue, Optional.of(each));
        }

        @Override
        public String part() {
            return sense;
        }

        @Override
        public Optional<Duration> length() {
            return pace.map(each -> each.multipliedBy(count));
        }

        @Override
        public Duration time() {
            return pace.orElse(UNANSWERED).multipliedBy(count);
        }
    }

    /// Breaths at the person's own pace, counted out and begun again.
    ///
    /// @param to the last number, 2 to 100
    /// @param cue the words that guide it
    /// @param time after which it comes to its end, up to an hour
    record Count(int to, String cue, Duration time) implements Step {
        private static final int MOST = 100;

        /// Refuses an empty cue, fewer than two, and no time.
        public Count {
            requireText(cue);
            if (to < 2 || to > MOST) {
                throw new IllegalArgumentException("a count goes to a number from 2 to 100, not " + to);
            }
            if (time.isZero() || time.isNegative() || time.compareTo(Extent.Lasting.LONGEST) > 0) {
                throw new IllegalArgumentException("a count lasts more than 0 minutes, and 60 at most");
            }
        }

        @Override
        public boolean stretches() {
            return true;
        }

        @Override
        public Count lasting(Duration other) {
            return new Count(to, cue, other);
        }
    }

    /// A question, answered in the head or in words.
    ///
    /// @param about what the answer is kept as: thought, need
    /// @param cue the question
    /// @param kind what answers it
    /// @param choices what to choose from, for [Kind#CHOICE] and, where they are known, [Kind#FEELING]; else empty
    /// @param time how long it is left open where nobody can answer
    /// @param shows the answer to what stays in sight meanwhile: what an earlier question is about; may be empty
    record Ask(String about, String cue, Kind kind, List<String> choices, Duration time, String shows) implements Step {
        /// What answers a question.
        public enum Kind {
            /// Words, or none.
            WORDS,
            /// A whole number from 0 to 10, by one key.
            RATING,
            /// A whole number from 0 to 100.
            PERCENT,
            /// A word for a feeling, from haven's or the person's own.
            FEELING,
            /// One of the choices, or other words.
            CHOICE
        }

        /// A question beside which nothing else is shown.
        public Ask(String about, String cue, Kind kind, List<String> choices, Duration time) {
            this(about, cue, kind, choices, time, "");
        }

        /// The same with these to choose from.
        public Ask choosing(List<String> others) {
            return new Ask(about, cue, kind, others, time, shows);
        }

        /// Refuses an empty question, and a choice without choices.
        public Ask {
            choices = List.copyOf(choices);
            if (about.isBlank()) {
                throw new IllegalArgumentException("about says what the answer is kept as");
            }
            requireText(cue);
            boolean wrong = choices.isEmpty() == (kind == Kind.CHOICE) && kind != Kind.FEELING;
            if (wrong) {
                throw new IllegalArgumentException("choices belong to answer = \"choice\", and to no other");
            }
            requireSeconds(time);
        }

        @Override
        public String part() {
            return about;
        }

        @Override
        public Optional<Duration> length() {
            return Optional.empty();
        }
    }

    /// Refuses what is no sensible time for one cue, thing or question: 1 second to 10 minutes.
    static void requireSeconds(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("seconds is from 1 to 600, not " + BreathPattern.seconds(time));
        }
    }

    private static void requireText(String cue) {
        if (cue.isBlank()) {
            throw new IllegalArgumentException("cue is text");
        }
    }
}
