package haven.setting;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where haven keeps its files, by the XDG base directory specification.
///
/// @param data the journal and its backups; only its owner may enter
/// @param config `config.toml` and a person's own drills
/// @param state what is for a while: drafts, traces of bugs
public record Paths(Path data, Path config, Path state) {
    /// Reads `XDG_DATA_HOME`, `XDG_CONFIG_HOME` and `XDG_STATE_HOME`; an unset, empty or relative one means its
    /// default below `HOME`, as the specification asks.
    public static Paths of(Map<String, String> environment) {
        String set = environment.get("HOME");
        Path home = Path.of(set == null || set.isEmpty() ? System.getProperty("user.home", ".") : set);
        return new Paths(
                base(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")),
                base(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                base(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")));
    }

    private static Path base(@Nullable String value, Path fallback) {
        boolean usable = value != null && !value.isEmpty() && Path.of(value).isAbsolute();
        return (usable ? Path.of(value) : fallback).resolve("haven");
    }

    /// Where programs keep what is for a moment, as Java knows it; empty where it does not.
    public static String temporary() {
        return System.getProperty("java.io.tmpdir", "");
    }

    /// The one file that holds everything a person has kept.
    public Path journal() {
        return data.resolve("journal.db");
    }

    /// Help lines that a person has added.
    public Path helpLines() {
        return config.resolve("help-lines.toml");
    }

    /// What a person has set.
    public Path configFile() {
        return config.resolve("config.toml");
    }

    /// What was being written when it was cut short; only its owner may enter.
    public Path drafts() {
        return state.resolve("drafts");
    }

    /// The page that was last opened in a browser, in a folder that only its owner may enter.
    public Path page() {
        return state.resolve("pages").resolve("page.html");
    }

    /// A person's own drills.
    public Path drills() {
        return config.resolve("drills");
    }
}
