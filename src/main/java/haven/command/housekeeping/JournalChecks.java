package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.calendar.English;
import haven.command.shared.LostJournal;
import haven.journal.JournalCheck;
import haven.journal.JournalCheck.State;
import haven.report.Finding;
import haven.text.OneLine;
import haven.text.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at the journal, at what lies beside it, at the room there is for it, and at the clock.
final class JournalChecks {
    private static final String JOURNAL = "journal";
    /// Clocks differ, and people round: as for the times that people write.
    private static final Duration SLACK = Duration.ofMinutes(5);
    /// Less than this is soon full.
    private static final long LEAST_ROOM = 10_000_000;
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;

    private final App app;
    private final Path file;
    private final JournalCheck check;
    private final OwnerCheck owner;
    private final List<Finding> findings = new ArrayList<>();

    JournalChecks(App app, boolean fixes) {
        this.app = app;
        this.file = app.paths().journal();
        this.check = JournalCheck.of(app.schema(), file, latest());
        this.owner = new OwnerCheck(fixes);
    }

    private Instant latest() {
        return app.clock().instant().plus(SLACK);
    }

    List<Finding> findings() {
        findings.add(journal());
        link().ifPresent(findings::add);
        if (check.orphans() > 0) {
            findings.add(mend(
                    JOURNAL,
                    Times.count(check.orphans(), "row") + " without the entry "
                            + (check.orphans() == 1 ? "it belongs" : "they belong") + " to",
                    "sqlite3 " + file + " 'PRAGMA foreign_key_check' lists them."));
        }
        if (!check.unreadable().isEmpty()) {
            findings.add(unreadable(check.unreadable()));
        }
        if (check.state() != State.MISSING && check.state() != State.FOREIGN) {
            owner.check("folder", app.paths().data()).ifPresent(findings::add);
            if (Files.isRegularFile(file)) {
                owner.check(JOURNAL, file).ifPresent(findings::add);
                OwnerCheck.writable(JOURNAL, file).ifPresent(findings::add);
            }
        }
        Optional.ofNullable(folder())
                .flatMap(folder -> OwnerCheck.writable("folder", folder))
                .ifPresent(findings::add);
        findings.addAll(new BesideChecks(app, owner, latest()).findings());
        room().ifPresent(findings::add);
        findings.add(clock());
        return findings;
    }

    private Finding journal() {
        return switch (check.state()) {
            case MISSING -> begins("none at " + file, "none yet; the first practice or entry makes " + file);
            case EMPTY -> begins(file + " is empty", file + " is empty; the next practice or entry begins it");
            case SOUND -> ok(JOURNAL, file + ", " + words(size(file)) + ", version " + check.version());
            case OLDER ->
                note(
                        JOURNAL,
                        file + " is whole, of version " + check.version() + "; haven brings it to version "
                                + app.schema().version() + " when it next opens it, after a backup");
            case INTERRUPTED ->
                note(
                        JOURNAL,
                        file
                                + " was being written when haven or the machine stopped; what is half-written is undone when"
                                + " haven next opens it");
            case NEWER ->
                mend(
                        JOURNAL,
                        file + " is of version " + check.version() + ", and this haven knows "
                                + app.schema().version(),
                        "Use the newer haven to open it.");
            case FOREIGN ->
                mend(JOURNAL, file + " is another program's database", "Move it away; haven makes a new one.");
            case DAMAGED ->
                mend(
                        JOURNAL,
                        file + " is damaged, or is no journal",
                        "haven restore looks for a backup to put in its place; without one, move it away.");
            case DENIED -> denied();
            case UNREADABLE -> unopened(file + " cannot be opened: " + check.reason());
        };
    }

    private Finding unopened(String found) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return mend(JOURNAL, found, "Move it away; haven makes a new one.");
        }
        Optional<String> backups = Files.isSymbolicLink(file) ? LostJournal.backups(app) : Optional.empty();
        return backups.map(there -> mend(
                        JOURNAL,
                        found + ", but " + there,
                        "Bring back what it leads to; without that, haven restore puts a backup there."))
                .orElseGet(
                        () -> mend(JOURNAL, found, "See that the file and its folder are there, and yours to read."));
    }

    /// @param found what was found, in a few words
    /// @param fresh the same where nothing is amiss: no backup tells of anything that was there
    private Finding begins(String found, String fresh) {
        return LostJournal.backups(app)
                .map(backups -> mend(JOURNAL, found + ", but " + backups, LostJournal.HINT + "."))
                .orElseGet(() -> note(JOURNAL, fresh));
    }

    private Finding denied() {
        Path folder = app.paths().data();
        return Files.isExecutable(folder)
                ? mend(JOURNAL, "you may not read " + file, "If it is yours: chmod 600 " + file + ".")
                : mend(JOURNAL, "you may not enter " + folder, "If it is yours: chmod 700 " + folder + ".");
    }

    private static Finding unreadable(List<String> entries) {
        boolean isOne = entries.size() == 1;
        return mend(
                JOURNAL,
                Times.count(entries.size(), "entry", "entries") + " that haven cannot read"
                        + (isOne ? ": " : ", the first: ") + OneLine.of(entries.getFirst()),
                isOne ? "Mend it with the program that wrote it." : "Mend them with the program that wrote them.");
    }

    private Optional<Finding> link() {
        try {
            return Files.isSymbolicLink(file)
                    ? Optional.of(note(JOURNAL, "a link to " + Files.readSymbolicLink(file)))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Where the journal is, or where its folder will be made.
    private @Nullable Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private Optional<Finding> room() {
        Path folder = folder();
        try {
            return folder == null
                    ? Optional.empty()
                    : Optional.of(room(Files.getFileStore(folder).getUsableSpace(), size(file)));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /// @param usable in bytes
    /// @param journal its size in bytes; a backup takes as much again
    static Finding room(long usable, long journal) {
        String words = words(usable) + " free";
        return usable < Math.max(LEAST_ROOM, 2 * journal)
                ? mend("disk", words, "Make some room: what cannot be written is not kept.")
                : ok("disk", words);
    }

    private Finding clock() {
        String now = words(app.now());
        if (check.toCome() == 0) {
            return ok("clock", now);
        }
        String newest = check.newest()
                .map(at -> ", up to " + words(at.atZone(app.clock().getZone())))
                .orElse("");
        String words = now + ", and " + Times.count(check.toCome(), "entry", "entries") + " in the journal "
                + (check.toCome() == 1 ? "is" : "are");
        if (!check.isWrittenLater()) {
            return ok("clock", words + " still to come" + newest);
        }
        return mend("clock", words + " later" + newest, "See that the time and the zone of this machine are right.");
    }

    /// Such as 45 kB, 1.2 MB, or 13.0 GB, in decimal units; at least 1 kB where there is anything.
    private static String words(long bytes) {
        if (bytes >= GIGA) {
            return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIGA);
        }
        if (bytes >= MEGA) {
            return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
        }
        return (bytes + KILO - 1) / KILO + " kB";
    }

    private static String words(ZonedDateTime at) {
        return English.day(at.getDayOfWeek()) + " " + at.toLocalDate() + " "
                + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException none) {
            return 0;
        }
    }
}
