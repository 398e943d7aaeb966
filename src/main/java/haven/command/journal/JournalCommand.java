package haven.command.journal;

import haven.App;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Kinds;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven journal`: looks at what is kept, and takes out what is not to be.
public record JournalCommand(Kinds kinds) implements Command {
    private static final String LIST = " --kind --since --until --feeling --with --tag --min --limit --all";
    private static final String REPORT = " --format --json --output --force --plain";

    /// What its first word may be.
    public static final List<String> ACTIONS = List.of("list", "show", "edit", "rm", "search", "history");

    /// Of haven's own kinds.
    public JournalCommand() {
        this(Kinds.BUILT_IN);
    }

    private Actions actions() {
        return Actions.of(
                "journal",
                "list" + LIST + REPORT,
                "show --kind" + REPORT,
                "edit" + JournalEdit.options(kinds),
                "rm --kind --forever --yes --no-input",
                "search" + LIST + REPORT,
                "history --kind --json --plain");
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "journal",
                "[list|show|edit|rm|search|history] [WORDS ...] [OPTIONS]",
                List.of(
                        "What you kept, the newest first. A NAME is in the list, or last.",
                        "  haven journal search silence --since \"last month\" --min 7"));
        // The synopsis says what these words are: every option has to fit on the screen.
        spec.addPositional(Specs.words("NAME", "a name, or words to search for").toBuilder()
                .hidden(true)
                .build());
        EntryFilter.addTo(spec);
        JournalEdit.addTo(spec, kinds);
        Specs.together(
                spec,
                Specs.flag("--forever", "rm so that nothing brings it back; ask nothing"),
                Specs.flag("--yes", "rm so that nothing brings it back; ask nothing"));
        String plainly = "no pager, plain questions; ask nothing";
        Specs.together(spec, Specs.flag("--plain", plainly), Specs.flag("--no-input", plainly));
        return ReportOptions.addTo(spec, ReportOptions.ROWS);
    }

    @Override
    public int run(Arguments arguments, App app) {
        return switch (actions().chosen(arguments)) {
            case "search" -> new JournalLook(arguments, app).search();
            case "show" -> new JournalLook(arguments, app).show();
            case "history" -> new JournalLook(arguments, app).history();
            case "edit" -> new JournalEdit(arguments, app).edit();
            case "rm" -> new JournalRemoval(arguments, app).remove();
            default -> new JournalLook(arguments, app).list();
        };
    }
}
