package haven.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// The types of moments and dates.
final class Dates {
    private Dates() {}

    static final class Moment extends Scalar<Instant> {
        private static final String EXAMPLE = "a time such as \"2026-11-20T14:05:00+01:00\"";

        Moment() {
            super(Storage.TEXT, EXAMPLE);
        }

        @Override
        public Instant none() {
            return Instant.EPOCH;
        }

        @Override
        public Instant read(String typed) {
            return Types.parsed(
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

    static final class Date extends Scalar<LocalDate> {
        Date() {
            super(Storage.TEXT, "a date such as \"2026-11-20\"");
        }

        @Override
        public LocalDate none() {
            return LocalDate.EPOCH;
        }

        @Override
        public LocalDate read(String typed) {
            return Types.parsed(typed, LocalDate::parse, accepted());
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
}
