package haven.report;

import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.setting.Config;
import haven.setting.Setting;
import haven.text.ShellWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Settings to look at. For other programs a value is as in the settings' file; one that is not there is null.
public final class SettingsReport {
    private SettingsReport() {}

    /// Every setting: its value, whether the file or nothing says so, and what it does.
    public static Report of(Config config) {
        List<Column> columns =
                List.of(new Column("setting"), new Column("value"), new Column("from"), new Column("what it does"));
        List<List<String>> rows = Setting.ALL.stream()
                .map(setting -> List.of(
                        setting.key(), config.shown(setting), config.sets(setting) ? "set" : "default", setting.what()))
                .toList();
        Sentence end =
                new Sentence("haven config set KEY VALUE changes one, and haven config show KEY says more of it.");
        return Report.of(
                new Document("Settings", List.of(new Table(columns, rows), end)),
                Setting.ALL.stream().map(setting -> data(setting, config)).toList());
    }

    /// One setting, with all that is known of it.
    ///
    /// @param file where settings are
    public static Report of(Setting<?> setting, Config config, String file) {
        List<List<String>> rows = List.of(
                List.of("value", config.shown(setting)),
                List.of("from", config.sets(setting) ? file : "the default"),
                List.of("default", setting.shownFallback()),
                List.of("accepted", setting.type().accepted()),
                List.of("to set it", command(setting)));
        Table table = new Table(List.of(new Column("what"), new Column("how it is")), rows);
        return Report.of(
                new Document("A setting", List.of(new Section(setting.key() + ": " + setting.what(), List.of(table)))),
                data(setting, config));
    }

    /// What to type to set it, with a value to begin with.
    public static String command(Setting<?> setting) {
        return setting.exampleWords().stream()
                .map(ShellWords::quoted)
                .collect(Collectors.joining(" ", "haven config set " + setting.key() + " ", ""));
    }

    private static JsonObject data(Setting<?> setting, Config config) {
        return new JsonObject()
                .put("key", setting.key())
                .put("value", value(config.toml(setting)))
                .put("from", config.sets(setting) ? "file" : "default")
                .put("default", value(Config.DEFAULT.toml(setting)))
                .put("accepted", setting.type().accepted())
                .put("what", setting.what());
    }

    /// What haven writes of TOML, texts, lists of texts, numbers and truths, is JSON, too.
    private static Object value(String toml) {
        return toml.isEmpty() ? Optional.empty() : JsonText.parsed(toml);
    }
}
