package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.setting.ConfigFile;
import haven.text.Mistake;
import haven.text.OneLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// `haven config edit`: the settings' file in the person's own editor, and what is wrong with it afterwards.
///
/// It is the file itself that is open: what was typed is there, whatever is wrong with it.
final class ConfigEdit {
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
        app.out().println("What you wrote is kept, and what is right in it counts. To go on: haven config edit");
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
        app.out().print("Open it again? Enter does, n leaves it as it is: ");
        app.out().flush();
        String answer = line();
        if (answer.isEmpty()) {
            app.out().println();
        }
        return answer.equals("\n") || answer.toLowerCase(Locale.ROOT).startsWith("y");
    }

    /// A line with its end, byte by byte: what is typed after it is the editor's. Empty at the end of input.
    private String line() {
        StringBuilder line = new StringBuilder();
        try {
            for (int letter = app.in().read(); letter >= 0; letter = app.in().read()) {
                line.append((char) letter);
                if (letter == '\n') {
                    break;
                }
            }
        } catch (IOException gone) {
            return "";
        }
        return line.toString();
    }
}
