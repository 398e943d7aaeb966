package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.BuiltHaven.Answer;
import haven.command.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command that writes, on a disk that is full or soon full: where it says that something is done, another
/// program finds it; where it does not, nothing has changed but that what was typed may wait in a draft.
class FullDiskIT extends MovedIn {
    /// In kB, less than any change takes.
    private static final int A_LITTLE = 12;

    /// What is left free, in kB: nothing, too little, and amounts that some of it takes.
    private static final List<Integer> FREE = List.of(0, A_LITTLE, 160, 640);

    /// What writes, by the command's name: `FILE` is a place of the person's own on that disk, `IN` a file elsewhere.
    private static final Map<String, List<Written>> WRITTEN = new TreeMap<>();

    @TempDir
    private static Path before;

    /// What only shows, and what keeps a practice as `breathe` does, after some minutes.
    private static final List<String> SHOW = List.of("doctor", "now");

    private static final String BLINK = """
            title = "a blink"
            purpose = "p"
            needs = ["calm"]
            family = "ground"
            [[step]]
            kind = "prompt"
            cue = "blink"
            seconds = 1
            """;

    static {
        of("breathe", "breathe 0.5-0.5 --cycles 1", "SELECT count(*) FROM practice");
        of("ground", "ground blink --plain", "SELECT count(*) FROM practice");
        of("practice", "practice blink --plain", "SELECT count(*) FROM practice");
        of("practice", "practice new evening-walk --no-input", "");
        of("practice", "practice render box -o FILE.wav", "");
        of("log", "log injected", "SELECT count(*) FROM episode WHERE trigger = 'injected'");
        likeLog("checkin", "checkin --mood 4", "SELECT count(*) FROM check_in");
        likeLog("note", "note injected", "SELECT count(*) FROM note WHERE text = 'injected'");
        of("journal", "journal rm last", "SELECT count(*) = 19 FROM note");
        of("journal", "journal rm last --forever --yes", "SELECT count(*) = 19 FROM note");
        of("journal", "journal list -o FILE.txt", "");
        of("undo", "undo", "SELECT count(*) = 19 FROM note");
        of("week", "week -o FILE.txt", "");
        of("patterns", "patterns -o FILE.txt", "");
        likeLog("bring", "bring injected", "SELECT count(*) FROM topic WHERE text = 'injected'");
        likeLog("plan", "plan add homework injected", "SELECT count(*) FROM homework WHERE text = 'injected'");
        likeLog("say", "say injected --request x", "SELECT count(*) FROM saying WHERE happened = 'injected'");
        likeLog("ladder", "ladder new injected --rung x", "SELECT count(*) FROM ladder WHERE fear = 'injected'");
        likeLog("repair", "repair injected --change x", "SELECT count(*) FROM repair WHERE happened = 'injected'");
        likeLog("boundary", "boundary injected --will x", "SELECT count(*) FROM boundary WHERE not_fine = 'injected'");
        likeLog("timeout", "timeout --back 1h --no-input", "SELECT count(*) FROM time_out");
        likeLog("people", "people add injected", "SELECT count(*) FROM person WHERE name = 'injected'");
        of(
                "dialogue",
                "dialogue --keep --mine injected --theirs x",
                "SELECT count(*) FROM dialogue WHERE mine = 'injected'");
        likeLog(
                "experiment",
                "experiment injected --test x",
                "SELECT count(*) FROM experiment WHERE belief = 'injected'");
        likeLog("toolkit", "toolkit add injected", "SELECT count(*) FROM toolkit WHERE name = 'injected'");
        of("support", "support -o FILE.txt", "");
        of("remind", "remind 21:30 --yes -o FILE.ics", "");
        of("learn", "learn exhale -o FILE.txt", "");
        of("import", "import IN.jsonl", "SELECT count(*) = 40 FROM note WHERE text LIKE 'injected%'");
        of("export", "export -o FILE.jsonl", "");
        of("export", "export --format csv -o FILE", "");
        of("backup", "backup -o FILE.db", "");
        of("backup", "backup", "");
        of("restore", "restore IN.db --yes", "SELECT count(*) = 40 FROM note WHERE text LIKE 'injected%'");
        of("config", "config set minutes 12", "");
        of("forget", "forget --yes", "");
    }

    private static void of(String command, String words, String query) {
        WRITTEN.computeIfAbsent(command, none -> new ArrayList<>()).add(new Written(words, query, FREE));
    }

    /// What keeps one entry goes the way of `log`, which is tried with every amount.
    private static void likeLog(String command, String words, String query) {
        WRITTEN.computeIfAbsent(command, none -> new ArrayList<>()).add(new Written(words, query, List.of(A_LITTLE)));
    }

    /// @param query what SQLite answers with 1 or more once it is done; empty where it is a file that is written
    private record Written(String words, String query, List<Integer> free) {}

