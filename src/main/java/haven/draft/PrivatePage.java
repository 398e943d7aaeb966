package haven.draft;

import haven.UserError;
import haven.file.AtTheEnd;
import haven.file.OwnerOnly;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A page in a file that only its owner can read, in a folder of its own, for as long as an editor has it open.
///
/// Whatever closes it, the folder goes, with all that an editor put into it; what was written goes to whoever keeps it,
/// and stays where nobody can. Where the program is killed it stays, and the draft that names it leads there
/// ([FormDraft#openIn(Path)]).
public final class PrivatePage implements AutoCloseable {
    /// How the name of a page's folder begins.
    static final String FOLDER = "haven-";

    private static final String NAME = "haven.txt";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final Path file;
    private final Predicate<String> isSafe;
    private final AtTheEnd atTheEnd;
    private boolean isLeft;

    private PrivatePage(Path folder, Predicate<String> isSafe) throws IOException {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.isSafe = isSafe;
        this.atTheEnd = new AtTheEnd("private-page", this::end);
    }

    /// Makes it.
    ///
    /// @param in where its folder is to be
    /// @param isSafe is given the text once the page is closed, be it by a signal, and says whether that is safe
    ///     without the page
    public static PrivatePage open(Path in, String text, Predicate<String> isSafe) {
        try {
            Files.createDirectories(in, OwnerOnly.folder());
            PrivatePage page = new PrivatePage(Files.createTempDirectory(in, FOLDER, OwnerOnly.folder()), isSafe);
            page.begin(text);
            return page;
        } catch (IOException problem) {
            throw unusable(in, problem);
        }
    }

    private void begin(String text) throws IOException {
        try {
            atTheEnd.begin(() -> {
                Files.createFile(file, OwnerOnly.file());
                Files.writeString(file, text);
            });
        } catch (IOException problem) {
            atTheEnd.cancel();
            removeAll(folder);
            throw problem;
        }
    }

    /// The page in this folder, there or not.
    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /// Where it is.
    public Path file() {
        return file;
    }

    /// What is on a page that the program did not live to close; none where it is gone, or nobody can read it.
    static Optional<String> read(Path page) {
        try {
            return Optional.of(text(page));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Removes a page that the program did not live to close, if it can be read, and all that lies beside it.
    public static void remove(Path page) {
        Path folder = page.getParent();
        if (folder != null
                && page.endsWith(NAME)
                && String.valueOf(folder.getFileName()).startsWith(FOLDER)
                && read(page).isPresent()) {
            removeAll(folder);
        }
    }

    /// What is on it; nothing where the page is gone.
    ///
    /// @throws UserError if it is there and cannot be read, and then it stays
    public Optional<String> text() {
        try {
            return Optional.of(text(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException problem) {
            isLeft = true;
            throw unusable(file, problem);
        }
    }

    /// Which line is the first that is not text in UTF-8, from 1; none where all are.
    public OptionalInt foreignLine() {
        try {
            byte[] bytes = PlainFile.bytes(file, PlainFile.MOST_WORDS);
            int line = 1;
            int start = 0;
            for (int at = 0; at <= bytes.length; at++) {
                if (at == bytes.length || bytes[at] == '\n') {
                    Optional<String> text = Utf8.text(bytes, start, at);
                    if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
                        return OptionalInt.of(line);
                    }
                    line++;
                    start = at + 1;
                }
            }
        } catch (IOException unreadable) {
            // Whoever reads it is told so.
        }
        return OptionalInt.empty();
    }

    /// Without the mark that some editors put before it. A page that is not in UTF-8 is none to be kept, but nothing of
    /// it is lost either: it is read as what editors save beside that, in which each byte is a letter, or as UTF-16
    /// where it begins so.
    private static String text(Path page) throws IOException {
        byte[] bytes = PlainFile.bytes(page, PlainFile.MOST_WORDS);
        String text = Utf8.text(bytes).orElseGet(() -> new String(bytes, other(bytes)));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static Charset other(byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        return isWide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    private static UserError unusable(Path where, IOException problem) {
        return UserError.failure(
                "A page for your editor could not be used at " + where + ": " + Reason.of(problem) + ".", "", problem);
    }

    /// Has it stay where it is when this is closed.
    ///
    /// @return whether it is there
    public boolean leave() {
        isLeft = Files.isRegularFile(file);
        return isLeft;
    }

    /// What cannot be read stays, for the person to look at.
    private void end() {
        if (!isLeft && isDone()) {
            removeAll(folder);
        }
    }

    private boolean isDone() {
        try {
            return isSafe.test(text(file));
        } catch (NoSuchFileException gone) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// With all that is in it, before what it is in; a link goes, and not what it leads to.
    private static void removeAll(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException unable) {
            // Nobody but its owner can enter it.
            return;
        }
    }

    @Override
    public void close() {
        if (atTheEnd.cancel()) {
            end();
        }
    }
}
