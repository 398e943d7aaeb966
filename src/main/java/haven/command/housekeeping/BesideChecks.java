package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.UserError;
import haven.command.entry.WaitingEntries;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.file.Beside;
import haven.journal.Backup;
import haven.journal.JournalCheck;
import haven.report.Finding;
import haven.sound.SystemSpeakers;
import haven.text.Times;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks at what lies beside the journal: its backups, what waits in drafts, the pages that editors left there, and
/// what was never finished. Nothing of it changes.
///
/// @param owner finds what others may read
/// @param latest when an entry can be at the latest
record BesideChecks(App app, OwnerCheck owner, Instant latest) {
    private static final String BACKUPS = "backups";
    private static final String DRAFTS = "drafts";
    private static final String UNFINISHED = "unfinished";
    private static final String COPY = "Copy from it what you want to keep, then remove ";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(backups());
        findings.addAll(owner.all(BACKUPS, app.backups().folder()));
        drafts(findings);
        unfinished(findings);
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

    private void drafts(List<Finding> findings) {
        Drafts drafts = app.drafts();
        int forms =
                (int) drafts.forms().stream().filter(FormDraft::saysSomething).count();
        List<Path> unreadable = new ArrayList<>(drafts.unreadableForms());
        int entries = 0;
        for (Path entry : drafts.entries()) {
            if (isReadable(entry)) {
                entries++;
            } else {
                unreadable.add(entry);
            }
        }
        if (forms + entries > 0) {
            findings.add(note(DRAFTS, waiting(forms, entries)));
        }
        unreadable.forEach(file -> findings.add(mend(DRAFTS, file + " cannot be read", COPY + "it.")));
        drafts.unfinished().forEach(file -> findings.add(mend(DRAFTS, file + " was never finished", COPY + "it.")));
        drafts.strayPages()
                .forEach(page -> findings.add(mend(
                        DRAFTS, "a page that your editor had open is still there: " + page, COPY + "its folder.")));
        findings.addAll(owner.all("state", app.paths().state()));
        // Who may not enter it reads nothing in it.
        owner.check("settings", app.paths().config()).ifPresent(findings::add);
        findings.addAll(owner.all(DRAFTS, drafts.folder()));
        drafts.pageFolders().forEach(folder -> findings.addAll(owner.all(DRAFTS, folder)));
    }

    private boolean isReadable(Path entry) {
        try {
            Drafts.waiting(entry, WaitingEntries.defaults(app));
            return true;
        } catch (UserError unreadable) {
            return false;
        }
    }

    private static String waiting(int forms, int entries) {
        List<String> parts = new ArrayList<>();
        if (forms > 0) {
            parts.add(forms + " that " + (forms == 1 ? "was" : "were") + " cut short");
        }
        if (entries > 0) {
            parts.add(entries + " that could not be kept");
        }
        boolean isOne = forms + entries == 1;
        return String.join(" and ", parts) + (isOne ? " waits" : " wait") + "; haven log --resume goes on with "
                + (isOne ? "it" : "them");
    }

    /// What havens that were killed have left half-made, where they write and where this one stands.
    private void unfinished(List<Finding> findings) {
        for (Path copy : app.backups().unfinished()) {
            findings.add(mend(UNFINISHED, copy + " is a copy that was never finished", "haven backup removes it."));
        }
        List<Path> folders =
                List.of(app.paths().data(), app.paths().config(), app.paths().drills(), Path.of(""));
        Stream<Path> sound =
                SystemSpeakers.folders(app.environment()).stream().flatMap(folder -> Beside.soundLeft(folder).stream());
        for (Path left : Stream.concat(folders.stream().flatMap(folder -> Beside.left(folder).stream()), sound)
                .toList()) {
            findings.add(mend(UNFINISHED, left + " was never finished", "Remove it: nothing needs it."));
        }
    }
}
