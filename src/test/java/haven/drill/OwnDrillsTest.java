package haven.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDrillsTest {
    private static final String WALK = """
            title = "a walk"
            purpose = "p"
            needs = ["calm"]
            [[step]]
            kind = "prompt"
            cue = "walk"
            seconds = 30
            """;

    @TempDir
    private Path home;

    private Path folder;
    private DrillLibrary library;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(home.resolve("drills"));
        library = new DrillLibrary(folder);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> mistakes() {
        return library.own().stream()
                .filter(file -> file.drill().isEmpty())
                .map(file -> file.file().getFileName() + ": " + file.mistakesInShort())
                .toList();
    }

    @Test
    void aFileInTheFolderIsADrill() throws IOException {
        file("walk.toml", WALK);

        assertThat(library.find("walk").orElseThrow().title()).isEqualTo("a walk");
        assertThat(library.names())
                .hasSize(new DrillLibrary().names().size() + 1)
                .last()
                .isEqualTo("walk");
        assertThat(library.all()).last().isEqualTo(library.find("walk").orElseThrow());
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void aBrokenFileStopsNoOther() throws IOException {
        file("walk.toml", WALK);
        file("broken.toml", WALK.replace("30", "0").replace("cue", "queue"));

        assertThat(library.find("walk")).isPresent();
        assertThat(mistakes()).containsExactly("broken.toml: line 4, column 1: cue is missing, and 2 more");
        assertThatThrownBy(() -> library.find("broken"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your drill at " + folder.resolve("broken.toml")
                                        + " cannot be read: line 4, column 1: cue is missing, and 2 more."
                                        + " See haven practice check broken."));
    }

    @Test
    void aNameThatIsTakenIsRefused() throws IOException {
        file("box.toml", WALK);
        file("list.toml", WALK);
        file("My Walk.toml", WALK);

        assertThat(library.find("box").orElseThrow().title()).isEqualTo("box");
        assertThat(mistakes())
                .containsExactly(
                        "My Walk.toml: line 1, column 1: a drill's name is of small letters, digits and hyphens, such as"
                                + " evening-walk",
                        "box.toml: line 1, column 1: box is one of haven's own drills; name the file otherwise",
                        "list.toml: line 1, column 1: list is a word of haven practice; name the file otherwise");
        assertThat(library.names()).isEqualTo(new DrillLibrary().names());
    }

    @Test
    void whateverElseIsInTheFolderIsNoTrouble() throws IOException {
        file("notes.txt", "x");
        file(".walk.toml.swp", "x");
        file(".#walk.toml", "x");
        file("empty.toml", "");
        file("long.toml", "#".repeat(70_000));
        Files.createDirectory(folder.resolve("folder.toml"));
        Files.createSymbolicLink(folder.resolve("nowhere.toml"), folder.resolve("none"));
        Files.createSymbolicLink(folder.resolve("circle.toml"), folder.resolve("circle.toml"));
        Files.createSymbolicLink(folder.resolve("endless.toml"), Path.of("/dev/zero"));
        Files.writeString(home.resolve("elsewhere"), WALK);
        Files.createSymbolicLink(folder.resolve("linked.toml"), home.resolve("elsewhere"));

        assertThat(mistakes())
                .containsExactly(
                        "empty.toml: line 1, column 1: title is missing, and 3 more",
                        "endless.toml: line 1, column 1: this is a device, not a file",
                        "folder.toml: line 1, column 1: this is a folder, not a file",
                        "long.toml: line 1, column 1: a drill's file has 64 kB at most");
        assertThat(library.find("linked")).isPresent();
        assertThatThrownBy(() -> library.find("endless")).hasMessageContaining("this is a device, not a file");
        assertThat(library.names()).doesNotContain("endless", "folder", "nowhere");
    }

    @Test
    void aFolderThatIsNotThereOrNotReadableHasNone() throws IOException {
        assertThat(new DrillLibrary(home.resolve("none")).own()).isEmpty();
        assertThat(new DrillLibrary(home.resolve("none")).find("walk")).isEmpty();
        file("walk.toml", WALK);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            assertThat(library.names()).hasSizeGreaterThan(20);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDrillByItsNameReadsNoOtherFile() throws IOException {
        file("walk.toml", WALK);
        for (int i = 0; i < 2000; i++) {
            file("copy-" + i + ".toml", "x");
        }

        assertThat(library.find("walk")).isPresent();
        assertThat(library.find("box")).isPresent();
        assertThat(library.own()).hasSize(1000);
    }
}
