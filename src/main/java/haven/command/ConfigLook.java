package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.report.SettingsJson;
import haven.report.SettingsPage;
import haven.report.Signs;
import haven.setting.ConfigFile;
import haven.setting.ConfigReading;
import haven.setting.Setting;
import haven.text.OneLine;
import java.util.List;

/// `haven config list`, `show` and `path`: look at the settings, and change nothing.
final class ConfigLook {
    private final App app;
    private final ConfigFile file;

    ConfigLook(App app) {
        this.app = app;
        this.file = new ConfigFile(app.paths().configFile());
    }

    int list(List<String> words, boolean json) {
        refuse("list", words);
        ConfigReading reading = read();
        if (json) {
            app.out().print(SettingsJson.of(reading, isAscii()));
        } else {
            SettingsPage.of(reading, Columns.of(app)).forEach(app.out()::println);
        }
        return Exit.OK;
    }

    int show(List<String> words, boolean json) {
        if (words.size() != 1) {
            throw UserError.usage("haven config show takes one setting.", "For example: haven config show minutes.");
        }
        Setting<?> setting = ConfigChange.setting(words.getFirst());
        ConfigReading reading = read();
        if (json) {
            app.out().print(SettingsJson.of(setting, reading, isAscii()));
        } else {
            SettingsPage.of(setting, reading, file.file().toString(), Columns.of(app))
                    .forEach(app.out()::println);
        }
        return Exit.OK;
    }

    int path(List<String> words) {
        refuse("path", words);
        app.out().println(OneLine.of(file.file().toString()));
        return Exit.OK;
    }

    /// What can be read of them; each mistake is a line on standard error.
    private ConfigReading read() {
        ConfigReading reading = file.read();
        new SettingCheck(app.drills())
                .mistakes(reading)
                .forEach(mistake -> app.err().println(OneLine.of(file.file() + ": " + mistake)));
        return reading;
    }

    static void refuse(String action, List<String> words) {
        if (!words.isEmpty()) {
            throw UserError.usage(
                    "haven config " + action + " takes no words, not \"" + String.join(" ", words) + "\".",
                    "See haven config --help.");
        }
    }

    private boolean isAscii() {
        return ReportOptions.signs(app).equals(Signs.ASCII);
    }
}
