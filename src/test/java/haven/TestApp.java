package haven;

import haven.command.Commands;
import haven.command.Dispatch;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.file.OwnerOnly;
import haven.journal.Journal;
import haven.journal.Schema;
import haven.setting.Paths;
import haven.sound.Speakers;
import haven.sound.TestSpeakers;
import haven.terminal.Terminals;
import haven.terminal.TestTerminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// haven in this process, with everything outside it set: run a command, compare all that it answered.
///
/// ```java
/// TestApp haven = TestApp.in(temporaryFolder);
/// assertThat(haven.run("log", "x")).isEqualTo(Result.said("..."));
/// ```
///
/// It is the evening of Wednesday 18 November 2026 in Berlin until [#at(String)] or [#clock()] says otherwise; the
/// environment holds `HOME` alone, and nothing is a terminal.
public final class TestApp {
    private static final String EVENING = "2026-11-18T21:30+01:00[Europe/Berlin]";
    private static final long SEED = 11;

    private final SettableClock clock = new SettableClock(ZonedDateTime.parse(EVENING));
    private final Map<String, String> environment = new TreeMap<>();
    private RandomGenerator random = random(SEED);
    private Charset shown = StandardCharsets.UTF_8;
    private String set = "";
    private String echo = "";
    private Supplier<InputStream> input = InputStream::nullInputStream;
    private Runnable meanwhile = () -> {};
    private Terminals terminals = new TestTerminals(false);
    private Speakers speakers = TestSpeakers.NONE;
    private List<Commands.Entry> commands = List.of();
    private Schema schema = Schema.BUILT_IN;

    private TestApp(Path home) {
        environment.put("HOME", home.toString());
    }

    /// haven with this home folder.
    public static TestApp in(Path home) {
        return new TestApp(home);
    }

    /// Sets the time, and with it the zone, as in `2026-11-18T21:30+01:00[Europe/Berlin]`.
    public TestApp at(String time) {
        clock.set(ZonedDateTime.parse(time));
        return this;
    }

    /// Sets a variable of the environment.
    public TestApp with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// Sets what standard output can show.
    public TestApp showing(Charset charset) {
        shown = charset;
        return this;
    }

    /// Sets what standard input gives to the next commands.
    public TestApp input(String text) {
        input = () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// Sets standard input to a stream of the test's own.
    public TestApp input(InputStream stream) {
        input = () -> stream;
        return this;
    }

    /// Sets what ids are drawn from, so that two of them beside each other draw others.
    public TestApp seed(long seed) {
        random = random(seed);
        return this;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Does this while the next commands wait for the first of their input.
    public TestApp meanwhile(Runnable deed) {
        meanwhile = deed;
        return this;
    }

    /// Sets the terminal.
    public TestApp terminals(Terminals given) {
        terminals = given;
        return this;
    }

    /// Sets what plays and speaks.
    public TestApp speakers(Speakers given) {
        speakers = given;
        return this;
    }

    /// Gives it commands beside its own, or in the place of one of these.
    public TestApp commands(List<Commands.Entry> given) {
        commands = given;
        return this;
    }

    /// Sets the journal's tables, and with them the kinds of entry that there are.
    public TestApp schema(Schema given) {
        schema = given;
        return this;
    }

    /// Sets that what is kept is said again, so that it can be seen what was understood.
    public TestApp echoing() {
        echo = "echo = true\n";
        return config(set);
    }

    /// Writes `config.toml`.
    public TestApp config(String text) {
        set = echo.isEmpty() || text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        String toml = set + echo;
        Path file = paths().configFile();
        try {
            Files.createDirectories(file.getParent(), OwnerOnly.folder());
            Files.writeString(file, toml);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return this;
    }

    /// Writes a file of the person's own drills.
    public TestApp drill(String file, String toml) {
        try {
            Files.createDirectories(paths().drills());
            Files.writeString(paths().drills().resolve(file), toml);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return this;
    }

    /// The clock, to move it.
    public SettableClock clock() {
        return clock;
    }

    /// Where its files are.
    public Paths paths() {
        return Paths.of(environment);
    }

    /// Opens its journal, making it where there is none.
    public Journal journal() {
        return Journal.open(schema, paths().journal(), clock.instant(), () -> {});
    }

    /// Every episode in its journal.
    public List<Entry> episodes() {
        try (Journal journal = journal()) {
            return journal.entries(Episode.KIND);
        }
    }

    /// Runs what was typed after `haven`.
    public Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Dispatch(app(out, err), commands).run(args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Its surroundings, with these as standard output and standard error.
    public App app(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new App(
                clock,
                Map.copyOf(environment),
                paths(),
                new SequenceInputStream(new Deed(meanwhile), input.get()),
                new PrintStream(out, true, shown),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminals,
                speakers,
                random,
                schema,
                new JournalUse(),
                false);
    }

    /// Gives nothing, and does something before it says so.
    private static final class Deed extends InputStream {
        private final Runnable deed;

        private Deed(Runnable deed) {
            this.deed = deed;
        }

        @Override
        public int read() {
            deed.run();
            return -1;
        }
    }

    /// What a command answered.
    ///
    /// @param code the exit code
    /// @param out standard output
    /// @param err standard error
    public record Result(int code, String out, String err) {
        /// All went well, with this on standard output.
        public static Result said(String out) {
            return new Result(Exit.OK, out, "");
        }

        /// Refused, with this one line on standard error.
        public static Result refused(String line) {
            return new Result(Exit.USAGE, "", line + System.lineSeparator());
        }

        /// Could not be done, with this one line on standard error.
        public static Result failed(String line) {
            return new Result(Exit.FAILURE, "", line + System.lineSeparator());
        }
    }
}
