package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.ok;

import haven.App;
import haven.UserError;
import haven.command.practice.BreathChoice;
import haven.command.shared.DrillWords;
import haven.drill.DrillFile;
import haven.report.Finding;
import haven.setting.Config;
import haven.setting.ConfigFile;
import haven.setting.Setting;
import haven.support.HelpLines;
import haven.text.Mistake;
import haven.text.Spelling;
import haven.text.Times;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Looks at what the person has written for haven: settings, drills and help lines.
record SettingChecks(App app) {
    private static final String SETTINGS = "settings";
    private static final String PRACTICES = "practices";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(settings());
        for (Path path : List.of(
                app.paths().config(), app.paths().configFile(), app.paths().helpLines())) {
            OwnerCheck.writable(SETTINGS, path).ifPresent(findings::add);
        }
        OwnerCheck.writable(PRACTICES, app.paths().drills()).ifPresent(findings::add);
        findings.addAll(drills());
        if (Files.exists(app.paths().helpLines())) {
            findings.add(helpLines());
        }
        return findings;
    }

    private List<Finding> settings() {
        ConfigFile file = new ConfigFile(app.paths().configFile());
        try {
            Config config = file.read();
            List<Mistake> mistakes = mistakes(config);
            if (mistakes.isEmpty()) {
                long set = Setting.ALL.stream().filter(config::sets).count();
                return List.of(ok(SETTINGS, set == 0 ? "all as by default" : set + " set in " + file.file()));
            }
            return mistakes.stream()
                    .map(mistake -> mend(SETTINGS, file.file() + ", " + mistake, "To mend it: haven config edit."))
                    .toList();
        } catch (UserError unreadable) {
            return List.of(mend(SETTINGS, unreadable.message(), unreadable.hint()));
        }
    }

    private List<Finding> drills() {
        List<DrillFile> files = app.drills().own();
        List<Finding> findings = new ArrayList<>();
        for (DrillFile file : files) {
            OwnerCheck.writable(PRACTICES, file.file()).ifPresent(findings::add);
            if (file.drill().isEmpty()) {
                findings.add(mend(
                        PRACTICES,
                        file.file() + ", " + file.mistakesInShort(),
                        "To mend it: haven practice new " + file.name() + "."));
            }
        }
        if (findings.isEmpty() && !files.isEmpty()) {
            findings.add(ok(PRACTICES, Times.count(files.size(), "practice") + " of your own"));
        }
        return findings;
    }

    private Finding helpLines() {
        try {
            int own = HelpLines.own(app.paths().helpLines()).lines().size();
            return ok("help lines", Times.count(own, "line") + " of your own");
        } catch (UserError mistake) {
            return mend("help lines", mistake.message(), mistake.hint());
        }
    }

    /// All that is wrong in a settings' file, in its order; also what only the drills can tell: names that none of them
    /// has.
    List<Mistake> mistakes(Config config) {
        List<Mistake> mistakes = new ArrayList<>(config.mistakes());
        for (Setting<?> setting : List.of(Setting.DRILL, Setting.SKIP)) {
            wrong(setting, config).ifPresent(words -> mistakes.add(config.mistake(setting, words)));
        }
        mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
        return mistakes;
    }

    /// What is wrong with the value that is read of a setting, if anything is, as a clause.
    Optional<String> wrong(Setting<?> setting, Config config) {
        if (!config.sets(setting)) {
            return Optional.empty();
        }
        return switch (setting.key()) {
            case "drill" -> drill(config.get(Setting.DRILL));
            case "skip" -> parts(config.get(Setting.SKIP));
            default -> Optional.empty();
        };
    }

    private Optional<String> drill(String name) {
        try {
            return BreathChoice.isKnown(name, app.drills())
                    ? Optional.empty()
                    : Optional.of(app.drills()
                            .find(name)
                            .map(drill -> '"' + name + "\" is no breath; " + DrillWords.start(drill) + " begins it")
                            .orElseGet(() -> "there is no breath called \"" + name + "\""
                                    + nearest(name, BreathChoice.names(app.drills()))));
        } catch (UserError refused) {
            return Optional.of("the breath \"" + name + "\" cannot be: " + refused.getMessage());
        }
    }

    private Optional<String> parts(List<String> named) {
        Collection<String> known = new TreeSet<>();
        app.drills().all().forEach(drill -> known.addAll(drill.parts()));
        return named.stream()
                .filter(part -> !known.contains(part))
                .findFirst()
                .map(part -> "no practice has a part \"" + part + "\"" + nearest(part, known));
    }

    private static String nearest(String typed, Collection<String> words) {
        return Spelling.nearest(typed, words)
                .map(word -> "; the nearest is " + word)
                .orElse("");
    }
}
