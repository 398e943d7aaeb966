package haven.setting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The types of setting whose value is one thing.
final class SingleTypes {
    private SingleTypes() {}

    /// `true` or `false`.
    record YesNo() implements SettingType<Boolean> {
        private static final Set<String> YES = Set.of("true", "yes", "on");
        private static final Set<String> NO = Set.of("false", "no", "off");

        @Override
        public String accepted() {
            return "true or false";
        }

        @Override
        public Optional<Boolean> read(Object value) {
            return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
        }

        @Override
        public Object typed(List<String> words) {
            String word = SettingType.joined(words).toLowerCase(Locale.ROOT);
            return YES.contains(word) ? (Object) true : NO.contains(word) ? (Object) false : word;
        }

        @Override
        public String toml(Boolean value) {
            return value.toString();
        }

        @Override
        public List<String> choices() {
            return List.of("true", "false");
        }
    }

    /// A name.
    record Name(String accepted) implements SettingType<String> {
        @Override
        public Optional<String> read(Object value) {
            return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
        }

        @Override
        public String toml(String value) {
            return ConfigText.quoted(value);
        }

        @Override
        public String shown(String value) {
            return value;
        }
    }

    /// One word of few, in any case.
    record Choice<E extends Enum<E>>(Class<E> type, String accepted) implements SettingType<E> {
        @Override
        public Optional<E> read(Object value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> value instanceof String text && shown(one).equalsIgnoreCase(text))
                    .findFirst();
        }

        @Override
        public String toml(E value) {
            return ConfigText.quoted(shown(value));
        }

        @Override
        public String shown(E value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<String> choices() {
            return Arrays.stream(type.getEnumConstants()).map(this::shown).toList();
        }
    }

    /// Hours after midnight, up to noon.
    record Hour() implements SettingType<Duration> {
        private static final long LATEST = 12;

        @Override
        public String accepted() {
            return "a whole hour from 0 to 12";
        }

        @Override
        public Optional<Duration> read(Object value) {
            return value instanceof Long hours && hours >= 0 && hours <= LATEST
                    ? Optional.of(Duration.ofHours(hours))
                    : Optional.empty();
        }

        @Override
        public Object typed(List<String> words) {
            String word = SettingType.joined(words);
            return word.matches("[0-9]{1,2}") ? (Object) Long.valueOf(word) : word;
        }

        @Override
        public String toml(Duration value) {
            return String.valueOf(value.toHours());
        }
    }

    /// A length in minutes, as long as any drill may last, or none.
    record Minutes(String unset) implements SettingType<Optional<Duration>> {
        private static final double MOST = 60;
        private static final int MILLIS_A_MINUTE = 60_000;
        private static final int DIGITS = 6;

        @Override
        public String accepted() {
            return "a number above 0, up to 60";
        }

        @Override
        public Optional<Optional<Duration>> read(Object value) {
            double minutes = value instanceof Number number ? number.doubleValue() : Double.NaN;
            long millis = Math.round(minutes * MILLIS_A_MINUTE);
            // Not a number is neither above nor below; what rounds to nothing is nothing.
            return minutes <= MOST && millis > 0
                    ? Optional.of(Optional.of(Duration.ofMillis(millis)))
                    : Optional.empty();
        }

        @Override
        public Object typed(List<String> words) {
            String word = SettingType.joined(words);
            return word.matches("[0-9]{1,4}([.][0-9]{1,9})?") ? (Object) Double.valueOf(word) : word;
        }

        @Override
        public String toml(Optional<Duration> value) {
            return value.map(length -> BigDecimal.valueOf(length.toMillis())
                            .divide(BigDecimal.valueOf(MILLIS_A_MINUTE), DIGITS, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString())
                    .orElse("");
        }

        @Override
        public String shown(Optional<Duration> value) {
            return value.isPresent() ? toml(value) : unset;
        }
    }

    /// A country, or none.
    record Land(String unset) implements SettingType<Optional<Country>> {
        @Override
        public String accepted() {
            return "two letters such as \"DE\"";
        }

        @Override
        public Optional<Optional<Country>> read(Object value) {
            Optional<Country> country = value instanceof String letters ? Country.of(letters) : Optional.empty();
            if (country.isEmpty() && value instanceof String letters && letters.matches("[A-Za-z]{2}")) {
                throw new IllegalArgumentException(
                        "no country has the letters \"" + letters + "\"; Germany has \"DE\"");
            }
            return country.isPresent() ? Optional.of(country) : Optional.empty();
        }

        @Override
        public String toml(Optional<Country> value) {
            return value.map(country -> ConfigText.quoted(country.code())).orElse("");
        }

        @Override
        public String shown(Optional<Country> value) {
            return value.map(Country::code).orElse(unset);
        }
    }
}
