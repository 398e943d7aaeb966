package haven.report;

import haven.setting.ConfigReading;
import haven.setting.Setting;
import haven.text.OneLine;
import haven.text.ShellWords;
import haven.text.Table;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Settings as lines of text for a screen of any width.
public final class SettingsPage {
    private static final String INDENT = "  ";

    private SettingsPage() {}

    /// Every setting: its value, whether the file or nothing says so, and what it does.
    public static List<String> of(ConfigReading reading, int columns) {
        List<List<String>> rows = Setting.ALL.stream()
                .map(setting -> List.of(
                        setting.key(),
                        OneLine.of(reading.shown(setting)),
                        reading.sets(setting) ? "set" : "default",
                        setting.what()))
                .toList();
        List<String> page = new ArrayList<>(new Table(rows).lines(columns, ""));
        page.add("");
        page.addAll(Wrap.lines(
                "haven config set KEY VALUE changes one, and haven config show KEY says more of it.", columns));
        return page;
    }

    /// One setting, with all that is known of it.
    ///
    /// @param file where settings are
    public static List<String> of(Setting<?> setting, ConfigReading reading, String file, int columns) {
        List<String> page = new ArrayList<>(Wrap.lines(setting.key() + ": " + setting.what(), columns));
        List<List<String>> rows = List.of(
                List.of("value", OneLine.of(reading.shown(setting))),
                List.of("from", reading.sets(setting) ? OneLine.of(file) : "the default"),
                List.of("default", setting.shownFallback()),
                List.of("accepted", setting.type().accepted()),
                List.of("to set it", command(setting)));
        new Table(rows).lines(columns - INDENT.length(), "").forEach(line -> page.add(INDENT + line));
        return page;
    }

    /// What to type to set it, with a value to begin with.
    public static String command(Setting<?> setting) {
        return setting.exampleWords().stream()
                .map(ShellWords::quoted)
                .collect(Collectors.joining(" ", "haven config set " + setting.key() + " ", ""));
    }
}
