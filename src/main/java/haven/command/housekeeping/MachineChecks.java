package haven.command.housekeeping;

import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.command.shared.Audible;
import haven.command.shared.Editor;
import haven.command.shared.PagePrinter;
import haven.command.shared.ReportOptions;
import haven.report.Finding;
import haven.setting.Config;
import haven.setting.Look;
import haven.setting.Setting;
import haven.sound.Speakers;
import haven.sound.Speakers.Player;
import haven.sound.Speakers.Voice;
import haven.sound.Tools;
import haven.terminal.Theme;
import haven.terminal.Tty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at what haven works with here: what the terminal can show, and which programs there are.
record MachineChecks(App app) {
    private static final String TERMINAL = "terminal";
    /// The smallest screen that a drill is drawn on.
    private static final Tty.Size SMALLEST = new Tty.Size(20, 6);

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Optional<Tty.Size> size = app.terminals().size();
        size.map(MachineChecks::size).ifPresent(findings::add);
        Optional<String> lines = whyLines(size);
        findings.add(
                lines.isEmpty()
                        ? ok(TERMINAL, "keys come one by one: a drill fills the screen")
                        : note(TERMINAL, "a drill is one line a cue, because " + lines.get()));
        findings.add(colours());
        findings.add(
                ReportOptions.isAscii(app)
                        ? note("characters", "ASCII, because the locale is not UTF-8 (LC_ALL, LC_CTYPE, LANG)")
                        : ok("characters", "UTF-8"));
        findings.add(app.speakers().players().stream()
                .findFirst()
                .map(Player::name)
                .map(name -> ok("player", name))
                .orElseGet(() -> note(
                        "player",
                        "none of " + Audible.oneOf(Speakers.PLAYERS) + ": --sound rings the terminal's bell")));
        findings.add(app.speakers().voices().stream()
                .findFirst()
                .map(Voice::name)
                .map(name -> ok("voice", name))
                .orElseGet(() -> note(
                        "voice", "none of " + Audible.oneOf(Speakers.VOICES) + ": --voice has nothing to speak with")));
        findings.add(editor());
        findings.add(pages());
        return findings;
    }

    private Finding pages() {
        return PagePrinter.browser(app)
                .map(program -> ok("PDF", program.getFileName() + " prints it"))
                .orElseGet(() -> note(
                        "PDF",
                        "no " + Audible.oneOf(PagePrinter.BROWSERS)
                                + ": -o week.pdf needs one; a page in HTML is printed by any browser"));
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
        Theme theme = Theme.of(app.environment(), app.out().charset(), config.get(Setting.THEME));
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
        return config.get(Setting.THEME) == Look.PLAIN
                ? "theme is plain"
                : "TERM is " + app.environment().getOrDefault("TERM", "not set");
    }

    private Finding editor() {
        for (String name : Editor.VARIABLES) {
            String command = app.environment().getOrDefault(name, "").strip();
            if (!command.isEmpty()) {
                String program = command.split("\\s+", -1)[0];
                return isThere(program)
                        ? ok("editor", command)
                        : note("editor", name + " is " + command + ", and there is no program " + program);
            }
        }
        return isThere("vi")
                ? ok("editor", "vi, as VISUAL and EDITOR are not set")
                : note("editor", "none: VISUAL and EDITOR are not set, and there is no vi");
    }

    private boolean isThere(String program) {
        Optional<Path> found = program.startsWith("/")
                ? Optional.of(Path.of(program)).filter(Files::isExecutable)
                : Tools.of(app.environment()).find(program);
        return found.isPresent();
    }
}
