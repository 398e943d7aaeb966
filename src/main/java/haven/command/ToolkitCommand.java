package haven.command;

import haven.App;
import haven.journal.Journal;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven toolkit`: what helps, in the person's own words.
final class ToolkitCommand implements Command {
    /// What its first word may be.
    static final Actions ACTIONS = Actions.of(
            "toolkit",
            "list --kind --json",
            "add --kind --note --helps",
            "show --json",
            "edit --name --kind --note --helps --plain --no-input",
            "rm",
            "pick --kind",
            "used");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "toolkit",
                        "[list|add|show|edit|rm|pick|used] [KIND] [NAME] [OPTIONS]",
                        List.of(
                                "What helps you, in your own words, the most used first.",
                                "",
                                "  haven toolkit add tea --helps \"after a hard call\"",
                                "  haven toolkit add step wait 20 minutes before answering",
                                "  haven toolkit pick                one of them, by chance",
                                "  haven toolkit used tea            counts one use",
                                "",
                                "A KIND is drill, thing, person, place, phrase, music, movement or step."))
                .addPositional(Specs.words("NAME", "its name, or the beginning of it"))
                .addOption(Specs.value("--kind", "KIND", "its kind; only this kind for list and pick"))
                .addOption(Specs.value("--name", "NAME", "another name, for edit"))
                .addOption(Specs.value("--note", "TEXT", "anything about it"))
                .addOption(Specs.value("--helps", "TEXT", "when it helps"))
                .addOption(Specs.flag("--json", "list or show as JSON"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
    }

    @Override
    public int run(Arguments arguments, App app) {
        String action = ACTIONS.chosen(arguments);
        return switch (action) {
            case "add" -> new ToolkitChange(arguments, app).add();
            case "edit" -> new ToolkitChange(arguments, app).edit();
            case "rm" -> new ToolkitChange(arguments, app).remove();
            case "used" -> new ToolkitChange(arguments, app).used();
            case "show" -> new ToolkitLook(arguments, app).show();
            case "pick" -> new ToolkitLook(arguments, app).pick();
            default -> new ToolkitLook(arguments, app).list();
        };
    }
}
