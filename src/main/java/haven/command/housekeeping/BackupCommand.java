package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.file.OwnerOnly;
import haven.journal.Backup;
import haven.journal.Backups;
import haven.journal.JournalContents;
import haven.report.BackupPage;
import haven.report.ReportFile;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Wrap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `haven backup`: a copy of the journal, now; what copies there are.
public final class BackupCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of("backup", "make --output --force", "list --json", "rm");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "backup",
                        "[make|list|rm] [NAME] [OPTIONS]",
                        List.of(
                                "Copies your journal, and checks the copy.",
                                "",
                                "  haven backup                      among your backups",
                                "  haven backup -o /media/stick/journal.db",
                                "                                    to a place of yours",
                                "  haven backup list                 what backups there are",
                                "",
                                "haven makes one by itself once the newest is a week old, and keeps five.",
                                "haven restore puts one in your journal's place, after a look."))
                .addPositional(Specs.words("NAME", "a backup's name, for rm"))
                .addOption(Specs.value("-o, --output", "FILE", "write to a new file of yours"))
                .addOption(Specs.flag("--force", "replace the file if there is one"))
                .addOption(Specs.flag("--json", "list as JSON"))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        return switch (ACTIONS.chosen(arguments)) {
            case "list" -> list(arguments, app);
            case "rm" -> remove(arguments, app);
            default -> make(arguments, app);
        };
    }

    private static int make(Arguments arguments, App app) {
        refuseMore(arguments.rest(), "make");
        Backups backups = app.backups();
        backups.requireJournal();
        if (arguments.has("--output")) {
            return write(arguments, app, backups);
        }
        if (arguments.has("--force")) {
            throw UserError.usage("--force replaces a file, and there is none to write.", "It goes with --output.");
        }
        Backups.Made made = backups.make();
        say(app, made.contents(), made.backup().file());
        if (made.removed() > 0) {
            app.out()
                    .println("Removed: " + Times.count(made.removed(), "older backup") + "; the newest five are kept.");
        }
        return Exit.OK;
    }

    private static int write(Arguments arguments, App app, Backups backups) {
        String name = arguments.value("--output").orElseThrow();
        if (name.isEmpty() || name.equals("-")) {
            throw UserError.usage("--output needs a file's name.", "It takes a file.");
        }
        Path file = Arguments.file(name, "--output takes a file.");
        JournalContents[] contents = {JournalContents.NONE};
        ReportFile.write(app.ownFiles(), file, arguments.has("--force"), temporary -> {
            contents[0] = backups.copyTo(temporary);
            if (Files.exists(file)) {
                // Whoever may read what it replaces may read it too: its owner has said so.
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                Files.setPosixFilePermissions(temporary, permissions);
            }
        });
        return say(app, contents[0], file);
    }

    private static int say(App app, JournalContents contents, Path file) {
        app.out().println("Backed up: " + BackupPage.counts(contents) + ".");
        return app.say("It is in " + OneLine.of(file.toString()) + "; " + OwnerOnly.readers(file, "it") + ".");
    }

    private static int list(Arguments arguments, App app) {
        refuseMore(arguments.rest(), "list");
        List<BackupPage.Listed> listed = listed(app);
        if (arguments.has("--json")) {
            app.out().print(BackupPage.json(listed, ReportOptions.isAscii(app)));
            return Exit.OK;
        }
        print(app, listed);
        String next = app.backups().isDue()
                ? "It is time for one: haven backup makes it."
                : "haven makes one by itself once the newest is a week old.";
        Wrap.lines(next, app.columns()).forEach(app.out()::println);
        return Exit.OK;
    }

    private static int remove(Arguments arguments, App app) {
        List<String> names = arguments.rest();
        if (names.size() != 1) {
            throw UserError.usage("haven backup rm takes one name.", "haven backup list shows them.");
        }
        Backup backup = named(names.getFirst(), app)
                .orElseThrow(() -> none(names.getFirst(), "There is no backup called", app));
        app.backups().remove(backup);
        return app.say("Removed: " + backup.name() + ".");
    }

    private static void refuseMore(List<String> words, String action) {
        if (!words.isEmpty()) {
            throw UserError.usage(
                    "haven backup " + action + " takes no name, such as \"" + words.getFirst() + "\".",
                    "See haven backup --help.");
        }
    }

    /// The backups that there are, with what is in them.
    static List<BackupPage.Listed> listed(App app) {
        Backups backups = app.backups();
        return backups.list().stream()
                .map(backup -> new BackupPage.Listed(backup, Backups.size(backup), backups.contents(backup)))
                .toList();
    }

    static void print(App app, List<BackupPage.Listed> listed) {
        if (listed.isEmpty()) {
            app.out().println("There are no backups yet.");
        }
        BackupPage.of(listed, app.clock().getZone(), app.columns()).forEach(app.out()::println);
    }

    /// By its name, with or without its ending, or `last`: the newest that was not set aside as damaged.
    static Optional<Backup> named(String name, App app) {
        List<Backup> backups = app.backups().list();
        if (name.equals("last")) {
            return backups.stream()
                    .filter(backup -> backup.kind() != Backup.Kind.DAMAGED)
                    .findFirst();
        }
        return backups.stream()
                .filter(backup -> backup.name().equals(name) || backup.name().equals(name + ".db"))
                .findFirst();
    }

    /// @param opening of the error, before the name
    static UserError none(String name, String opening, App app) {
        List<String> names = app.backups().list().stream().map(Backup::name).toList();
        return UserError.failure(
                opening + " \"" + name + "\".",
                Nearest.question(name, names) + "haven backup list shows what is there.");
    }
}
