package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.setting.ConfigFile;
import haven.text.Mistake;
import haven.text.OneLine;
import java.util.List;

/// `haven config edit`: the settings' file in the person's own editor, and what is wrong with it afterwards.
///
/// It is the file itself that is open: what was typed is there, whatever is wrong with it.
final class ConfigEdit {
    private static final String WRITTEN =
            "What you wrote is kept, and what is right in it counts. To go on: haven config edit";

    private final App app;
    private final ConfigFile file;

    ConfigEdit(App app) {
        this.app = app;
        this.file = new ConfigFile(app.paths().configFile());
    }

    int edit(List<String> words) {
        ConfigLook.refuse("edit", words);
        Editor editor = editor();
        file.create();
        do {
            editor.open(file.file());
            file.keepToOwner();
        } while (isWrong() && wantsAgain());
        if (mistakes().isEmpty()) {
            app.out().println("Nothing is wrong with your settings.");
            return Exit.OK;
        }
        app.out().println(WRITTEN);
        return Exit.FAILURE;
    }

    private Editor editor() {
        if (!app.terminals().hasInput() || !app.terminals().hasOutput()) {
            throw UserError.usage(
                    "haven config edit opens your editor in a terminal, and there is none.",
                    "Without one: haven config set KEY VALUE.");
        }
        return Editor.of(app)
                .orElseThrow(() -> UserError.failure(
                        "There is no editor here.", "Set VISUAL or EDITOR, or use haven config set KEY VALUE."));
    }

    private List<Mistake> mistakes() {
        return new SettingCheck(app.drills()).mistakes(file.read());
    }

    private boolean isWrong() {
        List<Mistake> mistakes = mistakes();
        mistakes.forEach(mistake -> app.out().println(OneLine.of(file.file() + ": " + mistake)));
        return !mistakes.isEmpty();
    }

    private boolean wantsAgain() {
        return YesOrNo.isYesByDefault(app, "Open it again?", WRITTEN);
    }
}
