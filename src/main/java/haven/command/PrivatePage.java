package haven.command;

import haven.UserError;
import haven.draft.PrivateFile;
import haven.file.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A page in a file that only its owner can read, in a folder of its own, for as long as an editor has it open.
///
/// Whatever ends the program meanwhile, the folder goes, with all that an editor put into it; what was written goes to
/// whoever keeps it, and stays where nobody can.
final class PrivatePage implements AutoCloseable {
    private final Path folder;
    private final Path file;
    private final Predicate<String> whenEnded;
    private final Thread hook = new Thread(this::ended, "private-page");
    private boolean isLeft;

    private PrivatePage(Path folder, Predicate<String> whenEnded) {
        this.folder = folder;
        this.file = folder.resolve("haven.txt");
        this.whenEnded = whenEnded;
    }

    /// Makes it.
    ///
    /// @param in where its folder is to be
    /// @param whenEnded is given the text, should a signal end the program while it is open, and says whether the text
    ///     is safe without the page
    static PrivatePage open(Path in, String text, Predicate<String> whenEnded) {
        try {
            PrivatePage page = new PrivatePage(PrivateFile.createFolder(in), whenEnded);
            page.begin(text);
            return page;
        } catch (IOException problem) {
            throw unusable(in, problem);
        }
    }

    private void begin(String text) throws IOException {
        try {
            PrivateFile.create(file, text);
        } catch (IOException problem) {
            remove();
            throw problem;
        }
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path file() {
        return file;
    }

    /// What is on it; nothing where the page is gone.
    ///
    /// @throws UserError if it is there and cannot be read, and then it stays
    Optional<String> text() {
        try {
            return Optional.of(read());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException problem) {
            isLeft = true;
            throw unusable(file, problem);
        }
    }

    /// What an editor saved in another encoding than UTF-8 is kept too, but for the letters that cannot be read.
    private String read() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static UserError unusable(Path where, IOException problem) {
        return UserError.failure(
                "A page for your editor could not be used at " + where + ": " + Reason.of(problem) + ".",
                "haven log asks without one.",
                problem);
    }

    /// Has it stay where it is when this is closed.
    ///
    /// @return whether it is there
    boolean leave() {
        isLeft = Files.isRegularFile(file);
        return isLeft;
    }

    /// A signal has ended the program. What cannot be read stays, for the person to look at.
    void ended() {
        try {
            isLeft = !whenEnded.test(read());
        } catch (NoSuchFileException gone) {
            isLeft = false;
        } catch (IOException unreadable) {
            isLeft = true;
        }
        remove();
    }

    private void remove() {
        if (isLeft) {
            return;
        }
        try {
            remove(folder);
        } catch (IOException unable) {
            // Nobody but its owner can enter it.
            return;
        }
    }

    /// With all that is in it; a link goes, and not what it leads to.
    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(path)) {
                for (Path each : inside.toList()) {
                    remove(each);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs, and does as much.
            return;
        }
        remove();
    }
}
