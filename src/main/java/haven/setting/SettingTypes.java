package haven.setting;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The types of setting that there are.
final class SettingTypes {
    private SettingTypes() {}

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
        public Object typed(String words) {
            String word = words.toLowerCase(Locale.ROOT);
            return YES.contains(word) ? (Object) true : NO.contains(word) ? (Object) false : word;
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
    }

    /// One word of few, in any case.
    record Choice<E extends Enum<E>>(Class<E> type, String accepted) implements SettingType<E> {
        @Override
        public Optional<E> read(Object value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> value instanceof String text && plain(one).equalsIgnoreCase(text))
                    .findFirst();
        }

        @Override
        public String plain(E value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<String> choices() {
            return Arrays.stream(type.getEnumConstants()).map(this::plain).toList();
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
        public Object typed(String words) {
            return words.matches("[0-9]{1,2}") ? (Object) Long.valueOf(words) : words;
        }

        @Override
        public Long plain(Duration value) {
            return value.toHours();
        }
    }

    /// A length in minutes, as long as any drill may last, or none.
    record Minutes(String unset) implements SettingType<Optional<Duration>> {
        private static final double MOST = 60;
        private static final double MILLIS_A_MINUTE = 60_000;

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
        public Object typed(String words) {
            return words.matches("[0-9]{1,4}([.][0-9]{1,9})?") ? (Object) Double.valueOf(words) : words;
        }

        @Override
        public Object plain(Optional<Duration> value) {
            return value.isEmpty() ? value : (Object) (value.get().toMillis() / MILLIS_A_MINUTE);
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
        public Object plain(Optional<Country> value) {
            return value.isEmpty() ? value : value.get().code();
        }
    }

    /// Names, any number of them.
    record Names(String accepted) implements Texts<String> {
        @Override
        public Optional<List<String>> read(Object value) {
            return Texts.texts(value);
        }

        @Override
        public List<String> words(List<String> value) {
            return value;
        }

        @Override
        public String between() {
            return ", ";
        }
    }

    /// What a person wants to be asked every day.
    record Indicators() implements Texts<Indicator> {
        private static final int MOST = 6;

        @Override
        public String accepted() {
            return "a list such as [\"pain: none, a lot\", \"energy\"]";
        }

        @Override
        public Optional<List<Indicator>> read(Object value) {
            return Texts.texts(value).map(Indicators::distinct);
        }

        private static List<Indicator> distinct(List<String> texts) {
            if (texts.size() > MOST) {
                throw new IllegalArgumentException("indicators are " + MOST + " at most, not " + texts.size());
            }
            Set<String> known = new HashSet<>();
            List<Indicator> indicators = texts.stream().map(Indicator::of).toList();
            for (Indicator indicator : indicators) {
                if (!known.add(indicator.name().toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException("indicators has \"" + indicator.name() + "\" twice");
                }
            }
            return indicators;
        }

        @Override
        public List<String> words(List<Indicator> value) {
            return value.stream().map(Indicator::written).toList();
        }

        @Override
        public String between() {
            return "; ";
        }
    }

    /// For whom a page may be, and what of it.
    record Profiles() implements Texts<Profile> {
        @Override
        public String accepted() {
            return "a list such as [\"partner: check-in.rating, episode.distress\"]";
        }

        @Override
        public Optional<List<Profile>> read(Object value) {
            return Texts.texts(value).map(Profiles::distinct);
        }

        private static List<Profile> distinct(List<String> texts) {
            List<Profile> profiles = texts.stream().map(Profile::of).toList();
            if (profiles.stream().map(Profile::name).distinct().count() < profiles.size()) {
                throw new IllegalArgumentException("share has one of its names twice");
            }
            return profiles;
        }

        @Override
        public List<String> words(List<Profile> value) {
            return value.stream().map(Profile::written).toList();
        }

        @Override
        public String between() {
            return "; ";
        }
    }

    /// A list of what is written as texts.
    interface Texts<E> extends SettingType<List<E>> {
        /// What stands between them.
        String between();

        static Optional<List<String>> texts(Object value) {
            return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                    ? Optional.of(list.stream().map(String.class::cast).toList())
                    : Optional.empty();
        }

        @Override
        default Object plain(List<E> value) {
            return words(value);
        }

        @Override
        default Object typed(List<String> words) {
            return words;
        }

        @Override
        default String shown(List<E> value) {
            return value.isEmpty() ? "none" : String.join(between(), words(value));
        }
    }
}
