package haven.setting;

import haven.text.Mistake;
import haven.text.Spelling;
import haven.text.TomlLines;
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

/// What a settings' file says: which settings it sets, where, and what is wrong with it.
///
/// What is wrong is as if it were not set: a slip in one setting takes no other away.
public final class ConfigReading {
    private static final TomlPosition START = TomlPosition.positionAt(1, 1);

    /// What is said where there is no file.
    public static final ConfigReading NOTHING = new ConfigReading(Map.of(), Map.of(), List.of());

    private final Map<String, Object> values;
    private final Map<String, TomlPosition> places;
    private final List<Mistake> mistakes;

    private ConfigReading(Map<String, Object> values, Map<String, TomlPosition> places, List<Mistake> mistakes) {
        this.values = values;
        this.places = places;
        this.mistakes = mistakes;
    }

    /// Reads the text of a settings' file.
    public static ConfigReading of(String text) {
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
        return new ConfigReading(values, places, List.copyOf(mistakes));
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

    /// What is set, and the defaults for the rest.
    public Config config() {
        return Config.of(this);
    }

    /// Whether a setting has a value here that can be read.
    public boolean sets(Setting<?> setting) {
        return values.containsKey(setting.key());
    }

    /// A setting's value, or its default.
    @SuppressWarnings("unchecked")
    public <T> T value(Setting<T> setting) {
        // Each value was read by its own setting.
        return (T) values.getOrDefault(setting.key(), setting.fallback());
    }

    /// A setting's value, or its default, for a person to read.
    public <T> String shown(Setting<T> setting) {
        return setting.type().shown(value(setting));
    }

    /// A setting's value, or its default, in TOML; empty where there is none.
    public <T> String toml(Setting<T> setting) {
        return setting.type().toml(value(setting));
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
}
