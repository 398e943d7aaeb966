package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Editor;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.command.shared.YesOrNo;
import haven.report.SettingsReport;
import haven.setting.Config;
import haven.setting.ConfigFile;
import haven.setting.Setting;
import haven.text.Mistake;
import haven.text.OneLine;
import java.io.PrintStream;
import java.util.List;

/// What `haven config` does with the settings' file: reads it, changes one line and leaves the rest as it was, or opens
/// it in the person's own editor. It is the file itself that is open: what was typed is there, whatever is wrong with
/// it.
final class ConfigActions {
    private static final String WRITTEN =
            "What you wrote is kept, and what is right in it counts. To go on: haven config edit";

    private final App app;
    private final ConfigFile file;

    ConfigActions(App app) {
        this.app = app;
        this.file = new ConfigFile(app.paths().configFile());
    }

    int list(boolean json) {
        Config config = read();
        ReportOptions.print(app, SettingsReport.of(config), json);
        return Exit.OK;
    }

    int show(List<String> words, boolean json) {
        if (words.size() != 1) {
            throw UserError.usage("haven config show takes one setting.", "For example: haven config show minutes.");
        }
        Setting<?> setting = setting(words.getFirst());
        Config config = read();
        ReportOptions.print(app, SettingsReport.of(setting, config, file.file().toString()), json);
        return Exit.OK;
    }

    int path() {
        app.out().println(OneLine.of(file.file().toString()));
        return Exit.OK;
    }

    /// What can be read of them; each mistake is a line on standard error.
    private Config read() {
        Config config = file.read();
        tell(mistakes(config), app.err());
        return config;
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
                            + setting.type().accepted() + ".",
                    "For example: " + SettingsReport.command(setting));
        }
        Setting.Line line = line(setting, value);
        String before = file.read().shown(setting);
        file.set(line);
        String now = file.read().shown(setting);
        return say(
                setting.key() + " is " + now + (now.equals(before) ? ", as it was." : " now; it was " + before + "."));
    }

    private Setting.Line line(Setting<?> setting, List<String> value) {
        try {
            Setting.Line line = setting.line(value);
            new SettingChecks(app).wrong(setting, Config.of(line.toString())).ifPresent(wrong -> {
                throw new IllegalArgumentException(wrong);
            });
            return line;
        } catch (IllegalArgumentException wrong) {
            String typed = String.join(" ", value);
            throw UserError.usage(
                    "\"" + typed + "\" cannot be set: " + wrong.getMessage() + ".",
                    Nearest.question(typed, setting.type().choices()) + "Nothing was changed.");
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

    private static Setting<?> setting(String key) {
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

    int edit() {
        Editor editor = editor();
        file.create();
        do {
            editor.open(file.file());
            file.keepToOwner();
        } while (isWrong() && wantsAgain());
        if (mistakes(file.read()).isEmpty()) {
            app.out().println("Nothing is wrong with your settings.");
            return Exit.OK;
        }
        app.out().println(WRITTEN);
        return Exit.FAILURE;
    }

    private Editor editor() {
        if (!app.terminals().hasInput() || !app.terminals().hasOutput()) {
            throw UserError.usage(
                    "haven config edit opens your editor in a terminal, and there is none.",
                    "Without one: haven config set KEY VALUE.");
        }
        return Editor.of(app)
                .orElseThrow(() -> UserError.failure(
                        "There is no editor here.", "Set VISUAL or EDITOR, or use haven config set KEY VALUE."));
    }

    private boolean isWrong() {
        List<Mistake> mistakes = mistakes(file.read());
        tell(mistakes, app.out());
        return !mistakes.isEmpty();
    }

    private List<Mistake> mistakes(Config config) {
        return new SettingChecks(app).mistakes(config);
    }

    private void tell(List<Mistake> mistakes, PrintStream to) {
        mistakes.forEach(mistake -> to.println(OneLine.of(file.file() + ": " + mistake)));
    }

    private boolean wantsAgain() {
        return YesOrNo.isYesByDefault(app, "Open it again?", WRITTEN);
    }
}
