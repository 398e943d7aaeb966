package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Beginning;
import haven.command.entry.EntryRules;
import haven.command.entry.FormFiller;
import haven.command.entry.Resumption;
import haven.command.entry.Unkept;
import haven.command.shared.Arguments;
import haven.entry.Entry;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.guide.EntryForm;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.journal.Journal;
import haven.text.OneLine;
import haven.text.ShellWords;
import haven.text.Times;
import java.time.Instant;
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
        this.words = arguments.rest();
    }

    /// Adds something: a drill where it has a drill's name, a thing where nothing else is said.
    int add() {
        Optional<ToolType> said = arguments.value("--type").map(ToolkitChoice::type);
        Optional<ToolType> leading = said.isPresent() ? said : ToolkitChoice.leadingType(words);
        List<String> rest = said.isEmpty() && leading.isPresent() ? words.subList(1, words.size()) : words;
        String name = ToolkitChoice.name("add", rest);
        Entry tool = Entry.of(Tool.KIND, app.newId(), App.stamp(app.now(), app.configOrDefault()))
                .with(
                        Tool.TYPE,
                        leading.orElseGet(() -> app.drills().names().contains(name) ? ToolType.DRILL : ToolType.THING))
                .with(Tool.NAME, name)
                .with(Tool.NOTE, text("--note").orElse(""))
                .with(Tool.HELPS, text("--helps").orElse(""));
        EntryRules.require(tool, app);
        try (Journal journal = app.openJournal()) {
            journal.save(tool, app.change("toolkit add"));
        } catch (UserError problem) {
            throw Unkept.of(app, tool, problem);
        }
        return say("In your toolkit now: " + described(tool) + ".");
    }

    /// Changes what options say, or asks.
    int edit() {
        Entry tool;
        try (Journal journal = existing("edit")) {
            Toolkit toolkit = ToolkitChoice.toolkit(journal);
            tool = ToolkitChoice.find("edit", words, toolkit).item();
            boolean byOptions =
                    List.of("--name", "--type", "--note", "--helps").stream().anyMatch(arguments::has);
            if (byOptions) {
                Entry changed = changed(tool);
                EntryRules.require(changed, app);
                try {
                    journal.save(changed, app.change("toolkit edit"));
                } catch (UserError problem) {
                    throw Unkept.of(app, changed, problem);
                }
                return say("Kept: " + described(changed) + ".");
            }
            if (!arguments.mayAsk(app)) {
                throw UserError.usage(
                        "There is nothing to change yet.",
                        "Say what, for example: haven toolkit edit " + selector(tool, toolkit) + " --note TEXT.");
            }
        }
        boolean plain = arguments.wantsPlain(app);
        return new Resumption(app)
                .goOn(tool, plain)
                .orElseGet(() ->
                        new FormFiller(app).fill(plain, asker -> Beginning.of(EntryForm.of(tool), "toolkit edit")));
    }

    private Entry changed(Entry tool) {
        String name = text("--name").orElse(tool.get(Tool.NAME));
        if (name.isEmpty()) {
            throw UserError.usage("--name is empty.", "Everything in the toolkit has a name.");
        }
        return tool.with(
                        Tool.TYPE,
                        arguments.value("--type").map(ToolkitChoice::type).orElse(tool.get(Tool.TYPE)))
                .with(Tool.NAME, name)
                .with(Tool.NOTE, text("--note").orElse(tool.get(Tool.NOTE)))
                .with(Tool.HELPS, text("--helps").orElse(tool.get(Tool.HELPS)));
    }

    int remove() {
        try (Journal journal = existing("rm")) {
            Ranked tool = ToolkitChoice.find("rm", words, ToolkitChoice.toolkit(journal));
            Entry item = tool.item();
            journal.delete(item.id(), app.change("toolkit rm"));
            int uses = item.get(Tool.USES);
            say("Taken out: " + described(item)
                    + (uses == 0 ? "." : ", which you had used " + Times.count(uses, "time") + "."));
            return say("To add it again: " + addCommand(item));
        }
    }

    int used() {
        try (Journal journal = existing("used")) {
            Ranked tool = ToolkitChoice.find("used", words, ToolkitChoice.toolkit(journal));
            Instant now = app.clock().instant();
            journal.update(tool.item().id(), item -> used(item, now), app.change("toolkit used"));
            int times = tool.used().times() + 1;
            return say("Counted: " + OneLine.of(tool.item().get(Tool.NAME)) + ", " + Times.count(times, "time")
                    + " in all.");
        }
    }

    /// A use that was told later, and was earlier, leaves the last one.
    private static Entry used(Entry item, Instant now) {
        Instant last = item.get(Tool.LAST_USED).filter(now::isBefore).orElse(now);
        return item.with(Tool.USES, item.get(Tool.USES) + 1).with(Tool.LAST_USED, Optional.of(last));
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

    static String described(Entry item) {
        return OneLine.of(item.get(Tool.NAME)) + " (" + item.get(Tool.TYPE).word() + ")";
    }

    /// What to type to mean this one: its name, after its kind where another has the same.
    static String selector(Entry item, Toolkit toolkit) {
        return toolkit.named(item.get(Tool.NAME)).size() == 1
                ? named(item)
                : item.get(Tool.TYPE).word() + " " + named(item);
    }

    private static String addCommand(Entry item) {
        List<String> options = new ArrayList<>();
        addOption(options, "--note", item.get(Tool.NOTE));
        addOption(options, "--helps", item.get(Tool.HELPS));
        String name = named(item);
        String kind = item.get(Tool.TYPE).word();
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

    private static String named(Entry item) {
        String name = ShellWords.quoted(OneLine.of(item.get(Tool.NAME)));
        return name.startsWith("-") ? "-- " + name : name;
    }
}
