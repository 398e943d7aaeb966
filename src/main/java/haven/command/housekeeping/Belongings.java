package haven.command.housekeeping;

import haven.App;
import haven.file.Beside;
import haven.setting.Paths;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What haven has of a person on this machine, by the names that it gives: no link is followed out of its folders, and
/// what has another name is not haven's.
///
/// @param found what is haven's, in the order in which it goes
/// @param left what lies in haven's folders and is not haven's, or is a link
/// @param folders haven's own, the innermost first
record Belongings(List<Found> found, List<Path> left, List<Path> folders) {
    private static final String JOURNAL = "journal[.]db(?:-journal|-wal|-shm)?";
    private static final String HALF_MADE = "[.]haven-[0-9-]+(?:[.]tmp(?:-journal)?)?";
    private static final String BACKUP =
            "[.]lock|unfinished.*[.]db(?:-journal)?|journal-(?:(?:v[0-9]+|before-restore|damaged)-)?[0-9]{8}T[0-9]{6}Z(?:-[0-9]+)?[.]db(?:-journal|-wal|-shm)?";
    private static final String DRAFT = "form-.*[.]txt(?:[.]new)?|entry-.*[.]json(?:[.]new)?|haven-[0-9]+";
    private static final String PAGE = "page[.]html";
    private static final String TRACE = "bug-[0-9-]+[.]txt|holds-told";
    private static final String SOUND = "haven-[0-9]+(?:[.]wav)?";
    private static final String SETTING = "config[.]toml|help-lines[.]toml";
    private static final String DRILL = ".*[.]toml";
    /// Nothing is played from one file for longer: one that is younger may be heard right now.
    private static final Duration LONGEST_SOUND = Duration.ofMinutes(15);

    /// A sort of what there is.
    enum Part {
        /// With what SQLite keeps beside it.
        JOURNAL("your journal"),
        /// Also pages that an editor had open.
        DRAFTS("drafts"),
        /// What a browser was last shown.
        PAGE("the page that you opened last"),
        /// What was written of a mistake in haven itself, and of what was told once.
        TRACES("traces of mistakes in haven"),
        /// That a haven that was killed had no time to remove.
        SOUND("sound files and pages that a killed haven left"),
        /// Only where that is wanted.
        BACKUPS("backups"),
        /// Also practices and help lines of one's own; only where that is wanted.
        SETTINGS("settings, practices and help lines of your own");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /// A file, or a folder with all that is in it.
    record Found(Part part, Path path) {}

    /// Looks for it.
    static Belongings of(App app) throws IOException {
        Path data = app.paths().data();
        Path state = app.paths().state();
        Path config = app.paths().config();
        Belongings all = new Belongings(
                new ArrayList<>(),
                new ArrayList<>(),
                List.of(
                        data.resolve("backups"),
                        app.paths().drafts(),
                        app.paths().drills(),
                        app.paths().page().resolveSibling(""),
                        data,
                        state,
                        config));
        all.look(Part.JOURNAL, data, JOURNAL, List.of("backups"));
        Path pages = app.paths().page().resolveSibling("");
        all.look(Part.TRACES, state, TRACE, List.of("drafts", "pages"));
        all.look(Part.PAGE, pages, PAGE, List.of());
        all.look(Part.DRAFTS, app.paths().drafts(), DRAFT, List.of());
        all.lookForKilled(app);
        all.look(Part.BACKUPS, data.resolve("backups"), BACKUP, List.of());
        all.look(Part.SETTINGS, config, SETTING, List.of("drills"));
        all.look(Part.SETTINGS, app.paths().drills(), DRILL, List.of());
        all.found.sort(Comparator.comparing(Found::part));
        return all;
    }

    /// @param names a pattern of those that are its own
    /// @param known the folders in it that are looked into by themselves
    private void look(Part part, Path folder, String names, List<String> known) throws IOException {
        if (known.isEmpty() && Files.isSymbolicLink(folder)) {
            // Within one of haven's own, it leads out of it, and is named where it lies.
            return;
        }
        for (Path file : in(folder)) {
            String name = String.valueOf(file.getFileName());
            boolean isLink = Files.isSymbolicLink(file);
            if (known.contains(name) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (!isLink && name.matches(names + "|" + HALF_MADE) && isOfItsSort(file, name)) {
                found.add(new Found(part, file));
            } else {
                left.add(file);
            }
        }
    }

    /// Folders are only the pages' and the half-made.
    private static boolean isOfItsSort(Path file, String name) {
        return name.matches("[.]?haven-[0-9-]+") || !Files.isDirectory(file);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
    }

    /// In folders that are for all programs, by names that only haven gives.
    private void lookForKilled(App app) {
        Instant before = app.clock().instant().minus(LONGEST_SOUND);
        Stream.of(app.environment().getOrDefault("XDG_RUNTIME_DIR", ""), Paths.temporary())
                .filter(folder -> folder.startsWith("/"))
                .distinct()
                .forEach(folder -> {
                    try {
                        for (Path file : in(Path.of(folder))) {
                            if (isLeftByKilled(file, before)) {
                                found.add(new Found(Part.SOUND, file));
                            }
                        }
                    } catch (IOException | InvalidPathException unreadable) {
                        // Nothing of this person's is there.
                        return;
                    }
                });
    }

    private static boolean isLeftByKilled(Path file, Instant before) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.matches(SOUND) || Files.isSymbolicLink(file) || !Files.isReadable(file)) {
            return false;
        }
        boolean isMine = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS)
                .getName()
                .equals(ProcessHandle.current().info().user().orElse(""));
        if (!isMine) {
            return false;
        }
        // A page that an editor had open lies in a folder of its own, beside what the editor made.
        return name.endsWith(".wav")
                ? Files.getLastModifiedTime(file).toInstant().isBefore(before)
                : Files.isRegularFile(file.resolve("haven.txt"));
    }

    /// What there is of a sort.
    List<Path> of(Part part) {
        return found.stream()
                .filter(each -> each.part() == part)
                .map(Found::path)
                .toList();
    }

    /// Whether another haven has something of it open right now.
    boolean isInUse() {
        return found.stream().map(Found::path).anyMatch(Belongings::isLocked);
    }

    private static boolean isLocked(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean isJournal = name.equals("journal.db");
        if (!isJournal && !name.startsWith("form-") && !name.equals(".lock")) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = isJournal
                        // Where SQLite says that somebody reads or writes.
                        ? channel.tryLock(0x40000000L, 512, false)
                        : channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Removes one of it, and sees that it is gone.
    static void remove(Found each) throws IOException {
        Path gone = each.path();
        if (String.valueOf(gone.getFileName()).equals("journal.db")) {
            // What is beside it belongs to no other journal, should haven be killed in between.
            gone = Files.move(gone, Beside.file(gone.resolveSibling("")));
        }
        try (Stream<Path> tree = Files.walk(gone)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException already) {
            return;
        }
        if (Files.exists(gone, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(gone.toString(), null, "it is still there");
        }
    }

    /// Removes the folders that are empty now.
    void removeEmpty() {
        for (Path folder : folders) {
            try {
                if (!Files.isSymbolicLink(folder)) {
                    Files.deleteIfExists(folder);
                }
            } catch (IOException unable) {
                // Something is in it, which is named.
            }
        }
    }
}
