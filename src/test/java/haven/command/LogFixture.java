package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.App;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Journal;
import haven.journal.Stamp;
import haven.setting.Paths;
import haven.sound.TestSpeakers;
import haven.terminal.TestTerminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// `haven log` on a set Sunday afternoon in Berlin, with a journal of its own.
final class LogFixture {
    static final Instant NOW = Instant.parse("2026-11-22T14:10:00Z");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;
    private long seed = 7;

    LogFixture(Path home) {
        this.home = home;
    }

    /// What standard input gives.
    LogFixture typing(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// Standard input as a stream of the test's own.
    LogFixture typing(InputStream stream) {
        in = stream;
        return this;
    }

    /// Standard input and output are a terminal.
    LogFixture atATerminal() {
        terminal = true;
        return this;
    }

    LogFixture seed(long value) {
        seed = value;
        return this;
    }

    /// Runs `haven log` with these arguments.
    Outcome log(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "log";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int code = new Dispatch(app()).run(all);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private App app() {
        Map<String, String> environment = Map.of("HOME", home.toString(), "TERM", "dumb");
        return new App(
                Clock.fixed(NOW, BERLIN),
                environment,
                Paths.of(environment),
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new TestTerminals(terminal),
                TestSpeakers.NONE,
                new Random(seed));
    }

    Path journal() {
        return home.resolve(".local/share/haven/journal.db");
    }

    /// The one draft below this home folder.
    static Path onlyDraft(Path home) throws IOException {
        try (Stream<Path> drafts = Files.list(home.resolve(".local/state/haven/drafts"))) {
            List<Path> all = drafts.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    /// Every episode in the journal.
    List<Episode> kept() {
        try (Journal journal = Journal.openExisting(journal(), NOW).orElseThrow()) {
            return journal.episodes(LocalDate.parse("1900-01-01"), LocalDate.parse("2100-01-01"));
        }
    }

    /// An entry of this time with nothing said yet, its id that of another.
    static EpisodeDraft draft(Episode like, String at, String day) {
        return new EpisodeDraft(like.id(), new Stamp(Instant.parse(at), BERLIN, LocalDate.parse(day)), NOW);
    }

    /// What came of a run.
    record Outcome(int code, String out, String err) {}
}
