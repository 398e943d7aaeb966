package haven.command;

import haven.UserError;
import haven.draft.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A page in a file that only its owner can read, in a folder of its own, for as long as an editor has it open.
///
/// Whatever ends the program meanwhile, the folder goes, with all that an editor put into it; what was written goes to
/// whoever keeps it.
final class PrivatePage implements AutoCloseable {
    private final Path folder;
    private final Path file;
    private final Consumer<String> whenEnded;
    private final Thread hook = new Thread(this::ended, "private-page");

    private PrivatePage(Path folder, Consumer<String> whenEnded) {
        this.folder = folder;
        this.file = folder.resolve("haven.txt");
        this.whenEnded = whenEnded;
    }

    /// Makes it.
    ///
    /// @param in where its folder is to be
    /// @param whenEnded is given the text, should a signal end the program while it is open
    static PrivatePage open(Path in, String text, Consumer<String> whenEnded) {
        try {
            PrivatePage page = new PrivatePage(PrivateFile.createFolder(in), whenEnded);
            Runtime.getRuntime().addShutdownHook(page.hook);
            PrivateFile.create(page.file, text);
            return page;
        } catch (IOException problem) {
            throw unusable(in, problem);
        }
    }

    Path file() {
        return file;
    }

    String text() {
        try {
            return read();
        } catch (IOException problem) {
            throw unusable(file, problem);
        }
    }

    /// What an editor saved in another encoding than UTF-8 is kept too, but for the letters that cannot be read.
    private String read() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static UserError unusable(Path where, IOException problem) {
        return UserError.failure(
                "A page for your editor could not be used at " + where + ": " + problem.getMessage() + ".",
                "Nothing was kept. haven log asks without one.",
                problem);
    }

    private void ended() {
        try {
            whenEnded.accept(read());
        } catch (IOException gone) {
            // Then there is nothing to keep.
        } finally {
            remove();
        }
    }

    private void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path left : all) {
                Files.deleteIfExists(left);
            }
            Files.deleteIfExists(folder);
        } catch (IOException unable) {
            // Nobody but its owner can enter it.
            return;
        }
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
