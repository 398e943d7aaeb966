package haven.command.journal;

import haven.App;
import haven.Exit;
import haven.command.entry.Kept;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.journal.PastChange;
import haven.report.EntryLine;
import haven.report.UndoLine;
import haven.text.OneLine;
import haven.text.Table;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven undo`: takes the last change of the journal back, or puts back what that took.
public final class UndoCommand implements Command {
    private static final int LISTED = 10;

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "undo",
                        "[--redo|--list]",
                        List.of(
                                "Takes back what you did last to your journal, toolkit or safety plan.",
                                "",
                                "  haven undo          one step back; again, one more",
                                "  haven undo --redo   one step forward again",
                                "  haven undo --list   the last " + LISTED + " changes"))
                .addOption(Specs.flag("--redo", "put back what the last undo took"))
                .addOption(Specs.flag("--list", "show the last changes, and change nothing"))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        boolean redo = arguments.has("--redo");
        arguments.refuseBoth("--redo", "--list");
        UndoLine line = new UndoLine(
                app.now().toLocalDate(), app.clock().getZone(), ReportOptions.signs(app), Kept.echoes(app));
        if (arguments.has("--list")) {
            return list(app.look(List.of(), journal -> journal.changes(LISTED)), line, app);
        }
        Optional<PastChange> done = app.look(
                Optional.empty(),
                journal -> redo ? journal.redo(app.change("redo")) : journal.undo(app.change("undo")));
        return app.say(done.map(told -> redo ? line.redone(told) : line.undone(told))
                .orElse(redo ? "There is nothing to put back." : "There is nothing to take back."));
    }

    private static int list(List<PastChange> changes, UndoLine line, App app) {
        if (changes.isEmpty()) {
            return app.say("Nothing has been changed yet.");
        }
        List<List<String>> rows = changes.stream()
                .map(change -> List.of(
                        line.signs().areWords()
                                ? EntryLine.said(change.at().atZone(line.zone()), line.today())
                                : EntryLine.when(change.at().atZone(line.zone()), line.today()),
                        OneLine.of(change.what()),
                        line.about(change) + (change.isTakenBack() ? " (taken back)" : "")))
                .toList();
        new Table(rows).lines(app.columns(), line.signs().ellipsis()).forEach(app.out()::println);
        return Exit.OK;
    }
}
