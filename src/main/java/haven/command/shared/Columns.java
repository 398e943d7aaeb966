package haven.command.shared;

import haven.App;

/// How many columns a report may take: the one place that knows where the number comes from.
public final class Columns {
    /// Where nothing tells.
    public static final int DEFAULT = 80;

    private static final int MOST = 1000;

    private Columns() {}

    /// What `COLUMNS` says, where it is a number; else what the terminal says.
    public static int of(App app) {
        try {
            int columns = Integer.parseInt(app.environment().getOrDefault("COLUMNS", ""));
            if (columns > 0 && columns <= MOST) {
                return columns;
            }
        } catch (NumberFormatException none) {
            // As when it is not set.
        }
        return app.terminals().columns().orElse(DEFAULT);
    }
}
