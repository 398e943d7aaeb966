package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.insight.Tool;
import haven.insight.Toolkit;
import haven.journal.Journal;
import haven.journal.ToolkitItem;
import haven.journal.ToolkitKind;
import haven.journal.Use;
import haven.text.OneLine;
import haven.text.ShellWords;
import haven.text.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `haven toolkit add`, `edit`, `rm` and `used`.
final class ToolkitChange {
    private final Arguments arguments;
    private final App app;
    private final List<String> words;

    ToolkitChange(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
        this.words = Actions.rest(arguments);
    }

    int add() {
        Optional<ToolkitKind> said = arguments.value("--kind").map(ToolkitChoice::kind);
        Optional<ToolkitKind> leading = said.isPresent() ? said : ToolkitChoice.leadingKind(words);
        List<String> rest = said.isEmpty() && leading.isPresent() ? words.subList(1, words.size()) : words;
        String name = ToolkitChoice.name("add", rest);
        ToolkitItem item = new ToolkitItem(
                app.newId(),
                App.stamp(app.now(), Settings.orDefault(app)),
                leading.orElseGet(() -> app.drills().names().contains(name) ? ToolkitKind.DRILL : ToolkitKind.THING),
                name,
                text("--note").orElse(""),
                text("--helps").orElse(""),
                Use.NONE);
        requireDrill(item, app);
        try (Journal journal = app.openJournal()) {
            journal.toolkit().save(item, app.change("toolkit add"));
        }
        return say("In your toolkit now: " + described(item) + ".");
    }

    int edit() {
        try (Journal journal = existing("edit")) {
            Toolkit toolkit = ToolkitChoice.toolkit(journal);
            ToolkitItem item = ToolkitChoice.find("edit", words, toolkit).item();
            boolean byOptions =
                    List.of("--name", "--kind", "--note", "--helps").stream().anyMatch(arguments::has);
            if (byOptions) {
                ToolkitItem changed = changed(item);
                requireDrill(changed, app);
                journal.toolkit().save(changed, app.change("toolkit edit"));
                return say("Kept: " + described(changed) + ".");
            }
            if (!Asking.isPossible(arguments, app)) {
                throw UserError.usage(
                        "There is nothing to change yet.",
                        "Say what, for example: haven toolkit edit " + selector(item, toolkit) + " --note TEXT.");
            }
            return new ToolkitEdit(app, journal, item).ask(Plain.isAskedFor(arguments, app));
        }
    }

    private ToolkitItem changed(ToolkitItem item) {
        String name = text("--name").orElse(item.name());
        if (name.isEmpty()) {
            throw UserError.usage("--name is empty.", "Everything in the toolkit has a name.");
        }
        return item.with(
                arguments.value("--kind").map(ToolkitChoice::kind).orElse(item.kind()),
                name,
                text("--note").orElse(item.note()),
                text("--helps").orElse(item.helps()));
    }

    int remove() {
        try (Journal journal = existing("rm")) {
            Tool tool = ToolkitChoice.find("rm", words, ToolkitChoice.toolkit(journal));
            ToolkitItem item = tool.item();
            journal.toolkit().delete(item.id(), app.change("toolkit rm"));
            int uses = item.used().times();
            say("Taken out: " + described(item)
                    + (uses == 0 ? "." : ", which you had used " + Times.count(uses, "time") + "."));
            return say("To add it again: " + addCommand(item));
        }
    }

    int used() {
        try (Journal journal = existing("used")) {
            Tool tool = ToolkitChoice.find("used", words, ToolkitChoice.toolkit(journal));
            journal.toolkit().countUse(tool.item().id(), app.clock().instant(), app.change("toolkit used"));
            int times = tool.used().times() + 1;
            return say("Counted: " + OneLine.of(tool.item().name()) + ", " + Times.count(times, "time") + " in all.");
        }
    }

    /// Only the name of a drill that is there can count its practices and be begun.
    static void requireDrill(ToolkitItem item, App app) {
        if (item.kind() != ToolkitKind.DRILL) {
            return;
        }
        List<String> drills = app.drills().names();
        if (!drills.contains(item.name())) {
            throw UserError.usage(
                    "There is no drill called \"" + item.name() + "\".",
                    Nearest.question(item.name(), drills) + "As another kind it may have any name.");
        }
    }

    private Journal existing(String action) {
        ToolkitChoice.name(action, words);
        return app.openExistingJournal()
                .orElseThrow(() -> UserError.failure(
                        "There is nothing in your toolkit yet.", "For example: haven toolkit add tea."));
    }

    private Optional<String> text(String option) {
        return arguments.value(option).map(value -> OneLine.of(value).strip());
    }

    private int say(String line) {
        app.out().println(line);
        return Exit.OK;
    }

    static String described(ToolkitItem item) {
        return OneLine.of(item.name()) + " (" + item.kind().word() + ")";
    }

    /// What to type to mean this one: its name, after its kind where another has the same.
    static String selector(ToolkitItem item, Toolkit toolkit) {
        return toolkit.named(item.name()).size() == 1
                ? named(item)
                : item.kind().word() + " " + named(item);
    }

    private static String addCommand(ToolkitItem item) {
        List<String> options = new ArrayList<>();
        addOption(options, "--note", item.note());
        addOption(options, "--helps", item.helps());
        String name = named(item);
        String kind = item.kind().word();
        List<String> command = new ArrayList<>(List.of("haven toolkit add", kind));
        // After -- nothing is an option.
        command.addAll(name.startsWith("-") ? options : List.of(name));
        command.addAll(name.startsWith("-") ? List.of(name) : options);
        return String.join(" ", command);
    }

    private static void addOption(List<String> options, String option, String text) {
        if (!text.isEmpty()) {
            options.add(option + (text.startsWith("-") ? "=" : " ") + ShellWords.quoted(OneLine.of(text)));
        }
    }

    private static String named(ToolkitItem item) {
        String name = ShellWords.quoted(OneLine.of(item.name()));
        return name.startsWith("-") ? "-- " + name : name;
    }
}
