package haven.entry;

import haven.text.Times;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The types of one value that fields have.
public final class Types {
    /// Words, over as many lines as it takes.
    public static final Scalar<String> TEXT = new Text(true, true);
    /// Letters and digits that are no words, which no search finds.
    public static final Scalar<String> CODE = new Text(false, false);
    /// What something is called, by others too.
    public static final Scalar<String> NAME = new Text(true, false);
    /// Distress, or how strong something is, from 0 to 10.
    public static final Scalar<OptionalInt> RATING = new Whole("strength", Rating.MAX);
    /// How sure, from 0 to 100.
    public static final Scalar<OptionalInt> PERCENT = new Whole("percentage", Whole.HUNDRED);
    /// How often or how many, 0 where nothing is said.
    public static final Scalar<Integer> COUNT = new Count();
    /// A moment.
    public static final Scalar<Optional<Instant>> INSTANT = new Maybe<>(new Moment());
    /// A date on the person's own calendar.
    public static final Scalar<Optional<LocalDate>> DAY = new Maybe<>(new Date());
    /// A length of time to the millisecond.
    public static final Scalar<Duration> SECONDS = new Seconds(0);
    /// A length of time to the millisecond that some things do not have.
    public static final Scalar<Optional<Duration>> SOME_SECONDS = new Maybe<>(new Seconds(1));
    /// How many times as fast.
    public static final Scalar<Double> FACTOR = new Factor();

    private static final int TOO_LONG = 10;

    private Types() {}

    /// One word of a few, or none of them.
    public static <E extends Enum<E> & Word> Scalar<Optional<E>> choice(E[] words) {
        return new Maybe<>(new Choice<>(List.of(words), words[0]));
    }

    /// One word of a few; the first of them where none is said.
    public static <E extends Enum<E> & Word> Scalar<E> word(E[] words) {
        return new Choice<>(List.of(words), words[0]);
    }

    private static final class Text extends Scalar<String> {
        private final boolean isWords;
        private final boolean isQuoted;

        /// @param isWords whether a search finds it
        /// @param isQuoted whether it stands in quotes in a sentence
        private Text(boolean isWords, boolean isQuoted) {
            super(Storage.TEXT, "a text in quotes");
            this.isWords = isWords;
            this.isQuoted = isQuoted;
        }

        @Override
        public boolean isAnyText() {
            return true;
        }

        @Override
        public String none() {
            return "";
        }

        @Override
        public String read(String typed) {
            return typed;
        }

        @Override
        public String stored(String value) {
            return value;
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
    }

    private static final class Whole extends Scalar<OptionalInt> {
        private static final int HUNDRED = 100;
        private final String what;
        private final int most;

        private Whole(String what, int most) {
            super(Storage.WHOLE, "a whole number from 0 to " + most);
            this.what = what;
            this.most = most;
        }

        @Override
        public OptionalInt none() {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt read(String typed) {
            String digits = typed.strip();
            if (digits.isEmpty()) {
                return OptionalInt.empty();
            }
            int number = whole(
                    most == HUNDRED && digits.endsWith("%")
                            ? digits.substring(0, digits.length() - 1).strip()
                            : digits);
            if (number < 0 || number > most) {
                throw new IllegalArgumentException(
                        what + " is " + accepted() + (isNumber(digits) ? ", not " + digits : ""));
            }
            return OptionalInt.of(number);
        }

        @Override
        public @Nullable Object stored(OptionalInt value) {
            return value.isPresent() ? value.getAsInt() : null;
        }

        @Override
        OptionalInt of(Object stored) {
            OptionalInt value = OptionalInt.of((Integer) stored);
            check(value);
            return value;
        }

        @Override
        void check(OptionalInt value) {
            if (value.isPresent() && (value.getAsInt() < 0 || value.getAsInt() > most)) {
                throw new IllegalArgumentException(what + " is " + accepted() + ", not " + value.getAsInt());
            }
        }

        @Override
        public boolean isBrief() {
            return true;
        }
    }

    private static final class Count extends Scalar<Integer> {
        private Count() {
            super(Storage.WHOLE, "a whole number from 0");
        }

        @Override
        public Integer none() {
            return 0;
        }

        @Override
        public Integer read(String typed) {
            int number = typed.isBlank() ? 0 : whole(typed.strip());
            if (number < 0) {
                throw new IllegalArgumentException("it is " + accepted());
            }
            return number;
        }

        @Override
        public Integer stored(Integer value) {
            return value;
        }

        @Override
        Integer of(Object stored) {
            check((Integer) stored);
            return (Integer) stored;
        }

        @Override
        void check(Integer value) {
            if (value < 0) {
                throw new IllegalArgumentException("it is " + accepted() + ", not " + value);
            }
        }

        @Override
        public String written(Integer value) {
            return value == 0 ? "" : value.toString();
        }

        @Override
        public boolean isBrief() {
            return true;
        }
    }

    private static final class Moment extends Scalar<Instant> {
        private static final String EXAMPLE = "a time such as \"2026-11-20T14:05:00+01:00\"";

        private Moment() {
            super(Storage.TEXT, EXAMPLE);
        }

