package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.setting.Config;

/// What the person has set, for what must not wait until a mistake in it is mended.
public final class Settings {
    private Settings() {}

    /// The settings; where there is a mistake in them, the others, and a line on standard error that says so.
    public static Config orDefault(App app) {
        try {
            return app.config();
        } catch (UserError mistake) {
            app.err().println(mistake.line() + " Until then haven does without it.");
            return app.readableConfig();
        }
    }
}
