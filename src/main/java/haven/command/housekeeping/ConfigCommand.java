package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Editor;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.command.shared.YesOrNo;
import haven.report.SettingsReport;
import haven.setting.Config;
import haven.setting.ConfigFile;
import haven.setting.Setting;
import haven.text.Mistake;
import haven.text.OneLine;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven config`: what haven does by itself, and what the person wants otherwise.
public final class ConfigCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS =
            Actions.of("config", "list --json", "show --json", "set", "unset", "edit", "path");

    private static final String WRITTEN =
            "What you wrote is kept, and what is right in it counts. To go on: haven config edit";

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "config",
                        "[list|show|set|unset|edit|path] [KEY] [VALUE...]",
                        List.of(
                                "Your settings: what each is, where that comes from, and what it does.",
                                "",
                                "  haven config                     all of them",
                                "  haven config set week-start sunday",
                                "  haven config set skip jaw eyes   a list, word by word",
                                "  haven config unset skip          as by default again",
                                "  haven config edit                the file, in your editor"))
                .addPositional(Specs.words("KEY", "a setting, then its value for set"))
                .addOption(Specs.flag("--json", "list or show as JSON"))
                .addOption(Specs.inWords());
    }

    /// No journal is needed.
    @Override
    public void prepare(App app) {}

    @Override
    public int run(Arguments arguments, App app) {
        String action = ACTIONS.chosen(arguments);
        if (List.of("list", "edit", "path").contains(action)) {
            ACTIONS.refuseWords(action, arguments);
        }
        Settings settings = new Settings(
                arguments, arguments.rest(), app, new ConfigFile(app.paths().configFile()));
        return switch (action) {
            case "show" -> settings.show();
            case "set" -> settings.set();
            case "unset" -> settings.unset();
            case "edit" -> settings.edit();
            case "path" -> settings.path();
            default -> settings.list();
        };
    }

    /// The settings' file: read, changed in one line while the rest is left as it was, or opened in the person's own
    /// editor. It is the file itself that is open: what was typed is there, whatever is wrong with it.
    ///
    /// @param words what was typed after the action
    private record Settings(Arguments arguments, List<String> words, App app, ConfigFile file) {
        private int list() {
            ReportOptions.print(app, SettingsReport.of(read()), arguments.has("--json"));
            return Exit.OK;
        }

        private int show() {
            if (words.size() != 1) {
                throw UserError.usage(
                        "haven config show takes one setting.", "For example: haven config show minutes.");
            }
            Setting<?> setting = setting(words.getFirst());
            ReportOptions.print(
                    app, SettingsReport.of(setting, read(), file.file().toString()), arguments.has("--json"));
            return Exit.OK;
        }

        private int path() {
            return say(file.file().toString());
        }

        /// What can be read of them; each mistake is a line on standard error.
        private Config read() {
            Config config = file.read();
            tell(mistakes(config), app.err());
            return config;
        }

        private int set() {
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
            return say(setting.key() + " is " + now
                    + (now.equals(before) ? ", as it was." : " now; it was " + before + "."));
        }

        private Setting.Line line(Setting<?> setting, List<String> value) {
            try {
                Setting.Line line = setting.line(value);
                new SettingChecks(app)
                        .wrong(setting, Config.of(line.toString()))
                        .ifPresent(wrong -> {
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

        private int unset() {
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
            return app.say(OneLine.of(line));
        }

        private int edit() {
            Editor editor = editor();
            file.create();
            do {
                editor.open(file.file());
                file.keepToOwner();
            } while (isWrong() && wantsAgain());
            if (mistakes(file.read()).isEmpty()) {
                return app.say("Nothing is wrong with your settings.");
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
}
