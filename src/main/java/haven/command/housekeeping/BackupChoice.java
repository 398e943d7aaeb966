package haven.command.housekeeping;

import haven.App;
import haven.UserError;
import haven.command.shared.Columns;
import haven.command.shared.Nearest;
import haven.journal.Backup;
import haven.journal.Backups;
import haven.report.BackupPage;
import java.util.List;
import java.util.Optional;

/// The backups there are, and which of them was meant.
final class BackupChoice {
    private static final String LAST = "last";
    private static final String ENDING = ".db";

    private BackupChoice() {}

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
        BackupPage.of(listed, app.clock().getZone(), Columns.of(app)).forEach(app.out()::println);
    }

    /// By its name, with or without its ending, or `last`: the newest that was not set aside as damaged.
    static Optional<Backup> named(String name, App app) {
        List<Backup> backups = app.backups().list();
        if (name.equals(LAST)) {
            return backups.stream()
                    .filter(backup -> backup.kind() != Backup.Kind.DAMAGED)
                    .findFirst();
        }
        return backups.stream()
                .filter(backup -> backup.name().equals(name) || backup.name().equals(name + ENDING))
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
