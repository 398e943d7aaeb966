package haven.entry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The types of one value that fields have.
public final class Types {
    /// Words, over as many lines as it takes.
    public static final Scalar<String> TEXT = new Text(true, true);
    /// Letters that no search finds: codes, and names that a list gives to what it is about.
    public static final Scalar<String> CODE = new Text(false, false);
    /// What something is called, by others too.
    public static final Scalar<String> NAME = new Text(true, false);
    /// Distress, or how strong something is, from 0 to 10.
    public static final Scalar<OptionalInt> RATING = new Numbers.Whole("strength", 0, Rating.MAX);
    /// How sure, from 0 to 100.
    public static final Scalar<OptionalInt> PERCENT = new Numbers.Whole("percentage", 0, Numbers.HUNDRED);
    /// So many days of a week, from 1 to 7.
    public static final Scalar<OptionalInt> DAYS_OF_A_WEEK = new Numbers.Whole("the number of days", 1, 7);
    /// How often or how many, 0 where nothing is said.
    public static final Scalar<Integer> COUNT = new Numbers.Count();
    /// A moment.
    public static final Scalar<Optional<Instant>> INSTANT = new Maybe<>(new Moment());
    /// A moment that may still be to come.
    public static final Scalar<Optional<Instant>> INSTANT_AHEAD = new Maybe<>(new Moment());
    /// A date on the person's own calendar.
    public static final Scalar<Optional<LocalDate>> DAY = new Maybe<>(new Date("a date such as \"2026-11-20\""));
    /// A date that is still to come where it is written; whoever knows today reads what people say of it.
    public static final Scalar<Optional<LocalDate>> DAY_AHEAD =
            new Maybe<>(new Date("a day such as \"friday\", \"in 3 days\" or \"2026-12-04\""));
    /// A length of time to the millisecond.
    public static final Scalar<Duration> SECONDS = new Numbers.Seconds(0);
    /// A length of time to the millisecond that some things do not have.
    public static final Scalar<Optional<Duration>> SOME_SECONDS = new Maybe<>(new Numbers.Seconds(1));
    /// How many times as fast.
    public static final Scalar<Double> FACTOR = new Numbers.Factor();

    private Types() {}

    /// One word of a few, or none of them.
    public static <E extends Enum<E> & Word> Scalar<Optional<E>> choice(E[] words) {
        return new Maybe<>(new Choice<>(List.of(words)));
    }

    /// One word of a few; the first of them where none is said.
    public static <E extends Enum<E> & Word> Scalar<E> word(E[] words) {
        return new Choice<>(List.of(words));
    }

    private static final class Text extends Scalar<String> {
        private final boolean isWords;
        private final boolean isQuoted;

        /// @param isWords whether a search finds it
        /// @param isQuoted whether it stands in quotes in a sentence
        private Text(boolean isWords, boolean isQuoted) {
            super(Storage.TEXT, "a text in quotes", "");
            this.isWords = isWords;
            this.isQuoted = isQuoted;
        }

        @Override
        public boolean isAnyText() {
            return true;
        }

        @Override
        public String read(String typed) {
            return typed;
        }

        @Override
        String of(Object stored) {
            return (String) stored;
        }

        @Override
        public List<Told> told(String label, String value) {
            return value.isBlank() ? List.of() : List.of(new Told(value, isQuoted, ""));
        }

        @Override
        List<String> words(String value) {
            return isWords && !value.isBlank() ? List.of(value) : List.of();
        }

        @Override
        String initials(String value) {
            return Redaction.initials(value);
        }

        @Override
        String reworded(String value, UnaryOperator<String> words) {
            return words.apply(value);
        }
    }

    private static final class Moment extends Scalar<Instant> {
        private Moment() {
            super(Storage.TEXT, "a time such as \"2026-11-20T14:05:00+01:00\"", Instant.EPOCH);
        }

        @Override
        public Instant read(String typed) {
            return parsed(
                    typed, text -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS), accepted());
        }

        @Override
        Instant kept(Instant value) {
            return value.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public String stored(Instant value) {
            return WrittenTime.of(value);
        }

        @Override
        Instant of(Object stored) {
            return WrittenTime.instant((String) stored);
        }

        @Override
        public String exported(Instant value) {
            return value.toString();
        }
    }

    private static final class Date extends Scalar<LocalDate> {
        private Date(String accepted) {
            super(Storage.TEXT, accepted, LocalDate.EPOCH);
        }

        @Override
        public LocalDate read(String typed) {
            return parsed(typed, LocalDate::parse, accepted());
        }

        @Override
        public String stored(LocalDate value) {
            return value.toString();
        }

        @Override
        LocalDate of(Object stored) {
            return WrittenTime.day((String) stored);
        }
    }

    /// What is read by something else, with what is accepted where that refuses it.
    ///
    /// @throws IllegalArgumentException if it does
    static <T> T parsed(String typed, Function<String, T> parser, String accepted) {
        try {
            return parser.apply(typed.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("it is " + accepted, unreadable);
        }
    }

    /// Where the space before a number at the end stands; -1 where there is none.
    static int spaceBeforeNumber(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && isNumber(text.substring(space + 1)) ? space : -1;
    }

    /// Whether it is a number, of any sort.
    static boolean isNumber(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            digits |= digit;
            if (!digit && !(character == '.' || (i == 0 && (character == '-' || character == '+')))) {
                return false;
            }
        }
        return digits;
    }
}
