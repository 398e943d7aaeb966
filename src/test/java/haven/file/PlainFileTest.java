package haven.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {
    private static final int TIMES = 5_000;

    @TempDir
    Path folder;

    @Test
    void itSaysWhatIsNoFile() throws IOException {
        assertThat(PlainFile.whatElse(folder)).contains("a folder");
        assertThat(PlainFile.whatElse(Path.of("/dev/null"))).contains("a device");
        assertThat(PlainFile.whatElse(folder.resolve("nothing"))).isEmpty();
        assertThat(PlainFile.whatElse(Files.createFile(folder.resolve("file")))).isEmpty();
    }

    /// As SQLite does with the file beside a journal.
    @Test
    void aFileThatComesAndGoesMeanwhileIsAFile() throws InterruptedException {
        Path file = folder.resolve("journal.db-journal");
        Thread other = new Thread(() -> comeAndGo(file));
        other.start();
        Set<Optional<String>> said = new HashSet<>();
        while (other.isAlive()) {
            said.add(PlainFile.whatElse(file));
        }
        other.join();
        assertThat(said).containsOnly(Optional.empty());
    }

    private static void comeAndGo(Path file) {
        try {
            for (int i = 0; i < TIMES; i++) {
                Files.createFile(file);
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
