package haven.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The types of setting whose value is a list.
final class ListTypes {
    private static final String NONE = "none";

    private ListTypes() {}

    /// Names, any number of them.
    record Names(String accepted) implements SettingType<List<String>> {
        @Override
        public Optional<List<String>> read(Object value) {
            return texts(value);
        }

        @Override
        public Object typed(List<String> words) {
            return words;
        }

        @Override
        public String toml(List<String> value) {
            return ConfigText.list(value);
        }

        @Override
        public List<String> words(List<String> value) {
            return value;
        }

        @Override
        public String shown(List<String> value) {
            return value.isEmpty() ? NONE : String.join(", ", value);
        }
    }

    /// What a person wants to be asked every day.
    record Indicators() implements SettingType<List<Indicator>> {
        private static final int MOST = 6;

        @Override
        public String accepted() {
            return "a list such as [\"pain: none, a lot\", \"energy\"]";
        }

        @Override
        public Optional<List<Indicator>> read(Object value) {
            return texts(value).map(Indicators::distinct);
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
        public Object typed(List<String> words) {
            return words;
        }

        @Override
        public String toml(List<Indicator> value) {
            return ConfigText.list(words(value));
        }

        @Override
        public List<String> words(List<Indicator> value) {
            return value.stream().map(Indicator::written).toList();
        }

        @Override
        public String shown(List<Indicator> value) {
            return value.isEmpty() ? NONE : String.join("; ", words(value));
        }
    }

    private static Optional<List<String>> texts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? Optional.of(list.stream().map(String.class::cast).toList())
                : Optional.empty();
    }
}
