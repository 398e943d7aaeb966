package haven.command.housekeeping;

import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.command.shared.ReportOptions;
import haven.report.Finding;
import haven.report.Signs;
import haven.setting.Config;
import haven.setting.Look;
import haven.terminal.Theme;
import haven.terminal.Tty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at the terminal: what it can show, and whether a drill fills it.
record TerminalChecks(App app) {
    private static final String TERMINAL = "terminal";
    /// The smallest screen that a drill is drawn on.
    private static final Tty.Size SMALLEST = new Tty.Size(20, 6);

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Optional<Tty.Size> size = app.terminals().size();
        size.map(TerminalChecks::size).ifPresent(findings::add);
        Optional<String> lines = whyLines(size);
        findings.add(
                lines.isEmpty()
                        ? ok(TERMINAL, "keys come one by one: a drill fills the screen")
                        : note(TERMINAL, "a drill is one line a cue, because " + lines.get()));
        findings.add(colours());
        findings.add(
                ReportOptions.signs(app).equals(Signs.ASCII)
                        ? note("characters", "ASCII, because the locale is not UTF-8 (LC_ALL, LC_CTYPE, LANG)")
                        : ok("characters", "UTF-8"));
        return findings;
    }

    private static Finding size(Tty.Size size) {
        String words = size.columns() + " columns, " + size.rows() + " rows";
        return size.columns() < SMALLEST.columns() || size.rows() < SMALLEST.rows()
                ? note(TERMINAL, words + "; a drill needs " + SMALLEST.columns() + " and " + SMALLEST.rows())
                : ok(TERMINAL, words);
    }

    private Optional<String> whyLines(Optional<Tty.Size> size) {
        if ("dumb".equals(app.environment().get("TERM"))) {
            return Optional.of("TERM is dumb");
        }
        if (!app.environment().getOrDefault("ACCESSIBLE", "").isEmpty()) {
            return Optional.of("ACCESSIBLE is set");
        }
        if (!app.terminals().hasInput()) {
            return Optional.of("standard input is no terminal");
        }
        if (!app.terminals().hasOutput()) {
            return Optional.of("standard output is no terminal");
        }
        return size.isEmpty() ? Optional.of("keys cannot be read one by one here") : Optional.empty();
    }

    private Finding colours() {
        Config config = app.readableConfig();
        Theme theme = Theme.of(app.environment(), app.out().charset(), config.theme());
        return switch (theme.colours()) {
            case NONE -> note("colours", "none, because " + whyNone(config));
            case SIXTEEN -> ok("colours", "16");
            case MANY -> ok("colours", "256");
            case TRUE -> ok("colours", "24 bits");
        };
    }

    private String whyNone(Config config) {
        if (!app.environment().getOrDefault("NO_COLOR", "").isEmpty()) {
            return "NO_COLOR is set";
        }
        return config.theme() == Look.PLAIN
                ? "theme is plain"
                : "TERM is " + app.environment().getOrDefault("TERM", "not set");
    }
}
