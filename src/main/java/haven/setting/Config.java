package haven.setting;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/// What a person has set in `config.toml`; each has a default, so that the file is never needed.
///
/// @param drill the breath of `haven breathe` without a pattern
/// @param minutes how long it lasts when nothing else is asked for
/// @param rate whether to ask the rating before a drill
/// @param sound whether each drill is heard
/// @param voice whether its cues are spoken
/// @param dayEnd when a day ends, as time after midnight, 0 to 12 hours: at 3, what happens at 2 in the morning still
///     belongs to the day before
/// @param country where the person is, for help lines
/// @param holds whether breaths are held; if not, every hold is breathed out instead
/// @param skip parts that are left out of every drill, such as jaw
public record Config(
        String drill,
        Optional<Duration> minutes,
        boolean rate,
        boolean sound,
        boolean voice,
        Duration dayEnd,
        Optional<Country> country,
        boolean holds,
        List<String> skip) {
    /// What holds where nothing is set.
    public static final Config DEFAULT = new Config(
            "long-exhale", Optional.empty(), false, false, false, Duration.ZERO, Optional.empty(), true, List.of());

    private static final List<String> KEYS =
            List.of("drill", "minutes", "rate", "sound", "voice", "day-end", "country", "holds", "skip");
    private static final String COUNTRY = "two letters such as \"DE\"";
    private static final String SKIP = "a list of parts such as [\"jaw\", \"eyes\"]";
    private static final long LATEST_DAY_END = 12;
    /// As long as any drill may last.
    private static final double MOST_MINUTES = 60;
    private static final double MILLIS_A_MINUTE = 60_000;

    /// Keeps its own copy of the parts.
    public Config {
        skip = List.copyOf(skip);
    }

    /// Reads the file; a missing one means the defaults. Every mistake in it is named with its line.
    public static Config read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException none) {
            return DEFAULT;
        } catch (IOException problem) {
            throw UserError.failure(
                    "Your settings at " + file + " cannot be read: " + problem.getMessage() + ".",
                    "See that the file is yours to read and in UTF-8.",
                    problem);
        }
        return new ConfigReader(file, Toml.parse(text), true).config();
    }

    /// What can be read of a file that has a mistake in it: a slip in one setting takes no other away.
    public static Config readable(Path file) {
        try {
            return new ConfigReader(file, Toml.parse(Files.readString(file)), false).config();
        } catch (IOException unreadable) {
            return DEFAULT;
        }
    }

    /// The person's own day at a time.
    public LocalDate day(ZonedDateTime at) {
        return at.toLocalDateTime().minus(dayEnd).toLocalDate();
    }

    /// @param strict whether a mistake is refused; otherwise what is wrong is as if it were not set
    private record ConfigReader(Path file, TomlParseResult toml, boolean strict) {
        Config config() {
            if (strict) {
                requireKnown();
            }
            return new Config(
                    tried(() -> value("drill", String.class, "a name in quotes"))
                            .orElse(DEFAULT.drill),
                    tried(() -> value("minutes", Number.class, "a number").map(this::minutes)),
                    tried(() -> value("rate", Boolean.class, "true or false")).orElse(DEFAULT.rate),
                    tried(() -> value("sound", Boolean.class, "true or false")).orElse(DEFAULT.sound),
                    tried(() -> value("voice", Boolean.class, "true or false")).orElse(DEFAULT.voice),
                    tried(() -> value("day-end", Long.class, "a whole hour from 0 to 12")
                                    .map(this::dayEnd))
                            .orElse(DEFAULT.dayEnd),
                    tried(() -> value("country", String.class, COUNTRY).map(this::country)),
                    tried(() -> value("holds", Boolean.class, "true or false")).orElse(DEFAULT.holds),
                    tried(() -> value("skip", TomlArray.class, SKIP).map(this::skip))
                            .orElse(DEFAULT.skip));
        }

        private <T> Optional<T> tried(Supplier<Optional<T>> value) {
            try {
                return value.get();
            } catch (UserError mistake) {
                if (strict) {
                    throw mistake;
                }
                return Optional.empty();
            }
        }

        private void requireKnown() {
            if (toml.hasErrors()) {
                throw wrong(toml.errors().getFirst().toString());
            }
            for (String key : toml.keySet()) {
                if (!KEYS.contains(key)) {
                    throw wrong("there is no setting " + key + "; the settings are " + String.join(", ", KEYS));
                }
            }
        }

        private <T> Optional<T> value(String key, Class<T> type, String accepted) {
            Object value = toml.get(key);
            if (value != null && !type.isInstance(value)) {
                throw wrong(key + " is " + accepted);
            }
            return Optional.ofNullable(value).map(type::cast);
        }

        private Duration minutes(Number value) {
            double minutes = value.doubleValue();
            long millis = Math.round(minutes * MILLIS_A_MINUTE);
            // Not a number is neither above nor below; what rounds to nothing is nothing.
            if (!(minutes <= MOST_MINUTES) || millis <= 0) {
                throw wrong("minutes is a number above 0, up to 60");
            }
            return Duration.ofMillis(millis);
        }

        private List<String> skip(TomlArray parts) {
            if (!parts.toList().stream().allMatch(String.class::isInstance)) {
                throw wrong("skip is " + SKIP);
            }
            return parts.toList().stream().map(String.class::cast).toList();
        }

        private Duration dayEnd(Long hours) {
            if (hours < 0 || hours > LATEST_DAY_END) {
                throw wrong("day-end is a whole hour from 0 to 12");
            }
            return Duration.ofHours(hours);
        }

        private Country country(String letters) {
            return Country.of(letters).orElseThrow(() -> wrong("country is " + COUNTRY));
        }

        private UserError wrong(String what) {
            String sentence = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
            return UserError.failure(
                    "In your settings at " + file + ", " + sentence + ".", "Mend the file, or move it away.");
        }
    }
}