    static Stream<String> commands() {
        return Commands.ALL.stream().map(Commands.Entry::name);
    }

    private String sqlite(Path file, String query) throws IOException {
        return haven.piped("", "sqlite3", file.toString(), query).answer().out();
    }

    /// What is on the disk: each file but drafts and traces, a database by what SQLite says is in it.
    private Map<Path, String> state(Path disk) throws IOException {
        Map<Path, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".db")) {
                    state.put(file, sqlite(file, ".dump"));
                } else if (!file.startsWith(disk.resolve("state")) && !file.endsWith(".lock")) {
                    state.put(file, Files.size(file) + " bytes");
                }
            }
        }
        return state;
    }

    /// 40 notes of 9 kB, as an export and as a backup.
    @BeforeAll
    static void export() throws IOException {
        BuiltHaven there = new BuiltHaven(before.resolve("other"));
        StringBuilder text = new StringBuilder("{\"haven\":\"export\",\"version\":1,\"schema\":1}\n");
        for (int i = 0; i < 40; i++) {
            text.append("{\"kind\":\"note\",\"at\":\"2026-11-16T21:%02d:00+01:00\",\"text\":\"injected%s\"}\n"
                    .formatted(i, "x".repeat(9_000)));
        }
        Path lines = Files.writeString(before.resolve("in.jsonl"), text);
        assertThat(there.run("", "import", lines.toString()).code()).isZero();
        assertThat(there.run("", "backup", "-o", before.resolve("in.db").toString())
                        .code())
                .isZero();
    }

    /// 20 notes, a setting and a drill.
    @BeforeAll
    static void keepSome() throws IOException {
        Path disk = before.resolve("disk");
        BuiltHaven there = on(disk, new BuiltHaven(before.resolve("home")));
        String notes = IntStream.range(0, 19)
                .mapToObj(
                        "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00+01:00\",\"text\":\"before %d\"}\n"::formatted)
                .collect(Collectors.joining());
        Files.createDirectories(disk.resolve("state/haven"));
        Files.createDirectories(disk.resolve("mine"));
        assertThat(there.run(notes, "import", "-").code()).isZero();
        assertThat(there.run("", "note", "before").code()).isZero();
        assertThat(there.run("", "config", "set", "minutes", "3").code()).isZero();
        Path drills = Files.createDirectories(disk.resolve("config/haven/drills"));
        Files.writeString(drills.resolve("blink.toml"), BLINK);
    }

    private static BuiltHaven on(Path disk, BuiltHaven haven) {
        return haven.with("XDG_DATA_HOME", disk.toString())
                .with("XDG_CONFIG_HOME", disk.resolve("config").toString())
                .with("XDG_STATE_HOME", disk.resolve("state").toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsSaidToBeDoneIsThereAndWhatIsNotLeavesAllAsItWas(String command) throws IOException {
        assertThat(WRITTEN.containsKey(command) || SHOW.contains(command))
                .as(command + " is a command that no fault was tried on: say in WRITTEN what it writes")
                .isTrue();
        if (SHOW.contains(command)) {
            return;
        }
        assumeTrue(haven.piped("", "sqlite3", "--version").answer().code() == 0, "sqlite3 is not installed");
        try (SmallDisk small = new SmallDisk(haven, home, "3m")) {
            Path disk = home.resolve("disk");
            on(disk, haven);
            copy(before.resolve("disk"), disk);
            for (Written written : Objects.requireNonNull(WRITTEN.get(command))) {
                for (int free : written.free()) {
                    tried(written, free, disk, small);
                    restore(disk);
                }
            }
        }
    }

    private void tried(Written written, int free, Path disk, SmallDisk small) throws IOException {
        Map<Path, String> was = state(disk);
        small.fill("filler", (int) (Files.getFileStore(disk).getUsableSpace() / 1024) - free);
        String words = written.words()
                .replace("FILE", disk.resolve("mine/out").toString())
                .replace("IN", before.resolve("in").toString());
        Answer answer = haven.run("", words.split(" "));
        Files.delete(disk.resolve("filler"));
        Map<Path, String> after = state(disk);
        String what = written.words() + " with " + free + " kB: " + answer;
        if (answer.code() != Exit.OK) {
            assertThat(answer.code()).as(what).isNotEqualTo(Exit.BUG);
            assertThat(after).as(what).isEqualTo(was);
        } else if (written.query().isEmpty()) {
            assertThat(after).as(what).isNotEqualTo(was);
        } else {
            assertThat(sqlite(small.journal(), written.query()).strip())
                    .as(what)
                    .matches("[1-9][0-9]*");
        }
    }

    /// As it was before.
    private static void restore(Path disk) throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        copy(before.resolve("disk"), disk);
    }
}
