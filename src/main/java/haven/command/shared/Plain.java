package haven.command.shared;

import haven.App;

/// Whether to keep to plain lines: `--plain`, `TERM=dumb` and `ACCESSIBLE` ask for them.
public final class Plain {
    private Plain() {}

    public static boolean isAskedFor(Arguments arguments, App app) {
        return arguments.has("--plain")
                || "dumb".equals(app.environment().get("TERM"))
                || !app.environment().getOrDefault("ACCESSIBLE", "").isEmpty();
    }
}
