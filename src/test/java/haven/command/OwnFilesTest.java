package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever writes to a file of a person's choice, writes over nothing of haven's own, by whatever name.
class OwnFilesTest {
    /// The commands that take `--output`, with the words and the ending that each needs; the program says which they
    /// are.
    private static final Map<String, List<String>> WRITING = new TreeMap<>(Map.of(
            "practice", List.of("practice render box --force -o", ".wav"),
            "journal", List.of("journal list --force -o", ".txt"),
            "week", List.of("week --force -o", ".txt"),
            "patterns", List.of("patterns --force -o", ".txt"),
            "learn", List.of("learn --force -o", ".txt"),
            "plan", List.of("plan export reach-out --force -o", ".toml"),
            "support", List.of("support --force -o", ".txt"),
            "remind", List.of("remind 21:30 --yes --force -o", ".ics"),
            "export", List.of("export --force -o", ".txt"),
            "backup", List.of("backup --force -o", ".txt")));

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
        haven.run("log", "silence");
        haven.run("backup");
        haven.run("config", "set", "minutes", "3");
        haven.run("practice", "new", "evening-walk", "--no-input");
    }

    static Stream<String> writing() {
        return Commands.ALL.stream()
                .filter(command -> command.command().get().spec().findOption("--output") != null)
                .map(Commands.Entry::name);
    }

    private Map<Path, List<Byte>> all() throws IOException {
        Map<Path, List<Byte>> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                all.put(file, List.of((byte) bytes.length, (byte) Arrays.hashCode(bytes)));
            }
        }
        return all;
    }

    private Path link(Path from, Path to) throws IOException {
        Files.deleteIfExists(from);
        return Files.createSymbolicLink(from, to);
    }

    @ParameterizedTest
    @MethodSource("writing")
    void nothingOfItsOwnIsWrittenOver(String command) throws IOException {
        assertThat(WRITING).containsKey(command);
        String words = WRITING.getOrDefault(command, List.of()).getFirst();
        String ending = WRITING.getOrDefault(command, List.of()).getLast();
        Path data = haven.paths().data();
        Path journal = haven.paths().journal();
        Path backup;
        try (Stream<Path> backups = Files.list(data.resolve("backups"))) {
            backup = backups.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        List<Path> places = List.of(
                link(home.resolve("journal" + ending), journal),
                link(home.resolve("second" + ending), home.resolve("journal" + ending)),
                link(home.resolve("backup" + ending), backup),
                link(home.resolve("config" + ending), haven.paths().configFile()),
                link(home.resolve("none" + ending), data.resolve("journal.db-wal")),
                Files.createLink(home.resolve("hard" + ending), journal),
                Files.createLink(
                        elsewhere.resolve("hard" + ending),
                        haven.paths().drills().resolve("evening-walk.toml")),
                link(elsewhere.resolve("data"), data).resolve("new" + ending),
                elsewhere.resolve("../.local/share/haven/backups/new" + ending),
                haven.paths().drills().resolve("new" + ending),
                haven.paths().drafts().resolve("new" + ending));
        Map<Path, List<Byte>> before = all();
        for (Path place : places) {
            assertThat(haven.run((words + " " + place).split(" ")))
                    .isEqualTo(Result.refused(place + " is haven's own. Nothing was written. Name another place."));
            assertThat(all()).as(place.toString()).isEqualTo(before);
        }
        Path other = home.resolve("other" + ending);
        assertThat(haven.run((words + " " + other).split(" ")).code()).isZero();
        assertThat(other).exists();
    }

    @ParameterizedTest
    @MethodSource("writing")
    void norWhereTheJournalIsALink(String command) throws IOException {
        String words = WRITING.getOrDefault(command, List.of()).getFirst();
        String ending = WRITING.getOrDefault(command, List.of()).getLast();
        Path target = Files.createDirectory(home.resolve("synced")).resolve("journal" + ending);
        Files.move(haven.paths().journal(), target);
        Files.createSymbolicLink(haven.paths().journal(), target);
        Map<Path, List<Byte>> before = all();
        for (Path place : List.of(target, target.resolveSibling("backups").resolve("new" + ending))) {
            assertThat(haven.run((words + " " + place).split(" ")))
                    .isEqualTo(Result.refused(place + " is haven's own. Nothing was written. Name another place."));
            assertThat(all()).isEqualTo(before);
        }
    }

    @Test
    void norInAFolderOfTables() {
        Path place = haven.paths().data().resolve("tables");
        assertThat(haven.run("export", "--format", "csv", "-o", place.toString()))
                .isEqualTo(Result.refused(place + " is haven's own. Nothing was written. Name another place."));
        assertThat(place).doesNotExist();
    }
}
