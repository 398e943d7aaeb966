package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.UserError;
import haven.journal.Backup;
import haven.journal.JournalCheck;
import haven.report.Finding;
import haven.text.Times;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Looks at the backups of the journal.
///
/// @param owner finds what others may read
/// @param latest when an entry can be at the latest
record BackupChecks(App app, OwnerCheck owner, Instant latest) {
    private static final String BACKUPS = "backups";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(backups());
        Path folder = app.backups().folder();
        findings.addAll(owner.all(BACKUPS, folder));
        return findings;
    }

    private Finding backups() {
        try {
            // What was set aside because it is damaged is kept for whoever can mend it.
            List<Backup> backups = app.backups().list().stream()
                    .filter(backup -> backup.kind() != Backup.Kind.DAMAGED)
                    .toList();
            return backups.isEmpty() ? note(BACKUPS, "none yet") : newest(backups);
        } catch (UserError unreadable) {
            return mend(BACKUPS, unreadable.message(), unreadable.hint());
        }
    }

    private Finding newest(List<Backup> backups) {
        Backup newest = backups.getFirst();
        JournalCheck check = JournalCheck.of(app.schema(), newest.file(), latest);
        String words = Times.count(backups.size(), "backup") + ", the newest " + age(newest);
        return switch (check.state()) {
            case SOUND, OLDER -> ok(BACKUPS, words + ", and whole");
            default ->
                mend(BACKUPS, words + ", and no whole journal: " + newest.file(), "To make another: haven backup.");
        };
    }

    private String age(Backup backup) {
        LocalDate day = LocalDate.ofInstant(backup.at(), app.clock().getZone());
        long days = ChronoUnit.DAYS.between(day, app.now().toLocalDate());
        return days <= 0 ? "of today" : days == 1 ? "of yesterday" : days + " days old";
    }
}
