package haven.command;

import haven.App;
import haven.Exit;

/// `haven` alone.
final class HomeScreen {
    private final App app;

    HomeScreen(App app) {
        this.app = app;
    }

    int show() {
        app.out().println(Help.overview());
        return Exit.OK;
    }
}
