package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.entry.Beginning;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.Resumption;
import haven.command.shared.Arguments;
import haven.command.shared.Unkept;
import haven.entry.Entry;
import haven.entry.Field;
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
import java.util.List;
import java.util.Optional;

/// `haven toolkit add`, `edit`, `rm` and `used`.
record ToolkitChange(Arguments arguments, App app) {
    private static final List<Field<String>> TEXTS = List.of(Tool.NAME, Tool.NOTE, Tool.HELPS);

    /// Adds something: a drill where it has a drill's name, a thing where nothing else is said.
    int add() {
        List<String> words = arguments.rest();
        boolean hasType = arguments.has(Tool.TYPE.option());
        Optional<ToolType> leading = hasType ? Optional.empty() : ToolkitChoice.leadingType(words);
        String name = ToolkitChoice.name("add", leading.isEmpty() ? words : words.subList(1, words.size()));
        boolean isDrill = app.drills().names().contains(name);
        Entry tool = said(Entry.of(Tool.KIND, app.newId(), App.stamp(app.now(), app.configOrDefault()))
                .with(Tool.TYPE, leading.orElse(isDrill ? ToolType.DRILL : ToolType.THING))
                .with(Tool.NAME, name));
        Kept.require(tool, app);
        try (Journal journal = app.openJournal()) {
            journal.save(tool, app.change("toolkit add"));
        } catch (UserError problem) {
            throw Unkept.of(app, tool, problem);
        }
        return app.say("In your toolkit now"
                + (Kept.echoes(app)
                        ? ": " + described(tool)
                        : ", as " + English.a(tool.get(Tool.TYPE).word())) + ".");
    }

    /// Changes what options say, or asks.
    int edit() {
        Entry tool;
        try (Journal journal = existing("edit")) {
            Toolkit toolkit = ToolkitChoice.toolkit(journal);
            tool = ToolkitChoice.find("edit", arguments.rest(), toolkit).item();
            if (arguments.has(Tool.TYPE.option()) || TEXTS.stream().anyMatch(field -> arguments.has(field.option()))) {
                Entry changed = said(tool);
                Kept.require(changed, app);
                Kept.keep(app, changed, journal, "toolkit edit");
                return Exit.OK;
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

    /// With what the options say of it.
    private Entry said(Entry tool) {
        Entry said = tool;
        for (Field<String> field : TEXTS) {
            Optional<String> text = arguments.value(field.option());
            if (text.isPresent()) {
                said = said.with(field, OneLine.of(text.get()).strip());
            }
        }
        if (!said.says(Tool.NAME)) {
            throw UserError.usage("--name is empty.", "Everything in the toolkit has a name.");
        }
        Optional<String> type = arguments.value(Tool.TYPE.option());
        return type.isPresent() ? said.with(Tool.TYPE, ToolkitChoice.type(type.get())) : said;
    }

    int remove() {
        try (Journal journal = existing("rm")) {
            Ranked tool = ToolkitChoice.find("rm", arguments.rest(), ToolkitChoice.toolkit(journal));
            Entry item = tool.item();
            journal.delete(item.id(), app.change("toolkit rm"));
            int uses = item.get(Tool.USES);
            boolean quotes = Kept.echoes(app);
            app.say("Taken out: "
                    + (quotes ? described(item) : English.a(item.get(Tool.TYPE).word()))
                    + (uses == 0 ? "." : ", which you had used " + Times.count(uses, "time") + "."));
            return app.say(quotes ? "To add it again: " + addCommand(item) : "haven undo brings it back.");
        }
    }

    int used() {
        try (Journal journal = existing("used")) {
            Ranked tool = ToolkitChoice.find("used", arguments.rest(), ToolkitChoice.toolkit(journal));
            Instant now = app.clock().instant();
            journal.update(tool.item().id(), item -> used(item, now), app.change("toolkit used"));
            int times = tool.used().times() + 1;
            String name = Kept.echoes(app) ? OneLine.of(tool.item().get(Tool.NAME)) + ", " : "";
            return app.say("Counted: " + name + Times.count(times, "time") + " in all.");
        }
    }

    /// A use that was told later, and was earlier, leaves the last one.
    private static Entry used(Entry item, Instant now) {
        Instant last = item.get(Tool.LAST_USED).filter(now::isBefore).orElse(now);
        return item.with(Tool.USES, item.get(Tool.USES) + 1).with(Tool.LAST_USED, Optional.of(last));
    }

    private Journal existing(String action) {
        ToolkitChoice.name(action, arguments.rest());
        return app.openExistingJournal()
                .orElseThrow(() -> UserError.failure(
                        "There is nothing in your toolkit yet.", "For example: haven toolkit add tea."));
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
        StringBuilder options = new StringBuilder();
        for (Field<String> field : List.of(Tool.NOTE, Tool.HELPS)) {
            String text = item.get(field);
            if (!text.isEmpty()) {
                options.append(' ').append(field.option()).append(text.startsWith("-") ? "=" : " ");
                options.append(ShellWords.quoted(OneLine.of(text)));
            }
        }
        String name = " " + named(item);
        // After -- nothing is an option.
        return "haven toolkit add " + item.get(Tool.TYPE).word()
                + (name.startsWith(" --") ? options + name : name + options);
    }

    private static String named(Entry item) {
        String name = ShellWords.quoted(OneLine.of(item.get(Tool.NAME)));
        return name.startsWith("-") ? "-- " + name : name;
    }
}
