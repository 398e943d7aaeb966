package haven.setting;

import haven.entry.Scale;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One setting, and all that is known of it: the one place that names it. [Config] has its value.
///
/// @param <T> what its value means
/// @param key what is typed and written for it
/// @param what what it does, in lower case and without a stop
/// @param type what its value may be
/// @param fallback its value where none is set
/// @param example a value to begin with, for the file of someone who has none
public record Setting<T>(String key, String what, SettingType<T> type, T fallback, T example) {
    /// The breath of `haven breathe` without a pattern.
    public static final Setting<String> DRILL = new Setting<>(
            "drill",
            "the breath of haven breathe without a pattern",
            new SettingTypes.Name("a name such as \"box\", or seconds such as \"4-2-6-1\""),
            "long-exhale");
    /// How long it lasts when nothing else is asked for.
    public static final Setting<Optional<Duration>> MINUTES = new Setting<>(
            "minutes",
            "how long a breath lasts",
            new SettingTypes.Minutes("its own"),
            Optional.empty(),
            Optional.of(Duration.ofMinutes(5)));
    /// Whether to ask the rating before a drill.
    public static final Setting<Boolean> RATE =
            new Setting<>("rate", "ask before a drill how strong it is", new SettingTypes.YesNo(), false);
    /// Whether to ask the rating after a drill.
    public static final Setting<Boolean> RATE_AFTER =
            new Setting<>("rate-after", "ask after a drill how strong it is", new SettingTypes.YesNo(), true);
    /// Whether each drill is heard.
    public static final Setting<Boolean> SOUND =
            new Setting<>("sound", "a tone that rises and falls with every drill", new SettingTypes.YesNo(), false);
    /// Whether its cues are spoken.
    public static final Setting<Boolean> VOICE =
            new Setting<>("voice", "every cue spoken", new SettingTypes.YesNo(), false);
    /// When a day ends, as time after midnight, 0 to 12 hours: at 3, what happens at 2 in the morning still belongs to
    /// the day before.
    public static final Setting<Duration> DAY_END = new Setting<>(
            "day-end", "the hour after midnight when your day ends", new SettingTypes.Hour(), Duration.ZERO);
    /// The day that weeks begin on.
    public static final Setting<DayOfWeek> WEEK_START = new Setting<>(
            "week-start",
            "the day your weeks begin on",
            new SettingTypes.Choice<>(DayOfWeek.class, "a day such as \"monday\" or \"sunday\""),
            DayOfWeek.MONDAY);
    /// Where the person is, for help lines.
    public static final Setting<Optional<Country>> COUNTRY = new Setting<>(
            "country",
            "whose help lines are shown",
            new SettingTypes.Land("your locale's"),
            Optional.empty(),
            Country.of("DE"));
    /// Whether breaths are held; if not, every hold is breathed out instead.
    public static final Setting<Boolean> HOLDS =
            new Setting<>("holds", "breaths are held; if not, breathed out instead", new SettingTypes.YesNo(), true);
    /// Parts that are left out of every drill, such as jaw.
    public static final Setting<List<String>> SKIP = new Setting<>(
            "skip",
            "parts left out of every practice",
            new SettingTypes.Names("a list of parts such as [\"jaw\", \"eyes\"]"),
            List.of(),
            List.of("jaw"));
    /// What a check-in asks beside what it asks everybody.
    public static final Setting<List<Indicator>> INDICATORS = new Setting<>(
            "indicators",
            "what a check-in asks beside "
                    + Scale.BUILT_IN.stream().map(Scale::name).collect(Collectors.joining(", ")),
            new SettingTypes.Indicators(),
            List.of(),
            List.of(new Indicator("pain", "none", "a lot")));
    /// Whether what a person said is said again once it is kept, on the screen that stays.
    public static final Setting<Boolean> ECHO =
            new Setting<>("echo", "what you said is said again once it is kept", new SettingTypes.YesNo(), false);
    /// What a page for somebody else may hold, for each of them.
    public static final Setting<List<Profile>> SHARE = new Setting<>(
            "share",
            "what a page for somebody else may hold, with --for",
            new SettingTypes.Profiles(),
            List.of(),
            List.of(new Profile("partner", List.of("check-in.rating"), List.of())));
    /// Which colours the screen has.
    public static final Setting<Look> THEME = new Setting<>(
            "theme",
            "the colours of the screen",
            new SettingTypes.Choice<>(Look.class, "\"auto\", \"dark\", \"light\" or \"plain\""),
            Look.AUTO);

    /// Every setting, in the order they are listed in.
    public static final List<Setting<?>> ALL = List.of(
            DRILL,
            MINUTES,
            RATE,
            RATE_AFTER,
            SOUND,
            VOICE,
            DAY_END,
            WEEK_START,
            COUNTRY,
            HOLDS,
            SKIP,
            INDICATORS,
            ECHO,
            SHARE,
            THEME);

    private Setting(String key, String what, SettingType<T> type, T fallback) {
        this(key, what, type, fallback, fallback);
    }

    /// The setting of this key.
    public static Optional<Setting<?>> of(String key) {
        for (Setting<?> setting : ALL) {
            if (setting.key.equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /// Every key, in the order they are listed in.
    public static List<String> keys() {
        return ALL.stream().map(setting -> setting.key).toList();
    }

    /// The meaning of what TOML gave.
    ///
    /// @throws IllegalArgumentException if it is not accepted; the message is a clause that says what is
    public T read(Object value) {
        return type.read(value).orElseThrow(() -> new IllegalArgumentException(key + " is " + type.accepted()));
    }

    /// What a person sets with these words, one or more, as a line of the settings' file.
    ///
    /// @throws IllegalArgumentException if it is not accepted; the message is a clause that says what is
    public Line line(List<String> words) {
        return new Line(key, type.toml(read(type.typed(words))));
    }

    /// What a person may begin with, as a line of the settings' file.
    public Line exampleLine() {
        return new Line(key, type.toml(example));
    }

    /// What a person may type to begin with: haven config set KEY and these.
    public List<String> exampleWords() {
        return type.words(example);
    }

    /// The default, for a person to read.
    public String shownFallback() {
        return type.shown(fallback);
    }

    /// A line of the settings' file.
    ///
    /// @param key the setting's
    /// @param value in TOML
    public record Line(String key, String value) {
        @Override
        public String toString() {
            return key + " = " + value;
        }
    }
}
