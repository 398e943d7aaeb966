package haven.draft;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Kinds;
import haven.file.PlainFile;
import haven.json.EntryJson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The drafts there are: where forms were left, and entries that could not be kept.
///
/// @param folder where they are; made, for its owner alone, with the first of them
/// @param kinds the kinds of entry that they can be of
public record Drafts(Path folder, Kinds kinds) {
    private static final String FORM = "form-";
    private static final String FORM_ENDING = ".txt";
    private static final String ENTRY = "entry-";
    private static final String ENTRY_ENDING = ".json";

    /// The draft to be written while a form about this entry is open.
    public FormSheet sheet(String id) {
        return new FormSheet(form(id));
    }

    /// The file of the form about this entry, whether or not it is there.
    public Path form(String id) {
        return folder.resolve(FORM + id + FORM_ENDING);
    }

    /// Where forms were left, the latest first; not those that somebody has open.
    public List<FormDraft> forms() {
        List<FormDraft> drafts = new ArrayList<>();
        for (Path file : files(FORM, FORM_ENDING)) {
            read(file).flatMap(this::draft).map(Drafts::asLeft).ifPresent(drafts::add);
        }
        drafts.sort(Comparator.comparing(FormDraft::begun).reversed());
        return drafts;
    }

    /// With what the editor left on its page, where the program ended before it could see that.
    private static FormDraft asLeft(FormDraft draft) {
        return draft.page().flatMap(PrivatePage::read).map(draft::with).orElse(draft);
    }

    /// The files of forms that nobody has open and nobody can read.
    public List<Path> unreadableForms() {
        return files(FORM, FORM_ENDING).stream()
                .filter(file -> read(file).filter(text -> draft(text).isEmpty()).isPresent())
                .toList();
    }

    private Optional<FormDraft> draft(String text) {
        return FormDraft.of(text, kinds);
    }

    /// The text of a draft, empty where it cannot be read; none while its writer is there, or once it is gone.
    private static Optional<String> read(Path file) {
        try {
            PlainFile.require(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                return lock == null ? Optional.empty() : Optional.of(PlainFile.text(file, PlainFile.MOST_WORDS));
            }
        } catch (OverlappingFileLockException | NoSuchFileException openOrGone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of("");
        }
    }

    /// The folders of pages that an editor has or had open, where they are among the drafts.
    public List<Path> pageFolders() {
        return files(PrivatePage.FOLDER, "").stream().filter(Files::isDirectory).toList();
    }

    /// The pages in such folders that no draft leads to.
    public List<Path> strayPages() {
        List<Path> led = new ArrayList<>();
        for (Path form : files(FORM, FORM_ENDING)) {
            text(form).flatMap(this::draft).flatMap(FormDraft::page).ifPresent(led::add);
        }
        return pageFolders().stream()
                .map(PrivatePage::in)
                .filter(page -> Files.exists(page) && !led.contains(page))
                .toList();
    }

    /// What somebody was writing who was killed, or is writing right now, beside what it was before.
    public List<Path> unfinished() {
        return files("", FormSheet.UNFINISHED);
    }

    /// Also of one that is open.
    private static Optional<String> text(Path file) {
        try {
            return Optional.of(PlainFile.text(file, PlainFile.MOST_WORDS));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Keeps an entry that the journal could not.
    ///
    /// @param at when that was
    /// @return its file
    /// @throws IOException if it cannot be written either
    public Path keep(Entry entry, Instant at) throws IOException {
        Path file = entryFile(entry.id());
        try (FileChannel channel = FormSheet.replace(file, EntryJson.write(entry))) {
            channel.force(true);
        }
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }

    /// The file of the entry of this id, if the journal could not keep it.
    public Optional<Path> entry(String id) {
        return Optional.of(entryFile(id)).filter(Files::exists);
    }

    /// The files of entries that the journal could not keep, the oldest first.
    public List<Path> entries() {
        return files(ENTRY, ENTRY_ENDING);
    }

    /// Reads one of [#entries()].
    ///
    /// @throws UserError if it cannot be read
    public static Waiting waiting(Path file, EntryJson.Defaults defaults) {
        try {
            Entry entry = EntryJson.readBack(PlainFile.bytes(file, PlainFile.MOST_WORDS), defaults);
            return new Waiting(entry, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException | UserError unreadable) {
            throw unreadable(file);
        }
    }

    /// An entry that the journal could not keep.
    ///
    /// @param since when that was
    public record Waiting(Entry entry, Instant since) {}

    /// What to say of a draft that nobody can read.
    public static UserError unreadable(Path file) {
        return UserError.failure("The draft " + file + " cannot be read.", "It was left as it is.");
    }

    /// Takes away the entry of this id, once the journal has it.
    public void forgetEntry(String id) {
        forget(entryFile(id));
    }

    /// Takes away where a form about this entry was left, and the page that an editor had open.
    public void forgetForm(String id) {
        Path file = form(id);
        read(file).flatMap(this::draft).flatMap(FormDraft::page).ifPresent(PrivatePage::remove);
        forget(file);
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unable) {
            // It is found again.
            return;
        }
    }

    private Path entryFile(String id) {
        return folder.resolve(ENTRY + id + ENTRY_ENDING);
    }

    /// Ids are in the order of time, and so are these.
    private List<Path> files(String beginning, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(beginning) && name.endsWith(ending);
                    })
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
