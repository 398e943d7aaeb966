package haven.command;

import static haven.report.Finding.mend;
import static haven.report.Finding.ok;

import haven.App;
import haven.UserError;
import haven.drill.DrillFile;
import haven.report.Finding;
import haven.setting.ConfigFile;
import haven.setting.ConfigReading;
import haven.setting.Setting;
import haven.support.HelpLines;
import haven.text.Mistake;
import haven.text.Times;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Looks at what the person has written for haven: settings, drills and help lines.
record SettingChecks(App app) {
    private static final String SETTINGS = "settings";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(settings());
        findings.addAll(drills());
        if (Files.exists(app.paths().helpLines())) {
            findings.add(helpLines());
        }
        return findings;
    }

    private List<Finding> settings() {
        ConfigFile file = new ConfigFile(app.paths().configFile());
        try {
            ConfigReading reading = file.read();
            List<Mistake> mistakes = new SettingCheck(app.drills()).mistakes(reading);
            if (mistakes.isEmpty()) {
                long set = Setting.ALL.stream().filter(reading::sets).count();
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
            if (file.drill().isEmpty()) {
                findings.add(mend(
                        "practices",
                        file.file() + ", " + file.mistakesInShort(),
                        "To mend it: haven practice new " + file.name() + "."));
            }
        }
        if (findings.isEmpty() && !files.isEmpty()) {
            findings.add(ok("practices", Times.count(files.size(), "practice") + " of your own"));
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
}
