package haven.command;

import haven.App;

/// How many columns a report may take: the one place that knows where the number comes from.
final class Columns {
    /// Where nothing tells.
    static final int DEFAULT = 80;

    private static final int MOST = 1000;

    private Columns() {}

    /// What `COLUMNS` says, where it is a number.
    static int of(App app) {
        try {
            int columns = Integer.parseInt(app.environment().getOrDefault("COLUMNS", ""));
            return columns > 0 && columns <= MOST ? columns : DEFAULT;
        } catch (NumberFormatException none) {
            return DEFAULT;
        }
    }
}
