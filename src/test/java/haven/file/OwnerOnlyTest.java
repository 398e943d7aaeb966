package haven.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is said to read what was written.
class OwnerOnlyTest {
    private static final String OTHERS = "others may be able to read it too";

    @TempDir
    private Path folder;

    @Test
    void onlyYouWhereTheFileSystemKeepsIt() throws IOException {
        Path file = Files.createFile(folder.resolve("file"), OwnerOnly.file());
        assertThat(OwnerOnly.readers(file, "it")).isEqualTo("only you can read it");
    }

    /// As FAT, mounted for everybody, has every file.
    @Test
    void othersWhereItHasWhatItWants() throws IOException {
        Path file = Files.createFile(folder.resolve("file"), OwnerOnly.file());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(OwnerOnly.readers(file, "it")).isEqualTo(OTHERS);
    }

    @Test
    void othersWhereItKnowsOfNoPermissions() throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (FileSystem without = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            assertThat(OwnerOnly.readers(Files.createFile(without.getPath("/file")), "it"))
                    .isEqualTo(OTHERS);
        }
    }
}
