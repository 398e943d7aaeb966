package haven.entry;

import haven.text.Times;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The types of numbers and lengths of time.
final class Numbers {
    static final int HUNDRED = 100;
    private static final int TOO_LONG = 10;

    private Numbers() {}

    static final class Whole extends Scalar<OptionalInt> {
        private final String what;
        private final int least;
        private final int most;

        Whole(String what, int least, int most) {
            super(Storage.WHOLE, "a whole number from " + least + " to " + most, OptionalInt.empty());
            this.what = what;
            this.least = least;
            this.most = most;
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
            if (number < least || number > most) {
                throw new IllegalArgumentException(
                        what + " is " + accepted() + (Types.isNumber(digits) ? ", not " + digits : ""));
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
            if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
                throw new IllegalArgumentException(what + " is " + accepted() + ", not " + value.getAsInt());
            }
        }
    }

    static final class Count extends Scalar<Integer> {
        Count() {
            super(Storage.WHOLE, "a whole number from 0", 0);
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
    }

    static final class Seconds extends Scalar<Duration> {
        private static final double MILLIS = 1000;
        private static final double MOST = 1e9;
        private final long least;

        /// @param least the shortest, in milliseconds
        Seconds(long least) {
            super(Storage.DECIMAL, "a number of seconds" + (least > 0 ? " above 0" : ""), Duration.ZERO);
            this.least = least;
        }

        @Override
        public Duration read(String typed) {
            return of(Types.parsed(typed, Double::valueOf, accepted()));
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
    }

    static final class Factor extends Scalar<Double> {
        Factor() {
            super(Storage.DECIMAL, "a number above 0", 1.0);
        }

        @Override
        public Double read(String typed) {
            return of(Types.parsed(typed, Double::valueOf, accepted()));
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

    /// A whole number of at most nine digits without needless zeros; -1 for anything else.
    private static int whole(String digits) {
        boolean isOne =
                !digits.isEmpty() && digits.length() < TOO_LONG && (digits.charAt(0) != '0' || digits.length() == 1);
        for (int i = 0; i < digits.length() && isOne; i++) {
            isOne = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return isOne ? Integer.parseInt(digits) : -1;
    }
}
