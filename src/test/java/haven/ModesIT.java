package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.command.Commands;
import haven.terminal.PtySession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every file and folder that any command makes is its owner's alone, whatever the umask is and whatever was there.
@Execution(ExecutionMode.CONCURRENT)
class ModesIT extends MovedIn {
    private static final List<String> USED = List.of(
            "now",
            "breathe 0.5-0.5 --cycles 1",
            "breathe 1-1-1-1 --cycles 1 --plain",
            "ground 3-3-3 --plain",
            "practice new evening --no-input",
            "practice body-scan --skip jaw --remember --plain",
            "practice render box -o \"$HOME/mine/box.wav\"",
            "log violet",
            "checkin mood:4",
            "note violet",
            "journal list -o \"$HOME/mine/list.txt\"",
            "undo",
            "week -o \"$HOME/mine/week.md\"",
            "patterns -o \"$HOME/mine/patterns.txt\"",
            "bring violet",
            "plan add routine violet",
            "plan mark violet",
            "say violet --request x",
            "ladder new violet --rung x",
            "experiment violet --test x",
            "repair violet --change x",
            "boundary violet --will x",
            "timeout --back 1h --no-input",
            "people add violet",
            "dialogue --keep --mine violet --theirs x",
            "toolkit add tea",
            "support add signs violet",
            "support -o \"$HOME/mine/plan.txt\"",
            "remind 21:30 --yes -o \"$HOME/mine/cue.ics\"",
            "learn exhale -o \"$HOME/mine/card.txt\"",
            "export -o \"$HOME/mine/all.jsonl\"",
            "export --format csv -o \"$HOME/mine/tables\"",
            "import \"$HOME/mine/all.jsonl\"",
            "backup",
            "backup -o \"$HOME/mine/journal.db\"",
            "restore last --yes",
            "config set rate true",
            "doctor");

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        Files.createDirectories(home.resolve("mine"));
        for (Path folder : own()) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (String words : USED) {
            run(words);
        }
        try (PtySession session = haven.shell("sh", "-c", open(words("log")))) {
            FormScreen.answer(session, "What happened?", "violet");
            awaitDraft("line violet");
            session.signal("KILL");
            session.exitCode();
        }
        assertThat(tooOpen()).isEmpty();
        assertThat(own()).allMatch(Files::isDirectory);
        assertThat(haven.run("", "doctor").out()).doesNotContain("others can use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log violet",
                "breathe 0.5-0.5 --cycles 1",
                "config set rate true",
                "practice new evening --no-input"
            })
    void norTheFoldersThatAreNotThereYet(String words) throws IOException {
        run(words);
        assertThat(own()).anyMatch(Files::isDirectory);
        assertThat(tooOpen()).isEmpty();
    }

    private List<Path> own() {
        return List.of(
                home.resolve(".local/share/haven"), home.resolve(".local/state/haven"), home.resolve(".config/haven"));
    }

    private void run(String words) throws IOException {
        haven.piped("q\n", "sh", "-c", open("timeout 3 " + words(words))).answer();
    }

    private static String words(String words) {
        return BuiltHaven.command()[0] + " " + words;
    }

    /// What anybody could read, if it were for the system to say.
    private static String open(String command) {
        return "umask 000; exec " + command;
    }

    @Test
    void everyCommandIsUsed() {
        assertThat(Commands.ALL.stream().map(Commands.Entry::name).filter(name -> !name.equals("forget")))
                .allMatch(name -> USED.stream().anyMatch(words -> words.startsWith(name)));
    }

    private List<String> tooOpen() throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> tree = Stream.of("mine", ".local/share/haven", ".local/state/haven", ".config/haven")
                .map(home::resolve)
                .flatMap(ModesIT::walk)) {
            for (Path path : tree.toList()) {
                String mode =
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
                if (!path.endsWith("mine") && !mode.endsWith("------")) {
                    open.add(mode + " " + home.relativize(path));
                }
            }
        }
        return open;
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.exists(folder) ? Files.walk(folder) : Stream.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
