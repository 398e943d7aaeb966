package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Kept;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.command.shared.YesOrNo;
import haven.journal.Backup;
import haven.journal.Restore;
import haven.journal.RestoreLook;
import haven.report.BackupPage;
import haven.report.RestorePage;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven restore`: a backup in the journal's place, after a look at what that would change.
public final class RestoreCommand implements Command {
    private static final String NOTHING = "Nothing was changed.";

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "restore",
                        "[NAME|FILE] [OPTIONS]",
                        List.of(
                                "Puts a backup in your journal's place, after a look at what would change.",
                                "",
                                "  haven restore                     what there is to choose from",
                                "  haven restore last --dry-run      a look at the newest, and no more",
                                "  haven restore journal-20261118T203000Z",
                                "                                    a look, then asks",
                                "",
                                "Your journal as it is now is kept as a backup first, to be restored again."))
                .addPositional(Specs.words("NAME", "a backup's name, last, or a file"))
                .addOption(Specs.flag("--dry-run", "look, and change nothing"))
                .addOption(Specs.flag("--yes", "restore without asking"))
                .addOption(Specs.noInput());
    }

    @Override
    public int run(Arguments arguments, App app) {
        List<String> words = arguments.words();
        if (words.isEmpty()) {
            return list(arguments, app);
        }
        if (words.size() > 1) {
            throw UserError.usage("haven restore takes one backup.", "haven restore lists them.");
        }
        arguments.refuseBoth("--yes", "--dry-run");
        String typed = words.getFirst();
        Path source = source(typed, app);
        Decision decision = new Decision(arguments, app, name(source));
        Optional<Restore.Restored> restored = new Restore(
                        app.schema(), app.paths().journal(), source, app.clock().instant())
                .run(decision);
        restored.ifPresent(done -> say(done, app));
        return Exit.OK;
    }

    private static int list(Arguments arguments, App app) {
        if (arguments.has("--yes") || arguments.has("--dry-run")) {
            throw UserError.usage("Which backup is not said yet.", "For example: haven restore last --dry-run.");
        }
        List<BackupPage.Listed> listed = BackupCommand.listed(app);
        BackupCommand.print(app, listed);
        if (!listed.isEmpty()) {
            app.out().println("haven restore NAME shows what would change, and asks.");
        }
        return Exit.OK;
    }

    private static Path source(String typed, App app) {
        return BackupCommand.named(typed, app)
                .map(Backup::file)
                .or(() -> file(typed))
                .orElseThrow(() -> BackupCommand.none(typed, "There is no backup and no file called", app));
    }

    private static Optional<Path> file(String typed) {
        try {
            return Optional.of(Path.of(typed)).filter(file -> !typed.isEmpty() && Files.exists(file));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName());
    }

    private static void say(Restore.Restored done, App app) {
        app.out().println("Restored: " + BackupPage.counts(done.contents()) + ".");
        done.kept()
                .ifPresent(kept -> app.out()
                        .println(
                                done.isDamaged()
                                        ? "The damaged journal is kept: " + kept.name()
                                        : "To undo it: haven restore " + kept.name()));
    }

    /// What the options say, or the person when asked.
    private static final class Decision implements Restore.Decision {
        private final Arguments arguments;
        private final App app;
        private final String name;
        private Optional<YesOrNo> asked = Optional.empty();

        private Decision(Arguments arguments, App app, String name) {
            this.arguments = arguments;
            this.app = app;
            this.name = name;
        }

        @Override
        public void pause() {
            asked.ifPresent(YesOrNo::pause);
        }

        @Override
        public boolean isTo(RestoreLook look) {
            if (arguments.has("--dry-run")) {
                page(look, true).forEach(app.out()::println);
                return false;
            }
            if (arguments.has("--yes")) {
                page(look, Kept.echoes(app)).forEach(app.out()::println);
                return true;
            }
            if (!arguments.mayAsk(app)) {
                page(look, Kept.echoes(app)).forEach(app.out()::println);
                app.out().flush();
                throw UserError.usage("Nothing was restored.", "Add --yes to restore it, or --dry-run to look alone.");
            }
            YesOrNo answer = YesOrNo.asked(
                    app,
                    new YesOrNo.About(page(look, true), page(look, Kept.echoes(app)), arguments.wantsPlain(app)),
                    "Restore?",
                    NOTHING);
            asked = Optional.of(answer);
            if (!answer.isYes()) {
                app.out().println(NOTHING);
            }
            return answer.isYes();
        }

        private List<String> page(RestoreLook look, boolean quotes) {
            return RestorePage.of(look, name, quotes, app.columns(), ReportOptions.signs(app));
        }
    }
}
