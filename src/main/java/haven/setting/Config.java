package haven.setting;

import haven.UserError;
import haven.text.Mistake;
import haven.text.Spelling;
import haven.text.TomlLines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/// What a person has set in `config.toml`: a value for each [Setting], where it is, and what is wrong with the file.
/// Each setting has a default, so that the file is never needed.
///
/// What is wrong is as if it were not set: a slip in one setting takes no other away.
public final class Config {
    private static final TomlPosition START = TomlPosition.positionAt(1, 1);

    /// What holds where nothing is set.
    public static final Config DEFAULT = new Config(Map.of(), Map.of(), List.of());

    private final Map<String, Object> values;
    private final Map<String, TomlPosition> places;
    private final List<Mistake> mistakes;

    private Config(Map<String, Object> values, Map<String, TomlPosition> places, List<Mistake> mistakes) {
        this.values = values;
        this.places = places;
        this.mistakes = mistakes;
    }

    /// Reads the file; a missing one means the defaults.
    ///
    /// @throws UserError naming the first mistake in it, with its line, or why it cannot be read
    public static Config read(Path file) {
        Config config = new ConfigFile(file).read();
        if (!config.mistakes.isEmpty()) {
            throw UserError.failure(
                    "In your settings at " + file + ", " + config.mistakes.getFirst() + ".",
                    "To mend it: haven config edit.");
        }
        return config;
    }

    /// What can be read of a file that has a mistake in it.
    public static Config readable(Path file) {
        try {
            return new ConfigFile(file).read();
        } catch (UserError unreadable) {
            return DEFAULT;
        }
    }

    /// Reads the text of a settings' file.
    public static Config of(String text) {
        TomlLines lines = new TomlLines(text);
        TomlParseResult toml = Toml.parse(lines.text());
        Map<String, Object> values = new HashMap<>();
        Map<String, TomlPosition> places = new HashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (TomlParseError error : toml.errors()) {
            mistakes.add(mistake(before(lines, error.position()), Mistake.ofToml(error.getMessage())));
        }
        for (String key : toml.keySet()) {
            TomlPosition place = before(lines, Objects.requireNonNullElse(toml.inputPositionOf(List.of(key)), START));
            places.put(key, place);
            try {
                Setting<?> setting =
                        Setting.of(key).orElseThrow(() -> new IllegalArgumentException("there is " + unknown(key)));
                values.put(key, setting.read(plain(toml.get(List.of(key)))));
            } catch (IllegalArgumentException wrong) {
                mistakes.add(mistake(place, String.valueOf(wrong.getMessage())));
            }
        }
        mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
        return new Config(values, places, List.copyOf(mistakes));
    }

    private static TomlPosition before(TomlLines lines, TomlPosition left) {
        return TomlPosition.positionAt(lines.line(left.line()), left.column());
    }

    /// `no setting minuts; the nearest is minutes`.
    private static String unknown(String key) {
        return "no setting " + key + "; "
                + Spelling.nearest(key, Setting.keys())
                        .map(nearest -> "the nearest is " + nearest)
                        .orElse("haven config list shows those there are");
    }

    private static Object plain(@Nullable Object value) {
        return value instanceof TomlArray array ? array.toList() : Objects.requireNonNull(value);
    }

    /// Whether a setting has a value here that can be read.
    public boolean sets(Setting<?> setting) {
        return values.containsKey(setting.key());
    }

    /// A setting's value, or its default.
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        // Each value was read by its own setting.
        return (T) values.getOrDefault(setting.key(), setting.fallback());
    }

    /// A setting's value, or its default, for a person to read.
    public <T> String shown(Setting<T> setting) {
        return setting.type().shown(get(setting));
    }

    /// A setting's value, or its default, in TOML; empty where there is none.
    public <T> String toml(Setting<T> setting) {
        return setting.type().toml(get(setting));
    }

    /// All that is wrong, in the order of the file.
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /// What is wrong with a setting's value, where the setting itself cannot tell.
    public Mistake mistake(Setting<?> setting, String words) {
        return mistake(places.getOrDefault(setting.key(), START), words);
    }

    private static Mistake mistake(TomlPosition where, String words) {
        return new Mistake(where.line(), where.column(), words);
    }

    /// The person's own day at a time.
    public LocalDate day(ZonedDateTime at) {
        return at.toLocalDateTime().minus(get(Setting.DAY_END)).toLocalDate();
    }
}
