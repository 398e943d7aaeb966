package haven.setting;

import java.util.stream.Collectors;

/// A settings' file to begin with: every setting, and none of them set yet.
final class ConfigTemplate {
    private static final String OPENING = """
            # What you like otherwise than haven does by itself. A line counts once the # before it is gone.
            # haven config lists all of them; man haven says more.
            """;

    private ConfigTemplate() {}

    static String text() {
        return Setting.ALL.stream().map(ConfigTemplate::lines).collect(Collectors.joining("", OPENING, ""));
    }

    private static String lines(Setting<?> setting) {
        return "\n# " + setting.key() + ": " + setting.what() + "\n# "
                + setting.kind().accepted() + "\n# " + setting.exampleLine() + "\n";
    }
}
