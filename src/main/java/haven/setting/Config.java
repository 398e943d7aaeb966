package haven.setting;

import haven.UserError;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What a person has set in `config.toml`; each has a default, so that the file is never needed.
///
/// @param drill the breath of `haven breathe` without a pattern
/// @param minutes how long it lasts when nothing else is asked for
/// @param rate whether to ask the rating before a drill
/// @param rateAfter whether to ask the rating after a drill
/// @param sound whether each drill is heard
/// @param voice whether its cues are spoken
/// @param dayEnd when a day ends, as time after midnight, 0 to 12 hours: at 3, what happens at 2 in the morning still
///     belongs to the day before
/// @param weekStart the day that weeks begin on
/// @param country where the person is, for help lines
/// @param holds whether breaths are held; if not, every hold is breathed out instead
/// @param skip parts that are left out of every drill, such as jaw
/// @param indicators what a check-in asks beside what it asks everybody
/// @param theme which colours the screen has
public record Config(
        String drill,
        Optional<Duration> minutes,
        boolean rate,
        boolean rateAfter,
        boolean sound,
        boolean voice,
        Duration dayEnd,
        DayOfWeek weekStart,
        Optional<Country> country,
        boolean holds,
        List<String> skip,
        List<Indicator> indicators,
        Look theme) {
    /// What holds where nothing is set.
    public static final Config DEFAULT = of(ConfigReading.NOTHING);

    /// What a settings' file sets, and the defaults for the rest.
    static Config of(ConfigReading reading) {
        return new Config(
                reading.value(Setting.DRILL),
                reading.value(Setting.MINUTES),
                reading.value(Setting.RATE),
                reading.value(Setting.RATE_AFTER),
                reading.value(Setting.SOUND),
                reading.value(Setting.VOICE),
                reading.value(Setting.DAY_END),
                reading.value(Setting.WEEK_START),
                reading.value(Setting.COUNTRY),
                reading.value(Setting.HOLDS),
                reading.value(Setting.SKIP),
                reading.value(Setting.INDICATORS),
                reading.value(Setting.THEME));
    }

    /// Reads the file; a missing one means the defaults.
    ///
    /// @throws UserError naming the first mistake in it, with its line, or why it cannot be read
    public static Config read(Path file) {
        ConfigReading reading = new ConfigFile(file).read();
        if (!reading.mistakes().isEmpty()) {
            throw UserError.failure(
                    "In your settings at " + file + ", " + reading.mistakes().getFirst() + ".",
                    "To mend it: haven config edit.");
        }
        return reading.config();
    }

    /// What can be read of a file that has a mistake in it: a slip in one setting takes no other away.
    public static Config readable(Path file) {
        try {
            return new ConfigFile(file).read().config();
        } catch (UserError unreadable) {
            return DEFAULT;
        }
    }

    /// The person's own day at a time.
    public LocalDate day(ZonedDateTime at) {
        return at.toLocalDateTime().minus(dayEnd).toLocalDate();
    }
}