        @Override
        public Instant none() {
            return Instant.EPOCH;
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
        private Date() {
            super(Storage.TEXT, "a date such as \"2026-11-20\"");
        }

        @Override
        public LocalDate none() {
            return LocalDate.EPOCH;
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

        @Override
        public boolean isBrief() {
            return true;
        }
    }

    private static final class Seconds extends Scalar<Duration> {
        private static final double MILLIS = 1000;
        private static final double MOST = 1e9;
        private final long least;

        /// @param least the shortest, in milliseconds
        private Seconds(long least) {
            super(Storage.DECIMAL, "a number of seconds" + (least > 0 ? " above 0" : ""));
            this.least = least;
        }

        @Override
        public Duration none() {
            return Duration.ZERO;
        }

        @Override
        public Duration read(String typed) {
            return of(parsed(typed, Double::valueOf, accepted()));
        }

        @Override
        Duration kept(Duration value) {
            return value.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Double stored(Duration value) {
            return value.toMillis() / MILLIS;
        }

        @Override
        Duration of(Object stored) {
            double seconds = (Double) stored;
            if (!(seconds >= 0 && seconds <= MOST)) {
                throw new IllegalArgumentException("it is " + accepted() + ", not " + seconds);
            }
            Duration value = Duration.ofMillis(Math.round(seconds * MILLIS));
            check(value);
            return value;
        }

        @Override
        void check(Duration value) {
            if (value.toMillis() < least) {
                throw new IllegalArgumentException("it is " + accepted());
            }
        }

        @Override
        public String shown(Duration value) {
            return Times.words(value);
        }

        @Override
        public boolean isBrief() {
            return true;
        }
    }

    private static final class Factor extends Scalar<Double> {
        private Factor() {
            super(Storage.DECIMAL, "a number above 0");
        }

        @Override
        public Double none() {
            return 1.0;
        }

        @Override
        public Double read(String typed) {
            return of(parsed(typed, Double::valueOf, accepted()));
        }

        @Override
        public Double stored(Double value) {
            return value;
        }

        @Override
        Double of(Object stored) {
            double factor = (Double) stored;
            if (!(factor > 0 && Double.isFinite(factor))) {
                throw new IllegalArgumentException("it is " + accepted() + ", not " + factor);
            }
            return factor;
        }
    }

    private static final class Choice<E extends Enum<E> & Word> extends Scalar<E> {
        private static final int FEW = 4;
        private final List<E> words;
        private final E first;

        private Choice(List<E> words, E first) {
            super(Storage.TEXT, accepted(words, "\""));
            this.words = words;
            this.first = first;
        }

        private static String accepted(List<? extends Word> words, String quote) {
            List<String> all = new ArrayList<>();
            words.forEach(word -> all.add(quote + word.word() + quote));
            return all.size() > FEW
                    ? "one of " + words.stream().map(Word::word).collect(Collectors.joining(", "))
                    : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
        }

        @Override
        public E none() {
            return first;
        }

        @Override
        public E read(String typed) {
            String word =
                    typed.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
            List<E> begun = new ArrayList<>();
            for (E one : words) {
                if (one.word().equals(word)) {
                    return one;
                }
                if (!word.isEmpty() && one.word().startsWith(word)) {
                    begun.add(one);
                }
            }
            if (begun.size() != 1) {
                throw new IllegalArgumentException("the answer is " + accepted(words, ""));
            }
            return begun.getFirst();
        }

        @Override
        public String stored(E value) {
            return value.word();
        }

        @Override
        E of(Object stored) {
            for (E one : words) {
                if (one.word().equals(stored)) {
                    return one;
                }
            }
            throw new IllegalArgumentException("\"" + stored + "\" is not " + accepted());
        }

        @Override
        public boolean isBrief() {
            return true;
        }
    }

    /// What may be left unsaid.
    private static final class Maybe<T> extends Scalar<Optional<T>> {
        private final Scalar<T> type;

        private Maybe(Scalar<T> type) {
            super(type.storage(), type.accepted());
            this.type = type;
        }

        @Override
        public Optional<T> none() {
            return Optional.empty();
        }

        @Override
        public Optional<T> read(String typed) {
            return typed.isBlank() ? Optional.empty() : Optional.of(type.read(typed));
        }

        @Override
        public @Nullable Object stored(Optional<T> value) {
            return value.map(type::stored).orElse(null);
        }

        @Override
        Optional<T> of(Object stored) {
            return Optional.of(type.of(stored));
        }

        @Override
        public @Nullable Object exported(Optional<T> value) {
            return value.map(type::exported).orElse(null);
        }

        @Override
        public String written(Optional<T> value) {
            return value.map(type::written).orElse("");
        }

        @Override
        public String shown(Optional<T> value) {
            return value.map(type::shown).orElse("");
        }

        @Override
        Optional<T> kept(Optional<T> value) {
            return value.map(type::kept);
        }

        @Override
        void check(Optional<T> value) {
            value.ifPresent(type::check);
        }

        @Override
        public boolean isBrief() {
            return type.isBrief();
        }
    }

    private static <T> T parsed(String typed, Function<String, T> parser, String accepted) {
        try {
            return parser.apply(typed.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("it is " + accepted, unreadable);
        }
    }

    /// A whole number of at most nine digits without needless zeros; -1 for anything else.
    private static int whole(String digits) {
        boolean isOne =
                !digits.isEmpty() && digits.length() < TOO_LONG && (digits.charAt(0) != '0' || digits.length() == 1);
        for (int i = 0; i < digits.length() && isOne; i++) {
            isOne = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return isOne ? Integer.parseInt(digits) : -1;
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
