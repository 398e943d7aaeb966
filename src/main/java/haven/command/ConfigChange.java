package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.report.SettingsPage;
import haven.setting.ConfigFile;
import haven.setting.ConfigReading;
import haven.setting.Setting;
import haven.text.OneLine;
import java.util.List;

/// `haven config set` and `unset`: one setting changed, and the rest of the file as it was.
final class ConfigChange {
    private final App app;
    private final ConfigFile file;

    ConfigChange(App app) {
        this.app = app;
        this.file = new ConfigFile(app.paths().configFile());
    }

    int set(List<String> words) {
        if (words.isEmpty()) {
            throw UserError.usage("haven config set takes a setting and its value.", settings());
        }
        Setting<?> setting = setting(words.getFirst());
        List<String> value = words.subList(1, words.size());
        if (value.isEmpty()) {
            throw UserError.usage(
                    "haven config set " + setting.key() + " needs a value: "
                            + setting.kind().accepted() + ".",
                    "For example: " + SettingsPage.command(setting));
        }
        Setting.Line line = line(setting, value);
        String before = file.read().shown(setting);
        file.set(line);
        String now = ConfigReading.of(line.toString()).shown(setting);
        return say(
                setting.key() + " is " + now + (now.equals(before) ? ", as it was." : " now; it was " + before + "."));
    }

    private Setting.Line line(Setting<?> setting, List<String> value) {
        try {
            Setting.Line line = setting.line(value);
            new SettingCheck(app.drills())
                    .wrong(setting, ConfigReading.of(line.toString()))
                    .ifPresent(wrong -> {
                        throw new IllegalArgumentException(wrong);
                    });
            return line;
        } catch (IllegalArgumentException wrong) {
            String typed = String.join(" ", value);
            throw UserError.usage(
                    "\"" + typed + "\" cannot be set: " + wrong.getMessage() + ".",
                    Nearest.question(typed, setting.kind().choices()) + "Nothing was changed.");
        }
    }

    int unset(List<String> words) {
        if (words.size() != 1) {
            throw UserError.usage("haven config unset takes one setting.", settings());
        }
        String key = words.getFirst();
        // What is in the file by mistake can be taken out of it, too.
        boolean was = file.unset(key);
        if (was && Setting.of(key).isEmpty()) {
            return say(key + " is taken out.");
        }
        Setting<?> setting = setting(key);
        return say(setting.key() + (was ? " is " : " was not set: it is ") + setting.shownFallback()
                + (was ? " again" : "") + ", the default.");
    }

    /// The setting of this key.
    ///
    /// @throws UserError if there is none, naming the nearest
    static Setting<?> setting(String key) {
        return Setting.of(key)
                .orElseThrow(() -> UserError.usage(
                        "There is no setting " + key + ".", Nearest.question(key, Setting.keys()) + settings()));
    }

    private static String settings() {
        return "The settings are " + String.join(", ", Setting.keys()) + ".";
    }

    private int say(String line) {
        app.out().println(OneLine.of(line));
        return Exit.OK;
    }
}
